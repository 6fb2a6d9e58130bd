/** Ten digits with a modulus 11 check digit (NHS Data Dictionary, NHS NUMBER). */
export function isNhsNumber(text: string): boolean {
  if (!/^\d{10}$/.test(text)) return false
  let sum = 0
  for (let i = 0; i < 9; i++) sum += Number(text[i]) * (10 - i)
  const check = 11 - (sum % 11)
  return check !== 10 && Number(text[9]) === check % 11
}
