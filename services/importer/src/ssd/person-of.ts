import { readRows, type TableFile } from '../csv/tables.js'
import { cellOf, type Row } from '../row.js'

/** Reviews name a period of care and factors an assessment, not the person: these say whose they are. */
const links = { Reviews: ['Periods', 'period'], Factors: ['Assessments', 'assessment'] } as const

/** The person that a row is about. Holds an id for each period of care and each assessment that is needed for it. */
export async function personOf(files: readonly TableFile[]): Promise<(row: Row) => string | undefined> {
  const owners = new Map<string, Map<string, string>>()
  for (const [table, [owner, cell]] of Object.entries(links)) {
    const isNeeded = files.some(({ spec }) => spec.table === table)
    const found = new Map<string, string>()
    for (const file of isNeeded ? files.filter(({ spec }) => spec.table === owner) : []) {
      for await (const row of readRows(file, () => undefined)) {
        const id = cellOf(row, cell)
        const person = cellOf(row, 'CHILD')
        if (id !== undefined && person !== undefined) found.set(id, person)
      }
    }
    owners.set(table, found)
  }
  return (row) => {
    const own = cellOf(row, 'CHILD')
    if (own !== undefined) return own
    const link = links[row.table as keyof typeof links] as (typeof links)['Reviews' | 'Factors'] | undefined
    return link && owners.get(row.table)?.get(cellOf(row, link[1]) ?? '')
  }
}
