import { nodeHash, type Hash } from './hash.js'

/** The leaves from `start` up to, not including, `end`. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** A perfect subtree: the 2^height leaves from index · 2^height. */
export interface Subtree {
  readonly height: number
  readonly index: number
}

/** Where RFC 6962 §2.1 divides n > 1 leaves: the largest power of two smaller than n. */
export function splitOf(n: number): number {
  let power = 1
  while (power * 2 < n) power *= 2
  return power
}

/**
 * The perfect subtrees that a span falls into, left to right and ever lower: the ones of its length's binary
 * form. The span must be one that RFC 6962 §2.1 forms, so that each begins at a multiple of its own length.
 */
export function subtreesOf({ start, end }: Span): readonly Subtree[] {
  const subtrees: Subtree[] = []
  let height = 0
  for (let n = end - start, at = end; n > 0; n = Math.floor(n / 2), height += 1) {
    if (n % 2 === 0) continue
    at -= 2 ** height
    subtrees.unshift({ height, index: at / 2 ** height })
  }
  return subtrees
}

/** The hash over a span from the hashes of its perfect subtrees, which come left to right. */
export const foldSubtrees = (hashes: readonly Hash[]): Hash =>
  hashes.reduceRight((right, left) => nodeHash(left, right))

/** Sizes and indices are exact integers: no tree here has more than 2^53 - 1 leaves. */
export const isCount = (value: number): boolean => Number.isSafeInteger(value) && value >= 0
