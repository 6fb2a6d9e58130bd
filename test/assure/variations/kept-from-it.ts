import { entryOf, type EventType, eventTypes, type TeamId } from '@common-thread/events'
import { type Team } from '@common-thread/directory'
import { bases } from '@common-thread/policy'
import {
  concern,
  deliveryId,
  type Happening,
  referralDecided,
  restriction,
} from '@common-thread/policy/testing'
import { everyType, involvements } from '../histories.js'
import { pick, takesHandling, type Variation, withHandling } from './pair.js'

/** An event more that its holder or an investigation keeps from the recipient. */
const keptFromIt =
  (
    keep: (step: Happening, recipient: Team) => Happening,
    isFit: (step: Happening, recipient: Team) => boolean,
    ...before: readonly Happening[]
  ): Variation =>
  ({ history, recipient, random }) => {
    const responsible = involvements[0]
    const step = pick(
      everyType.filter(
        (each) => isFit(each, recipient) && entryOf(each.type).asserts === null && takesHandling(each),
      ),
      random,
    )
    if (!responsible || !step) return undefined
    const start = [responsible, ...history.filter((each) => each !== responsible), ...before]
    return { one: start, other: [...start, keep(step, recipient)], because: [responsible, ...before] }
  }

/** No duty commands it, so nothing goes before what is kept. */
const isNoDuty = ({ type }: Happening): boolean =>
  Object.values(bases).every(({ duty }) => !duty || duty.on[entryOf(type).name] === undefined)

export const concernsItsOwnMember = keptFromIt(
  (step, { id }) => withHandling(step, { routeAround: [{ avoid: id, use: null }] }),
  () => true,
)
export const moreDetrimentalToTell = keptFromIt(
  (step, { id }) => withHandling(step, { moreDetrimentalTo: [id] }),
  isNoDuty,
)
export const heldByAnInvestigation = keptFromIt(
  (step) => step,
  (step, recipient) =>
    isNoDuty(step) &&
    !entryOf(step.type).safetyCritical &&
    step.by.startsWith('police:') &&
    !recipient.id.startsWith('police:'),
  restriction('investigation-hold', { by: 'police:northshire/child-abuse' }),
)

/** Written here once more and not taken from the policy: a fault of its own must not hide itself. */
const ofAnEnquiry: readonly EventType[] = [
  eventTypes.strategyDiscussionCalled,
  eventTypes.strategyDiscussionHeld,
  eventTypes.section47EnquiryStarted,
  eventTypes.section47EnquiryConcluded,
]

/** It is asked about what its own hold keeps from others: not of what it may not know itself. */
export const heldByItself: Variation = (asked) =>
  asked.recipient.role === 'child-abuse'
    ? keptFromIt(
        (step, { id }) => withHandling(step, { moreDetrimentalTo: [id] }),
        ({ type }) => ofAnEnquiry.includes(type),
        restriction('investigation-hold', { by: asked.recipient.id }),
      )(asked)
    : undefined

/** It raises a concern, and its holder would rather not tell it what was decided: as if nothing had been. */
export const answerKeptFromIt: Variation = ({ history, recipient }) => {
  const responsible = involvements[0]
  if (!responsible) return undefined
  const raised = concern({ by: recipient.id })
  const one = [responsible, ...history.filter((each) => each !== responsible), raised]
  const decided = referralDecided(deliveryId('la:northshire/mash' as TeamId, one.length, one.length))
  const handling = { moreDetrimentalTo: [recipient.id], detrimentReason: 'A reason' }
  return { one, other: [...one, withHandling(decided, handling)], because: [responsible, raised] }
}

/** A shield protects from somebody who works there: then nothing of the child is told to it, a duty to tell included. */
export const protectedFromWhoWorksThere: Variation = ({ history, recipient, random }) => {
  const responsible = involvements[0]
  const step = pick(
    everyType.filter(({ type }) => entryOf(type).asserts === null),
    random,
  )
  if (!responsible || !step) return undefined
  const shield = restriction('location-shield', {
    permits: [recipient.id],
    protectsFrom: [{ relationshipToChild: 'parents-partner', worksIn: [recipient.id] }],
  })
  const start = [responsible, ...history.filter((each) => each !== responsible), shield]
  return { one: start, other: [...start, step], because: [responsible, shield] }
}
