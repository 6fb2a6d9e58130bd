import { dateOf, eventTypes } from '@common-thread/events/catalogue'
import { type Rule } from '../question.js'
import { decidesForItself } from '../young-person.js'

/**
 * Advocacy is offered to a child unless the child opts out, and to opt out is the child's own where the child is
 * competent to decide. Somebody else's word does not end the offer: before the advocate is told of it, a person asks the
 * child. Domain facts §2.10 item 14.
 */
export const optOutOfAdvocacy: Rule<'opt-out-is-the-childs'> = ({ event, capacity, state, now }) => {
  if (event.type !== eventTypes.advocacyChanged || capacity !== 'advocacy') return undefined
  const { change, optedOutBy, isFor, childIsCompetent: competent } = event.data.advocacy
  if (change !== 'opted-out' || isFor !== 'child' || optedOutBy === 'child') return undefined
  return decidesForItself({ birthDate: state.birthDate, competent }, dateOf(now))
    ? { kind: 'hold', reason: 'opt-out-is-the-childs' }
    : undefined
}
