import { checkCode, type IsoDate } from '@common-thread/events'
import { type CellReader } from '../context.js'
import { readDate } from '../return-year.js'
import { cellOf, type ChildRecord, type Row, rowsOf } from '../row.js'

interface Header {
  readonly header: object | null
  /** Rows that it is made of beside the child's own. */
  readonly rows: readonly Row[]
}

/** What the child's own row says. With a code that is none of the year's it is left out: being looked after is not. */
export function headerOf(record: ChildRecord, on: IsoDate, reader: CellReader): Header {
  const [row] = rowsOf(record, 'Header')
  if (!row) return { header: null, rows: [] }
  const sex = reader.code(row, 'SEX', 'ssda903/sex')
  const ethnicity = reader.code(row, 'ETHNIC', 'dfe/ethnicity')
  const cells = [
    ['SEX', sex],
    ['ETHNIC', ethnicity],
  ] as const
  let isGood = true
  for (const [cell, code] of cells) {
    const problem = checkCode(code, code.system)
    if (problem === undefined) continue
    isGood = false
    const isEmpty = cellOf(row, cell) === undefined
    reader.account.note(row, cell, isEmpty ? 'missing-field' : problem, 'left-out')
  }
  if (!isGood) return { header: null, rows: [] }
  const seeking = rowsOf(record, 'UASC').filter((uasc) => isStill(uasc, on, reader))
  const isMother = cellOf(row, 'MOTHER') === '1'
  return {
    header: { sex, ethnicity, isUnaccompaniedAsylumSeeker: seeking.length > 0, isMother },
    rows: rowsOf(record, 'UASC'),
  }
}

/** Unaccompanied until the day in DUC, where there is one. */
function isStill(row: Row, on: IsoDate, { context, account }: CellReader): boolean {
  const text = cellOf(row, 'DUC')
  if (text === undefined) return true
  const until = readDate(text, context.dates)
  if (until === undefined) account.note(row, 'DUC', 'not-a-date', 'left-out')
  return until === undefined || until > on
}
