import { eventTypes } from '@common-thread/events/catalogue'
import { type LoggedEvent } from './log-entry.js'
import { covers, type MaskedField } from './mask.js'

/** Something that an event leaves undone, and the fields that say so. */
interface Caveat {
  readonly code: string
  readonly isLeft: (event: LoggedEvent) => boolean
  readonly saidBy: readonly string[]
}

const caveats: readonly Caveat[] = [
  {
    // A shield covers all children of a household, each by a record in its own log.
    code: 'other-children-there-are-not-shielded',
    isLeft: (event) =>
      event.type === eventTypes.restrictionChanged &&
      event.data.restriction.change === 'set' &&
      event.data.restriction.household?.otherChildren === true,
    saidBy: ['/restriction/household/otherChildren'],
  },
  {
    // The family is told what changes and who now sees it, unless that is unsafe; then why is recorded.
    code: 'family-not-told-and-no-reason-recorded',
    isLeft: ({ data }) =>
      'familyNotice' in data && data.familyNotice?.given === false && data.familyNotice.whyNotGiven === null,
    saidBy: ['/familyNotice/given', '/familyNotice/whyNotGiven'],
  },
  {
    // Help steps up without handover: the lead practitioner stays, or why not is recorded.
    code: 'lead-changes-and-no-reason-recorded',
    isLeft: (event) =>
      event.type === eventTypes.familyHelpStepChanged &&
      event.data.step.leadStays === false &&
      event.data.step.whyLeadChanges === null,
    saidBy: ['/step/leadStays', '/step/whyLeadChanges'],
  },
]

/**
 * What an event leaves undone, told to whoever sees the fields that say so and to nobody else. None of it stops what
 * protects a child. Domain facts §2.10 items 7 and 17.
 */
export const caveatsOf = (event: LoggedEvent, masked: readonly MaskedField[]): string[] =>
  caveats
    .filter(({ isLeft, saidBy }) => isLeft(event) && saidBy.every((field) => !isMasked(field, masked)))
    .map(({ code }) => code)

const isMasked = (field: string, masked: readonly MaskedField[]): boolean =>
  masked.some(({ pointer }) => covers(pointer, field))
