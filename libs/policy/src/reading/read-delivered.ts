import { type DecisionLine, type SupersedingLine } from '@common-thread/events/catalogue'
import { isSuspended, type Team } from '@common-thread/directory/lookup'
import { decide, type Ruling } from '../decide.js'
import { gives, linesSoFar } from '../history.js'
import { covers, type MaskedField } from '../mask.js'
import { passesSeals } from '../narrowing.js'
import { isKeptFrom, onlyReminds } from '../overdue.js'
import { type MatrixBlock } from '../matrix.js'
import { type Reason } from '../reasons.js'
import { type SubjectState } from '../state.js'
import { type AnswerLine, refused } from './answer.js'
import { type Known, questionNow } from './question-now.js'

/**
 * A delivered event, as its recipient may have it now: what the delivery gave and nobody took back since, less what the
 * same rules would not give today. So reading never shows more than was delivered, whatever has been lifted meanwhile.
 *
 * What was out before a hold, a refusal or a plan's end was not called back for it, and its recipient was told nothing. It
 * can still be read, or that it no longer can would tell.
 */
export function readDelivered(delivery: string, team: Team, known: Known): AnswerLine {
  const told = linesSoFar(known.history, isKnownToRecipients).find(
    ({ line }) => line.delivery === delivery && line.recipient === team.id,
  )
  if (!told) return { line: refused(team.id, ['nothing-of-that-name']), place: undefined }
  const { event, line, of } = told
  const place = { subject: of.decision.subject, ...event.position }
  if (!gives(line)) return { line: refused(team.id, line.reasons as Reason[], line.capacity), place }
  const isOccasion = line.reasons.includes('attended-unscheduled-care' satisfies Reason)
  const { standing } = of.decision
  const state = withoutSilent(known.state)
  const question = questionNow({ event, standing, team, isOccasion, rowsOf: sentRows }, { ...known, state })
  const capacity = question.capacity ?? 'none'
  if (onlyReminds(line) || passesSeals(line)) {
    const isKept = onlyReminds(line) ? isKeptFrom(question) : isSuspended(known.directory, team)
    return { line: isKept ? refused(team.id, line.reasons as Reason[], capacity) : line, place }
  }
  const ruling = decide(question)
  if (gives(ruling)) return { line: narrower(line, { ...ruling, capacity }), place }
  const isSilent = ruling.reasons.includes('condition-not-met')
  return { line: isSilent ? { ...line, hold: null } : refused(team.id, ruling.reasons, capacity), place }
}

const sentRows = ({ rows }: MatrixBlock): MatrixBlock['rows'] => rows

/** A live investigation and a young person's refusal stop what nobody was offered, and say so to nobody. */
const isKnownToRecipients = ({ cause, line }: SupersedingLine): boolean =>
  cause !== 'held' && !line.reasons.some((reason) => silent.includes(reason))

const silent: readonly string[] = [
  'young-person-refuses',
  'young-person-refused-to-be-weighed',
] satisfies readonly Reason[]

const withoutSilent = (state: SubjectState): SubjectState => ({
  ...state,
  ownRefusals: [],
  restrictions: state.restrictions.filter(({ kind }) => kind !== 'investigation-hold'),
})

/** What both give. Nobody is asked anything because somebody reads, and a time to act by is not put off. */
function narrower(told: DecisionLine, now: Ruling & { readonly capacity: string }): DecisionLine {
  const isSignal = told.outcome === 'SIGNAL' || now.outcome === 'SIGNAL'
  const masked = isSignal ? [] : union(told.masked, now.masked.filter(isToldOf))
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

/** Whether a third party is masked goes by circumstances as well that nobody is told of. */
const isToldOf = ({ reason }: MaskedField): boolean => reason !== 'third-party'

type Masked = DecisionLine['masked']

const union = (told: Masked, now: Masked): Masked => [
  ...told,
  ...now.filter(({ pointer }) => !told.some((other) => covers(other.pointer, pointer))),
]

const earliest = (one: number | null, other: number | null): number | null =>
  one === null || other === null ? (one ?? other) : Math.min(one, other)
