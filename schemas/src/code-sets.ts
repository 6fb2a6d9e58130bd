import { type Problem } from './model.js'

/** A code set as its file says it: the first year in full, each later year as what changed. */
export interface CodeSetFile {
  readonly system: string
  readonly title: string
  readonly attribution: string
  /** Where the values and labels were read. */
  readonly source: string
  /** Month and day on which a version year ends: `03-31` for DfE collections. */
  readonly yearEnds: string
  readonly versions: Readonly<Record<string, YearFile>>
}

export interface YearFile {
  readonly values?: readonly Value[]
  readonly sameAs?: string
  readonly removed?: readonly string[]
  readonly added?: readonly Value[]
  /** Same code, another label or another degree of certainty: the whole new entry. */
  readonly changed?: readonly Value[]
  /** Nothing in this year is confirmed in an official source. */
  readonly unconfirmed?: boolean
}

export interface Value {
  readonly value: string
  readonly label: string | null
  readonly unconfirmed?: boolean
  readonly validFrom?: string
  readonly validTo?: string
  readonly gss?: readonly { readonly code: string; readonly validFrom?: string; readonly validTo?: string }[]
}

export interface ResolvedSet extends Omit<CodeSetFile, 'versions' | 'yearEnds'> {
  readonly versions: Readonly<Record<string, ResolvedYear>>
}

export interface ResolvedYear {
  readonly from: string
  readonly to: string
  readonly values: readonly Value[]
}

type Report = (detail: string) => void

/** Spells each version year out in full; whatever can't be resolved is a problem. */
export function resolveCodeSets(files: readonly CodeSetFile[]): { sets: ResolvedSet[]; problems: Problem[] } {
  const problems: Problem[] = []
  const seen = new Set<string>()
  const sets = files.map(({ yearEnds, versions, ...set }) => {
    const report: Report = (detail) => problems.push({ path: `code set ${set.system}`, detail })
    if (seen.has(set.system)) report('is defined twice')
    seen.add(set.system)
    if (!set.attribution || !set.source) report('needs attribution and source')
    const resolved: Record<string, ResolvedYear> = {}
    for (const [name, year] of Object.entries(versions)) {
      const period = periodOf(name, yearEnds)
      if (!period) report(`${name} is not a year (2026 or 2025-26) that ends on ${yearEnds}`)
      else
        resolved[name] = {
          ...period,
          values: valuesOf(year, resolved, (detail) => report(`${name}: ${detail}`)),
        }
    }
    return { ...set, versions: resolved }
  })
  return { sets, problems }
}

/** `2025-26` with `03-31` is 2025-04-01 to 2026-03-31, and so is `2026`. */
function periodOf(name: string, yearEnds: string): { from: string; to: string } | undefined {
  const [, first, last] = /^(\d{4})(?:-(\d{2}))?$/.exec(name) ?? []
  if (first === undefined || !/^\d{2}-\d{2}$/.test(yearEnds)) return undefined
  const ends = last === undefined ? Number(first) : Number(first) + 1
  if (last !== undefined && ends % 100 !== Number(last)) return undefined
  const to = new Date(`${ends}-${yearEnds}T00:00:00Z`)
  const from = new Date(to)
  from.setUTCFullYear(ends - 1)
  from.setUTCDate(from.getUTCDate() + 1)
  return { from: day(from), to: day(to) }
}

const day = (date: Date): string => date.toISOString().slice(0, 10)

function valuesOf(year: YearFile, earlier: Readonly<Record<string, ResolvedYear>>, report: Report): Value[] {
  const { sameAs, removed = [], added = [], changed = [] } = year
  const base = sameAs === undefined ? year.values : earlier[sameAs]?.values
  if (!base)
    report(sameAs === undefined ? 'has no values' : `is the same as ${sameAs}, which is no earlier year`)
  if (sameAs !== undefined && year.values) report('has values and is the same as another year')
  const values = new Map<string, Value>()
  const add = (value: Value) => {
    if (values.has(value.value)) report(`${value.value} is there twice`)
    values.set(value.value, value)
  }
  base?.forEach(add)
  for (const value of removed) if (!values.delete(value)) report(`${value} is removed but was not there`)
  added.forEach(add)
  for (const value of changed) {
    if (!values.has(value.value)) report(`${value.value} is changed but was not there`)
    values.set(value.value, value)
  }
  for (const { value, ...rest } of values.values()) checkValidity(value, rest, report)
  return [...values.values()].map((value) => (year.unconfirmed ? { ...value, unconfirmed: true } : value))
}

function checkValidity(
  value: string,
  { validFrom, validTo, gss = [] }: Omit<Value, 'value'>,
  report: Report,
) {
  for (const period of [{ validFrom, validTo }, ...gss]) {
    for (const date of [period.validFrom, period.validTo]) {
      if (date !== undefined && !/^\d{4}-\d{2}-\d{2}$/.test(date)) report(`${value}: ${date} is not a date`)
    }
    if (period.validFrom && period.validTo && period.validFrom > period.validTo)
      report(`${value} ends before it starts`)
  }
}

/** The resolved sets as TypeScript, one value a line. */
export function emitCodeSets(sets: readonly ResolvedSet[]): string {
  const year = ([name, { from, to, values }]: [string, ResolvedYear]) => {
    const lines = values.map((value) => `      ${JSON.stringify(value)},`).join('\n')
    return `    '${name}': { from: '${from}', to: '${to}', values: [\n${lines}\n    ] },`
  }
  const set = ({ versions, ...rest }: ResolvedSet) => {
    const attributes = Object.entries(rest).map(([key, value]) => `${key}: ${JSON.stringify(value)},`)
    return `  {\n  ${attributes.join('\n  ')}\n  versions: {\n${Object.entries(versions).map(year).join('\n')}\n  },\n  },`
  }
  return `import { type CodeSet } from '../code-sets.js'\n\nexport const codeSets: readonly CodeSet[] = [\n${sets.map(set).join('\n')}\n]\n`
}
