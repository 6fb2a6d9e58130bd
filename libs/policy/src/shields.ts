import { type TeamId } from '@common-thread/events/catalogue'
import { type Question } from './question.js'
import { type SubjectState } from './state.js'

/** Whether a location shield that is set protects from somebody who works in this team. */
export const isProtectedFrom = ({ restrictions }: SubjectState, team: TeamId): boolean =>
  restrictions.some(({ protectsFrom }) => protectsFrom?.includes(team))

/**
 * Whether a location shield keeps this team from what gives the place away: it is set, and does not name the team as
 * one that needs it to protect the child. The responsible authority's own teams hold the address already.
 */
export function isShieldedFrom({ state, capacity, team }: Question): boolean {
  const shields = state.restrictions.filter(({ kind }) => kind === 'location-shield')
  if (shields.length === 0) return false
  if (capacity === 'duty-desk' || capacity === 'social-work' || capacity === 'reviewing-officer') return false
  return !shields.every(({ permits }) => permits.includes(team.id))
}
