import { isDeepStrictEqual } from 'node:util'
import { type SubjectId } from '@common-thread/events'
import { type OutboxRecord } from '@common-thread/postgres'
import {
  type SharingBatch,
  type SharingStore,
  type StoredDue,
  type StoredRecord,
  type StoredState,
} from './store.js'

/** Sharing's store in memory, for tests; shares the contract tests of the real one. */
export class MemoryStore implements SharingStore {
  readonly outbox: OutboxRecord[] = []
  readonly records: StoredRecord[] = []
  readonly due: StoredDue[] = []
  private readonly states_ = new Map<SubjectId, StoredState>()
  private readonly positions_ = new Map<number, { seq: number; directoryVersion: number }>()
  private readonly offsets = new Map<string, string>()

  /** Called around the commit, so that a test can fail, or let another instance go first. */
  constructor(private readonly at: (point: string) => void | Promise<void> = () => undefined) {}

  positions(shards: readonly number[]): Promise<ReadonlyMap<number, number>> {
    return Promise.resolve(new Map(shards.map((shard) => [shard, this.positions_.get(shard)?.seq ?? 0])))
  }

  nextOffset(topic: string, partition: number): Promise<string | undefined> {
    return Promise.resolve(this.offsets.get(`${topic} ${partition}`))
  }

  directoryVersion(shards: readonly number[]): Promise<number> {
    return Promise.resolve(
      Math.max(0, ...shards.map((shard) => this.positions_.get(shard)?.directoryVersion ?? 0)),
    )
  }

  states(subjects: readonly SubjectId[]): Promise<ReadonlyMap<SubjectId, StoredState>> {
    return Promise.resolve(
      new Map(
        subjects.flatMap((subject) => {
          const state = this.states_.get(subject)
          return state ? [[subject, state] as const] : []
        }),
      ),
    )
  }

  history(subject: SubjectId): Promise<readonly StoredRecord[]> {
    return Promise.resolve(
      this.records.filter((record) => record.subject === subject).sort((a, b) => a.seq - b.seq),
    )
  }

  async commit(batch: SharingBatch): Promise<'committed' | 'lost'> {
    await this.at('sharing before commit')
    const isBehind = batch.advances.some(({ shard, from }) => {
      const position = this.positions_.get(shard) ?? { seq: 0, directoryVersion: 0 }
      return position.seq !== from || position.directoryVersion > batch.directoryVersion
    })
    if (isBehind) return 'lost'
    for (const { shard, to } of batch.advances) {
      this.positions_.set(shard, { seq: to, directoryVersion: batch.directoryVersion })
    }
    batch.states.forEach((state) => this.states_.set(state.subject, state))
    this.records.push(...batch.records)
    for (const time of batch.due)
      if (!this.due.some((known) => isDeepStrictEqual(known, time))) this.due.push(time)
    this.outbox.push(...batch.outbox)
    for (const { topic, partition, offset } of batch.offsets)
      this.offsets.set(`${topic} ${partition}`, offset)
    await this.at('sharing after commit')
    return 'committed'
  }
}
