import { accept, each, refuse, type Outcome } from '../outcome.js'
import { sameBytes } from '../tree/bytes.js'
import { frontierRoot, type Frontier } from '../tree/frontier.js'
import { hashLength, type Hash } from '../tree/hash.js'
import { isCount, subtreesOf } from '../tree/span.js'
import { hashOfSpan, type ReadTile, type TileRefusal } from './read-tile.js'

export type RestoreRefusal =
  | TileRefusal
  | { readonly code: 'malformed-size' }
  /** The tiles are whole but are those of another tree than the checkpoint's. */
  | { readonly code: 'root-differs' }

/** The frontier of the tree that a checkpoint names, out of its tiles. Reads the paths of `edgePaths`. */
export function restoreFrontier(
  { size, root }: { readonly size: number; readonly root: Hash },
  readTile: ReadTile,
): Outcome<Frontier, RestoreRefusal> {
  if (!isCount(size)) return refuse({ code: 'malformed-size' })
  const peaks = each(subtreesOf({ start: 0, end: size }), ({ height, index }) =>
    hashOfSpan({ start: index * 2 ** height, end: (index + 1) * 2 ** height }, { size, readTile }),
  )
  if (!peaks.ok) return peaks
  const frontier = { size, peaks: peaks.value.map(copied) }
  return sameBytes(frontierRoot(frontier), root) ? accept(frontier) : refuse({ code: 'root-differs' })
}

/** So that the frontier does not hold on to, or follow, the tile it was read from. */
const copied = (hash: Hash): Hash => hash.slice(0, hashLength)
