import { type Finding, type FindingCode, type Weight } from './finding.js'
import { allRows, type ChildRecord, type Row } from './row.js'

/**
 * `corrected`: events were made of it, and something was refused or left out. `unused`: it says nothing that an event
 * carries.
 */
export type Outcome = 'accepted' | 'corrected' | 'refused' | 'unused'

export interface RowReport {
  readonly file: string
  readonly table: string
  readonly line: number
  readonly outcome: Outcome
  readonly events: number
  readonly findings: readonly Finding[]
}

interface Entry {
  events: number
  readonly findings: Finding[]
}

/** Keeps account of one child's rows, so that none is lost between its file and the hub. */
export class Account {
  private readonly entries: Map<Row, Entry>

  constructor(record: ChildRecord) {
    this.entries = new Map(allRows(record).map((row) => [row, { events: 0, findings: [] }]))
  }

  note(of: Row, cell: string | null, code: FindingCode, weight: Weight): void {
    const row = (cell === null ? undefined : of.from?.[cell]) ?? of
    const { findings } = this.entryOf(row)
    const column = cell === null ? null : (row.names?.[cell] ?? cell)
    const line = (cell === null ? undefined : row.lines?.[cell]) ?? row.line
    if (findings.some((known) => known.column === column && known.code === code && known.weight === weight))
      return
    findings.push({ column, line, code, weight })
  }

  /** An event was made of these rows. */
  count(rows: readonly Row[]): void {
    for (const row of withSources(rows)) this.entryOf(row).events++
  }

  /** The hub did not take an event of these rows. */
  refusedByHub(rows: readonly Row[]): void {
    for (const row of withSources(rows)) {
      this.entryOf(row).events--
      this.note(row, null, 'refused-by-hub', 'refused')
    }
  }

  report(): RowReport[] {
    return [...this.entries].map(([{ file, table, line }, { events, findings }]) => ({
      file,
      table,
      line,
      outcome: outcomeOf(events, findings),
      events,
      findings: events === 0 && findings.length === 0 ? [nothingToTell(line)] : findings,
    }))
  }

  private entryOf(row: Row): Entry {
    const entry = this.entries.get(row)
    if (!entry) throw new Error('a row that is not in the account')
    return entry
  }
}

const withSources = (rows: readonly Row[]): Set<Row> =>
  new Set(rows.flatMap((row) => [row, ...Object.values(row.from ?? {})]))

function outcomeOf(events: number, findings: readonly Finding[]): Outcome {
  const has = (weight: Weight) => findings.some((finding) => finding.weight === weight)
  if (events > 0) return has('refused') || has('left-out') ? 'corrected' : 'accepted'
  return has('refused') ? 'refused' : 'unused'
}

const nothingToTell = (line: number): Finding => ({
  column: null,
  line,
  code: 'nothing-to-tell',
  weight: 'unused',
})
