import { type IsoDate } from '@common-thread/events/catalogue'

/**
 * Whether a child decides about its own confidential information: from the sixteenth birthday, and before where a
 * professional has judged the child competent (Gillick). Where the age is not known a refusal is respected.
 */
export function decidesForItself(
  child: { readonly birthDate: IsoDate | null; readonly competent: boolean | null },
  today: IsoDate,
): boolean {
  if (child.competent === true || child.birthDate === null) return true
  const year = String(Number(child.birthDate.slice(0, 4)) + 16).padStart(4, '0')
  return today >= `${year}${child.birthDate.slice(4)}`
}
