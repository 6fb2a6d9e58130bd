import {
  type Decision,
  type DecisionLine,
  entryOf,
  eventTypes,
  hubRecordTypes,
  type Instant,
  type SubjectId,
  type TeamId,
} from '@common-thread/events/catalogue'
import { type Directory } from '@common-thread/directory/lookup'
import { candidatesFor } from './candidates.js'
import { capacityOf, type Circumstances } from './capacity.js'
import { decide, type Ruling } from './decide.js'
import { fold } from './fold.js'
import { type Decided, gives, referrerOf } from './history.js'
import { type LogEntry, type LoggedEvent, takesBack } from './log-entry.js'
import { blockOf } from './matrix.js'
import { refold } from './refold.js'
import { type Reason } from './reasons.js'
import { type Standing, standingOf } from './standing.js'
import { foldVersion, type SubjectState } from './state.js'
import { supersede } from './supersede.js'

export interface JudgeInput {
  readonly subject: SubjectId
  readonly entry: LogEntry
  /** SHA-256 of the sealed record as stored. */
  readonly recordDigest: Buffer
  readonly state: SubjectState
  /** Earlier records with their decisions, in order; needed only where `needsHistory` says so. */
  readonly history: readonly Decided[]
  readonly directory: Directory
  /** SHA-256 of the release that decides, in hex. */
  readonly release: string
  /** Delivery id of the content of record `ofSeq` for a recipient, given by this record. */
  readonly deliveryId: (recipient: TeamId, ofSeq: number) => string
}

export interface Judgement {
  readonly state: SubjectState
  readonly decision: Decision
  /** The subject's unoffered rows freeze when this arrives at delivery, before any checkpoint. */
  readonly stops: boolean
  /** Positions of the records whose content the decision lets out. */
  readonly contents: readonly number[]
  readonly due: readonly DueTime[]
}

/** A time that this record names, at which something in the subject's history happens by itself. */
export interface DueTime {
  readonly at: Instant
  readonly what: 'agreement-lapses'
  readonly ofSeq: number
}

/**
 * The decision on one record: a pure function of the subject's own log up to it, the directory, the release and the
 * record's recorded time. Folds first, so that a record is judged in the state that it makes.
 */
export function judge(input: JudgeInput): Judgement {
  const { entry, directory } = input
  const remaining = takesBack(entry) === undefined ? input.state : refold(input.history, entry)
  const standing = standingIn(remaining, input)
  const state = fold(remaining, entry, standing)
  const lines = entry.kind === 'event' ? linesFor(entry, standing, state, input) : []
  const { seq } = entry.position
  const superseding = supersede({
    entry,
    standing,
    before: input.state,
    after: state,
    history: input.history,
    directory,
    occasionId: input.deliveryId,
  })
  const contents = new Set(superseding.filter(({ cause }) => cause === 'occasion').map(({ ofSeq }) => ofSeq))
  if (lines.some(gives)) contents.add(seq)
  return {
    state,
    stops: stops(entry, standing),
    contents: [...contents],
    due: dueTimes(entry, standing),
    decision: {
      subject: input.subject,
      shard: entry.position.shard,
      seq,
      now: entry.recordedTime,
      directoryVersion: directory.version,
      release: input.release,
      foldVersion,
      recordDigest: input.recordDigest,
      standing,
      parked: entry.kind === 'unreadable',
      lines,
      everybodyElse,
      superseding,
    },
  }
}

/** A retraction has the standing of what it takes back: what never counted changes nothing when it goes. */
function standingIn(state: SubjectState, { entry, history, directory }: JudgeInput): Standing {
  switch (entry.kind) {
    case 'event':
      return standingOf(entry, state, directory)
    case 'retraction':
      return (
        history.find((earlier) => earlier.entry.position.seq === entry.retracts)?.decision.standing ?? 'none'
      )
    case 'hub':
    case 'unreadable':
      return 'none'
  }
}

/** One statement for everybody who is not considered one by one. */
const everybodyElse: Reason = 'no-relationship'

function linesFor(
  event: LoggedEvent,
  standing: Standing,
  state: SubjectState,
  input: JudgeInput,
): DecisionLine[] {
  const entry = entryOf(event.type)
  const block = blockOf(entry, event.data)
  if (!block) throw new Error(`the matrix has no block for ${event.type}`)
  const referrer = referrerOf(event, input.history)
  const { directory } = input
  const isService = block.purpose === 'service'
  const now = event.recordedTime
  const circumstances: Circumstances = {
    event,
    entry,
    isService,
    state,
    directory,
    now,
    referrer,
    isOccasion: false,
  }
  // Written out field by field here and in lineOf: spreading is what deciding would spend most of its time on.
  return candidatesFor(circumstances, block).map((team) => {
    const capacity = capacityOf(team, circumstances)
    const row = (capacity && block.rows[capacity]) ?? 'nothing'
    const ruling = decide({
      event,
      entry,
      isService,
      state,
      directory,
      now,
      referrer,
      isOccasion: false,
      team,
      capacity,
      standing,
      block,
      row,
    })
    return lineOf(ruling, team.id, capacity ?? 'none', input.deliveryId(team.id, event.position.seq))
  })
}

const lineOf = (
  { outcome, reasons, basis, masked, handling, actBy, notAfter, hold }: Ruling,
  recipient: TeamId,
  capacity: string,
  delivery: string,
): DecisionLine => ({
  outcome,
  reasons,
  basis,
  masked,
  handling,
  actBy,
  notAfter,
  hold,
  recipient,
  delivery,
  capacity,
})

/** Restrictions, withdrawals and unreadable records stop first and are weighed afterwards. */
function stops(entry: LogEntry, standing: Standing): boolean {
  switch (entry.kind) {
    case 'unreadable':
    case 'retraction':
      return true
    case 'hub':
      return entry.type === hubRecordTypes.deadlineReached
    case 'event':
      if (entry.corrects !== undefined) return true
      if (standing === 'claimed') return false
      switch (entry.type) {
        case eventTypes.restrictionChanged:
          return entry.data.restriction.change === 'set'
        case eventTypes.agreementChanged:
          return entry.data.agreement.change !== 'given'
        case eventTypes.involvementEnded:
        case eventTypes.placementMoved:
        case eventTypes.adoptionOrderMade:
          return true
        default:
          return false
      }
  }
}

function dueTimes(entry: LogEntry, standing: Standing): DueTime[] {
  if (entry.kind !== 'event' || entry.type !== eventTypes.agreementChanged || standing === 'claimed')
    return []
  const { change, until } = entry.data.agreement
  return change === 'given' && until !== null
    ? [{ at: until, what: 'agreement-lapses', ofSeq: entry.position.seq }]
    : []
}
