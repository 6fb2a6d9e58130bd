import {
  concernsItsOwnMember,
  heldByAnInvestigation,
  moreDetrimentalToTell,
  protectedFromWhoWorksThere,
} from './kept-from-it.js'
import {
  afterASeal,
  afterItsInvolvement,
  itsOwnClaim,
  nothingToDoWithIt,
  oneEventMore,
  oneEventTakenBack,
  otherOrder,
  whileSuspended,
} from './not-its-business.js'
import { type Variation } from './pair.js'
import {
  raisedBySomebodyElse,
  somebodyElseAgreed,
  somebodyElseInvolved,
  somebodyElseNotTold,
  somebodyElsePermitted,
  somebodyElseRegistered,
} from './somebody-else.js'
import {
  anotherContact,
  anotherPlace,
  anotherSource,
  otherNumbers,
  otherTexts,
  otherTextsInOneEvent,
  behindASignal,
  nothingInOneEvent,
  nothingLeftUndone,
  ofAnother,
} from './texts.js'

/** Every way in which two histories can differ that a recipient may not notice. */
export const variations = {
  'other texts in fields that it can never see': otherTexts,
  'other texts in one event that it hears of': otherTextsInOneEvent,
  'whether anything stands in fields that it can never see': nothingInOneEvent,
  'what is said of another person': ofAnother,
  'whether an event leaves something undone': nothingLeftUndone,
  'texts behind a signal': behindASignal,
  'another place, under a shield': anotherPlace,
  'another contact at the agency that tells, under a shield': anotherContact,
  'another source, under a shield': anotherSource,
  'an event more of which it hears nothing': oneEventMore,
  'such an event, taken back': oneEventTakenBack,
  'two such events in another order': otherOrder,
  'somebody else is involved': somebodyElseInvolved,
  'the family agrees that somebody else takes part': somebodyElseAgreed,
  'a shield permits somebody else': somebodyElsePermitted,
  'the holder would rather not tell somebody else': somebodyElseNotTold,
  'somebody else is registered': somebodyElseRegistered,
  'whatever happens to a child with whom it has nothing to do': nothingToDoWithIt,
  'whatever happens after a seal': afterASeal,
  'numbers that its work does not use': otherNumbers,
  'somebody else raises the concern': raisedBySomebodyElse,
  'it claims to be involved': itsOwnClaim,
  'something happens after its involvement': afterItsInvolvement,
  'whatever happens while it is suspended': whileSuspended,
  'something that concerns its own member': concernsItsOwnMember,
  'something that the holder would rather not tell it': moreDetrimentalToTell,
  'something that a live investigation keeps': heldByAnInvestigation,
  'something that a shield keeps from who works in it': protectedFromWhoWorksThere,
} as const satisfies Readonly<Record<string, Variation>>
