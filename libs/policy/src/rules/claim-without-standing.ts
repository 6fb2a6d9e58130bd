import { organisationOf } from '@common-thread/events/catalogue'
import { teamsInRole } from '@common-thread/directory/lookup'
import { isAllocated } from '../capacity.js'
import { type Rule } from '../question.js'

/** A claim gives the claimant nothing and changes nothing; the responsible authority is told, so that it can judge. */
export const claimWithoutStanding: Rule<'claim-for-confirmation' | 'claim-not-in-force'> = (question) => {
  const { standing, capacity, team, event, entry, state, directory } = question
  if (standing !== 'claimed') return undefined
  const judges =
    capacity === 'social-work' ||
    (capacity === 'duty-desk' &&
      (state.authority === null ||
        entry.safetyCritical ||
        !teamsInRole(directory, state.authority, 'social-work').some((other) =>
          isAllocated(other, question),
        )))
  return judges && organisationOf(team.id) !== event.publisher
    ? {
        kind: 'give',
        reason: 'claim-for-confirmation',
        whole: { basis: 'claim-for-confirmation' },
        handling: ['claimed-not-in-force'],
      }
    : { kind: 'withhold', reason: 'claim-not-in-force' }
}
