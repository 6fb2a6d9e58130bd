import { type IsoDate, isUpn, isNhsNumber } from '@common-thread/events'
import { type CellReader } from './context.js'
import { readPartialDate } from './return-year.js'
import { allRows, cellOf, type ChildRecord, type Row, rowsOf } from './row.js'

export interface KnownChild {
  readonly identifiers: readonly { readonly system: string; readonly value: string }[]
  readonly birthDate: IsoDate | null
  readonly noIdentifierReason?: string
}

/**
 * The child as the source knows it: the authority's own number, a UPN and an NHS number where they are good, the date of
 * birth. Undefined where the source contradicts itself about who it is: then nothing is said of the child at all.
 */
export function childOf(record: ChildRecord, reader: CellReader): KnownChild | undefined {
  const { account } = reader
  const own = rowsOf(record, 'Header')
  const births = new Set(own.map((row) => birthDateOf(row, reader)).filter((date) => date !== undefined))
  if (births.size > 1) {
    for (const row of allRows(record)) account.note(row, 'DOB', 'birth-dates-differ', 'refused')
    return undefined
  }
  const [birthDate = null] = births
  const identifiers = [{ system: 'local', value: record.id }]
  for (const row of own) {
    addIdentifier(row, { cell: 'UPN', system: 'upn', isGood: isUpn }, identifiers, reader)
    addIdentifier(row, { cell: 'NHS_NUMBER', system: 'nhs-number', isGood: isNhsNumber }, identifiers, reader)
  }
  const hasNhsNumber = identifiers.some(({ system }) => system === 'nhs-number')
  return { identifiers, birthDate, ...(hasNhsNumber ? {} : { noIdentifierReason: 'not-known' }) }
}

/**
 * Rows that give another date of birth than the child's own are about somebody else, whoever that is. A row that is
 * there twice is told once.
 */
export function withoutStrangers(record: ChildRecord, reader: CellReader): ChildRecord {
  const [own] = rowsOf(record, 'Header')
  const birthDate = own === undefined ? undefined : birthDateOf(own, reader)
  const tables = new Map(
    [...record.tables].map(([table, rows]) => {
      const known = new Set<string>()
      return [table, rows.filter((row) => isOwn(row, birthDate, own, reader) && isNew(row, known, reader))]
    }),
  )
  return { ...record, tables }
}

function isNew(row: Row, known: Set<string>, { account }: CellReader): boolean {
  const text = JSON.stringify([row.cells, row.lists])
  if (known.has(text)) account.note(row, null, 'said-twice', 'unused')
  const isFirst = !known.has(text)
  known.add(text)
  return isFirst
}

function isOwn(row: Row, birthDate: IsoDate | undefined, own: Row | undefined, reader: CellReader): boolean {
  if (own === undefined) reader.account.note(row, null, 'not-in-header', 'note')
  if (birthDate === undefined || cellOf(row, 'DOB') === undefined) return true
  const stated = birthDateOf(row, reader)
  if (stated === birthDate) return true
  if (stated !== undefined) reader.account.note(row, 'DOB', 'birth-date-differs', 'refused')
  return stated === undefined
}

function birthDateOf(row: Row, { account, context }: CellReader): IsoDate | undefined {
  const text = cellOf(row, 'DOB')
  if (text === undefined) return undefined
  const iso = context.dates === 'iso' ? /^\d{4}-\d{2}-\d{2}/.exec(text)?.[0] : undefined
  const partial = readPartialDate(iso === undefined ? text : iso.split('-').reverse().join('/'))
  if (partial?.known === 'month' && partial.from !== null) {
    account.note(row, 'DOB', 'day-of-birth-unknown', 'left-out')
    return `${partial.from.slice(0, 8)}15`
  }
  if (partial?.known === 'day' && partial.from !== null) return partial.from
  account.note(row, 'DOB', 'not-a-date', 'left-out')
  return undefined
}

function addIdentifier(
  row: Row,
  { cell, system, isGood }: { cell: 'UPN' | 'NHS_NUMBER'; system: string; isGood: (text: string) => boolean },
  identifiers: { system: string; value: string }[],
  { account }: CellReader,
): void {
  const value = cellOf(row, cell)
  // UN1 to UN7 say why there is none.
  if (value === undefined || /^UN[1-7]$/.test(value)) return
  if (!isGood(value)) account.note(row, cell, cell === 'UPN' ? 'not-a-upn' : 'not-an-nhs-number', 'left-out')
  else if (!identifiers.some((known) => known.system === system)) identifiers.push({ system, value })
}
