import { type DecisionLine, type SupersedingLine, type TeamId } from '@common-thread/events/catalogue'
import { askAgain, type Change, placeOf, withdrawn } from './change.js'
import { covers, everything, maskOf } from './mask.js'
import { applyingTo } from './protections/applying.js'
import { whereRoleLost } from './role-lost.js'
import { isProtectedFrom } from './shields.js'
import { held, refused } from './stopped-by-rule.js'
import { type SubjectState } from './state.js'

/**
 * A new shield or seal: every field that it covers is taken back. A seal takes back the whole, and so does a shield from
 * a team in which somebody works from whom it protects; but for the signal that goes past both.
 */
export function restricted(change: Change): SupersedingLine[] {
  const seals = change.after.restrictions.filter(({ kind }) => kind === 'sealed')
  return change.soFar.had().flatMap(({ event, line }) => {
    const ofSeq = event.position.seq
    if (line.outcome === 'SIGNAL' && passesSeals(line)) return []
    if (seals.some(({ permits }) => !permits.includes(line.recipient))) {
      return [{ ofSeq, cause: 'restricted' as const, line: withdrawn(line, 'sealed') }]
    }
    if (isProtectedFrom(change.after, line.recipient)) {
      return [{ ofSeq, cause: 'restricted' as const, line: withdrawn(line, 'protected-from') }]
    }
    const question = askAgain(event, line.recipient, line.capacity, change)
    if (!question || line.outcome === 'SIGNAL') return []
    const give = { kind: 'give' as const, reason: 'protection-from-harm' as const, fixesThirdParties: true }
    const covered = maskOf(question.entry, everything, applyingTo(question, give)).masked.filter(
      ({ pointer }) => !isMasked(line.masked, pointer),
    )
    if (covered.length === 0) return []
    const masked = [...line.masked, ...covered]
    return [{ ofSeq, cause: 'restricted' as const, line: { ...line, outcome: 'REDACT' as const, masked } }]
  })
}

/** It tells a duty desk that there is something to ask about, and nothing of what is sealed. */
export const passesSeals = ({ reasons }: DecisionLine): boolean =>
  [
    'sealed-but-urgent',
    'sealed-by-another-authority',
    'protected-from-but-urgent',
    'breach-to-be-notified',
  ].some((reason) => reasons.includes(reason))

const isMasked = (masked: readonly { readonly pointer: string }[], pointer: string): boolean =>
  masked.some((other) => covers(other.pointer, pointer))

/**
 * All that one record may narrow at once: a restriction recalls what it covers, also from those who have no relationship
 * any more; what ended stops what nobody was offered. Of what is recalled as a whole there is no more to say.
 */
export function narrowed(change: Change, recalled: readonly SupersedingLine[] = []): SupersedingLine[] {
  const masked = restrictsMore(change) ? beside(recalled, restricted(change)) : []
  const closed = [...recalled, ...masked.filter(({ line }) => line.outcome === 'WITHHOLD')]
  const ended = [...relationshipEnded(change), ...agreementEnded(change), ...refused(change), ...held(change)]
  return [...masked, ...beside(closed, once(ended))]
}

export const once = (lines: readonly SupersedingLine[]): SupersedingLine[] => [
  ...new Map(lines.map((line) => [placeOf(line), line])).values(),
]

const beside = (others: readonly SupersedingLine[], lines: readonly SupersedingLine[]): SupersedingLine[] =>
  lines.filter((line) => others.every((other) => placeOf(other) !== placeOf(line)))

/** Whether a restriction is in force that was not. */
export const restrictsMore = ({ before, after }: Change): boolean =>
  after.restrictions.some(({ seq }) => before.restrictions.every((other) => other.seq !== seq))

/** The family's agreement ended for some teams: what they were to get because of it stops. Not a recall. */
export function agreementEnded(change: Change): SupersedingLine[] {
  const isGiven = ({ agreements }: SubjectState, to: TeamId) =>
    agreements.some(({ team, status }) => team === to && status === 'given')
  const ended = change.before.agreements.filter(
    ({ team }) => isGiven(change.before, team) && !isGiven(change.after, team),
  )
  return change.soFar
    .told()
    .filter(
      ({ line }) => line.capacity === 'service-partner' && ended.some(({ team }) => team === line.recipient),
    )
    .map(({ event, line }) => ({
      ofSeq: event.position.seq,
      cause: 'agreement-ended' as const,
      line: withdrawn(line, 'agreement-ended'),
    }))
}

/** Teams that lost their role towards the child by this record: what they have not been offered stops. */
export function relationshipEnded(change: Change): SupersedingLine[] {
  const { before, until, after, entry, soFar } = change
  const views = {
    had: { state: before, now: until },
    has: { state: after, now: entry.recordedTime },
  }
  return whereRoleLost(soFar.told(), 'relationship-ended', change, () => views)
}
