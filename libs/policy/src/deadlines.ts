import { type Instant } from '@common-thread/events/catalogue'

const hour = 3_600_000
const day = 24 * hour

/**
 * Offset of the legal time of the United Kingdom from UTC: one hour from 01:00 UTC on the last Sunday of March to
 * 01:00 UTC on the last Sunday of October (Summer Time Act 1972, as amended in 2002).
 */
export function ukOffset(instant: Instant): number {
  const year = new Date(instant).getUTCFullYear()
  return instant >= lastSunday(year, 2) + hour && instant < lastSunday(year, 9) + hour ? hour : 0
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

/** 17:00 UK time on the next weekday after this one. Bank holidays are not known: the time can come early, never late. */
export function oneWorkingDay(now: Instant): Instant {
  let midnight = localMidnight(now) + day
  while (isWeekend(midnight)) midnight += day
  return fromLocal(midnight + 17 * hour)
}
