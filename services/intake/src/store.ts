import { type SubjectId } from '@common-thread/events'
import { type OutboxRecord } from '@common-thread/postgres'
import { type IdentityChanges, type IdentityTransaction } from './identity/identity-store.js'

/** An event is known by who published it, its source and its id. */
export interface EventKey {
  readonly publisher: string
  readonly source: string
  readonly id: string
}

export interface StoredEvent extends EventKey {
  /** SHA-256 of the event's content; the same id with another digest is another event. */
  readonly digest: Buffer
  readonly receipt: string
  readonly notes: readonly string[]
}

/** Where an accepted event stands, so that its publisher can correct or retract it. */
export interface Placement extends EventKey {
  readonly type: string
  readonly records: readonly PlacedRecord[]
  /** Id of the event that corrected or retracted it. */
  readonly supersededBy: string | null
}

export interface PlacedRecord {
  readonly subject: SubjectId
  readonly shard: number
  readonly seq: number
}

export interface ShardHead {
  readonly seq: number
  /** Latest recorded time given in this shard; recorded times never go back within it. */
  readonly recordedTime: number
}

/** A head while its shard's lock is held. */
export interface LockedHead extends ShardHead {
  /** Acts so far on identities of subjects in this shard. */
  readonly revision: number
}

export interface Acceptance {
  readonly events: readonly StoredEvent[]
  readonly identity: IdentityChanges
  readonly heads: ReadonlyMap<number, ShardHead>
  readonly records: readonly OutboxRecord[]
  readonly placements?: readonly Placement[]
  /** Placements that have a successor from now on. */
  readonly superseded?: readonly { readonly key: EventKey; readonly by: string }[]
}

/** One transaction of intake. Everything in it becomes durable together, or nothing does. */
export interface IntakeTransaction {
  existing(keys: readonly EventKey[]): Promise<readonly StoredEvent[]>
  /** Where earlier events stand. Nobody else can supersede them until the transaction ends. */
  placements(keys: readonly EventKey[]): Promise<readonly Placement[]>
  readonly identity: IdentityTransaction
  /** Takes the shards' locks, in ascending order, until the transaction ends. */
  lockHeads(shards: readonly number[]): Promise<ReadonlyMap<number, LockedHead>>
  /** `conflict` when another transaction claimed an event, an identifier or a child's birth date meanwhile: start again. */
  write(acceptance: Acceptance): Promise<'written' | 'conflict'>
}

export interface IntakeStore {
  /** Commits when `work` answers a value, rolls back when it answers undefined or throws. */
  transaction<T>(work: (transaction: IntakeTransaction) => Promise<T | undefined>): Promise<T | undefined>
  /** Records not yet copied to Kafka. */
  backlog(): Promise<number>
}
