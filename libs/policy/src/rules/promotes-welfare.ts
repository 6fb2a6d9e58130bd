import { type Rule } from '../question.js'

/** Children Act 2004 ss.10 and 11: agencies that work with a child co-operate to promote its welfare. */
export const promotesWelfare: Rule<'promotes-welfare'> = ({ block }) =>
  block.purpose === 'welfare' ? { kind: 'give', reason: 'promotes-welfare' } : undefined
