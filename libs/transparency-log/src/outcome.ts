/** What was asked for, or the reason why not, as a value. */
export type Outcome<T, R> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly refusal: R }

/** The answer of a check that yields nothing but its answer. */
export type Verdict<R> = { readonly ok: true } | { readonly ok: false; readonly refusal: R }

export const accept = <T>(value: T) => ({ ok: true, value }) as const
export const refuse = <R>(refusal: R) => ({ ok: false, refusal }) as const
export const accepted = { ok: true } as const

/** Every item's value in order, or the first refusal. */
export function each<I, T, R>(items: Iterable<I>, ask: (item: I) => Outcome<T, R>): Outcome<readonly T[], R> {
  const values: T[] = []
  for (const item of items) {
    const outcome = ask(item)
    if (!outcome.ok) return outcome
    values.push(outcome.value)
  }
  return accept(values)
}
