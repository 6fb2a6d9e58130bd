import { accept, each, refuse, type Outcome } from '../outcome.js'
import { hashLength, splitHashes, type Hash } from '../tree/hash.js'
import { rootOfHashes } from '../tree/root.js'
import { foldSubtrees, subtreesOf, type Span, type Subtree } from '../tree/span.js'
import { pathOf, tileHeight, tileWidth, type HashTile, type Tile } from './tile-path.js'
import { widthOf } from './tile-span.js'

/** The bytes at a tile's path, or undefined when nothing is there. */
export type ReadTile = (path: string) => Uint8Array | undefined

export type TileRefusal =
  | { readonly code: 'missing-tile'; readonly path: string }
  /** The bytes are not as many as the path demands. */
  | { readonly code: 'malformed-tile'; readonly path: string }

/**
 * The paths a tile may be found at, in the order to try them. A partial tile may be gone once the full one is
 * there, which begins with the same content. Source: C2SP tlog-tiles, "Partial Tiles".
 */
export const tileCandidates = (tile: Tile): readonly Tile[] =>
  tile.width === tileWidth ? [tile] : [tile, { ...tile, width: tileWidth }]

/** The hashes of a tile, from itself or from the full tile that has taken its place. */
export function readHashTile(tile: HashTile, readTile: ReadTile): Outcome<readonly Hash[], TileRefusal> {
  for (const candidate of tileCandidates(tile)) {
    const path = pathOf(candidate)
    const bytes = readTile(path)
    if (!bytes) continue
    if (bytes.length !== candidate.width * hashLength) return refuse({ code: 'malformed-tile', path })
    return accept(splitHashes(bytes.subarray(0, tile.width * hashLength)))
  }
  return refuse({ code: 'missing-tile', path: pathOf(tile) })
}

/** The hash over a span of leaves, in a tree of `size` leaves. */
export function hashOfSpan(
  span: Span,
  { size, readTile }: { readonly size: number; readonly readTile: ReadTile },
): Outcome<Hash, TileRefusal> {
  const hashes = each(subtreesOf(span), (subtree) => {
    const { tile, from, to } = placeOf(subtree, size)
    const read = readHashTile(tile, readTile)
    return read.ok ? accept(rootOfHashes(read.value.slice(from, to))) : read
  })
  return hashes.ok ? accept(foldSubtrees(hashes.value)) : hashes
}

/** The paths that `hashOfSpan` reads, for a caller that fetches them beforehand. */
export const pathsOfSpans = (spans: readonly Span[], size: number): readonly string[] => [
  ...new Set(spans.flatMap(subtreesOf).map((subtree) => pathOf(placeOf(subtree, size).tile))),
]

/** Where a perfect subtree is found: 2^d hashes side by side in one tile, d levels of the tree below it. */
function placeOf({ height, index }: Subtree, size: number): { tile: HashTile; from: number; to: number } {
  const level = Math.floor(height / tileHeight)
  const count = 2 ** (height % tileHeight)
  const first = index * count
  const tileIndex = Math.floor(first / tileWidth)
  const from = first % tileWidth
  const width = widthOf(level, tileIndex, size)
  return { tile: { kind: 'hashes', level, index: tileIndex, width }, from, to: from + count }
}
