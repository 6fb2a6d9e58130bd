import { type Rule } from '../question.js'

/** Children Act 1989 s.83: authorities give figures about their work. They stand in the agency's own log, no child's. */
export const aggregateFigures: Rule<'aggregate-figures'> = ({ block, entry }) =>
  block.purpose === 'statistics' && entry.about === 'agency'
    ? { kind: 'give', reason: 'aggregate-figures' }
    : undefined
