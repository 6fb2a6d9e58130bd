import { stat } from 'node:fs/promises'
import { type RowReport } from '../account.js'
import { type FindingCode } from '../finding.js'
import { type Row } from '../row.js'
import { nameOf, readColumns, readCsv } from './read-csv.js'

/** A table of a return: by which of its columns a file is known to be one, and what the importer calls each. */
export interface TableSpec {
  readonly table: string
  readonly knownBy: string
  /** The file's name of a column, and the importer's. */
  readonly columns: Readonly<Record<string, string>>
}

export interface TableFile {
  readonly path: string
  readonly bytes: number
  readonly spec: TableSpec
  readonly columns: readonly string[]
}

/** Which table each file is, by its columns: names of files differ. Others are said not to be read. */
export async function openTables(
  paths: readonly string[],
  specs: readonly TableSpec[],
): Promise<{ readonly files: readonly TableFile[]; readonly strays: readonly RowReport[] }> {
  const files: TableFile[] = []
  const strays: RowReport[] = []
  for (const path of paths) {
    if (!path.toLowerCase().endsWith('.csv')) {
      strays.push(stray(path, { line: 1, code: 'not-read', weight: 'unused' }))
      continue
    }
    const columns = await readColumns(path)
    const spec = specs.find(({ knownBy }) => columns.includes(knownBy))
    if (!spec) strays.push(stray(path, { line: 1, code: 'unknown-table', weight: 'refused' }))
    else {
      files.push({ path, spec, columns, bytes: (await stat(path)).size })
      for (const column of columns) {
        if (!(column in spec.columns))
          strays.push(stray(path, { line: 1, code: 'column-not-read', weight: 'unused', column }, spec.table))
      }
    }
  }
  const order = (file: TableFile) => specs.indexOf(file.spec)
  return { files: files.sort((a, b) => order(a) - order(b)), strays }
}

/** Rows of a table's file, and what can't be one. */
export async function* readRows(
  { path, spec, columns }: TableFile,
  strays: (report: RowReport) => void,
): AsyncGenerator<Row> {
  const file = nameOf(path)
  const known = columns.map((column) => spec.columns[column])
  const names = Object.fromEntries(
    columns.flatMap((theirs, i) => (known[i] === undefined ? [] : [[known[i], theirs]])),
  )
  let isFirst = true
  const lines = readCsv(path, ({ line, code }) =>
    strays(stray(path, { line, code, weight: 'refused' }, spec.table)),
  )
  for await (const { line, cells } of lines) {
    if (isFirst) isFirst = false
    else if (cells.length !== columns.length)
      strays(stray(path, { line, code: 'wrong-number-of-cells', weight: 'refused' }, spec.table))
    else {
      const named: Record<string, string> = {}
      known.forEach((name, i) => {
        if (name !== undefined) named[name] = cells[i] ?? ''
      })
      yield { file, table: spec.table, line, cells: named, names }
    }
  }
}

export const stray = (
  path: string,
  {
    line,
    code,
    weight,
    column = null,
  }: { line: number; code: FindingCode; weight: 'refused' | 'unused'; column?: string | null },
  table = '',
): RowReport => ({
  file: nameOf(path),
  table,
  line,
  outcome: weight,
  events: 0,
  findings: [{ column, line, code, weight }],
})

/** Columns that have the same name here and there. */
export const sameNames = (...names: readonly string[]): Record<string, string> =>
  Object.fromEntries(names.map((name) => [name, name]))
