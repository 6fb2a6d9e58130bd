import { organisationOf } from '@common-thread/events/catalogue'
import { teamsInRole } from '@common-thread/directory/lookup'
import { type Rule } from '../question.js'

/** A claim gives the claimant nothing and changes nothing; the responsible authority is told, so that it can judge. */
export const claimWithoutStanding: Rule<'claim-for-confirmation' | 'claim-not-in-force'> = ({
  standing,
  capacity,
  team,
  event,
  entry,
  state,
  directory,
}) => {
  if (standing !== 'claimed') return undefined
  const judges =
    capacity === 'social-work' ||
    (capacity === 'duty-desk' &&
      (state.authority === null ||
        entry.safetyCritical ||
        teamsInRole(directory, state.authority, 'social-work').length === 0))
  return judges && organisationOf(team.id) !== event.publisher
    ? {
        kind: 'give',
        reason: 'claim-for-confirmation',
        whole: { basis: 'claim-for-confirmation' },
        handling: ['claimed-not-in-force'],
      }
    : { kind: 'withhold', reason: 'claim-not-in-force' }
}
