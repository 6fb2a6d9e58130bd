import { dateOf, sectorOf } from '@common-thread/events/catalogue'
import { type Question, type Rule } from '../question.js'
import { isDesk } from '../roles.js'
import { decidesForItself } from '../young-person.js'

/**
 * At 16 and 17, and before where the child is competent to decide, the young person's refusal decides whether their
 * confidential health information is shared for their welfare. Where it would protect them or another from harm a named
 * professional decides, and tells them first where that is safe; an alarm still reaches the duty desks. Domain facts
 * §2.5 and §2.10 item 10.
 */
export const youngPersonRefuses: Rule<'young-person-refuses' | 'young-person-refused-to-be-weighed'> = (
  question,
) => {
  const { event, entry, block, capacity } = question
  if (sectorOf(event.publisher) !== 'health' || !hasRefused(question)) return undefined
  if (entry.safetyCritical && isDesk(capacity)) return undefined
  return block.purpose === 'protection'
    ? { kind: 'hold', reason: 'young-person-refused-to-be-weighed', owner: event.team }
    : { kind: 'withhold', reason: 'young-person-refuses' }
}

/** A refusal names whom it is for, or is for everybody. */
const hasRefused = ({ state, team, now }: Question): boolean =>
  state.ownRefusals.some(
    ({ teams, except, competent }) =>
      (teams.length === 0 || teams.includes(team.id)) &&
      !except.includes(team.id) &&
      decidesForItself({ birthDate: state.birthDate, competent }, dateOf(now)),
  )
