import { eventTypes, type Instant, startOfDate, type SupersedingLine } from '@common-thread/events/catalogue'
import { type Change } from './change.js'
import { workingDays } from './deadlines.js'
import { type Decided, standingEvents } from './history.js'
import { type LoggedEvent } from './log-entry.js'
import { signal } from './overdue.js'

/**
 * Care Planning, Placement and Case Review (England) Regulations 2010 reg 13(4): the host authority has the assessment of
 * needs, the reasons and the care plan before the move, and in an emergency within five working days of it. Null where
 * they are there, or where it is no emergency: then they are owed at once.
 */
export const papersDue = (event: LoggedEvent): Instant | null =>
  event.type === eventTypes.outOfAreaPlacementDecided && event.data.decision.isEmergency && !hasPapers(event)
    ? workingDays(5, startOfDate(event.data.decision.from))
    : null

/** Whether an event of a placement in another area carries all that the host authority is owed. */
function hasPapers(event: LoggedEvent): boolean {
  if (event.type !== eventTypes.outOfAreaPlacementDecided && event.type !== eventTypes.placementMoved)
    return false
  const { needsAssessment, reasons, carePlan } = event.data
  return needsAssessment !== null && reasons !== null && carePlan !== null
}

/**
 * The five working days are over. Where nothing since carries the papers, the authority that placed the child is
 * reminded, and the host authority, which was told of the placement, hears that they are owed to it.
 */
export function papersOwed({ entry: event }: Decided, change: Change): SupersedingLine[] {
  if (event.kind !== 'event') return []
  const hasCome = standingEvents(change.history).some(
    ({ event: other }) =>
      other.publisher === event.publisher && other.position.seq > event.position.seq && hasPapers(other),
  )
  if (hasCome) return []
  const hosts = change.soFar
    .told()
    .flatMap((told) => (told.event === event && told.line.capacity === 'host-duty-desk' ? [told.line] : []))
  const owing = { recipient: event.team, capacity: 'owes-papers', basis: 'statutory-notification' }
  return [owing, ...hosts].flatMap((line) => signal(event, line, 'papers-overdue', change))
}
