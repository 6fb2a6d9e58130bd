import { organisationOf } from '@common-thread/events/catalogue'
import { answeringAuthority, hostAuthorities } from '../hosts.js'
import { type Question, type Rule } from '../question.js'
import { isDesk } from '../roles.js'

/**
 * Uncertainty stops fan-out, not the alarm: a safety-critical event goes at once to the duty desk where the child
 * lives or was found, marked, and joined to no record. Resolving who the child is, is that desk's work.
 */
export const identityIsUncertain: Rule<'identity-must-be-settled' | 'identity-unconfirmed'> = (question) => {
  const { event, entry, capacity } = question
  if (event.identity === 'confirmed') return undefined
  if (!entry.safetyCritical) {
    return isDesk(capacity) || isDeskThatAsked(question)
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

/** What answers a desk's own question comes to it as to who asked; it is the one to settle who the child is all the same. */
function isDeskThatAsked(question: Question): boolean {
  const { team, capacity } = question
  const organisation = organisationOf(team.id)
  return (
    capacity === 'referrer' &&
    team.role === 'duty-desk' &&
    (organisation === answeringAuthority(question) || hostAuthorities(question).includes(organisation))
  )
}
