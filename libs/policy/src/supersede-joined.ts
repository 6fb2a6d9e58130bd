import { eventTypes, hubRecordTypes, type SupersedingLine } from '@common-thread/events/catalogue'
import { attended } from './attended.js'
import { type Change, placeOf, withdrawn } from './change.js'
import { type Decided } from './history.js'
import { type Marker } from './join.js'
import { takenBackAs, takesBack } from './log-entry.js'
import { letInByMistake } from './misdelivered.js'
import { narrowed, once } from './narrowing.js'

/**
 * What another log of this child says changes earlier records of this one now, as if it had been said here. What went
 * because of a record that the other log took back is recalled.
 */
export function joinedMore(marker: Marker, change: Change): SupersedingLine[] {
  const news = change.brought.at(-1)?.records ?? []
  const isTakenBack = news.some(({ entry }) => takesBack(entry) !== undefined)
  const recalled = once([...(isTakenBack ? letInByMistake(change) : []), ...occasionsTakenBack(news, change)])
  // Who saw the child before the two records were known to be one child's is past unscheduled care.
  const given = marker.type === hubRecordTypes.childMerged ? [] : once(occasions(news, change))
  return [...recalled, ...narrowed(change, recalled), ...given]
}

/** The child was seen in unscheduled care, by what the other log says: what is available here is given now. */
function occasions(news: readonly Decided[], change: Change): SupersedingLine[] {
  const { recordedTime } = change.entry
  return news.flatMap(({ entry, decision }) => {
    if (entry.kind !== 'event' || entry.type !== eventTypes.edAttended) return []
    const isGone = news.some((other) => takesBack(other.entry) === entry.position.seq)
    return isGone || decision.standing === 'claimed'
      ? []
      : attended({ ...change, entry: { ...entry, recordedTime } })
  })
}

/** What was given here on the occasion of a record that its own log took back. */
function occasionsTakenBack(
  news: readonly Decided[],
  { history, soFar, brought }: Change,
): SupersedingLine[] {
  const back = news.flatMap(({ entry, decision: { subject } }) => {
    const ofSeq = takesBack(entry)
    const by = brought.find(({ records }) =>
      records.some((other) => other.decision.subject === subject && other.entry.position.seq === ofSeq),
    )
    const gone = by?.records.find((other) => other.entry.position.seq === ofSeq)?.entry
    const cause = takenBackAs(entry)
    return by && gone?.kind === 'event' ? [{ cause, at: by.by.position.seq, team: gone.team }] : []
  })
  if (back.length === 0) return []
  const told = soFar.had()
  return back.flatMap(({ cause, at, team }) => {
    const decision = history.find(({ entry }) => entry.position.seq === at)?.decision
    const places = decision?.superseding
      .filter(({ cause: given, line }) => given === 'occasion' && line.recipient === team)
      .map(placeOf)
    return told
      .map(({ event, line }) => ({ ofSeq: event.position.seq, cause, line: withdrawn(line, cause) }))
      .filter((line) => places?.includes(placeOf(line)))
  })
}
