import { type EventDataByType } from './generated/catalogue.js'
import { type EventType } from './event-type.js'
import { type Failure, type Flag } from './failure.js'
import { type Instant } from './time.js'

/** An event as a publisher sent it, read and held against its schema; nothing is authorised yet. */
export type PublishedEvent = {
  [T in EventType]: {
    readonly id: string
    readonly source: string
    readonly type: T
    readonly time: Instant
    readonly data: EventDataByType[T]
    /** Id of the publisher's own earlier event of this type that this one replaces. */
    readonly corrects?: string
  }
}[EventType]

/** The publisher's own earlier event is taken back: it has the names of an event, and no data. */
export interface PublishedRetraction {
  readonly id: string
  readonly source: string
  readonly type: EventType
  readonly time: Instant
  readonly data: null
  readonly retracts: string
  /** Why, where the publisher says so. */
  readonly because?: RetractionReason
}

/** What was said is not so; or it is so, of another child. */
export const retractionReasons = ['not-so', 'wrong-child'] as const
export type RetractionReason = (typeof retractionReasons)[number]

export const isRetraction = (event: PublishedEvent | PublishedRetraction): event is PublishedRetraction =>
  'retracts' in event

export type ReadEvent =
  | {
      readonly ok: true
      readonly event: PublishedEvent | PublishedRetraction
      /** Its data as the newest version of its schema encodes them; of a retraction, nothing. */
      readonly avro: Buffer
      readonly flags: readonly Flag[]
    }
  | { readonly ok: false; readonly id: string | null; readonly failures: readonly Failure[] }

/** An id, or another text that names something between publisher and hub: printable ASCII. */
export const idPattern = /^[\x21-\x7e]{1,200}$/
