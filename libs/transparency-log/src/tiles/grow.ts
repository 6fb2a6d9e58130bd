import { accept, refuse, type Outcome } from '../outcome.js'
import { joinBytes, sameBytes } from '../tree/bytes.js'
import { append, emptyFrontier, type Frontier } from '../tree/frontier.js'
import { leafHash, type Hash } from '../tree/hash.js'
import { rootOfHashes } from '../tree/root.js'
import { growBundles, type BundleGrowthRefusal } from './grow-bundles.js'
import { readHashTile, type ReadTile, type TileRefusal } from './read-tile.js'
import { pathOf, tilePath, tileWidth } from './tile-path.js'
import { edgeTiles, hashesAt } from './tile-span.js'

export interface TileContent {
  readonly path: string
  readonly bytes: Uint8Array
}

export interface Growth {
  readonly frontier: Frontier
  readonly root: Hash
  /** Those of `tilesBetween`, bundles first. Each one's bytes follow from the entries alone, so writing again is safe. */
  readonly tiles: readonly TileContent[]
}

export type GrowthRefusal =
  | TileRefusal
  | BundleGrowthRefusal
  /** A tile at the right edge does not hold what the frontier does; it is not built upon. */
  | { readonly code: 'tile-differs'; readonly path: string }

/**
 * What to write when entries are appended to the tree of a frontier. Reads that tree's partial tiles only
 * (`edgePaths`), and believes them only as far as the frontier bears them out.
 */
export function grow(
  frontier: Frontier,
  entries: readonly Uint8Array[],
  readTile: ReadTile,
): Outcome<Growth, GrowthRefusal> {
  const edges = readEdges(frontier, readTile)
  if (!edges.ok) return edges
  const bundles = growBundles({ size: frontier.size, edge: edges.value.get(0) ?? [], entries, readTile })
  if (!bundles.ok) return bundles
  const leaves = entries.map(leafHash)
  const tiles = [...bundles.value, ...growHashTiles(frontier.size, leaves, edges.value)]
  return accept({ ...append(frontier, leaves), tiles })
}

/** The hashes that each level's partial tile already holds. */
type Edges = ReadonlyMap<number, readonly Hash[]>

function readEdges({ size, peaks }: Frontier, readTile: ReadTile): Outcome<Edges, GrowthRefusal> {
  const edges = new Map<number, readonly Hash[]>()
  let borneOut = 0
  for (const tile of edgeTiles(size)) {
    const hashes = readHashTile(tile, readTile)
    if (!hashes.ok) return hashes
    const own = append(emptyFrontier, hashes.value).frontier.peaks
    const isBorneOut = sameBytes(joinBytes(own), joinBytes(peaks.slice(borneOut, borneOut + own.length)))
    if (!isBorneOut) return refuse({ code: 'tile-differs', path: pathOf(tile) })
    borneOut += own.length
    edges.set(tile.level, hashes.value)
  }
  return accept(edges)
}

/** Each level's new hashes fill its tiles; the roots of those now full are the new hashes of the level above. */
function growHashTiles(size: number, leaves: readonly Hash[], edges: Edges): readonly TileContent[] {
  const tiles: TileContent[] = []
  let fresh = leaves
  for (let level = 0; fresh.length > 0; level += 1) {
    const rows = rowsOf([...(edges.get(level) ?? []), ...fresh])
    const first = Math.floor(hashesAt(level, size) / tileWidth)
    rows.forEach((row, n) =>
      tiles.push({ path: tilePath(level, first + n, row.length), bytes: joinBytes(row) }),
    )
    fresh = rows.filter((row) => row.length === tileWidth).map(rootOfHashes)
  }
  return tiles
}

function rowsOf(hashes: readonly Hash[]): readonly (readonly Hash[])[] {
  const rows: (readonly Hash[])[] = []
  for (let at = 0; at < hashes.length; at += tileWidth) rows.push(hashes.slice(at, at + tileWidth))
  return rows
}
