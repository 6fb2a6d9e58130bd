import { type IsoDate } from '@common-thread/events/catalogue'
import { hasReached } from './age.js'

/**
 * Whether a child decides about its own confidential information: from the sixteenth birthday, and before where a
 * professional has judged the child competent (Gillick). Where the age is not known a refusal is respected.
 */
export const decidesForItself = (
  { birthDate, competent }: { readonly birthDate: IsoDate | null; readonly competent: boolean | null },
  today: IsoDate,
): boolean => competent === true || birthDate === null || hasReached(16, birthDate, today)
