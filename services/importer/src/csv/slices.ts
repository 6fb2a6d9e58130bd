import { type RowReport } from '../account.js'
import { type ChildRecord, type Row } from '../row.js'
import { readRows, stray, type TableFile } from './tables.js'

/** In memory rows are some ten times as much as in their files. */
const usualSliceBytes = 8 * 1024 * 1024

interface SliceOptions {
  readonly files: readonly TableFile[]
  /** The child that a row is about, or undefined where it does not say. */
  readonly childOf: (row: Row) => string | undefined
  readonly strays: (report: RowReport) => void
  /** Bytes of the files whose rows are held at once. */
  readonly sliceBytes?: number
}

/**
 * A return has a file for each table, and a child's rows lie scattered over them. The files are read once for each slice
 * of the children, so that however large they are, no more than a slice is in memory and nothing of them is written
 * anywhere.
 */
export async function* childrenOf(options: SliceOptions): AsyncGenerator<ChildRecord> {
  const { files, childOf, strays, sliceBytes = usualSliceBytes } = options
  const bytes = files.reduce((sum, file) => sum + file.bytes, 0)
  const slices = Math.max(1, Math.ceil(bytes / sliceBytes))
  for (let slice = 0; slice < slices; slice++) {
    const children = new Map<string, Map<string, Row[]>>()
    // Rows of nobody are the same in each reading: they are told in the first.
    const tell = slice === 0 ? strays : () => undefined
    for (const file of files) {
      for await (const row of readRows(file, tell)) {
        const child = childOf(row)
        if (child === undefined) tell(stray(file.path, noChild(row), row.table))
        else if (sliceOf(child, slices) === slice) addTo(children, child, row)
      }
    }
    for (const [id, tables] of children) {
      children.delete(id)
      yield { id, tables }
    }
  }
}

const noChild = ({ line }: Row) => ({ line, code: 'no-child', weight: 'refused' }) as const

function addTo(children: Map<string, Map<string, Row[]>>, child: string, row: Row): void {
  const tables = children.get(child) ?? new Map<string, Row[]>()
  children.set(child, tables)
  const rows = tables.get(row.table)
  if (rows) rows.push(row)
  else tables.set(row.table, [row])
}

/** FNV-1a: spreads children over slices, the same way each time. */
function sliceOf(child: string, slices: number): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < child.length; i++) hash = Math.imul(hash ^ child.charCodeAt(i), 0x01000193)
  return (hash >>> 0) % slices
}
