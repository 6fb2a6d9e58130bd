import { eventTypes } from '@common-thread/events/catalogue'
import { viewAt } from './as-of.js'
import { inOrder } from './facts.js'
import { addRecord } from './fold.js'
import { type Decided } from './history.js'
import { type LogEntry, takesBack } from './log-entry.js'
import { emptyState, type SubjectState } from './state.js'

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
    state = lift(state, entry)
    if (gone.has(entry.position.seq) && !restricts(entry)) continue
    state = addRecord(state, entry, decision.standing)
  }
  if (next) state = lift(state, next)
  const last = next ?? entries.at(-1)
  return last ? viewAt(state, last.recordedTime) : state
}

const restricts = (entry: LogEntry): boolean =>
  entry.kind === 'event' &&
  entry.type === eventTypes.restrictionChanged &&
  entry.data.restriction.change === 'set'

function lift(state: SubjectState, entry: LogEntry): SubjectState {
  const ofSeq = takesBack(entry)
  if (!state.facts.some(({ kind, seq }) => kind === 'restriction-set' && seq === ofSeq)) return state
  const { recordedTime: at, position } = entry
  const fact = {
    kind: 'restriction-taken-back',
    at,
    until: null,
    seq: position.seq,
    ofSeq: ofSeq ?? 0,
  } as const
  return { ...state, facts: inOrder([...state.facts, fact]) }
}
