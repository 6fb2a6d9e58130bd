import { isKnownYear, knownYears } from '../known-years.js'
import { parseReturnYear, readDate, type ReturnYear, versionOf, yearOfDate } from '../return-year.js'
import { type ToldYear } from '../source.js'
import { type Element, elementsOf } from './xml-elements.js'

const system = 'cin-census/primary-need'
const version = (year: ReturnYear) => versionOf(year, system)
/** The first census that has it. */
const pre = { element: 'PreProceedingsandFGDM', year: { endsIn: 2026 } } as const

/**
 * The year that a census is of: of the first one that has its elements, if that is later than the header says; else of
 * the header's reference date, whose year and the collection's may differ.
 */
export async function tellYear(paths: readonly string[], stated?: ReturnYear): Promise<ToldYear> {
  let header: Element | undefined
  let hasPreProceedings = false
  for (const path of paths) {
    try {
      for await (const element of elementsOf(path, new Set(['CollectionDetails', pre.element]))) {
        if (element.name === pre.element) hasPreProceedings = true
        else header ??= element
      }
    } catch {
      // Said of its line when the children are read.
    }
  }
  const text = (name: string) => header?.children.find((child) => child.name === name)?.text.trim() ?? ''
  const date = readDate(text('ReferenceDate'), 'iso')
  const collection = parseReturnYear(text('Year'))
  const byHeader = date === undefined ? collection : yearOfDate(date)
  const byCodes = hasPreProceedings && (byHeader?.endsIn ?? 0) < pre.year.endsIn ? pre.year : undefined
  const year = stated ?? byCodes ?? byHeader ?? { endsIn: 0 }
  const isKnown = isKnownYear(year, system)
  return {
    year,
    version: version(year),
    toldBy: stated ? 'option' : byCodes ? 'codes' : 'header',
    isKnown,
    doubts: [
      ...(isKnown
        ? []
        : [`the hub has no code sets of that year: it has ${knownYears(system).map(version).join(', ')}`]),
      ...(collection && collection.endsIn !== year.endsIn ? [`the header says ${version(collection)}`] : []),
      ...(date !== undefined && yearOfDate(date).endsIn !== year.endsIn
        ? ['the reference date is of another year']
        : []),
    ],
  }
}
