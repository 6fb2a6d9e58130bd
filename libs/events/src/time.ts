/** Milliseconds since 1970-01-01T00:00:00Z, an integer from {@link earliest} to {@link latest}. */
export type Instant = number
/** A calendar date, `YYYY-MM-DD`; dates of this form compare as text. */
export type IsoDate = string

/** 0001-01-01T00:00:00Z. RFC 3339 has four-digit years. */
export const earliest: Instant = -62135596800000
/** 9999-12-31T23:59:59.999Z */
export const latest: Instant = 253402300799999

const msPerDay = 86_400_000
export const earliestDay = earliest / msPerDay
export const latestDay = Math.floor(latest / msPerDay)

const datePattern = /^(\d{4})-(\d{2})-(\d{2})$/
const timePattern =
  /^(\d{4}-\d{2}-\d{2})[Tt](\d{2}):(\d{2}):(\d{2})(?:\.(\d{1,3}))?(?:[Zz]|([+-])(\d{2}):(\d{2}))$/

/** Days since 1970-01-01, or undefined when the text is not a date of the calendar from year 1 to 9999. */
export function parseDate(text: string): number | undefined {
  const match = datePattern.exec(text)
  if (!match) return undefined
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])]
  const isOfTheCalendar = year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= daysOf(year, month)
  return isOfTheCalendar ? daysSince1970(year, month, day) : undefined
}

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
const daysOf = (year: number, month: number): number =>
  month === 2 && isLeap(year) ? 29 : (monthLengths[month - 1] ?? 0)

/**
 * Reckoned in years from March, so that a leap day is the last of its year, and from 0000-03-01, which is 719,468 days
 * before 1970. A Date for each would be most of what reading a date costs.
 */
function daysSince1970(year: number, month: number, day: number): number {
  const years = month > 2 ? year : year - 1
  const ofYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1
  return (
    years * 365 + Math.floor(years / 4) - Math.floor(years / 100) + Math.floor(years / 400) + ofYear - 719_468
  )
}

/** The date of a day number from {@link earliestDay} to {@link latestDay}. */
export const formatDate = (days: number): IsoDate => new Date(days * msPerDay).toISOString().slice(0, 10)

/**
 * RFC 3339 §5.6 date-time to the millisecond. A finer fraction, a leap second or a date that does not exist is
 * undefined: nothing is rounded.
 */
export function parseInstant(text: string): Instant | undefined {
  const match = timePattern.exec(text)
  if (!match) return undefined
  const [
    ,
    date = '',
    hours = '',
    minutes = '',
    seconds = '',
    fraction = '',
    sign,
    offsetHours = '0',
    offsetMinutes = '0',
  ] = match
  const days = parseDate(date)
  if (days === undefined) return undefined
  if (Number(hours) > 23 || Number(minutes) > 59 || Number(seconds) > 59) return undefined
  if (Number(offsetHours) > 23 || Number(offsetMinutes) > 59) return undefined
  const ofDay =
    (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) * 1000 + Number(fraction.padEnd(3, '0'))
  const offset = (Number(offsetHours) * 60 + Number(offsetMinutes)) * 60_000 * (sign === '-' ? -1 : 1)
  const instant = days * msPerDay + ofDay - offset
  return instant >= earliest && instant <= latest ? instant : undefined
}

/** RFC 3339 in UTC, without a fraction of zero. */
export const formatInstant = (instant: Instant): string =>
  new Date(instant).toISOString().replace('.000Z', 'Z')

let asked = { days: 0, date: formatDate(0) }

/** The UTC date of an instant. The last one is kept: instants come by the thousand from one day. */
export function dateOf(instant: Instant): IsoDate {
  const days = Math.floor(instant / msPerDay)
  if (asked.days !== days) asked = { days, date: formatDate(days) }
  return asked.date
}

/** The first instant of a UTC date. */
export const startOfDate = (date: IsoDate): Instant => Date.parse(date)
