import { type IsoDate } from '@common-thread/events/catalogue'

/** Whether somebody has reached an age, in whole years, on a date: from the birthday on. */
export function hasReached(years: number, birthDate: IsoDate, today: IsoDate): boolean {
  const year = String(Number(birthDate.slice(0, 4)) + years).padStart(4, '0')
  return today >= `${year}${birthDate.slice(4)}`
}
