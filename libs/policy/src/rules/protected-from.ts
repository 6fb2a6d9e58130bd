import { type Rule } from '../question.js'
import { isDesk } from '../roles.js'
import { isProtectedFrom } from '../shields.js'

/**
 * A location shield names whom it protects from. A team in which that person works, or that speaks to this person for
 * the family, hears nothing of the child while the shield is set, whatever else it is to the child and whoever permits
 * it. A duty desk still learns that there is an alarm, and nothing of it. Domain facts §2.10 item 7.
 */
export const protectedFrom: Rule<'protected-from' | 'protected-from-but-urgent'> = ({
  state,
  entry,
  capacity,
  team,
}) => {
  if (!isProtectedFrom(state, team.id)) return undefined
  return entry.safetyCritical && isDesk(capacity)
    ? { kind: 'signal', reason: 'protected-from-but-urgent', basis: 'child-protection' }
    : { kind: 'withhold', reason: 'protected-from' }
}
