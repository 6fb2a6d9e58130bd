import { type Code, type IsoDate, type OrganisationId, type TeamId } from '@common-thread/events'
import { type Account } from './account.js'
import { type DateStyle, readDate, type ReturnYear, versionOf } from './return-year.js'
import { cellOf, type Row } from './row.js'

/** Of a whole import. */
export interface ImportContext {
  readonly organisation: OrganisationId
  /** Team that is the authority's contact; null where nobody was named. */
  readonly team: TeamId | null
  readonly year: ReturnYear
  readonly dates: DateStyle
  /** Last day that the source can know of, or null where it says nothing about that. */
  readonly until: IsoDate | null
}

/** Reads one child's rows, and says of each cell what is wrong with it. */
export class CellReader {
  constructor(
    readonly context: ImportContext,
    readonly account: Account,
  ) {}

  /** Undefined where it is empty, or not a date, which is said. */
  date(row: Row, name: string): IsoDate | undefined {
    const text = cellOf(row, name)
    if (text === undefined) return undefined
    const date = readDate(text, this.context.dates)
    if (date === undefined) this.account.note(row, name, 'not-a-date', 'refused')
    return date
  }

  /** As {@link date}, and an empty cell is said to be missing. */
  requiredDate(row: Row, name: string): IsoDate | undefined {
    if (cellOf(row, name) === undefined) this.account.note(row, name, 'missing-field', 'refused')
    return this.date(row, name)
  }

  /** From and to. Undefined where the start is not there or the end is wrong or before it. */
  period(row: Row, from: string, to: string): { from: IsoDate; to: IsoDate | undefined } | undefined {
    const starts = this.requiredDate(row, from)
    const ends = this.date(row, to)
    if (starts === undefined || (ends === undefined && cellOf(row, to) !== undefined)) return undefined
    if (ends === undefined || ends >= starts) return { from: starts, to: ends }
    this.account.note(row, to, 'ends-before-it-starts', 'refused')
    return undefined
  }

  /** Undefined where the cell is empty or is neither, which is said. */
  yesNo(row: Row, name: string): boolean | undefined {
    const text = cellOf(row, name)
    if (text === undefined) return undefined
    if (text === '1' || text === 'true') return true
    if (text === '0' || text === 'false') return false
    this.account.note(row, name, 'not-yes-or-no', 'left-out')
    return undefined
  }

  /** As written; the contract says whether it is one of the year's. An empty cell is a code that no set has. */
  code(row: Row, name: string, system: string): Code {
    return this.codeOf(system, cellOf(row, name) ?? '')
  }

  optionalCode(row: Row, name: string, system: string): Code | null {
    const value = cellOf(row, name)
    return value === undefined ? null : this.codeOf(system, value)
  }

  codeOf(system: string, value: string): Code {
    return { system, version: versionOf(this.context.year, system), value }
  }

  /** Whom to ask about what was imported: the source names nobody. */
  get contact(): { readonly role: string; readonly team: TeamId | null } {
    return { role: 'Children’s social care', team: this.context.team }
  }
}
