import { eventTypes, type TeamId } from '@common-thread/events/catalogue'
import { type Team } from '@common-thread/directory/lookup'
import { type LoggedEvent } from './log-entry.js'
import { areaRoles, type Capacity, involvedRoleOf } from './roles.js'

/** Teams that the publisher asked, invited or listed. Being named gives nothing without a relationship. */
export const addresseesOf = ({ data }: LoggedEvent): readonly TeamId[] =>
  'addressees' in data ? data.addressees : []

/**
 * The two events that make the relationship themselves: to be asked about a child by the authority or by police is
 * to be involved, for that question alone. Children Act 1989 s.47(9) to (11); Working Together, strategy discussion.
 * Who asks without standing only makes a claim, and a claim reaches nobody who is asked.
 */
export const isAsked = (event: LoggedEvent, team: TeamId): boolean =>
  (event.type === eventTypes.informationRequested || event.type === eventTypes.strategyDiscussionCalled) &&
  event.data.addressees.includes(team)

/** What a team is that is asked, whether or not it is known to work with the child. */
export function capacityWhenAsked({ role }: Team): Capacity | undefined {
  if (role === 'duty-desk') return 'host-duty-desk'
  if (role === 'social-work') return 'social-work'
  if (role === 'placement-provider') return 'placement-provider'
  return involvedRoleOf(role)?.capacity ?? areaRoles.find((area) => area.role === role)?.capacity
}
