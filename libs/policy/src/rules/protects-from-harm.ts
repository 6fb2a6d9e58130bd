import { type Rule } from '../question.js'

/** Information sharing advice (2024) rule 3: where a child is at risk of harm, consent is not needed. */
export const protectsFromHarm: Rule<'protection-from-harm'> = ({ block }) =>
  block.purpose === 'protection' ? { kind: 'give', reason: 'protection-from-harm' } : undefined
