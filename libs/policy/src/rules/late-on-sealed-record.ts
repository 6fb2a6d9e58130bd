import { type Rule } from '../question.js'

/**
 * What still comes on a sealed record comes late, by the name that the child no longer has: it is taken like any event,
 * and the adoption team that every seal names has all of it, whatever its row would give (domain facts §2.10 item 13).
 */
export const lateOnSealedRecord: Rule<'late-on-sealed-record'> = ({ state, capacity }) =>
  // Whoever is here is named by every seal: the rule about seals comes first.
  capacity === 'adoption-team' && state.restrictions.some(({ kind }) => kind === 'sealed')
    ? { kind: 'give', reason: 'late-on-sealed-record', whole: { basis: 'adoption' } }
    : undefined
