import { childrenOf } from '../csv/slices.js'
import { openTables } from '../csv/tables.js'
import { type ReturnYear } from '../return-year.js'
import { cellOf } from '../row.js'
import { type Source } from '../source.js'
import { ssda903Tables } from './tables.js'
import { tellYear } from './year.js'

/** An SSDA903 return as CSV files, one or more for each table. */
export async function openSsda903(paths: readonly string[], stated?: ReturnYear): Promise<Source> {
  const { files, strays } = await openTables(paths, ssda903Tables)
  return {
    told: await tellYear(files, stated),
    dates: 'day-month-year',
    endsWithYear: true,
    children: (tell) => {
      strays.forEach(tell)
      return childrenOf({ files, childOf: (row) => cellOf(row, 'CHILD'), strays: tell })
    },
  }
}
