import { type Parsed, parsed, refused } from './parsed.js'

/** Unique Pupil Number, taken apart. */
export interface Upn {
  /** A permanent one ends in a digit, a temporary one in a letter. */
  readonly kind: 'permanent' | 'temporary'
  readonly checkLetter: string
  /** Three digits of whoever allocated it: also authorities that are gone, Wales (660 to 681) and others. Not checked. */
  readonly authority: string
  readonly establishment: string
  /** Two digits of the year of allocation. */
  readonly year: string
  readonly serial: string
}

export type UpnRefusal = 'wrong-shape' | 'wrong-check-letter'

/** Without I, O and S. A letter scores its place in here. */
const letters = 'ABCDEFGHJKLMNPQRTUVWXYZ'
const shape = /^([A-HJ-NP-RT-Z])(\d{3})(\d{4})(\d{2})(\d{2}[\dA-HJ-NP-RT-Z])$/

/** Weights 2 to 13 on characters 2 to 13, modulus 23; the same for permanent and temporary ones (DfE UPN guide). */
export function parseUpn(text: string): Parsed<Upn, UpnRefusal> {
  const match = shape.exec(text)
  if (!match) return refused('wrong-shape')
  if (checkLetterOf(text.slice(1)) !== text[0]) return refused('wrong-check-letter')
  const [, checkLetter = '', authority = '', establishment = '', year = '', serial = ''] = match
  const kind = /\d$/.test(serial) ? 'permanent' : 'temporary'
  return parsed({ kind, checkLetter, authority, establishment, year, serial })
}

/** The letter before twelve characters of a UPN. */
function checkLetterOf(body: string): string | undefined {
  let sum = 0
  for (let i = 0; i < body.length; i++) {
    const digit = body.charCodeAt(i) - 0x30
    sum += (digit <= 9 ? digit : letters.indexOf(body.charAt(i))) * (i + 2)
  }
  return letters[sum % 23]
}

/** A UPN is shown as it is sent. */
export const formatUpn = ({ checkLetter, authority, establishment, year, serial }: Upn): string =>
  checkLetter + authority + establishment + year + serial

export const isUpn = (text: string): boolean => parseUpn(text).ok
