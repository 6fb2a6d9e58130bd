import { formatDate, type IsoDate, parseDate } from '@common-thread/events'

/** A year of returns, by the calendar year in which it ends: 2026 is SSDA903 2025-26 and the CIN census of 2026. */
export interface ReturnYear {
  readonly endsIn: number
}

export const versionOf = ({ endsIn }: ReturnYear, system: string): string =>
  system.startsWith('cin-census/') ? String(endsIn) : `${endsIn - 1}-${String(endsIn % 100).padStart(2, '0')}`

export const lastDayOf = ({ endsIn }: ReturnYear): IsoDate => `${endsIn}-03-31`

export const yearOfDate = (date: IsoDate): ReturnYear => {
  const year = Number(date.slice(0, 4))
  return { endsIn: date.slice(5) > '03-31' ? year + 1 : year }
}

/** `2025-26` or `2026`. */
export function parseReturnYear(text: string): ReturnYear | undefined {
  const [, start, end] = /^(?:(\d{4})-)?(\d{2}|\d{4})$/.exec(text) ?? []
  if (end === undefined) return undefined
  if (start === undefined) return end.length === 4 ? { endsIn: Number(end) } : undefined
  const endsIn = Number(start) + 1
  return end === String(endsIn % 100).padStart(2, '0') ? { endsIn } : undefined
}

/** How a source writes a day. */
export type DateStyle = 'day-month-year' | 'iso'

/** The date, or undefined where the text is none of that style. A time of day of an extract is left off. */
export function readDate(text: string, style: DateStyle): IsoDate | undefined {
  if (style === 'iso') {
    const [, date] = /^(\d{4}-\d{2}-\d{2})(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?Z?)?$/.exec(text) ?? []
    return date !== undefined && parseDate(date) !== undefined ? date : undefined
  }
  const [, day, month, year] = /^(\d{2})\/(\d{2})\/(\d{4})$/.exec(text) ?? []
  const days = day === undefined ? undefined : parseDate(`${year}-${month}-${day}`)
  return days === undefined ? undefined : formatDate(days)
}

export interface PartialDate {
  /** Null where nothing of it is known; otherwise the first day of what is. */
  readonly from: IsoDate | null
  readonly known: 'day' | 'month' | 'year' | 'not-known'
}

/** SSDA903 writes zz for what is not known: zz/03/2015, zz/zz/2015, zz/zz/zzzz. */
export function readPartialDate(text: string): PartialDate | undefined {
  const full = readDate(text, 'day-month-year')
  if (full !== undefined) return { from: full, known: 'day' }
  if (/^zz\/zz\/zzzz$/i.test(text)) return { from: null, known: 'not-known' }
  const [, month, year] = /^zz\/(\d{2}|zz)\/(\d{4})$/i.exec(text) ?? []
  if (month === undefined) return undefined
  const known = /^zz$/i.test(month) ? 'year' : 'month'
  const from = readDate(`01/${known === 'year' ? '01' : month}/${year}`, 'day-month-year')
  return from === undefined ? undefined : { from, known }
}
