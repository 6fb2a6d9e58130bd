import { eventTypes } from '@common-thread/events/catalogue'
import { type LoggedEvent } from './log-entry.js'

/**
 * What an event leaves undone, told to whoever gets it so that somebody does it. None of it stops what protects a
 * child. Domain facts §2.10 items 7 and 17.
 */
export const caveatsOf = (event: LoggedEvent): readonly string[] =>
  [
    leavesChildrenUnshielded(event) ? 'other-children-there-are-not-shielded' : '',
    leavesFamilyUntold(event) ? 'family-not-told-and-no-reason-recorded' : '',
    event.wasOnAnotherRecord ? 'recorded-late' : '',
    changesLeadWithoutReason(event) ? 'lead-changes-and-no-reason-recorded' : '',
  ].filter((caveat) => caveat !== '')

/** A shield covers all children of a household, each by a record in its own log. */
const leavesChildrenUnshielded = (event: LoggedEvent): boolean =>
  event.type === eventTypes.restrictionChanged &&
  event.data.restriction.change === 'set' &&
  event.data.restriction.household?.otherChildren === true

/** The family is told what changes and who now sees it, unless that is unsafe; then why is recorded. */
const leavesFamilyUntold = ({ data }: LoggedEvent): boolean =>
  'familyNotice' in data && data.familyNotice?.given === false && data.familyNotice.whyNotGiven === null

/** Help steps up without handover: the lead practitioner stays, or why not is recorded. */
const changesLeadWithoutReason = (event: LoggedEvent): boolean =>
  event.type === eventTypes.familyHelpStepChanged &&
  event.data.step.leadStays === false &&
  event.data.step.whyLeadChanges === null
