import {
  type DecisionLine,
  entryOf,
  eventTypes,
  type Instant,
  type SupersedingLine,
  type TeamId,
} from '@common-thread/events/catalogue'
import { isSuspended } from '@common-thread/directory/lookup'
import { isAsked } from './addressees.js'
import { askAgain, type Change, signalOn } from './change.js'
import { oneWorkingDay } from './deadlines.js'
import { answeredBy, type Decided, gives, linesSoFar, standingEvents, type Told } from './history.js'
import { answeringDesks } from './hosts.js'
import { type LoggedEvent } from './log-entry.js'
import { blockOf } from './matrix.js'
import { type Question } from './question.js'
import { type Reason } from './reasons.js'
import { conflictOfInterest } from './rules/conflict-of-interest.js'
import { protectedFrom } from './rules/protected-from.js'
import { sealed } from './rules/sealed.js'

/** That an answer is expected to what was given by a line. */
interface Expected {
  readonly by: Instant
  /** Whether one answer, of anybody who was given it, is enough. */
  readonly ofOne: boolean
  /** Whether its publisher waits for it. */
  readonly isAwaited: boolean
}

/**
 * Whether and by when what was given of an event is to be answered: an authority decides on a concern within one working
 * day, who is asked for information answers by the time that the request names, and those who answer for a breach
 * decide on it within the time to notify.
 */
export function expectedOf(event: LoggedEvent, line: DecisionLine): Expected | undefined {
  if (isOfBreach(line)) return { by: line.actBy, ofOne: true, isAwaited: false }
  switch (event.type) {
    case eventTypes.concernRaised:
      return line.capacity === 'duty-desk'
        ? { by: oneWorkingDay(event.recordedTime), ofOne: true, isAwaited: true }
        : undefined
    case eventTypes.informationRequested:
      return isAsked(event, line.recipient)
        ? { by: event.data.request.respondBy, ofOne: false, isAwaited: true }
        : undefined
    default:
      return undefined
  }
}

/** Whether an event is of a kind to which an answer is expected from whoever is given it. */
export const mayAwaitAnswer = ({ type }: LoggedEvent): boolean =>
  type === eventTypes.concernRaised || type === eventTypes.informationRequested

/** A signal that a breach is to be notified, which names the time. */
export const isOfBreach = (line: DecisionLine): line is DecisionLine & { readonly actBy: Instant } =>
  line.actBy !== null && line.reasons.includes('breach-to-be-notified' satisfies Reason)

/**
 * The time has come by which an event was to be answered. Each who was given it and has not answered is reminded; who
 * asked is told where it was given no answer, whether there is one or not: that an answer is kept from it must not show.
 */
export function unanswered(of: Decided, at: Instant, change: Change): SupersedingLine[] {
  const { entry: event } = of
  if (event.kind !== 'event') return []
  const asked = change.soFar.told().flatMap((told) => {
    const expected = told.event === event ? expectedOf(event, told.line) : undefined
    return expected?.by === at ? [{ told, expected }] : []
  })
  const [first] = asked
  if (!first) return []
  const { ofOne, isAwaited } = first.expected
  const replies = repliesIn(change.history)
  const all = asked.map(({ told: { line } }) => ({
    line,
    replies: replies.filter(({ to }) => to === line.delivery),
  }))
  const settles = (isSo: (each: (typeof all)[number]) => boolean) =>
    ofOne ? all.some(isSo) : all.every(isSo)
  const late = settles(isAnswered) ? [] : all.filter((each) => !isAnswered(each))
  const isServed = settles((each) => each.replies.some(({ reply }) => hadBy(event.team, reply, change)))
  const asker = { recipient: event.team, capacity: 'referrer', basis: first.told.line.basis }
  return [
    ...late.flatMap(({ line }) => signal(event, line, 'answer-overdue', change)),
    ...(isAwaited && !isServed ? signal(event, asker, 'not-answered-in-time', change) : []),
  ]
}

const isAnswered = ({ replies }: { readonly replies: readonly Reply[] }): boolean => replies.length > 0

