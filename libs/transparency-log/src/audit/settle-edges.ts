import { type HashTile } from '../tiles/tile-path.js'
import { sameBytes } from '../tree/bytes.js'
import { append, emptyFrontier, frontierRoot } from '../tree/frontier.js'
import { type Hash } from '../tree/hash.js'
import { type Fault, type Recomputed } from './differences.js'
import { type StoredTile } from './stored-tile.js'

/** A partial tile as stored and as recomputed. */
export interface Edge {
  readonly tile: HashTile
  readonly stored: StoredTile
  readonly recomputed: Recomputed
}

export interface EdgeSettlement {
  /** For each edge in turn. */
  readonly faults: readonly Fault[]
  /** Where no sides of the edges lead to the checkpoint's root: the one that was recomputed, if it is known. */
  readonly otherRoot: Hash | undefined
}

/** One side of every edge: together they make a tree. */
interface Sides {
  readonly faults: readonly Fault[]
  readonly peaks: readonly Hash[]
}

/**
 * No tile lies above the partial ones: the checkpoint's root is over all of them at once. So the right side of
 * each, stored or recomputed, is the one that leads to that root together with the right sides of the others.
 * There are at most seven edges.
 */
export function settleEdges(edges: readonly Edge[], root: Hash): EdgeSettlement {
  const made = edges.reduce<readonly Sides[]>(
    (trees, edge) => trees.flatMap((tree) => sidesOf(edge).map((side) => joined(tree, side))),
    [{ faults: [], peaks: [] }],
  )
  const right = made.find((tree) => sameBytes(rootOf(tree), root))
  if (right) return { faults: right.faults, otherRoot: undefined }
  const recomputed = made.at(-1)
  return { faults: edges.map(() => 'tile'), otherRoot: recomputed && rootOf(recomputed) }
}

/** As stored, then as recomputed; a side that is not known whole is left out. */
function sidesOf({ tile, stored, recomputed }: Edge): readonly Sides[] {
  const sides = [
    { faults: ['below'], hashes: stored.hashes },
    { faults: ['tile'], hashes: recomputed.hashes.filter((hash) => hash !== undefined) },
  ] as const
  return sides
    .filter(({ hashes }) => hashes.length === tile.width)
    .map(({ faults, hashes }) => ({ faults, peaks: append(emptyFrontier, hashes).frontier.peaks }))
}

const joined = (tree: Sides, side: Sides): Sides => ({
  faults: [...tree.faults, ...side.faults],
  peaks: [...tree.peaks, ...side.peaks],
})

const rootOf = ({ peaks }: Sides): Hash => frontierRoot({ size: 0, peaks })
