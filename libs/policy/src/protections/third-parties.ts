import { eventTypes } from '@common-thread/events/catalogue'
import { type Capacity } from '../roles.js'
import { type Protection } from '../protection.js'
import { type Question } from '../question.js'

/** Who weighs the risk that another person is to the child. */
const weighRisk: readonly (Capacity | undefined)[] = [
  'duty-desk',
  'host-duty-desk',
  'social-work',
  'police-child-abuse',
  'police-response',
  'family-help-lead',
  'child-protection-team',
]

/**
 * Other people are masked, unless the recipient weighs the risk that they are to a child in need of protection
 * (Children Act 2004 s.16LA covers information about another individual that relates to the child). Where a duty
 * fixes what goes, it has fixed this too.
 */
export const thirdParties: Protection = {
  reason: 'third-party',
  applies: (question, give) =>
    give.fixesThirdParties !== true &&
    !isReply(question) &&
    !(question.block.purpose === 'protection' && weighRisk.includes(question.capacity)),
  covers: (field) =>
    (field.subject === 'third-party' || field.subject === 'parent') &&
    (field.identifies === true || field.bearsOnRisk === true || field.sensitivity === 'criminal-offence'),
}

/** Who asked gets what the holder chose to answer: the holder has weighed what of others goes. */
const isReply = ({ event, capacity }: Question): boolean =>
  event.type === eventTypes.informationReturned && capacity === 'referrer'
