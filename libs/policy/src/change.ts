import {
  type DecisionLine,
  entryOf,
  type Instant,
  type SupersedingLine,
  type TeamId,
} from '@common-thread/events/catalogue'
import { teamOf } from '@common-thread/directory/lookup'
import { type Circumstances } from './capacity.js'
import { closed } from './decide.js'
import { type Decided, type SoFar } from './history.js'
import { type Brought } from './join.js'
import { type LogEntry, type LoggedEvent } from './log-entry.js'
import { blockOf } from './matrix.js'
import { type Question } from './question.js'
import { type Reason } from './reasons.js'
import { type Capacity } from './roles.js'
import { type Standing } from './standing.js'
import { type SubjectState } from './state.js'

/** One record, and what it makes of the state: what it may change for earlier ones. */
export interface Change {
  readonly entry: LogEntry
  readonly standing: Standing
  readonly before: SubjectState
  /** Until when `before` held. */
  readonly until: Instant
  readonly after: SubjectState
  readonly history: readonly Decided[]
  /** What was given by this history. */
  readonly soFar: SoFar
  readonly directory: Circumstances['directory']
  /** Delivery id of a record's content for a recipient, when another record is the occasion for giving it. */
  readonly occasionId: (recipient: TeamId, ofSeq: number) => string
  /** What each marker of this log brought in from another one, this record last where it is one. */
  readonly brought: readonly Brought[]
}

/** The line of an earlier event when nothing of it may go any more. */
export const withdrawn = (line: DecisionLine, reason: Reason): DecisionLine => ({
  ...line,
  ...closed('WITHHOLD', reason),
})

/** What a signal on an earlier event says, and by which law. */
interface Signal extends Pick<DecisionLine, 'recipient' | 'capacity' | 'basis'> {
  readonly reason: Reason
  readonly handling?: readonly string[]
  readonly actBy?: Instant
}

/** A signal on an earlier event, of which this record is the occasion. */
export const signalOn = (
  ofSeq: number,
  { reason, ...line }: Signal,
  { occasionId }: Pick<Change, 'occasionId'>,
): SupersedingLine => ({
  ofSeq,
  cause: 'occasion',
  line: { ...closed('SIGNAL', reason), ...line, delivery: occasionId(line.recipient, ofSeq) },
})

/** The question that was asked about an earlier event, asked again in today's state. */
export function askAgain(
  event: LoggedEvent,
  recipient: TeamId,
  capacity: string,
  change: Change,
): Question | undefined {
  const team = teamOf(change.directory, recipient)
  const entry = entryOf(event.type)
  const block = blockOf(entry, event.data)
  if (!team || !block) return undefined
  return {
    event,
    entry,
    isService: block.purpose === 'service',
    state: change.after,
    directory: change.directory,
    now: change.entry.recordedTime,
    referrer: null,
    isOccasion: false,
    team,
    capacity: capacity as Capacity,
    standing: 'none',
    block,
    row: block.rows[capacity] ?? 'nothing',
  }
}

/** What a line is about: an earlier event and one delivery of it. */
export const placeOf = ({ ofSeq, line }: SupersedingLine): string =>
  `${ofSeq} ${line.recipient} ${line.delivery}`
