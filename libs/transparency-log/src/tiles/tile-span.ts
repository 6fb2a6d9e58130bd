import { isCount } from '../tree/span.js'
import { pathOf, tileWidth, type EntryBundle, type HashTile, type Tile } from './tile-path.js'

/** How many hashes a level has in a tree of this size: the full subtrees of 256^level leaves. */
export const hashesAt = (level: number, size: number): number => Math.floor(size / tileWidth ** level)

/** The width of a tile in a tree of this size; 0 or less when the tree does not reach it. */
export const widthOf = (level: number, index: number, size: number): number =>
  Math.min(tileWidth, hashesAt(level, size) - index * tileWidth)

/**
 * The tiles to write when the tree grows: at every level, and for the entries, all those that hold something
 * new, full or partial. Source: C2SP tlog-tiles, "Partial Tiles".
 */
export function tilesBetween(oldSize: number, newSize: number): readonly Tile[] {
  if (!isCount(oldSize) || !isCount(newSize) || oldSize > newSize) {
    throw new RangeError(`a tree does not grow from ${oldSize} to ${newSize}`)
  }
  const tiles: Tile[] = grownAt(0, oldSize, newSize).map(({ index, width }) => ({
    kind: 'entries',
    index,
    width,
  }))
  for (let level = 0; hashesAt(level, newSize) > 0; level += 1)
    tiles.push(...grownAt(level, oldSize, newSize))
  return tiles
}

function grownAt(level: number, oldSize: number, newSize: number): readonly HashTile[] {
  const tiles: HashTile[] = []
  if (hashesAt(level, newSize) === hashesAt(level, oldSize)) return tiles
  for (let index = Math.floor(hashesAt(level, oldSize) / tileWidth); ; index += 1) {
    const width = widthOf(level, index, newSize)
    if (width <= 0) return tiles
    tiles.push({ kind: 'hashes', level, index, width })
  }
}

/** The partial hash tiles of a tree, highest level first: together they hold its frontier. */
export function edgeTiles(size: number): readonly HashTile[] {
  if (!isCount(size)) throw new RangeError(`no tree has ${size} leaves`)
  const tiles: HashTile[] = []
  for (let level = 0; hashesAt(level, size) > 0; level += 1) {
    const index = Math.floor(hashesAt(level, size) / tileWidth)
    const width = widthOf(level, index, size)
    if (width > 0) tiles.unshift({ kind: 'hashes', level, index, width })
  }
  return tiles
}

/** The partial entry bundle of a tree, if its size leaves one. */
export function edgeBundle(size: number): EntryBundle | undefined {
  const index = Math.floor(size / tileWidth)
  const width = size % tileWidth
  return width === 0 ? undefined : { kind: 'entries', index, width }
}

/** What `restoreFrontier` and `grow` read from a tree of this size, for a caller that fetches it beforehand. */
export function edgePaths(size: number): readonly string[] {
  const bundle = edgeBundle(size)
  return [...edgeTiles(size), ...(bundle ? [bundle] : [])].map(pathOf)
}
