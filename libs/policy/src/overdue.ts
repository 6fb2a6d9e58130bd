import {
  type DecisionLine,
  eventTypes,
  type Instant,
  type SupersedingLine,
  type TeamId,
} from '@common-thread/events/catalogue'
import { isSuspended, teamsInRole } from '@common-thread/directory/lookup'
import { isAsked } from './addressees.js'
import { askAgain, type Change } from './change.js'
import { oneWorkingDay } from './deadlines.js'
import { closed } from './decide.js'
import { answeredBy, type Decided, gives, linesSoFar, type Told } from './history.js'
import { answeringAuthority } from './hosts.js'
import { type LoggedEvent, takesBack } from './log-entry.js'
import { type Question } from './question.js'
import { type Reason } from './reasons.js'
import { conflictOfInterest } from './rules/conflict-of-interest.js'
import { protectedFrom } from './rules/protected-from.js'
import { sealed } from './rules/sealed.js'

/**
 * Until when whoever was given an event by this line is to answer it: an authority decides on a concern within one
 * working day, and who is asked for information answers by the time that the request names.
 */
export function answeredIn(event: LoggedEvent, line: DecisionLine): { readonly by: Instant } | undefined {
  switch (event.type) {
    case eventTypes.concernRaised:
      return line.capacity === 'duty-desk' ? { by: oneWorkingDay(event.recordedTime) } : undefined
    case eventTypes.informationRequested:
      return isAsked(event, line.recipient) ? { by: event.data.request.respondBy } : undefined
    default:
      return undefined
  }
}

/**
 * The time has come by which an event was to be answered. Each who was given it and has not answered is reminded; who
 * asked is told where it was given no answer, whether there is one or not: that an answer is kept from it must not show.
 */
export function unanswered(of: Decided, change: Change): SupersedingLine[] {
  const { entry: event } = of
  if (event.kind !== 'event') return []
  const asked = change.soFar
    .told()
    .filter((told) => told.event === event && answeredIn(event, told.line) !== undefined)
  const answers = answersTo(asked, change)
  const isOne = event.type === eventTypes.concernRaised
  const late =
    isOne && answers.length > 0 ? [] : asked.filter((told) => !answers.some(({ to }) => to === told))
  const reached = answers.filter(({ reply }) => hadBy(event.team, reply, change))
  const isServed = isOne ? reached.length > 0 : asked.every((told) => reached.some(({ to }) => to === told))
  const [first] = asked
  return [
    ...late.flatMap(({ line }) => signal(event, line, 'answer-overdue', change)),
    ...(first && !isServed
      ? signal(
          event,
          { recipient: event.team, capacity: 'referrer', basis: first.line.basis },
          'not-answered-in-time',
          change,
        )
      : []),
  ]
}

interface Answer {
  readonly to: Told
  readonly reply: LoggedEvent
}

/** Replies to these deliveries that stand. */
function answersTo(asked: readonly Told[], { history }: Change): Answer[] {
  const gone = new Set(history.map(({ entry }) => takesBack(entry)))
  return history.flatMap(({ entry }) => {
    if (entry.kind !== 'event' || gone.has(entry.position.seq)) return []
    const answered = answeredBy(entry)
    return asked.flatMap((to) =>
      answered?.type === to.event.type && answered.delivery === to.line.delivery
        ? [{ to, reply: entry }]
        : [],
    )
  })
}

const hadBy = (team: TeamId, reply: LoggedEvent, { soFar }: Change): boolean =>
  soFar.had().some(({ event, line }) => event === reply && line.recipient === team)

/**
 * The time has come by which a person was to decide. What is held is neither sent nor dropped: who was asked is reminded,
 * and the duty desk of the authority that answers for the child is told, where the matrix gives it anything of such an
 * event. Domain facts §2.4, step 10.
 */
export function undecided(of: Decided, at: Instant, change: Change): SupersedingLine[] {
  const { entry: event } = of
  if (event.kind !== 'event') return []
  const lines = linesSoFar(change.history).filter((told) => told.event === event)
  const isOpen = ({ line }: Told) =>
    line.hold !== null &&
    line.hold.decideBy <= at &&
    (gives(line) || !lines.some((other) => other.line.recipient === line.recipient && gives(other.line)))
  const owners = lines.filter(isOpen).flatMap(({ line }) => line.hold?.owner ?? [])
  if (owners.length === 0) return []
  const basis = purposeOf(event, change) === 'protection' ? 'child-protection' : 'child-welfare'
  const desks = desksOf(event, change).filter((desk) => hearsOf(event, desk, change))
  return [...new Set([...owners, ...desks])].flatMap((recipient) =>
    signal(event, { recipient, capacity: 'owner-of-question', basis }, 'question-overdue', change),
  )
}

const purposeOf = (event: LoggedEvent, change: Change) =>
  askAgain(event, event.team, 'referrer', change)?.block.purpose

function desksOf(event: LoggedEvent, change: Change): TeamId[] {
  const question = askAgain(event, event.team, 'referrer', change)
  const authority = question ? answeringAuthority(question) : null
  return authority === null ? [] : teamsInRole(change.directory, authority, 'duty-desk').map(({ id }) => id)
}

const hearsOf = (event: LoggedEvent, desk: TeamId, change: Change): boolean =>
  (askAgain(event, desk, 'duty-desk', change)?.row ?? 'nothing') !== 'nothing'

/** That something waits, and nothing of what; to nobody from whom even that is kept. */
function signal(
  event: LoggedEvent,
  { recipient, capacity, basis }: Pick<DecisionLine, 'recipient' | 'capacity' | 'basis'>,
  reason: Reason & ('answer-overdue' | 'not-answered-in-time' | 'question-overdue'),
  change: Change,
): SupersedingLine[] {
  const question = askAgain(event, recipient, capacity, change)
  if (!question || isKeptFrom(question)) return []
  const ofSeq = event.position.seq
  const delivery = change.occasionId(recipient, ofSeq)
  const line = { ...closed('SIGNAL', reason), basis, handling: [reason], recipient, delivery, capacity }
  return [{ ofSeq, cause: 'occasion', line }]
}

/** Who is suspended, and by a seal, a shield or a conflict of interest; where an alarm goes past those, so does this. */
const isKeptFrom = (question: Question): boolean =>
  isSuspended(question.directory, question.team) ||
  [conflictOfInterest, sealed, protectedFrom].some((rule) => {
    const answer = rule(question)
    return answer !== undefined && answer.kind !== 'signal'
  })
