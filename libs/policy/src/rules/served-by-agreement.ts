import { type Rule } from '../question.js'

/**
 * Help by agreement: the family's agreement governs the service, never protection. The authority that leads the
 * service is not a partner in this sense: it acts by its public task.
 */
export const servedByAgreement: Rule<'service-agreement' | 'promotes-welfare' | 'no-service-agreement'> = ({
  block,
  capacity,
}) => {
  if (block.purpose !== 'service') return undefined
  switch (capacity) {
    case 'service-partner':
      return { kind: 'give', reason: 'service-agreement' }
    case 'social-work':
    case 'duty-desk':
    case 'reviewing-officer':
    case 'family-help-lead':
      return { kind: 'give', reason: 'promotes-welfare' }
    default:
      return { kind: 'withhold', reason: 'no-service-agreement' }
  }
}
