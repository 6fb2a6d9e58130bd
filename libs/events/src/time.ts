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

/** Days since 1970-01-01, or undefined when the text is not a date of the calendar from year 1 to 9999. */
export const parseDate = (text: string): number | undefined =>
  text.length === 10 ? leadingDate(text) : undefined

/** The date that a text begins with. A pattern and its matches would be most of what reading a date costs. */
function leadingDate(text: string): number | undefined {
  if (text[4] !== '-' || text[7] !== '-') return undefined
  const [year, month, day] = [digits(text, 0, 4), digits(text, 5, 7), digits(text, 8, 10)]
  const isOfTheCalendar = year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= daysOf(year, month)
  return isOfTheCalendar ? daysSince1970(year, month, day) : undefined
}

/** The number that a part of a text is; -1 when it is not digits throughout. */
function digits(text: string, from: number, to: number): number {
  let number = 0
  for (let at = from; at < to; at++) {
    const digit = text.charCodeAt(at) - 0x30
    if (!(digit >= 0 && digit <= 9)) return -1
    number = number * 10 + digit
  }
  return number
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

/** The date of a day number from {@link earliestDay} to {@link latestDay}: {@link daysSince1970} the other way. */
export function formatDate(days: number): IsoDate {
  if (!(days >= earliestDay && days <= latestDay)) return new Date(days * msPerDay).toISOString().slice(0, 10)
  const since0000 = days + 719_468
  const cycle = Math.floor(since0000 / daysOf400Years)
  const ofCycle = since0000 - cycle * daysOf400Years
  const leapDays = Math.floor(ofCycle / 1460) - Math.floor(ofCycle / 36_524) + Math.floor(ofCycle / 146_096)
  const years = Math.floor((ofCycle - leapDays) / 365)
  const ofYear = ofCycle - (years * 365 + Math.floor(years / 4) - Math.floor(years / 100))
  const months = Math.floor((5 * ofYear + 2) / 153)
  const day = ofYear - Math.floor((153 * months + 2) / 5) + 1
  const month = months < 10 ? months + 3 : months - 9
  const year = cycle * 400 + years + (month <= 2 ? 1 : 0)
  return `${String(year).padStart(4, '0')}-${month < 10 ? '0' : ''}${month}-${day < 10 ? '0' : ''}${day}`
}

const daysOf400Years = 146_097

/**
 * RFC 3339 §5.6 date-time to the millisecond. A finer fraction, a leap second or a date that does not exist is
 * undefined: nothing is rounded.
 */
export function parseInstant(text: string): Instant | undefined {
  const days = leadingDate(text)
  if (days === undefined || (text[10] !== 'T' && text[10] !== 't')) return undefined
  const minutes = minutesAt(text, 11)
  const seconds = digits(text, 17, 19)
  if (minutes < 0 || text[16] !== ':' || seconds < 0 || seconds > 59) return undefined
  const zone = text[19] === '.' ? endOfFraction(text) : 19
  const fraction = zone === 19 ? 0 : digits(text, 20, zone) * 10 ** (23 - zone)
  const offset = offsetAt(text, zone)
  if (fraction < 0 || offset === undefined) return undefined
  const instant = days * msPerDay + (minutes * 60 + seconds) * 1000 + fraction - offset
  return instant >= earliest && instant <= latest ? instant : undefined
}

/** `hh:mm` in minutes, or -1. */
function minutesAt(text: string, at: number): number {
  const [hours, minutes] = [digits(text, at, at + 2), digits(text, at + 3, at + 5)]
  const isGood = text[at + 2] === ':' && hours >= 0 && hours <= 23 && minutes >= 0 && minutes <= 59
  return isGood ? hours * 60 + minutes : -1
}

/** Where the one to three digits after the seconds' point end. */
function endOfFraction(text: string): number {
  let at = 21
  while (at < 23 && digits(text, at, at + 1) >= 0) at++
  return at
}

/** What a text ends with, in milliseconds ahead of UTC. */
function offsetAt(text: string, at: number): number | undefined {
  const sign = text[at]
  if (sign === 'Z' || sign === 'z') return text.length === at + 1 ? 0 : undefined
  const minutes = minutesAt(text, at + 1)
  if ((sign !== '+' && sign !== '-') || minutes < 0 || text.length !== at + 6) return undefined
  return minutes * (sign === '-' ? -60_000 : 60_000)
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
