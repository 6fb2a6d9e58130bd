/** What came of reading an identifier: the value, or the one rule that it breaks. */
export type Parsed<Value, Refusal extends string> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly refusal: Refusal }

export const parsed = <Value>(value: Value) => ({ ok: true, value }) as const
export const refused = <Refusal extends string>(refusal: Refusal) => ({ ok: false, refusal }) as const
