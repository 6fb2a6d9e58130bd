import { eventTypes } from '@common-thread/events/catalogue'
import { type LoggedEvent } from './log-entry.js'

/** What an event leaves undone, told to whoever gets it so that somebody does it. */
export const caveatsOf = (event: LoggedEvent): readonly string[] =>
  leavesChildrenUnshielded(event) ? ['other-children-there-are-not-shielded'] : []

/** A shield covers all children of a household, each by a record in its own log: domain facts §2.10 item 7. */
const leavesChildrenUnshielded = (event: LoggedEvent): boolean =>
  event.type === eventTypes.restrictionChanged &&
  event.data.restriction.change === 'set' &&
  event.data.restriction.household?.otherChildren === true
