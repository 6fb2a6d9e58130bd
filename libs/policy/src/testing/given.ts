import { createHash } from 'node:crypto'
import {
  type DecisionLine,
  type EventType,
  type EventDataByType,
  entryOf,
  hubRecordTypes,
  organisationOf,
  type RetractionReason,
  type SubjectId,
  type TeamId,
} from '@common-thread/events/catalogue'
import { codecByName, readJson, schemaNameOf } from '@common-thread/events'
import { type Directory, directoryOf } from '@common-thread/directory'
import { northshire } from '@common-thread/directory/northshire'
import { signedByAll } from './signed-by-all.js'
import { type DueTime } from '../due.js'
import { type Decided } from '../history.js'
import { judge, type JudgeInput, type Judgement } from '../judge.js'
import { type Identity, type LogEntry, type LoggedEvent } from '../log-entry.js'
import { emptyState, type SubjectState } from '../state.js'

/** Whether a line hides a field, by itself or as part of something that it hides. */
export const hides = (line: DecisionLine | undefined, pointer: string): boolean =>
  line === undefined ||
  line.masked.some((field) => pointer === field.pointer || pointer.startsWith(`${field.pointer}/`))

/** One event as a test writes it: JSON as a publisher would send it, and who publishes it. */
export interface Happening {
  readonly type: EventType
  readonly by: string
  readonly data: object
  readonly at?: string
  readonly identity?: Identity
  readonly shard?: number
  /** Position of the record that it corrects. */
  readonly corrects?: number
  /** It corrects one that stood in another child's record. */
  readonly wasOnAnotherRecord?: boolean
}

const monday = '2026-11-23T08:00:00Z'
export const sampleDirectory: Directory = directoryOf(signedByAll(northshire(1)))
export const aChild = 'child_aaaaaaaaaaaaaaaaaaaaaaaaaa' as SubjectId
const hour = 3_600_000

/** A subject's log that grows by events, each judged as it would be in the hub. */
export class Log {
  state: SubjectState = emptyState
  readonly history: Decided[] = []
  /** Logs of other subjects that may be joined to this one: all of them, and not only what is cited of them. */
  readonly others: Log[] = []
  private now = Date.parse(monday)

  constructor(
    readonly directory: Directory = sampleDirectory,
    readonly subject: SubjectId = aChild,
  ) {}

  add(happening: Happening): Judgement {
    this.now = happening.at ? Date.parse(happening.at) : this.now + hour
    return this.judge({ ...asEntry(happening, this.history.length + 1, this.now) })
  }

  /** The publisher of a record takes it back. */
  retract(seq: number, because?: RetractionReason): Judgement {
    this.now += hour
    const entry = this.history[seq - 1]?.entry
    if (entry?.kind !== 'event') throw new Error('nothing to retract')
    const { type, publisher, team } = entry
    const position = { shard: 0, seq: this.history.length + 1 }
    return this.judge({
      kind: 'retraction',
      type,
      publisher,
      team,
      position,
      recordedTime: this.now,
      retracts: seq,
      ...(because === undefined ? {} : { because }),
    })
  }

  addUnreadable(): Judgement {
    this.now += hour
    return this.judge({
      kind: 'unreadable',
      position: { shard: 0, seq: this.history.length + 1 },
      recordedTime: this.now,
    })
  }

  /** A time that record `ofSeq` named has come. */
  deadline(ofSeq: number, at: string, what: DueTime['what'] = 'agreement-lapses'): Judgement {
    this.now = Date.parse(at)
    const position = { shard: 0, seq: this.history.length + 1 }
    const data = { ofSeq, what, dueAt: this.now }
    return this.judge({
      kind: 'hub',
      type: hubRecordTypes.deadlineReached,
      position,
      recordedTime: this.now,
      data,
    })
  }

  /** What the next record is judged with. */
  inputOf(entry: LogEntry): JudgeInput {
    return {
      subject: this.subject,
      entry,
      recordDigest: Buffer.alloc(32),
      state: this.state,
      history: this.history,
      joined: this.others.flatMap(({ history }) => history),
      directory: this.directory,
      release: 'test',
      deliveryId: (recipient, ofSeq) => deliveryId(recipient, entry.position.seq, ofSeq),
    }
  }

  judge(entry: LogEntry): Judgement {
    const judgement = judge(this.inputOf(entry))
    this.state = judgement.state
    this.history.push({ entry, decision: judgement.decision })
    return judgement
  }
}

export const deliveryId = (recipient: TeamId, seq: number, ofSeq: number): string =>
  createHash('sha256').update(`${recipient} ${seq} ${ofSeq}`).digest('hex').slice(0, 26)

export function asEntry(
  { type, by, data, identity = 'confirmed', corrects, wasOnAnotherRecord = false }: Happening,
  seq: number,
  now: number,
): LoggedEvent {
  const { shape } = codecByName(schemaNameOf(type))
  const child = entryOf(type).about === 'child' ? { children: [{ birthDate: '2015-04-15' }] } : {}
  const read = readJson({ ...child, ...data }, shape, '')
  if (read.failures.length > 0) throw new Error(JSON.stringify(read.failures))
  const team = by as TeamId
  return {
    kind: 'event',
    type,
    data: read.value as EventDataByType[EventType],
    publisher: organisationOf(team),
    team,
    time: now,
    recordedTime: now,
    identity,
    position: { shard: 0, seq },
    ...(corrects === undefined ? {} : { corrects }),
    ...(wasOnAnotherRecord ? { wasOnAnotherRecord } : {}),
  } as LoggedEvent
}

export const lineFor = (judgement: Judgement, recipient: string): DecisionLine | undefined =>
  judgement.decision.lines.find((line) => line.recipient === recipient)

/** Outcome of every team that was considered, for a test that lists them all. */
export const outcomes = ({ decision }: Judgement): Record<string, string> =>
  Object.fromEntries(
    decision.lines.map(({ recipient, outcome, reasons }) => [recipient, `${outcome} ${reasons.join(', ')}`]),
  )

/** Teams that something goes to. */
export const told = ({ decision }: Judgement): string[] =>
  decision.lines
    .filter(({ outcome }) => ['SHARE', 'REDACT', 'SIGNAL'].includes(outcome))
    .map(({ recipient }) => recipient)

export const masked = (line: DecisionLine | undefined): Record<string, string> =>
  Object.fromEntries(line?.masked.map(({ pointer, reason }) => [pointer, reason]) ?? [])

/** Given these events in the subject's log, when one more is recorded: what is decided. */
export const given = (...before: readonly Happening[]) => {
  const log = new Log()
  before.forEach((happening) => log.add(happening))
  return { log, when: (happening: Happening): Judgement => log.add(happening) }
}
