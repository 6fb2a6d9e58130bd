import { pathOf, tileWidth, type HashTile } from '../tiles/tile-path.js'
import { sameBytes } from '../tree/bytes.js'
import { type Hash } from '../tree/hash.js'
import { rootOfHashes } from '../tree/root.js'
import { readBundleHashes, type OnEntry } from './bundle-hashes.js'
import { reportDifferences, type Recomputed } from './differences.js'
import { readStoredTile, type Source, type StoredTile } from './stored-tile.js'

export interface Walk {
  readonly source: Source
  readonly onEntry: OnEntry
}

/**
 * Goes down to the entries and comes back with what they hash to, one child after the other: at any time it
 * holds one tile a level.
 */
export async function recompute(walk: Walk, tile: HashTile, stored: StoredTile): Promise<Recomputed> {
  if (tile.level === 0) {
    const bundle = { kind: 'entries', index: tile.index, width: tile.width } as const
    const { path, hashes } = await readBundleHashes(bundle, { ...walk, tile: stored.hashes })
    return { pathAt: () => path, hashes }
  }
  const hashes: (Hash | undefined)[] = []
  // A full log ends the walk: what is not visited stays unknown.
  for (let n = 0; n < tile.width && !walk.source.log.isFull(); n += 1) {
    hashes.push(await settleFullTile(walk, childOf(tile, n), stored.hashes[n]))
  }
  return { pathAt: (position) => pathOf(childOf(tile, position)), hashes }
}

/**
 * The root of a full tile that the tile above, whose hash for it is `above`, is to be compared with.
 *
 * A tile that the hash above it bears out is right, and what differs from it below is wrong. Else what was
 * recomputed counts, and differs from the tile, from the hash above, or from both; the hash above is judged
 * with its own tile in the same way, and at the edges by the checkpoint's root.
 */
async function settleFullTile(
  walk: Walk,
  tile: HashTile,
  above: Hash | undefined,
): Promise<Hash | undefined> {
  const stored = await readStoredTile(tile, walk.source)
  const recomputed = await recompute(walk, tile, stored)
  const storedRoot = rootIfFull(stored.hashes)
  const isBorneOut = above !== undefined && storedRoot !== undefined && sameBytes(above, storedRoot)
  reportDifferences({ tile, stored, recomputed, atFault: isBorneOut ? 'below' : 'tile' }, walk.source.log)
  return isBorneOut ? above : (rootIfFull(recomputed.hashes) ?? storedRoot ?? above)
}

const childOf = (tile: HashTile, position: number): HashTile => ({
  kind: 'hashes',
  level: tile.level - 1,
  index: tile.index * tileWidth + position,
  width: tileWidth,
})

function rootIfFull(hashes: readonly (Hash | undefined)[]): Hash | undefined {
  const known = hashes.filter((hash) => hash !== undefined)
  return known.length === tileWidth ? rootOfHashes(known) : undefined
}