interface Reply {
  /** Delivery id of what it answers. */
  readonly to: string
  readonly reply: LoggedEvent
}

/** Replies that stand. */
function repliesIn(history: readonly Decided[]): Reply[] {
  return standingEvents(history).flatMap(({ event }) => {
    const to =
      event.type === eventTypes.personalDataBreachDecided
        ? event.data.breach.inReplyTo
        : answeredBy(event)?.delivery
    return to === undefined ? [] : [{ to, reply: event }]
  })
}

const hadBy = (team: TeamId, reply: LoggedEvent, { soFar }: Change): boolean =>
  soFar.had().some(({ event, line }) => event === reply && line.recipient === team)

/**
 * The time has come by which a person was to decide, on this question and not on one that is due at another time. What
 * is held is neither sent nor dropped: who was asked is reminded, and the duty desk of the authority that answers for
 * the child is told where it was given the event itself. From an owner who may not know of it the question goes back to
 * its publisher. Domain facts §2.4, step 10.
 */
export function undecided(of: Decided, at: Instant, change: Change): SupersedingLine[] {
  const { entry: event } = of
  if (event.kind !== 'event') return []
  const lines = linesSoFar(change.history).filter((told) => told.event === event)
  const wasGiven = (team: TeamId) => lines.some(({ line }) => line.recipient === team && gives(line))
  const isOpen = ({ line }: Told) =>
    line.hold !== null && line.hold.decideBy === at && (gives(line) || !wasGiven(line.recipient))
  const owners = lines.filter(isOpen).flatMap(({ line }) => line.hold?.owner ?? [])
  if (owners.length === 0) return []
  const mayKnow = (owner: TeamId) => wasGiven(owner) || !isRatherNotTold(event, owner)
  const asked = owners.map((owner) => (mayKnow(owner) ? owner : event.team))
  const { purpose } = blockOf(entryOf(event.type), event.data) ?? {}
  const basis = purpose === 'protection' ? 'child-protection' : 'child-welfare'
  const { after: state, directory } = change
  const desks = answeringDesks({ event, state, directory }).map(({ id }) => id)
  return [...new Set([...asked, ...desks.filter(wasGiven)])].flatMap((recipient) =>
    signal(event, { recipient, capacity: 'owner-of-question', basis }, 'question-overdue', change),
  )
}

/** The holder considers it more detrimental to tell this team: that there is a question would tell it. */
const isRatherNotTold = ({ data }: LoggedEvent, team: TeamId): boolean =>
  data.handling?.moreDetrimentalTo.includes(team) ?? false

/** That something waits, and nothing of what; to nobody from whom even that is kept. */
export function signal(
  event: LoggedEvent,
  { recipient, capacity, basis }: Pick<DecisionLine, 'recipient' | 'capacity' | 'basis'>,
  reason: Reminding,
  change: Change,
): SupersedingLine[] {
  const question = askAgain(event, recipient, capacity, change)
  if (!question || isKeptFrom(question)) return []
  const said = { reason, basis, handling: [reason], recipient, capacity }
  return [signalOn(event.position.seq, said, change)]
}

type Reminding = 'answer-overdue' | 'not-answered-in-time' | 'question-overdue' | 'papers-overdue'
const reminding: readonly string[] = [
  'answer-overdue',
  'not-answered-in-time',
  'question-overdue',
  'papers-overdue',
] satisfies readonly Reminding[]

/** Whether a line only says that something waits: then it does not go by what its team is to the child. */
export const onlyReminds = ({ reasons }: DecisionLine): boolean =>
  reasons.some((reason) => reminding.includes(reason))

/** Who is suspended, and by a seal, a shield or a conflict of interest; where an alarm goes past those, so does this. */
export const isKeptFrom = (question: Question): boolean =>
  isSuspended(question.directory, question.team) ||
  [conflictOfInterest, sealed, protectedFrom].some((rule) => {
    const answer = rule(question)
    return answer !== undefined && answer.kind !== 'signal'
  })
