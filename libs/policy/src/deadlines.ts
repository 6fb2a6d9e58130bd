import { type Instant } from '@common-thread/events/catalogue'

const hour = 3_600_000
const day = 24 * hour

/**
 * Offset of the legal time of the United Kingdom from UTC: one hour from 01:00 UTC on the last Sunday of March to
 * 01:00 UTC on the last Sunday of October (Summer Time Act 1972, as amended in 2002).
 */
export function ukOffset(instant: Instant): number {
  const { begins, ends } = summerTimeOf(new Date(instant).getUTCFullYear())
  return instant >= begins && instant < ends ? hour : 0
}

interface SummerTime {
  readonly begins: Instant
  readonly ends: Instant
}

/** By year; a hub meets few. */
const summerTimes = new Map<number, SummerTime>()

function summerTimeOf(year: number): SummerTime {
  const known = summerTimes.get(year)
  if (known) return known
  const summerTime = { begins: lastSunday(year, 2) + hour, ends: lastSunday(year, 9) + hour }
  summerTimes.set(year, summerTime)
  return summerTime
}

function lastSunday(year: number, month: number): Instant {
  const lastDay = Date.UTC(year, month + 1, 0)
  return lastDay - new Date(lastDay).getUTCDay() * day
}

const isWeekend = (localMidnight: Instant): boolean => [0, 6].includes(new Date(localMidnight).getUTCDay())

/** Midnight of the UK day, as if it were UTC. */
const localMidnight = (instant: Instant): Instant => Math.floor((instant + ukOffset(instant)) / day) * day

const fromLocal = (local: Instant): Instant => local - ukOffset(local)

/**
 * 08:30 UK time on the next weekday that has not begun school yet. Holidays are not known: the time can come early,
 * never late.
 */
export function beforeNextSchoolDay(now: Instant): Instant {
  for (let midnight = localMidnight(now); ; midnight += day) {
    const start = fromLocal(midnight + 8.5 * hour)
    if (!isWeekend(midnight) && start > now) return start
  }
}

/**
 * 17:00 UK time on the last of so many weekdays after this one. Bank holidays are not known: the time can come early,
 * never late.
 */
export function workingDays(many: number, now: Instant): Instant {
  let midnight = localMidnight(now)
  for (let left = many; left > 0; left--) {
    midnight += day
    while (isWeekend(midnight)) midnight += day
  }
  return fromLocal(midnight + 17 * hour)
}

export const oneWorkingDay = (now: Instant): Instant => workingDays(1, now)
