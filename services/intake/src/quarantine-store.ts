import { type Failure, type Instant, type OrganisationId } from '@common-thread/events'
import { type ProblemCode } from '@common-thread/nest'
import { type OutboxRecord } from '@common-thread/postgres'

/** A record that could not be accepted, as it is kept: what is wrong with it, and its bytes sealed. */
export interface KeptRecord {
  readonly id: string
  readonly organisation: OrganisationId
  readonly topic: string
  readonly partition: number
  readonly offset: string
  readonly problem: ProblemCode
  readonly failures: readonly Pick<Failure, 'pointer' | 'code'>[]
  readonly keyId: string
  readonly sealed: Buffer
  readonly quarantinedAt: Instant
}

export interface QuarantinedRecord extends KeptRecord {
  /** The event that was accepted in its place, by its digest; null while the record is open. */
  readonly settled: { readonly digest: Buffer; readonly at: Instant } | null
}

export type Listed = Pick<QuarantinedRecord, 'id' | 'problem' | 'failures' | 'quarantinedAt'>

export interface QuarantineStore {
  /** Keeping the same place of the same topic again keeps one. */
  keep(record: KeptRecord): Promise<void>
  /** An organisation's own record: another's is not found. */
  find(organisation: OrganisationId, id: string): Promise<QuarantinedRecord | undefined>
  /** An organisation's own open records, oldest first, after one of them. */
  open(organisation: OrganisationId, after: string | null, most: number): Promise<readonly Listed[]>
  /** The first event that takes a record's place stays; what is to be told is told with the first alone. */
  settle(settled: {
    readonly organisation: OrganisationId
    readonly id: string
    readonly digest: Buffer
    readonly at: Instant
    readonly tell: readonly OutboxRecord[]
  }): Promise<void>
  /** Sends statuses to their publishers. */
  tell(statuses: readonly OutboxRecord[]): Promise<void>
}
