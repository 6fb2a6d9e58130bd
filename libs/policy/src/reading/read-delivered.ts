import { type DecisionLine } from '@common-thread/events/catalogue'
import { type Team } from '@common-thread/directory/lookup'
import { decide, type Ruling } from '../decide.js'
import { gives, linesSoFar } from '../history.js'
import { covers } from '../mask.js'
import { type Reason } from '../reasons.js'
import { type AnswerLine, refused } from './answer.js'
import { type Known, questionNow } from './question-now.js'

/**
 * A delivered event, as its recipient may have it now: what the delivery gave and nobody took back since, less what the
 * same rules would not give today. So reading never shows more than was delivered, whatever has been lifted meanwhile.
 */
export function readDelivered(delivery: string, team: Team, known: Known): AnswerLine {
  const told = linesSoFar(known.history).find(
    ({ line }) => line.delivery === delivery && line.recipient === team.id,
  )
  if (!told) return { line: refused(team.id, ['nothing-of-that-name']), place: undefined }
  const { event, line, of } = told
  const place = { subject: of.decision.subject, ...event.position }
  if (!gives(line)) return { line: refused(team.id, line.reasons as Reason[], line.capacity), place }
  const isOccasion = line.reasons.includes('attended-unscheduled-care' satisfies Reason)
  const rowsOf = ({ rows }: Parameters<Parameters<typeof questionNow>[0]['rowsOf']>[0]) => rows
  const { standing } = of.decision
  const question = questionNow({ event, standing, team, isOccasion, rowsOf }, known)
  const ruling = decide(question)
  const capacity = question.capacity ?? 'none'
  return {
    line: gives(ruling)
      ? narrower(line, { ...ruling, capacity })
      : refused(team.id, ruling.reasons, capacity),
    place,
  }
}

/** What both give. Nobody is asked anything because somebody reads, and a time to act by is not put off. */
function narrower(told: DecisionLine, now: Ruling & { readonly capacity: string }): DecisionLine {
  const isSignal = told.outcome === 'SIGNAL' || now.outcome === 'SIGNAL'
  const masked = isSignal ? [] : union(told.masked, now.masked)
  const isProtected = masked.some(({ reason }) => reason !== ('not-needed' satisfies Reason))
  return {
    recipient: told.recipient,
    delivery: told.delivery,
    capacity: now.capacity,
    outcome: isSignal ? 'SIGNAL' : isProtected ? 'REDACT' : 'SHARE',
    reasons: now.reasons,
    basis: now.basis,
    masked,
    handling: [...new Set([...told.handling, ...now.handling])],
    actBy: told.actBy,
    notAfter: earliest(told.notAfter, now.notAfter),
    hold: null,
  }
}

type Masked = DecisionLine['masked']

const union = (told: Masked, now: Masked): Masked => [
  ...told,
  ...now.filter(({ pointer }) => !told.some((other) => covers(other.pointer, pointer))),
]

const earliest = (one: number | null, other: number | null): number | null =>
  one === null || other === null ? (one ?? other) : Math.min(one, other)
