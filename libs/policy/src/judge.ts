import {
  type Decision,
  eventTypes,
  hubRecordTypes,
  type Instant,
  type Reading,
  type SubjectId,
  type TeamId,
} from '@common-thread/events/catalogue'
import { type Directory } from '@common-thread/directory/lookup'
import { asOf, viewAt } from './as-of.js'
import { type DueTime, dueTimes } from './due.js'
import { fold } from './fold.js'
import { type Decided, gives, referrerOf, soFar } from './history.js'
import { linesOf } from './lines.js'
import { broughtBy, isMarker, knownOf, needsJoined } from './join.js'
import { type LogEntry, takesBack } from './log-entry.js'
import { answerRead, type ReadAnswer } from './reading/answer-read.js'
import { isRead, type ReadLog, type ReadRequest } from './read-request.js'
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
  /** Records of other subjects' logs with their decisions, in any order; needed only where `needsJoined` says so. */
  readonly joined: readonly Decided[]
  /** What a read looks into; of every other record none. */
  readonly read?: ReadLog | 'not-reached'
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
  /** Records of other subjects that the answer to a read is made of. */
  readonly cited: Reading['places']
  readonly due: readonly DueTime[]
}

/**
 * The decision on one record: a pure function of the subject's own log up to it, of the logs that are joined to it up
 * to where its markers say, the directory, the release and the record's recorded time. Folds first, so that a record is
 * judged in the state that it makes.
 */
export function judge(input: JudgeInput): Judgement {
  const { entry, directory, history } = input
  const joined = knownOf(input.joined, needsJoined(entry, input.state))
  const brought = isMarker(entry)
    ? broughtBy([...history.map((earlier) => earlier.entry), entry], joined)
    : []
  const news = brought.at(-1)?.records ?? []
  const until = heldUntil(entry, news)
  const before = until < entry.recordedTime ? viewAt(input.state, until) : asOf(input.state, until)
  const isRefolded = takesBack(entry) !== undefined || isMarker(entry)
  const remaining = isRefolded ? refold(history, entry, joined) : before
  const standing = standingIn(remaining, input)
  const state = fold(remaining, entry, standing)
  const { seq } = entry.position
  const deliveryId = (recipient: TeamId) => input.deliveryId(recipient, seq)
  const answered = isRead(entry) ? answerTo(entry, input) : undefined
  const lines =
    answered?.lines ??
    (entry.kind === 'event'
      ? linesOf(entry, {
          standing,
          state,
          directory,
          referrer: referrerOf(entry, [...history, ...joined]),
          deliveryId,
        })
      : [])
  const superseding = supersede({
    entry,
    standing,
    before,
    until,
    after: state,
    history,
    soFar: soFar(history),
    brought,
    directory,
    occasionId: input.deliveryId,
  })
  const contents = new Set(superseding.filter(({ cause }) => cause === 'occasion').map(({ ofSeq }) => ofSeq))
  if (entry.kind === 'event' && lines.some(gives)) contents.add(seq)
  return {
    state,
    stops:
      stops(entry, standing) || superseding.some(({ cause }) => cause !== 'occasion') || news.some(isStop),
    contents: [...contents],
    cited: answered?.reading.places.filter((_, i) => lines[i] && gives(lines[i])) ?? [],
    due: dueTimes(entry, { standing, lines, superseding }),
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
      reading: answered?.reading ?? null,
    },
  }
}

function answerTo(entry: ReadRequest, { read, directory }: JudgeInput): ReadAnswer {
  if (read === undefined) throw new Error('a read without what it looks into')
  return answerRead(entry, read, directory)
}

/**
 * The last moment of what held before this record: for a time that has come, here or in a log that is joined, just
 * before that time. What had come before two logs were joined came to this one with the joining.
 */
function heldUntil(entry: LogEntry, news: readonly Decided[]): Instant {
  const isFirst = entry.kind === 'hub' && entry.type === hubRecordTypes.childMerged
  const came = isFirst ? [] : [entry, ...news.map((joined) => joined.entry)]
  const times = came.flatMap((each) =>
    each.kind === 'hub' && each.type === hubRecordTypes.deadlineReached ? each.data.dueAt - 1 : [],
  )
  return Math.min(entry.recordedTime, ...times)
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

const isStop = ({ entry, decision }: Decided): boolean => !isMarker(entry) && stops(entry, decision.standing)

/** Times that change nothing of what others may have. */
const remindsOnly: readonly DueTime['what'][] = ['answer-due', 'papers-due', 'question-due']

/** Restrictions, withdrawals and unreadable records stop first and are weighed afterwards. */
function stops(entry: LogEntry, standing: Standing): boolean {
  switch (entry.kind) {
    case 'unreadable':
    case 'retraction':
      return true
    case 'hub':
      switch (entry.type) {
        case hubRecordTypes.deadlineReached:
          return !remindsOnly.includes(entry.data.what)
        case hubRecordTypes.childSealed:
        case hubRecordTypes.childMerged:
          return true
        default:
          return false
      }
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
        case eventTypes.placementEnded:
        case eventTypes.adoptionOrderMade:
          return true
        default:
          return false
      }
  }
}
