const checkLetters = 'ABCDEFGHJKLMNPQRTUVWXYZ'
const shape = /^[A-HJ-NP-RT-Z]\d{11}[\dA-HJ-NP-RT-Z]$/

/**
 * Unique Pupil Number: check letter, 3-digit authority, 4-digit establishment, 2-digit year, and a serial of three
 * digits (permanent) or two digits and a letter (temporary). Weights 2 to 13, modulus 23 (DfE UPN guide).
 */
export function isUpn(text: string): boolean {
  if (!shape.test(text)) return false
  let sum = 0
  for (let i = 1; i < 13; i++) {
    const character = text[i] ?? ''
    const value = character >= '0' && character <= '9' ? Number(character) : checkLetters.indexOf(character)
    sum += value * (i + 1)
  }
  return checkLetters[sum % 23] === text[0]
}
