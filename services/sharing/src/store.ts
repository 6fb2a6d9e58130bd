import { type SubjectId } from '@common-thread/events'
import { type NextOffset } from '@common-thread/kafka'
import { type DueTime } from '@common-thread/policy'
import { type OutboxRecord } from '@common-thread/postgres'

/** A subject's folded state as it is kept: sealed, with the place it was folded up to. */
export interface StoredState {
  readonly subject: SubjectId
  readonly foldVersion: number
  readonly shard: number
  readonly seq: number
  readonly keyId: string
  readonly sealed: Buffer
}

/** One record of a subject with its decision, as they were sealed. */
export interface StoredRecord {
  readonly subject: SubjectId
  readonly shard: number
  readonly seq: number
  readonly recordedTime: number
  readonly keyId: string
  readonly sealed: Buffer
  readonly decisionKeyId: string
  readonly decisionSealed: Buffer
}

export interface StoredDue extends DueTime {
  readonly subject: SubjectId
  readonly shard: number
}

export interface SharingBatch {
  readonly advances: readonly { readonly shard: number; readonly from: number; readonly to: number }[]
  readonly directoryVersion: number
  readonly offsets: readonly NextOffset[]
  readonly states: readonly StoredState[]
  readonly records: readonly StoredRecord[]
  readonly due: readonly StoredDue[]
  readonly outbox: readonly OutboxRecord[]
}

/** Everything of a batch becomes durable together with the positions, or nothing does. */
export interface SharingStore {
  positions(shards: readonly number[]): Promise<ReadonlyMap<number, number>>
  nextOffset(topic: string, partition: number): Promise<string | undefined>
  states(subjects: readonly SubjectId[]): Promise<ReadonlyMap<SubjectId, StoredState>>
  /** A subject's earlier records, in order. */
  history(subject: SubjectId): Promise<readonly StoredRecord[]>
  /** `lost` when a position had moved, or was last moved with a newer directory or release than this batch's. */
  commit(batch: SharingBatch): Promise<'committed' | 'lost'>
  /** The newest directory version that any of these shards was decided with. */
  directoryVersion(shards: readonly number[]): Promise<number>
}
