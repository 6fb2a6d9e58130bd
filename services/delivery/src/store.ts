import { type SubjectId, type SupersedingLine, type TeamId } from '@common-thread/events'
import { type NextOffset } from '@common-thread/kafka'
import { type OutboxRecord } from '@common-thread/postgres'
import { type Arrivals, type Channel } from './arrivals.js'

export interface ArrivalBatch extends Arrivals {
  readonly advances: readonly { readonly shard: number; readonly from: number; readonly to: number }[]
  readonly directoryVersion: number
  readonly offsets: readonly NextOffset[]
}

/** A line as a row keeps it: sealed for the place of the record that made it. */
export interface SealedLine {
  readonly keyId: string
  readonly lineSeq: number
  readonly lineSealed: Buffer
}

/** A delivery with what is needed to offer it. */
export interface DeliveryRow extends SealedLine {
  readonly id: string
  readonly kind: 'event' | 'signal' | 'recall'
  readonly team: TeamId
  readonly subject: SubjectId
  readonly shard: number
  readonly ofSeq: number
  /** Delivery that a recall is about. */
  readonly recalled: string | null
  readonly sequence: number | null
  readonly notAfter: number | null
  readonly isFrozen: boolean
  readonly offeredAt: number | null
  /** Null once it was acknowledged or its time is over. */
  readonly content: { readonly recordedTime: number; readonly keyId: string; readonly sealed: Buffer } | null
}

export interface SupersessionRow extends SealedLine {
  readonly shard: number
  readonly place: number
  readonly subject: SubjectId
  readonly cause: SupersedingLine['cause']
  /** The row that it changes, if one was ever made. */
  readonly target: {
    readonly id: string
    readonly team: TeamId
    readonly state: 'waiting' | 'offered' | 'acknowledged' | 'withdrawn'
    readonly ofSeq: number
  } | null
}

export type Settlement =
  | { readonly kind: 'nothing' }
  /** An unoffered row goes without a trace. */
  | { readonly kind: 'withdraw'; readonly id: string }
  /** An unoffered row gets a narrower line. */
  | ({ readonly kind: 'narrow'; readonly id: string } & SealedLine)
  /** What was offered is recalled, from exactly the team that had it. */
  | ({ readonly kind: 'recall'; readonly id: string; readonly recalled: string } & SealedLine)

/** What becomes of a row at the moment of offering it. */
export type Offer =
  | {
      readonly verdict: 'offer'
      readonly id: string
      readonly sequence: number
      readonly record: OutboxRecord | null
    }
  | { readonly verdict: 'withdraw'; readonly id: string }
  /** Stays where it is until the directory changes. */
  | { readonly verdict: 'block'; readonly id: string; readonly directoryVersion: number }

export interface OfferRequest {
  /** Rows of one team's feed, or of every team on Kafka. */
  readonly of: { readonly channel: 'kafka' } | { readonly channel: 'feed'; readonly team: TeamId }
  readonly most: number
  /** Rows blocked at this version or later stay blocked. */
  readonly directoryVersion: number
  /** Pure but for opening seals; `next` is the first free number of each team's sequence. */
  readonly judge: (
    rows: readonly DeliveryRow[],
    next: ReadonlyMap<TeamId, number>,
  ) => Promise<readonly Offer[]>
}

/** Each of these is one transaction. */
export interface DeliveryStore {
  positions(shards: readonly number[]): Promise<ReadonlyMap<number, number>>
  nextOffset(topic: string, partition: number): Promise<string | undefined>
  directoryVersion(shards: readonly number[]): Promise<number>
  /** Rows, freezes and positions together. `lost` when a position had moved: nothing was written. */
  arrive(batch: ArrivalBatch): Promise<'committed' | 'lost'>
  /** The log covers these positions. Never goes back; says whether it went on. */
  cover(coverage: {
    readonly size: number
    readonly covered: readonly number[]
    readonly nextOffset: string
  }): Promise<boolean>
  /** Applies what covered records change for earlier rows, then lets their subjects' rows go on. Returns how many. */
  settle(judge: (rows: readonly SupersessionRow[]) => Promise<readonly Settlement[]>): Promise<number>
  /** Offers covered, unfrozen rows in order, under their recipients' locks. Returns how many were looked at. */
  offer(request: OfferRequest): Promise<number>
  /** What a team was offered after a number of its sequence and has not acknowledged. */
  offered(team: TeamId, after: number, most: number): Promise<readonly DeliveryRow[]>
  /** Those of these deliveries that are offered and not acknowledged, in no order. */
  find(ids: readonly string[]): Promise<readonly DeliveryRow[]>
  /** Ids of these teams' offered rows among `ids`, now acknowledged; recalls acknowledged for the first time get a record. */
  acknowledge(
    teams: readonly TeamId[],
    ids: readonly string[],
    recallRecord: (row: RecalledRow) => OutboxRecord,
  ): Promise<readonly string[]>
  /** Whether it is a recall that one of these teams was offered; then what it says of it is appended. */
  answerRecall(
    teams: readonly TeamId[],
    id: string,
    answered: (recall: RecalledRow) => OutboxRecord,
  ): Promise<boolean>
  /** Ends rows whose time is over and deletes content that no open row needs. */
  sweep(now: number): Promise<void>
}

/** A recall that was offered, and the delivery that it recalls. */
export interface RecalledRow {
  readonly id: string
  readonly subject: SubjectId
  readonly recalled: string
  readonly team: TeamId
}

export type { Channel }
