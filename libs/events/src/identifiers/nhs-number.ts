import { type Parsed, parsed, refused } from './parsed.js'

/** Ten digits, of which the last is a check digit. */
export type NhsNumber = string & { readonly __nhsNumber: never }

export type NhsNumberRefusal = 'wrong-shape' | 'wrong-check-digit' | 'no-check-digit'

const shape = /^(?:\d{10}|\d{3} \d{3} \d{4})$/

/**
 * An NHS number, plain or in its display form 3-3-4. Modulus 11, weights 10 to 2; where the check would be 10 no
 * number exists (NHS Data Dictionary, NHS NUMBER).
 */
export function parseNhsNumber(text: string): Parsed<NhsNumber, NhsNumberRefusal> {
  if (!shape.test(text)) return refused('wrong-shape')
  const digits = text.length === 10 ? text : text.replaceAll(' ', '')
  let sum = 0
  for (let i = 0; i < 9; i++) sum += (digits.charCodeAt(i) - 0x30) * (10 - i)
  const check = 11 - (sum % 11)
  if (check === 10) return refused('no-check-digit')
  return Number(digits[9]) === check % 11 ? parsed(digits as NhsNumber) : refused('wrong-check-digit')
}

/** As it is printed: `999 000 0018`. */
export const formatNhsNumber = (number: NhsNumber): string =>
  `${number.slice(0, 3)} ${number.slice(3, 6)} ${number.slice(6)}`

/** Whether a text is an NHS number as events carry it, without spaces. */
export function isNhsNumber(text: string): text is NhsNumber {
  const number = parseNhsNumber(text)
  return number.ok && number.value === text
}
