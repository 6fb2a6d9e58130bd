import { type KafkaMessage } from 'kafkajs'
import {
  type CheckpointRecord,
  decodeHub,
  type DecisionRecord,
  type LogRecord,
  topics,
} from '@common-thread/events'
import { type Directory, DirectoryFold } from '@common-thread/directory'
import { type Kafka, Tail } from '@common-thread/kafka'

/** The auditor's own copy of the record, from the first record on. */
export interface Copy {
  /** By shard, in the order of their positions. */
  readonly log: ReadonlyMap<number, readonly LogRecord[]>
  readonly decisions: ReadonlyMap<number, readonly DecisionRecord[]>
  readonly checkpoints: readonly CheckpointRecord[]
  readonly directory: (version: number) => Directory | undefined
  /** Records that came more than once or out of place, after repeats of the relay were dropped. */
  readonly gaps: readonly {
    readonly topic: string
    readonly shard: number
    readonly expected: number
    readonly found: number
  }[]
}

export type Progress = (what: string, count: number) => void

/** Reads the record once, of a hub that may go on meanwhile. */
export async function readCopy(kafka: Kafka, instance: string, progress: Progress): Promise<Copy> {
  const follower = new CopyFollower(kafka, instance)
  try {
    await follower.readOnce(progress)
    return follower.copy
  } finally {
    await follower.stop()
  }
}

/** Reads the record and goes on reading; its copy grows. Unreadable records of a topic are a fault of the whole. */
export class CopyFollower {
  private readonly gaps: { topic: string; shard: number; expected: number; found: number }[] = []
  private readonly versions = new Map<number, Directory>()
  private readonly checkpoints: CheckpointRecord[] = []
  private readonly fold = new DirectoryFold()
  private readonly decisions = new InOrder<DecisionRecord>(topics.decisions, this.gaps)
  private readonly log = new InOrder<LogRecord>(topics.subjectLog, this.gaps)
  private readonly decided: Tail
  private readonly grounds: readonly Tail[]
  private fault: Error | undefined

  constructor(kafka: Kafka, instance: string) {
    const tail = (topic: string, read: (value: Buffer | null) => void) =>
      new Tail({
        kafka,
        groupId: `hub.audit.${topic}.${instance}`,
        topic,
        onMessages: (messages) => this.take(messages, read),
        onFault: () => undefined,
      })
    this.decided = tail(topics.decisions, (value) => this.decisions.add(decodeHub('DecisionRecord', value)))
    this.grounds = [
      tail(topics.directory, (value) => this.directoryChange(value)),
      tail(topics.subjectLog, (value) => this.log.add(decodeHub('LogRecord', value))),
      tail(topics.checkpoints, (value) => void this.checkpoints.push(decodeHub('CheckpointRecord', value))),
    ]
  }

  /** Resolves when what was there at the start has been read; throws when some of it can't be. */
  start(): Promise<void> {
    return this.readToEnd(this.tails)
  }

  /**
   * Reads the decisions to where they end, and no further; then all that they can rest on, to where that ends by then.
   * So no decision stands there without its record or its directory, also of a hub that goes on.
   */
  async readOnce(progress: Progress): Promise<void> {
    await this.readToEnd([this.decided])
    await this.decided.stop()
    progress(topics.decisions, this.decisions.count)
    await this.readToEnd(this.grounds)
    progress(topics.subjectLog, this.log.count)
    progress(topics.checkpoints, this.checkpoints.length)
  }

  get copy(): Copy {
    if (this.fault) throw this.fault
    const { log, decisions, checkpoints, versions, gaps } = this
    return {
      log: log.byShard,
      decisions: decisions.byShard,
      checkpoints,
      directory: (version) => versions.get(version),
      gaps,
    }
  }

  async stop(): Promise<void> {
    await Promise.all(this.tails.map((tail) => tail.stop()))
  }

  private get tails(): readonly Tail[] {
    return [this.decided, ...this.grounds]
  }

  private async readToEnd(tails: readonly Tail[]): Promise<void> {
    await Promise.all(
      tails.map(async (tail) => {
        await tail.start()
        await tail.caughtUp
      }),
    )
    if (this.fault) throw this.fault
  }

  private take(messages: readonly KafkaMessage[], read: (value: Buffer | null) => void): void {
    try {
      messages.forEach(({ value }) => read(value))
    } catch (error) {
      this.fault ??= error instanceof Error ? error : new Error(String(error))
    }
  }

  private directoryChange(value: Buffer | null): void {
    const directory = this.fold.apply(decodeHub('DirectoryChange', value))
    if (directory) this.versions.set(directory.version, directory)
  }
}

/** A relay that was interrupted repeats records: what is at or below its place is dropped, as every room does. */
class InOrder<R extends { readonly shard: number; readonly seq: number }> {
  readonly byShard = new Map<number, R[]>()
  count = 0

  constructor(
    private readonly topic: string,
    private readonly gaps: { topic: string; shard: number; expected: number; found: number }[],
  ) {}

  add(record: R): void {
    const list = this.byShard.get(record.shard) ?? []
    this.byShard.set(record.shard, list)
    const expected = (list.at(-1)?.seq ?? 0) + 1
    if (record.seq < expected) return
    if (record.seq > expected)
      this.gaps.push({ topic: this.topic, shard: record.shard, expected, found: record.seq })
    list.push(record)
    this.count++
  }
}
