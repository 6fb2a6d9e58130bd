import {
  type DeadlineReached,
  eventTypes,
  hubRecordTypes,
  type OrganisationId,
  organisationOf,
  type SupersedingLine,
  type TeamId,
} from '@common-thread/events/catalogue'
import { teamsInRole } from '@common-thread/directory/lookup'
import { attended } from './attended.js'
import { type Change, placeOf, signalOn, withdrawn } from './change.js'
import { gives, makesResponsible } from './history.js'
import { linesOf } from './lines.js'
import { type LoggedEvent, takenBackAs, takesBack } from './log-entry.js'
import { letInByMistake, toldOfBreach } from './misdelivered.js'
import { agreementEnded, narrowed, relationshipEnded, restricted, restrictsMore } from './narrowing.js'
import { undecided, unanswered } from './overdue.js'
import { papersOwed } from './papers-owed.js'
import { held, refused } from './stopped-by-rule.js'
import { type Standing } from './standing.js'
import { joinedMore } from './supersede-joined.js'

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
      case hubRecordTypes.childMerged:
      case hubRecordTypes.joinedLogAdvanced:
        return joinedMore(entry, change)
      default:
        return []
    }
  }
  switch (entry.type) {
    case eventTypes.restrictionChanged:
      return entry.data.restriction.change === 'set' ? [...restricted(change), ...held(change)] : []
    case eventTypes.agreementChanged:
      return entry.data.agreement.change === 'given' ? [] : [...agreementEnded(change), ...refused(change)]
    case eventTypes.involvementStarted:
      return makesResponsible(entry) ? narrowed(change) : []
    case eventTypes.involvementEnded:
      return narrowed(change)
    case eventTypes.placementMoved:
    case eventTypes.placementEnded:
      return relationshipEnded(change)
    case eventTypes.edAttended:
      return attended(change)
    default:
      return []
  }
}

/** A time that an earlier record named: what it says changes earlier ones now, as if it had been said now. */
function timeCame({ ofSeq, what, dueAt }: DeadlineReached, change: Change): SupersedingLine[] {
  const { entry, history } = change
  const named = history.find((earlier) => earlier.entry.position.seq === ofSeq)
  const isGone = history.some((earlier) => takesBack(earlier.entry) === ofSeq)
  if (named?.entry.kind !== 'event') return []
  // Where it went to the wrong team, that is still to be decided on.
  if (what === 'answer-due') return unanswered(named, dueAt, change)
  if (isGone) return []
  switch (what) {
    case 'agreement-lapses':
      return agreementEnded(change)
    case 'fact-ends':
      return relationshipEnded(change)
    case 'papers-due':
      return papersOwed(named, change)
    case 'question-due':
      return undecided(named, dueAt, change)
    case 'fact-begins':
      return factBegan({ ...named.entry, recordedTime: entry.recordedTime }, named.decision.standing, change)
  }
}

/** The begun fact itself is told now to whoever it lets in; those who still get it keep it. */
function factBegan(event: LoggedEvent, standing: Standing, change: Change): SupersedingLine[] {
  const ofSeq = event.position.seq
  const { after: state, directory, soFar, occasionId } = change
  const deliveryId = (recipient: TeamId) => occasionId(recipient, ofSeq)
  const own = linesOf(event, { standing, state, directory, referrer: null, deliveryId }).filter(gives)
  const isOwn = (recipient: TeamId) => own.some((line) => line.recipient === recipient)
  const had = soFar.told().filter((told) => told.event.position.seq === ofSeq)
  const changed = inItself({ ...change, entry: event, standing })
  return [
    ...changed.filter((line) => line.ofSeq !== ofSeq || !isOwn(line.line.recipient)),
    ...own
      .filter(({ recipient }) => had.every(({ line }) => line.recipient !== recipient))
      .map((line) => ({ ofSeq, cause: 'occasion' as const, line })),
  ]
}

/**
 * An authority sealed a child for whom another one is responsible: that one is told that it happened and whom to ask,
 * by a signal on the child's last event, and nothing of what is sealed.
 */
function sealedByAnother(by: OrganisationId, change: Change): SupersedingLine[] {
  const { before, history, directory } = change
  const { authority } = before
  const last = history.findLast(({ entry }) => entry.kind === 'event')
  if (authority === null || authority === by || !last) return []
  const ofSeq = last.entry.position.seq
  const reason = 'sealed-by-another-authority'
  return teamsInRole(directory, authority, 'duty-desk').map(({ id: recipient }) =>
    signalOn(ofSeq, { reason, basis: 'child-protection', recipient, capacity: 'duty-desk' }, change),
  )
}

/**
 * What was taken back is recalled from exactly those who had it, and so is what was given on its occasion. Where the
 * record had let somebody in, or had ended a restriction, the rest is narrowed as if that had happened by itself.
 */
function takenBack(change: Change): SupersedingLine[] {
  const { entry, history, soFar } = change
  const ofSeq = takesBack(entry)
  const cause = takenBackAs(entry)
  const occasions = history
    .filter((earlier) => earlier.entry.position.seq === ofSeq)
    .flatMap(({ decision }) => decision.superseding.filter((line) => line.cause === 'occasion').map(placeOf))
  const recalled = soFar
    .had()
    .map(({ event, line }) => ({ ofSeq: event.position.seq, cause, line: withdrawn(line, cause) }))
    .filter((line) => line.ofSeq === ofSeq || occasions.includes(placeOf(line)))
  const lines: readonly SupersedingLine[] = [
    ...recalled,
    ...letInByMistake(change),
    ...relationshipEnded(change),
    ...agreementEnded(change),
    ...(restrictsMore(change) ? restricted(change) : []),
  ]
  const all = [...new Map([...lines].reverse().map((line) => [placeOf(line), line])).values()].reverse()
  return [...all, ...toldOfBreach(all, change)]
}
