import { eventTypes } from '@common-thread/events/catalogue'
import { type Rule } from '../question.js'

/**
 * The authority decides, with its reason, not to notify the carers whom a child left because it would put the child at
 * risk of significant harm. A shield is not that decision: under one they still learn that the placement ended.
 * Care Planning, Placement and Case Review (England) Regulations 2010 reg 13(3); domain facts §2.10 item 6.
 */
export const leftOutOfNotification: Rule<'left-out-of-notification'> = ({ event, capacity }) =>
  capacity === 'previous-provider' &&
  event.type === eventTypes.placementMoved &&
  event.data.leftOut.some(({ who }) => who === 'previous-carer')
    ? { kind: 'withhold', reason: 'left-out-of-notification' }
    : undefined
