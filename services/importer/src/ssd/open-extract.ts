import { childrenOf } from '../csv/slices.js'
import { openTables } from '../csv/tables.js'
import { knownYears } from '../known-years.js'
import { type ReturnYear, versionOf } from '../return-year.js'
import { type Source } from '../source.js'
import { asReturns } from './as-returns.js'
import { personOf } from './person-of.js'
import { ssdTables } from './tables.js'

const system = 'ssda903/placement-type'

/**
 * A Standard Safeguarding Dataset extract as CSV files, one for each table. It is of no year: its codes are those of the
 * year that is stated, or of the last that the hub is sure of.
 */
export async function openSsd(paths: readonly string[], stated?: ReturnYear): Promise<Source> {
  const { files, strays } = await openTables(paths, ssdTables)
  const known = knownYears(system)
  const year = stated ?? known.at(-2) ?? { endsIn: 0 }
  const childOf = await personOf(files)
  return {
    told: {
      year,
      version: versionOf(year, system),
      toldBy: stated ? 'option' : 'codes',
      isKnown: known.some(({ endsIn }) => endsIn === year.endsIn),
      doubts: stated ? [] : ['an extract does not say whose codes it has: --year says it'],
    },
    dates: 'iso',
    endsWithYear: false,
    children: async function* (tell) {
      strays.forEach(tell)
      for await (const record of childrenOf({ files, childOf, strays: tell })) yield asReturns(record)
    },
  }
}
