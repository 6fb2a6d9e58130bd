import { type Rule } from '../question.js'
import { isDesk } from '../roles.js'

/**
 * Uncertainty stops fan-out, not the alarm: a safety-critical event goes at once to the duty desk where the child
 * lives or was found, marked, and joined to no record. Resolving who the child is, is that desk's work.
 */
export const identityIsUncertain: Rule<'identity-must-be-settled' | 'identity-unconfirmed'> = ({
  event,
  entry,
  capacity,
}) => {
  if (event.identity === 'confirmed') return undefined
  if (!entry.safetyCritical) {
    return isDesk(capacity)
      ? { kind: 'hold', reason: 'identity-must-be-settled' }
      : { kind: 'withhold', reason: 'identity-must-be-settled' }
  }
  return isDesk(capacity)
    ? {
        kind: 'give',
        reason: 'identity-unconfirmed',
        whole: { basis: 'child-protection' },
        handling: ['identity-unconfirmed'],
      }
    : { kind: 'withhold', reason: 'identity-unconfirmed' }
}
