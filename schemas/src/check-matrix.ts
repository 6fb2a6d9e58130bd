import { type Leaf } from './emit-catalogue.js'
import { type Problem } from './model.js'

/** What the compiler needs to know of an event to hold the matrix against it. */
export interface MatrixEvent {
  readonly name: string
  readonly variants: readonly string[]
  readonly safetyCritical: boolean
  readonly leaves: readonly Leaf[]
}

export interface MatrixFile {
  readonly version: number
  readonly capacities: Readonly<Record<string, string>>
  /** Names for lists of fields, each starting with @. */
  readonly aliases: Readonly<Record<string, readonly string[]>>
  readonly blocks: readonly MatrixBlock[]
}

export interface MatrixBlock {
  readonly event: string
  readonly variant?: string
  readonly purpose: string
  readonly rows: Readonly<Record<string, MatrixRow>>
  /** What a capacity may read of it when it asks who is involved; the other capacities as well, once it is there. */
  readonly reads?: Readonly<Record<string, MatrixRow>>
}

export type MatrixRow =
  | 'nothing'
  | 'undecided'
  | {
      readonly give: string
      readonly fields?: readonly string[]
      readonly basis: string
      readonly mode: string
    }

const path = 'schemas/matrix'

/**
 * The matrix as it is read by programs: each capacity by itself (`"gp, dsl"` names two) and aliases written out. A
 * capacity that is named twice is a problem, because one of the two would win in silence.
 */
export function expandMatrix(file: MatrixFile): { matrix: MatrixFile; problems: Problem[] } {
  const problems: Problem[] = []
  const each = ({ event }: MatrixBlock, written: MatrixBlock['rows']) => {
    const rows: Record<string, MatrixRow> = {}
    for (const [names, row] of Object.entries(written)) {
      for (const capacity of names.split(', ')) {
        if (capacity in rows) problems.push({ path, detail: `${event}: ${capacity} is there twice` })
        rows[capacity] = withoutAliases(row, file.aliases)
      }
    }
    return rows
  }
  const blocks = file.blocks.map((block) => ({
    ...block,
    rows: each(block, block.rows),
    ...(block.reads ? { reads: each(block, block.reads) } : {}),
  }))
  return { matrix: { ...file, aliases: {}, blocks }, problems }
}

const withoutAliases = (row: MatrixRow, aliases: MatrixFile['aliases']): MatrixRow =>
  typeof row === 'string' || !row.fields
    ? row
    : { ...row, fields: row.fields.flatMap((field) => aliases[field] ?? [field]) }

/** A missing pair of event and capacity fails the build; so does a pointer, basis or mode that does not exist. */
export function checkMatrix(
  file: MatrixFile,
  events: readonly MatrixEvent[],
  bases: ReadonlySet<string>,
): Problem[] {
  const problems: Problem[] = []
  const add = (detail: string) => problems.push({ path, detail })
  for (const event of events) {
    for (const variant of event.variants.length > 0 ? event.variants : [undefined]) {
      const name = variant ? `${event.name} (${variant})` : event.name
      const blocks = file.blocks.filter((block) => block.event === event.name && block.variant === variant)
      const [block] = blocks
      if (!block || blocks.length > 1) {
        add(`${name}: ${blocks.length} blocks instead of one`)
        continue
      }
      const tables = [[name, block.rows] as const]
      if (block.reads) tables.push([`${name}, read`, block.reads])
      for (const [where, rows] of tables) {
        for (const capacity of Object.keys(file.capacities)) {
          const row = rows[capacity]
          if (row === undefined) add(`${where}: no row for ${capacity}`)
          else checkRow(row, event, (detail) => add(`${where} × ${capacity}: ${detail}`), bases)
        }
        for (const capacity of Object.keys(rows)) {
          if (!(capacity in file.capacities)) add(`${where}: unknown capacity ${capacity}`)
        }
      }
    }
  }
  for (const block of file.blocks) {
    const event = events.find(({ name }) => name === block.event)
    if (!event) add(`${block.event} is not an event`)
    else if (block.variant !== undefined && !event.variants.includes(block.variant)) {
      add(`${block.event} has no variant ${block.variant}`)
    }
  }
  return problems
}

function checkRow(
  row: MatrixRow,
  event: MatrixEvent,
  add: (detail: string) => void,
  bases: ReadonlySet<string>,
): void {
  if (row === 'nothing') return
  if (row === 'undecided') {
    if (event.safetyCritical) add('undecided, but the event is safety-critical')
    return
  }
  if (!bases.has(row.basis)) add(`unknown basis ${row.basis}`)
  if (row.mode !== 'routine' && row.mode !== 'judgement') add(`unknown mode ${row.mode}`)
  if (!['fields', 'signal', 'available'].includes(row.give)) add(`unknown give ${row.give}`)
  if (row.give !== 'signal' && !row.fields) add('no fields')
  for (const field of row.fields ?? []) {
    if (
      field !== '' &&
      !event.leaves.some(({ pointer }) => pointer === field || pointer.startsWith(`${field}/`))
    ) {
      add(`no field ${field}`)
    }
  }
}
