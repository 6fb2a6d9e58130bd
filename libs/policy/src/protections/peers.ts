import { eventTypes } from '@common-thread/events/catalogue'
import { type Protection } from '../protection.js'

/**
 * A child community safety plan is one child's, and a peer in it another's: who may know of the peer is for the peer's
 * own log to say, in which the plan's lead names the peer to those who answer for it. Domain facts §2.10 item 16.
 */
export const peers: Protection = {
  reason: 'peer',
  applies: ({ event }) => event.type === eventTypes.communitySafetyPlanChanged,
  covers: ({ pointer, identifies, sensitivity }) =>
    pointer.startsWith('/peers/') && (identifies === true || sensitivity === 'criminal-offence'),
}
