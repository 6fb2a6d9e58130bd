import { type EventType, type IsoDate } from '@common-thread/events'
import { type Row } from './row.js'

/** An event that rows would make, not yet held against the contract. */
export interface Proposal {
  readonly type: EventType
  /** Day of the fact: its place among the child's events, and the event's time. */
  readonly on: IsoDate
  /** Without the child. */
  readonly data: Readonly<Record<string, unknown>>
  /** The rows that it is made of; the first one answers for what has no cell. */
  readonly rows: readonly [Row, ...Row[]]
  /** Where what stands at a pointer of the data comes from. */
  readonly cells: Readonly<Record<string, readonly [Row, string]>>
  /** Only worth saying if anything else of the child is said. */
  readonly opens?: true
}

/** Midnight in UTC falls on the same day in England, summer and winter. */
export const startOf = (day: IsoDate): string => `${day}T00:00:00Z`

/** A contract's text that nobody may leave empty, where the source has none. */
export const notInSource = 'Taken from a return, which does not say more.'
