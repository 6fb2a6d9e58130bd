import { codeSets } from './generated/code-sets.js'
import { type Code } from './generated/types.js'
import { type IsoDate } from './time.js'

export interface CodeSet {
  readonly system: string
  readonly title: string
  readonly attribution: string
  readonly source: string
  readonly versions: Readonly<Record<string, CodeYear>>
}

/** One version year, spelled out; its first and last day. */
export interface CodeYear {
  readonly from: IsoDate
  readonly to: IsoDate
  readonly values: readonly CodeValue[]
}

/** First and last day; without one, as far back or ahead as is known. */
export interface Validity {
  readonly validFrom?: IsoDate
  readonly validTo?: IsoDate
}

export interface CodeValue extends Validity {
  readonly value: string
  readonly label: string | null
  /** Believed, not confirmed in an official source. */
  readonly unconfirmed?: boolean
  /** GSS codes of an authority's area, one after the other. */
  readonly gss?: readonly (Validity & { readonly code: string; readonly unconfirmed?: boolean })[]
}

export type CodeProblem =
  | 'unknown-code-system'
  | 'wrong-code-system'
  | 'unknown-code-version'
  | 'unknown-code'
  | 'code-not-valid-on-date'

const index = new Map(
  codeSets.map(({ system, versions }) => [
    system,
    new Map(
      Object.entries(versions).map(([version, { from, to, values }]) => [
        version,
        { from, to, values: new Map(values.map((value) => [value.value, value])) },
      ]),
    ),
  ]),
)

/**
 * Whether a code is one of its system in its version year, on the date of the fact; without a date, on any day of
 * that year. Case-sensitive; nothing is folded or mapped.
 */
export function checkCode(code: Code, expected: string, on?: IsoDate): CodeProblem | undefined {
  const versions = index.get(code.system)
  if (!versions) return 'unknown-code-system'
  if (code.system !== expected) return 'wrong-code-system'
  const year = versions.get(code.version)
  if (!year) return 'unknown-code-version'
  const value = year.values.get(code.value)
  if (!value) return 'unknown-code'
  return overlaps(value, on ?? year.from, on ?? year.to) ? undefined : 'code-not-valid-on-date'
}

export const isValidOn = (validity: Validity, on: IsoDate): boolean => overlaps(validity, on, on)

const overlaps = ({ validFrom, validTo }: Validity, from: IsoDate, to: IsoDate): boolean =>
  (validFrom === undefined || validFrom <= to) && (validTo === undefined || validTo >= from)

/** Whether no year of the system has this value, in whatever case: only such a value can be news to the hub. */
export function isUnheardOf({ system, value }: Code): boolean {
  const years = [...(index.get(system)?.values() ?? [])]
  const folded = value.toLowerCase()
  return !years.some(({ values }) => [...values.keys()].some((known) => known.toLowerCase() === folded))
}

/** The value in the last year of the system that has it. */
export const latestValue = (system: string, value: string): CodeValue | undefined =>
  [...(index.get(system)?.values() ?? [])].flatMap(({ values }) => values.get(value) ?? []).at(-1)

/** The label of a code in its year, or undefined when the set gives none. */
export const labelOf = ({ system, version, value }: Code): string | undefined =>
  index.get(system)?.get(version)?.values.get(value)?.label ?? undefined
