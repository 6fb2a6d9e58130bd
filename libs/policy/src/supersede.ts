import {
  dateOf,
  type DeadlineReached,
  eventTypes,
  hubRecordTypes,
  type OrganisationId,
  organisationOf,
  type SupersedingLine,
  type TeamId,
} from '@common-thread/events/catalogue'
import { teamOf, teamsInRole } from '@common-thread/directory/lookup'
import { askAgain, type Change, withdrawn } from './ask-again.js'
import { capacityOf } from './capacity.js'
import { decide, protections } from './decide.js'
import { linesOf } from './lines.js'
import { gives, toldSoFar } from './history.js'
import { type LoggedEvent, takesBack } from './log-entry.js'
import { maskOf } from './mask.js'
import { held, refused } from './stopped-by-rule.js'
import { type Standing } from './standing.js'
import { isOpenOn, type SubjectState } from './state.js'

/**
 * What a record changes for earlier ones; narrowing keeps the delivery id it narrows. A publisher's own word can always
 * be taken back; otherwise claims change nothing.
 */
export function supersede(change: Change): SupersedingLine[] {
  return takesBack(change.entry) === undefined
    ? inItself(change)
    : [...takenBack(change), ...inItself(change).filter(({ cause }) => cause === 'occasion')]
}

function inItself(change: Change): SupersedingLine[] {
  const { entry, standing } = change
  if (entry.kind === 'unreadable' || entry.kind === 'retraction' || standing === 'claimed') return []
  if (entry.kind === 'hub') {
    switch (entry.type) {
      case hubRecordTypes.deadlineReached:
        return timeCame(entry.data, change)
      case hubRecordTypes.childSealed:
        return [...restricted(change), ...sealedByAnother(organisationOf(entry.data.team), change)]
      default:
        return []
    }
  }
  switch (entry.type) {
    case eventTypes.restrictionChanged:
      return entry.data.restriction.change === 'set' ? [...restricted(change), ...held(change)] : []
    case eventTypes.agreementChanged:
      return entry.data.agreement.change === 'given' ? [] : [...agreementEnded(change), ...refused(change)]
    case eventTypes.involvementEnded:
    case eventTypes.placementMoved:
      return relationshipEnded(change)
    case eventTypes.edAttended:
      return attended(change)
    default:
      return []
  }
}

/** A time that an earlier record named: what it says changes earlier ones now, as if it had been said now. */
function timeCame({ ofSeq, what }: DeadlineReached, change: Change): SupersedingLine[] {
  const { entry, history } = change
  const named = history.find((earlier) => earlier.entry.position.seq === ofSeq)
  const isGone = history.some((earlier) => takesBack(earlier.entry) === ofSeq)
  if (named?.entry.kind !== 'event' || isGone) return []
  switch (what) {
    case 'agreement-lapses':
      return agreementEnded(change)
    case 'fact-ends':
      return relationshipEnded(change)
    case 'fact-begins':
      return factBegan({ ...named.entry, recordedTime: entry.recordedTime }, named.decision.standing, change)
  }
}

/** The begun fact itself is told now to whoever it lets in; those who still get it keep it. */
function factBegan(event: LoggedEvent, standing: Standing, change: Change): SupersedingLine[] {
  const ofSeq = event.position.seq
  const { after: state, directory, history, occasionId } = change
  const deliveryId = (recipient: TeamId) => occasionId(recipient, ofSeq)
  const own = linesOf(event, { standing, state, directory, referrer: null, deliveryId }).filter(gives)
  const isOwn = (recipient: TeamId) => own.some((line) => line.recipient === recipient)
  const had = toldSoFar(history).filter((told) => told.event.position.seq === ofSeq)
  const changed = inItself({ ...change, entry: event, standing })
  return [
    ...changed.filter((line) => line.ofSeq !== ofSeq || !isOwn(line.line.recipient)),
    ...own
      .filter(({ recipient }) => had.every(({ line }) => line.recipient !== recipient))
      .map((line) => ({ ofSeq, cause: 'occasion' as const, line })),
  ]
}

/** A new shield or seal: every field that it covers is taken back, and a seal takes back the whole. */
function restricted(change: Change): SupersedingLine[] {
  const seals = change.after.restrictions.filter(({ kind }) => kind === 'sealed')
  return toldSoFar(change.history).flatMap(({ event, line }) => {
    const ofSeq = event.position.seq
    if (seals.some(({ permits }) => !permits.includes(line.recipient))) {
      return [{ ofSeq, cause: 'restricted' as const, line: withdrawn(line, 'sealed') }]
    }
    const question = askAgain(event, line.recipient, line.capacity, change)
    if (!question || line.outcome === 'SIGNAL') return []
    const give = { kind: 'give' as const, reason: 'protection-from-harm' as const, fixesThirdParties: true }
    const applying = protections.filter((protection) => protection.applies(question, give))
    const covered = maskOf(question.entry, [''], applying).masked.filter(
      ({ pointer }) => !isMasked(line.masked, pointer),
    )
    if (covered.length === 0) return []
    const masked = [...line.masked, ...covered]
    return [{ ofSeq, cause: 'restricted' as const, line: { ...line, outcome: 'REDACT' as const, masked } }]
  })
}

