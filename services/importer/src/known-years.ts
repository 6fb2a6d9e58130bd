import { checkCode } from '@common-thread/events'
import { type ReturnYear, versionOf } from './return-year.js'

/** Whether the hub has that year of a code system at all. */
export const isKnownYear = (year: ReturnYear, system: string): boolean =>
  checkCode({ system, version: versionOf(year, system), value: '' }, system) !== 'unknown-code-version'

export const isCodeOf = (year: ReturnYear, system: string, value: string): boolean =>
  checkCode({ system, version: versionOf(year, system), value }, system) === undefined

const years: readonly ReturnYear[] = Array.from({ length: 40 }, (_, i) => ({ endsIn: 2010 + i }))

/** Years that the hub has of a system. */
export const knownYears = (system: string): readonly ReturnYear[] =>
  years.filter((year) => isKnownYear(year, system))
