import { eventTypes, type SubjectId } from '@common-thread/events/catalogue'
import { viewAt } from './as-of.js'
import { inOrder } from './facts.js'
import { addRecord } from './fold.js'
import { addJoined } from './fold-joined.js'
import { type Decided } from './history.js'
import { broughtBy, isMarker, joinedLogs, type JoinedEntry, placed } from './join.js'
import { type LogEntry, takesBack } from './log-entry.js'
import { type Standing } from './standing.js'
import { emptyState, type SubjectState } from './state.js'

type Folded = { readonly entry: LogEntry; readonly standing: Standing; readonly of?: undefined } | JoinedEntry

/**
 * The state that a subject's records make, and those that its markers join to it, without those that were taken back:
 * by one of their own log, or by `next`, which is not folded itself. What a record that was taken back once replaced
 * does not come back with it. Of `joined`, what no marker cites is left out.
 *
 * A restriction is the exception: whoever set one can't end it alone, so taking it back counts as lifting it.
 */
export function refold(
  history: readonly Decided[],
  next?: LogEntry,
  joined: readonly Decided[] = [],
): SubjectState {
  const entries = [...history.map(({ entry }) => entry), ...(next ? [next] : [])]
  const inPlace = placed(broughtBy(entries, joined))
  const folded = history.flatMap(({ entry, decision: { standing } }): Folded[] => [
    ...joinedBy(entry, inPlace),
    { entry, standing },
  ])
  if (next) folded.push(...joinedBy(next, inPlace))
  const gone = new Set([...folded.map(({ entry }) => entry), ...(next ? [next] : [])].map(takesBack))
  let state: SubjectState = { ...emptyState, joined: joinedLogs(entries) }
  for (const each of folded) {
    state = lift(state, each)
    if (gone.has(each.entry.position.seq) && !restricts(each.entry)) continue
    state = each.of === undefined ? addRecord(state, each.entry, each.standing) : addJoined(state, each)
  }
  if (next) state = lift(state, { entry: next })
  const last = entries.at(-1)
  return last ? viewAt(state, last.recordedTime) : state
}

const joinedBy = (entry: LogEntry, inPlace: ReturnType<typeof placed>): readonly JoinedEntry[] =>
  (isMarker(entry) && inPlace.get(entry)) || []

const restricts = (entry: LogEntry): boolean =>
  entry.kind === 'event' &&
  entry.type === eventTypes.restrictionChanged &&
  entry.data.restriction.change === 'set'

function lift(
  state: SubjectState,
  { entry, of }: { readonly entry: LogEntry; readonly of?: SubjectId | undefined },
): SubjectState {
  const ofSeq = takesBack(entry)
  if (!state.facts.some(({ kind, seq }) => kind === 'restriction-set' && seq === ofSeq)) return state
  const { recordedTime: at, position } = entry
  const fact = {
    kind: 'restriction-taken-back',
    at,
    until: null,
    seq: position.seq,
    ofSeq: ofSeq ?? 0,
    ...(of === undefined ? {} : { of }),
  } as const
  return { ...state, facts: inOrder([...state.facts, fact]) }
}
