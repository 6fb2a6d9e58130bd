import { type Protection } from '../protection.js'

/**
 * A location shield covers everything that gives the place away: address, school, provider, host, contact at the
 * setting. Those who need it to protect the child are named in the shield; the responsible authority's own teams
 * hold the address already.
 */
export const locationShield: Protection = {
  reason: 'location-shield',
  applies: ({ state, capacity, team }) => {
    const shields = state.restrictions.filter(({ kind }) => kind === 'location-shield')
    if (shields.length === 0) return false
    if (capacity === 'duty-desk' || capacity === 'social-work' || capacity === 'reviewing-officer')
      return false
    return !shields.every(({ permits }) => permits.includes(team.id))
  },
  covers: (field) => field.location === true,
}
