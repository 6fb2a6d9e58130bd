import {
  type Decision,
  type DecisionLine,
  type EventType,
  type Recall,
  type SupersedingLine,
  type TeamId,
  eventTypes,
  hubRecordTypes,
} from '@common-thread/events/catalogue'
import { type LogEntry, type LoggedEvent, takesBack } from './log-entry.js'

/** One earlier record of the subject with the decision that was made on it. */
export interface Decided {
  readonly entry: LogEntry
  readonly decision: Decision
}

/** What a recipient was given of an earlier event by one delivery, as last decided. */
export interface Told {
  readonly event: LoggedEvent
  readonly line: DecisionLine
  /** The event's own record and decision. */
  readonly of: Decided
}

/** Whether deciding on a record needs the subject's earlier ones: it may change what they gave, or answer one. */
export function needsHistory(entry: LogEntry): boolean {
  switch (entry.kind) {
    case 'unreadable':
      return false
    case 'hub':
      switch (entry.type) {
        case hubRecordTypes.deadlineReached:
        case hubRecordTypes.childSealed:
        case hubRecordTypes.childMerged:
        case hubRecordTypes.joinedLogAdvanced:
          return true
        default:
          return false
      }
    case 'retraction':
      return true
    case 'event':
      if (takesBack(entry) !== undefined) return true
      switch (entry.type) {
        case eventTypes.involvementStarted:
          return makesResponsible(entry)
        case eventTypes.restrictionChanged:
        case eventTypes.agreementChanged:
        case eventTypes.involvementEnded:
        case eventTypes.placementMoved:
        case eventTypes.placementEnded:
        case eventTypes.edAttended:
        case eventTypes.referralDecided:
        case eventTypes.informationReturned:
        case eventTypes.childProtectionFileReceived:
          return true
        default:
          return false
      }
  }
}

/** Who is responsible decides who had to lift a restriction: one that was lifted may be in force again. */
export const makesResponsible = (entry: LoggedEvent): boolean =>
  entry.type === eventTypes.involvementStarted && entry.data.involvement.kind === 'responsible-authority'

/**
 * Everything given so far that nothing has stopped or taken back, one line for each delivery, in the order it was
 * given: what may still be stopped. A team can have two of one event, and both are to be taken back with it.
 */
export const toldSoFar = (history: readonly Decided[]): Told[] =>
  linesSoFar(history).filter(({ line }) => gives(line))

/**
 * Everything that recipients may have: given, and not taken back. What was only stopped, because a relationship or an
 * agreement ended, stays with whoever was offered it before, and is theirs to give back when it must be.
 */
export const hadSoFar = (history: readonly Decided[]): Told[] =>
  linesSoFar(history, ({ cause, line }) => gives(line) || recallKindOf(cause) !== undefined).filter(
    ({ line }) => gives(line),
  )

/** What was given so far, found when it is first asked for: most records change nothing of it. */
export interface SoFar {
  readonly told: () => readonly Told[]
  readonly had: () => readonly Told[]
}

export function soFar(history: readonly Decided[]): SoFar {
  let told: readonly Told[] | undefined
  let had: readonly Told[] | undefined
  return { told: () => (told ??= toldSoFar(history)), had: () => (had ??= hadSoFar(history)) }
}

/**
 * What was decided last for each delivery, and for each event and recipient of which there is none; of later changes,
 * those that count.
 */
export function linesSoFar(
  history: readonly Decided[],
  counts: (change: SupersedingLine) => boolean = () => true,
): Told[] {
  const events = new Map<number, Considered>()
  const told: Told[] = []
  const put = (considered: Considered | undefined, line: DecisionLine) => {
    if (!considered) return
    const { event, of, places } = considered
    const key = line.delivery === '' ? line.recipient : line.delivery
    const place = places.get(key) ?? told.length
    if (place === told.length) places.set(key, place)
    told[place] = { event, of, line }
  }
  for (const of of history) {
    const { entry, decision } = of
    if (entry.kind === 'event') {
      const considered = { event: entry, of, places: new Map<string, number>() }
      events.set(entry.position.seq, considered)
      for (const line of decision.lines) put(considered, line)
    }
    for (const change of decision.superseding) if (counts(change)) put(events.get(change.ofSeq), change.line)
  }
  return told
}

interface Considered extends Omit<Told, 'line'> {
  /** Where each delivery's line is among all; of a team that was given nothing, its own. */
  readonly places: Map<string, number>
}

/** What is recalled from those who have it, and as what; the other causes only stop what nobody was offered. */
export function recallKindOf(cause: SupersedingLine['cause']): Recall['kind'] | undefined {
  switch (cause) {
    case 'restricted':
    case 'corrected':
    case 'retracted':
    case 'wrong-child':
    case 'misdelivered':
      return cause
    case 'agreement-ended':
    case 'relationship-ended':
    case 'held':
    case 'occasion':
      return undefined
  }
}

export const gives = ({ outcome }: Pick<DecisionLine, 'outcome'>): boolean =>
  outcome === 'SHARE' || outcome === 'REDACT' || outcome === 'SIGNAL'

/** Whether it was given because it answers the team: that it works with the child gave it nothing. */
export const isAnswer = ({ capacity }: DecisionLine): boolean => capacity === 'referrer'

/** Whether an event answers what was given of an earlier one. */
export const answers = (entry: LogEntry): boolean => entry.kind === 'event' && answeredBy(entry) !== undefined

/**
 * The team whose event this one answers, by the delivery id under which it was received; null when there is none, or
 * when it was taken back.
 */
export function referrerOf(event: LoggedEvent, history: readonly Decided[]): TeamId | null {
  const answered = answeredBy(event)
  if (!answered) return null
  const asked = standingEvents(history).find(
    ({ event: earlier, decision }) =>
      earlier.type === answered.type &&
      decision.lines.some((line) => line.delivery === answered.delivery && gives(line)),
  )
  return asked?.event.team ?? null
}

/** Events that nobody took back, with what was decided on each. */
export function standingEvents(
  history: readonly Decided[],
): { readonly event: LoggedEvent; readonly decision: Decision }[] {
  const gone = new Set(history.map(({ entry }) => takesBack(entry)))
  return history.flatMap(({ entry, decision }) =>
    entry.kind === 'event' && !gone.has(entry.position.seq) ? [{ event: entry, decision }] : [],
  )
}

/** What an event answers: the type, and the delivery id under which its team received it. */
export function answeredBy(
  event: LoggedEvent,
): { readonly type: EventType; readonly delivery: string } | undefined {
  switch (event.type) {
    case eventTypes.referralDecided:
      return { type: eventTypes.concernRaised, delivery: event.data.referral.inReplyTo }
    case eventTypes.childProtectionFileReceived:
      return { type: eventTypes.childProtectionFileTransferred, delivery: event.data.receipt.inReplyTo }
    case eventTypes.informationReturned:
      return { type: eventTypes.informationRequested, delivery: event.data.reply.inReplyTo }
    default:
      return undefined
  }
}
