import { type TableFile, readRows } from '../csv/tables.js'
import { isCodeOf, isKnownYear, knownYears } from '../known-years.js'
import { readDate, type ReturnYear, versionOf, yearOfDate } from '../return-year.js'
import { cellOf } from '../row.js'
import { type ToldYear } from '../source.js'

const placement = 'ssda903/placement-type'
const coded: Readonly<Record<string, readonly (readonly [cell: string, system: string])[]>> = {
  Header: [['SEX', 'ssda903/sex']],
  Episodes: [['PLACE', placement]],
}

/**
 * The year that a return is of: the last one in which at least a hundredth of its episodes begin or end (a few wrong
 * dates tell nothing). Sex and placement are the codes that change from year to year: what they say against it is told.
 */
export async function tellYear(files: readonly TableFile[], stated?: ReturnYear): Promise<ToldYear> {
  const dates = new Map<number, number>()
  const codes = new Map<string, { readonly system: string; readonly value: string; count: number }>()
  for (const file of files) {
    const cells = coded[file.spec.table]
    if (!cells) continue
    for await (const row of readRows(file, () => undefined)) {
      for (const [cell, system] of cells) {
        const value = cellOf(row, cell)
        if (value === undefined) continue
        const known = codes.get(`${system} ${value}`)
        if (known) known.count++
        // Whatever stands in a column of codes must not fill the memory.
        else if (codes.size < 1000) codes.set(`${system} ${value}`, { system, value, count: 1 })
      }
      for (const cell of ['DECOM', 'DEC']) {
        const date = readDate(cellOf(row, cell) ?? '', 'day-month-year')
        if (date === undefined) continue
        const { endsIn } = yearOfDate(date)
        dates.set(endsIn, (dates.get(endsIn) ?? 0) + 1)
      }
    }
  }
  const year = stated ?? { endsIn: lastCommon(dates) }
  const strangers = (of: ReturnYear) =>
    [...codes.values()].reduce(
      (sum, { system, value, count }) => sum + (isCodeOf(of, system, value) ? 0 : count),
      0,
    )
  const isKnown = isKnownYear(year, placement)
  const doubts = isKnown
    ? doubtsOf(
        strangers(year),
        knownYears(placement).filter((other) => strangers(other) === 0),
      )
    : [`the hub has no code sets of that year: it has ${knownYears(placement).map(version).join(', ')}`]
  return { year, version: version(year), toldBy: stated ? 'option' : 'dates', isKnown, doubts }
}

const version = (year: ReturnYear) => versionOf(year, placement)

const doubtsOf = (count: number, fitting: readonly ReturnYear[]): string[] =>
  count === 0
    ? []
    : [
        `${count} cells of sex and placement have codes that the year does not` +
          (fitting.length === 0 ? '' : `; all are codes of ${fitting.map(version).join(', ')}`),
      ]

function lastCommon(counts: ReadonlyMap<number, number>): number {
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0)
  const common = [...counts].filter(([, count]) => count * 100 >= all).map(([endsIn]) => endsIn)
  return common.length === 0 ? 0 : Math.max(...common)
}
