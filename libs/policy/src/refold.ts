import { eventTypes } from '@common-thread/events/catalogue'
import { fold } from './fold.js'
import { type Decided } from './history.js'
import { type LogEntry, takesBack } from './log-entry.js'
import { emptyState, isInForce, type SubjectState } from './state.js'

/**
 * The state that a subject's records make, without those that were taken back: by one of them, or by `next`, which is
 * not folded itself. What a record that was taken back once replaced does not come back with it.
 *
 * A restriction is the exception: whoever set one can't end it alone, so taking it back counts as lifting it.
 */
export function refold(history: readonly Decided[], next?: LogEntry): SubjectState {
  const entries = history.map(({ entry }) => entry)
  const gone = new Set((next ? [...entries, next] : entries).map(takesBack))
  let state = emptyState
  for (const { entry, decision } of history) {
    state = lift(state, takesBack(entry))
    if (gone.has(entry.position.seq) && !restricts(entry)) continue
    state = fold(state, entry, decision.standing)
  }
  return next ? lift(state, takesBack(next)) : state
}

const restricts = (entry: LogEntry): boolean =>
  entry.kind === 'event' &&
  entry.type === eventTypes.restrictionChanged &&
  entry.data.restriction.change === 'set'

function lift(state: SubjectState, seq: number | undefined): SubjectState {
  if (!state.restrictions.some((restriction) => restriction.seq === seq)) return state
  const restrictions = state.restrictions
    .map((restriction) =>
      restriction.seq === seq
        ? { ...restriction, liftedBy: [...restriction.liftedBy, restriction.setBy] }
        : restriction,
    )
    .filter((restriction) => isInForce(restriction, state.authority))
  return { ...state, restrictions }
}