/**
 * An authority sealed a child for whom another one is responsible: that one is told that it happened and whom to ask,
 * by a signal on the child's last event, and nothing of what is sealed.
 */
function sealedByAnother(by: OrganisationId, change: Change): SupersedingLine[] {
  const { before, history, directory, occasionId } = change
  const { authority } = before
  const last = history.findLast(({ entry }) => entry.kind === 'event')
  if (authority === null || authority === by || !last) return []
  const ofSeq = last.entry.position.seq
  return teamsInRole(directory, authority, 'duty-desk').map(({ id: recipient }) => ({
    ofSeq,
    cause: 'occasion',
    line: {
      recipient,
      delivery: occasionId(recipient, ofSeq),
      capacity: 'duty-desk',
      outcome: 'SIGNAL',
      reasons: ['sealed-by-another-authority'],
      basis: 'child-protection',
      masked: [],
      handling: [],
      actBy: null,
      notAfter: null,
      hold: null,
    },
  }))
}

const isMasked = (masked: readonly { readonly pointer: string }[], pointer: string): boolean =>
  masked.some((other) => pointer === other.pointer || pointer.startsWith(`${other.pointer}/`))

/**
 * What was taken back is recalled from exactly those who had it, and so is what was given on its occasion. Where the
 * record had let somebody in, or had ended a restriction, the rest is narrowed as if that had happened by itself.
 */
function takenBack(change: Change): SupersedingLine[] {
  const { entry, history, before, after } = change
  const ofSeq = takesBack(entry)
  const cause = entry.kind === 'retraction' ? ('retracted' as const) : ('corrected' as const)
  const occasions = history
    .filter((earlier) => earlier.entry.position.seq === ofSeq)
    .flatMap(({ decision }) => decision.superseding.filter((line) => line.cause === 'occasion').map(placeOf))
  const recalled = toldSoFar(history)
    .map(({ event, line }) => ({ ofSeq: event.position.seq, cause, line: withdrawn(line, cause) }))
    .filter((line) => line.ofSeq === ofSeq || occasions.includes(placeOf(line)))
  const restrictsMore = after.restrictions.some(({ seq }) =>
    before.restrictions.every((other) => other.seq !== seq),
  )
  const lines: readonly SupersedingLine[] = [
    ...recalled,
    ...relationshipEnded(change),
    ...agreementEnded(change),
    ...(restrictsMore ? restricted(change) : []),
  ]
  return [...new Map([...lines].reverse().map((line) => [placeOf(line), line])).values()].reverse()
}

const placeOf = ({ ofSeq, line }: SupersedingLine): string => `${ofSeq} ${line.recipient}`

/** The family's agreement ended for some teams: what they were to get because of it stops. Not a recall. */
function agreementEnded(change: Change): SupersedingLine[] {
  const isGiven = ({ agreements }: SubjectState, to: TeamId) =>
    agreements.some(({ team, status }) => team === to && status === 'given')
  const ended = change.before.agreements.filter(
    ({ team }) => isGiven(change.before, team) && !isGiven(change.after, team),
  )
  return toldSoFar(change.history)
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
function relationshipEnded(change: Change): SupersedingLine[] {
  return toldSoFar(change.history).flatMap(({ event, line }) => {
    const question = askAgain(event, line.recipient, line.capacity, change)
    if (!question) return []
    const had = capacityOf(question.team, { ...question, state: change.before, now: change.until })
    const has = capacityOf(question.team, question)
    if (had === undefined || has !== undefined) return []
    const ofSeq = event.position.seq
    return [{ ofSeq, cause: 'relationship-ended' as const, line: withdrawn(line, 'relationship-ended') }]
  })
}

/** Unscheduled care attended: the team that saw the child is given what was available on that occasion. */
function attended(change: Change): SupersedingLine[] {
  const { entry, after, history, directory } = change
  if (entry.kind !== 'event') return []
  const team = teamOf(directory, entry.team)
  if (!team) return []
  const today = dateOf(entry.recordedTime)
  const current = new Set(after.plans.filter((plan) => isOpenOn(plan, today)).map(({ seq }) => seq))
  return history.flatMap(({ entry: earlier }) => {
    if (earlier.kind !== 'event' || !current.has(earlier.position.seq)) return []
    const question = askAgain(earlier, team.id, 'emergency-department', change)
    if (!question || typeof question.row === 'string' || question.row.give !== 'available') return []
    const ofSeq = earlier.position.seq
    const ruling = decide({ ...question, isOccasion: true })
    const delivery = change.occasionId(team.id, ofSeq)
    const line = { ...ruling, recipient: team.id, capacity: 'emergency-department', delivery }
    if (!gives(line)) return []
    return [{ ofSeq, cause: 'occasion' as const, line }]
  })
}
