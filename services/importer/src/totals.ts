import { type Outcome, type RowReport } from './account.js'
import { type FindingCode, type Weight } from './finding.js'

export type Counts = Readonly<Record<Outcome, number>>

export interface FindingCount {
  readonly file: string
  readonly column: string | null
  readonly code: FindingCode
  readonly weight: Weight
  readonly count: number
  /** The first line that has it. */
  readonly line: number
}

export interface TotalsReport {
  readonly rows: Counts
  readonly byFile: Readonly<Record<string, Counts>>
  readonly findings: readonly FindingCount[]
}

const weights: readonly Weight[] = ['refused', 'left-out', 'note', 'unused']

const none = { accepted: 0, corrected: 0, refused: 0, unused: 0 }

/** Sums over rows, of a size that does not grow with them. */
export class Totals {
  private readonly byFile = new Map<string, Record<Outcome, number>>()
  private readonly findings = new Map<string, FindingCount>()

  add({ file, outcome, findings }: RowReport): void {
    const counts = this.byFile.get(file) ?? { ...none }
    counts[outcome]++
    this.byFile.set(file, counts)
    for (const { column, line, code, weight } of findings) {
      const key = `${file}\n${column ?? ''}\n${code}\n${weight}`
      const known = this.findings.get(key) ?? { file, column, code, weight, count: 0, line }
      this.findings.set(key, { ...known, count: known.count + 1, line: Math.min(known.line, line) })
    }
  }

  report(): TotalsReport {
    const rows = { ...none }
    for (const counts of this.byFile.values()) {
      for (const outcome of Object.keys(rows) as Outcome[]) rows[outcome] += counts[outcome]
    }
    const findings = [...this.findings.values()].sort(
      (a, b) => weights.indexOf(a.weight) - weights.indexOf(b.weight) || b.count - a.count,
    )
    return { rows, byFile: Object.fromEntries(this.byFile), findings }
  }
}
