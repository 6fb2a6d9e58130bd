import { isAvoided, standInsFor } from '../detours.js'
import { type Rule } from '../question.js'
import { isDesk } from '../roles.js'

/**
 * What concerns a team's own member is not told to that team: another one, or the designated officer, is told in its
 * place. An alarm for which there is nobody else still reaches the duty desk, as a signal to speak to its publisher.
 * Design rule 10; Working Together (2023) ch. 4, people in positions of trust.
 */
export const conflictOfInterest: Rule<'conflict-of-interest' | 'conflict-without-alternative'> = ({
  event,
  entry,
  team,
  capacity,
  directory,
}) => {
  if (!isAvoided(event, team.id)) return undefined
  if (!isDesk(capacity) || standInsFor(team.id, event, directory).length > 0)
    return { kind: 'withhold', reason: 'conflict-of-interest' }
  return entry.safetyCritical
    ? { kind: 'signal', reason: 'conflict-without-alternative', basis: 'child-protection' }
    : { kind: 'hold', reason: 'conflict-without-alternative', owner: event.team }
}
