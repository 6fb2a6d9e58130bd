import {
  type Child,
  type EventDataByType,
  type EventType,
  type HubDataByType,
  type HubRecordType,
  type Instant,
  type OrganisationId,
  type Position,
  type RetractionReason,
  type TeamId,
} from '@common-thread/events/catalogue'

/** How sure the hub is whose event this is. */
export type Identity = 'confirmed' | 'provisional' | 'contradictory'

interface Recorded {
  readonly position: Position
  /** Stamped by intake; never goes back within a subject. The `now` of every decision on this record. */
  readonly recordedTime: Instant
}

/** A partner's event in one subject's log, narrowed to that child. */
export type LoggedEvent = {
  [T in EventType]: Recorded & {
    readonly kind: 'event'
    readonly type: T
    readonly data: EventDataByType[T]
    readonly publisher: OrganisationId
    /** Team in whose name the client published. */
    readonly team: TeamId
    readonly time: Instant
    readonly identity: Identity
    /** Position of the same publisher's earlier record, of the same type, that this one replaces. */
    readonly corrects?: number
    /** It corrects an event that stood in another child's record: who works with this child hears of it late. */
    readonly wasOnAnotherRecord?: boolean
  }
}[EventType]

/** A publisher takes back its own earlier event: it was about another child, or is not so. */
export interface Retraction extends Recorded {
  readonly kind: 'retraction'
  readonly type: EventType
  readonly publisher: OrganisationId
  readonly team: TeamId
  /** Position of the record that is taken back. */
  readonly retracts: number
  readonly because?: RetractionReason
}

/** What a room made happen in the subject's history. */
export type HubEntry = {
  [T in HubRecordType]: Recorded & { readonly kind: 'hub'; readonly type: T; readonly data: HubDataByType[T] }
}[HubRecordType]

/** A record that can't be opened or read: its seal does not hold, or its bytes are not of its schema. */
export type UnreadableEntry = Recorded & { readonly kind: 'unreadable' }

export type LogEntry = LoggedEvent | Retraction | HubEntry | UnreadableEntry

/** Position of the earlier record that this one takes back, alone or to put itself in its place. */
export function takesBack(entry: LogEntry): number | undefined {
  switch (entry.kind) {
    case 'retraction':
      return entry.retracts
    case 'event':
      return entry.corrects
    case 'hub':
    case 'unreadable':
      return undefined
  }
}

/** As what it is recalled, where a record takes an earlier one back. */
export function takenBackAs(entry: LogEntry): 'corrected' | 'retracted' | 'wrong-child' {
  if (entry.kind !== 'retraction') return 'corrected'
  return entry.because === 'wrong-child' ? 'wrong-child' : 'retracted'
}

/** The child that a narrowed event is about; none where it is about an agency. */
export const childOf = ({ data }: LoggedEvent): Child | undefined =>
  'children' in data ? data.children[0] : undefined
