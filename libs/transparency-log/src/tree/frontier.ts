import { emptyRoot, hashLength, nodeHash, type Hash } from './hash.js'
import { foldSubtrees } from './span.js'

/**
 * The right edge of a tree: the hashes of the perfect subtrees that its size falls into, largest first. It is
 * all that appending needs; there is one hash for each one in the size's binary form.
 */
export interface Frontier {
  readonly size: number
  readonly peaks: readonly Hash[]
}

export const emptyFrontier: Frontier = { size: 0, peaks: [] }

/** The root of the tree that a frontier is the edge of. Source: RFC 6962 §2.1. */
export const frontierRoot = ({ peaks }: Frontier): Hash =>
  peaks.length === 0 ? emptyRoot : foldSubtrees(peaks)

/** The frontier and the root after these leaves. An entry in place of its leaf hash is a fault. */
export function append(
  frontier: Frontier,
  leafHashes: readonly Hash[],
): { readonly frontier: Frontier; readonly root: Hash } {
  const peaks = [...frontier.peaks]
  let size = frontier.size
  for (const leaf of leafHashes) {
    if (leaf.length !== hashLength) throw new RangeError(`a leaf hash of ${leaf.length} bytes`)
    pushLeaf(peaks, size, leaf)
    size += 1
  }
  const grown = { size, peaks }
  return { frontier: grown, root: frontierRoot(grown) }
}

/** A new leaf is a binary carry: it joins every subtree of its own height that ends where it begins. */
function pushLeaf(peaks: Hash[], size: number, leaf: Hash): void {
  let carry = leaf
  for (let n = size; n % 2 === 1; n = (n - 1) / 2) {
    const left = peaks.pop()
    if (!left) throw new RangeError('a frontier with fewer hashes than its size demands')
    carry = nodeHash(left, carry)
  }
  peaks.push(carry)
}
