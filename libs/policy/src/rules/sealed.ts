import { type Rule } from '../question.js'

/**
 * A seal beats everything but the alarm: only the teams it names go on to the other rules. For a safety-critical
 * event the duty desk learns that something was recorded and whom to ask, and nothing of what is sealed.
 */
export const sealed: Rule<'sealed' | 'sealed-but-urgent'> = ({ state, entry, capacity, team }) => {
  const seals = state.restrictions.filter(({ kind }) => kind === 'sealed')
  if (seals.length === 0 || seals.every(({ permits }) => permits.includes(team.id))) return undefined
  return entry.safetyCritical && capacity === 'duty-desk'
    ? { kind: 'signal', reason: 'sealed-but-urgent', basis: 'child-protection' }
    : { kind: 'withhold', reason: 'sealed' }
}
