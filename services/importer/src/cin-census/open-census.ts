import { isLaChildId } from '@common-thread/events'
import { type RowReport } from '../account.js'
import { nameOf } from '../csv/read-csv.js'
import { stray } from '../csv/tables.js'
import { type ReturnYear } from '../return-year.js'
import { cellOf, type ChildRecord } from '../row.js'
import { type Source } from '../source.js'
import { rowsOfChild } from './rows.js'
import { tellYear } from './year.js'
import { elementsOf, UnreadableXml } from './xml-elements.js'

/** A CIN census as XML: a child at a time. */
export async function openCinCensus(paths: readonly string[], stated?: ReturnYear): Promise<Source> {
  const files = paths.filter((path) => path.toLowerCase().endsWith('.xml'))
  const others = paths.filter((path) => !files.includes(path))
  return {
    told: await tellYear(files, stated),
    dates: 'iso',
    endsWithYear: true,
    children: (strays) => {
      for (const path of others) strays(stray(path, { line: 1, code: 'not-read', weight: 'unused' }))
      return children(files, strays)
    },
  }
}

async function* children(
  paths: readonly string[],
  strays: (report: RowReport) => void,
): AsyncGenerator<ChildRecord> {
  for (const path of paths) {
    try {
      for await (const element of elementsOf(path, new Set(['Child']))) {
        const tables = rowsOfChild(nameOf(path), element)
        const [own] = tables.get('Header') ?? []
        const id = own && cellOf(own, 'CHILD')
        const problem = id === undefined ? 'no-child' : isLaChildId(id) ? undefined : 'not-an-la-child-id'
        if (id !== undefined && problem === undefined) yield { id, tables }
        else if (problem !== undefined) {
          // Nothing of it can be told; the child itself is said where it has no records.
          const rows = [...tables.values()].flat()
          for (const { line, table } of rows.length > 0 ? rows : [{ line: element.line, table: 'Child' }])
            strays(stray(path, { line, code: problem, weight: 'refused', column: 'LAchildID' }, table))
        }
      }
    } catch (error) {
      if (!(error instanceof UnreadableXml)) throw error
      strays(stray(path, { line: error.line, code: 'unreadable-file', weight: 'refused' }))
    }
  }
}
