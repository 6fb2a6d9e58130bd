import { type RowReport } from './account.js'
import { type DateStyle, type ReturnYear } from './return-year.js'
import { type ChildRecord } from './row.js'

/** The year of a return, and how it is known. */
export interface ToldYear {
  readonly year: ReturnYear
  /** As people write it: `2025-26`, or `2026` of a census. */
  readonly version: string
  readonly toldBy: 'option' | 'dates' | 'codes' | 'header'
  /** Whether the hub has code sets of that year: without, nothing with a code can be told. */
  readonly isKnown: boolean
  /** What does not fit, in words; empty when everything does. */
  readonly doubts: readonly string[]
}

/** A return or an extract, opened: read as often as is needed, never held whole. */
export interface Source {
  readonly told: ToldYear
  readonly dates: DateStyle
  /** Whether what lies after the year's last day can't be in it. */
  readonly endsWithYear: boolean
  /** Children in an order that is the same each time; rows of files that belong to no child go to `strays`. */
  readonly children: (strays: (report: RowReport) => void) => AsyncIterable<ChildRecord>
}
