import { hash } from 'node:crypto'
import { emptyFrontier } from '../tree/frontier.js'
import { grow, type Growth, type TileContent } from './grow.js'
import { type ReadTile } from './read-tile.js'

/** Tiles kept in a map, for tests and examples. Writing a path again replaces it; a read is what was last written. */
export interface InMemoryTiles {
  readonly content: Map<string, Uint8Array>
  readonly readTile: ReadTile
  readonly write: (tiles: readonly TileContent[]) => void
}

export function inMemoryTiles(): InMemoryTiles {
  const content = new Map<string, Uint8Array>()
  return {
    content,
    readTile: (path) => content.get(path),
    write: (tiles) => tiles.forEach(({ path, bytes }) => content.set(path, bytes)),
  }
}

/** A log in memory with these entries, appended in batches. A batch that can't be appended is a fault. */
export function inMemoryLog(batches: readonly (readonly Uint8Array[])[]): InMemoryTiles & Growth {
  const tiles = inMemoryTiles()
  return batches.reduce<InMemoryTiles & Growth>(
    (log, entries) => {
      const grown = grow(log.frontier, entries, log.readTile)
      if (!grown.ok) throw new Error(`the log does not grow: ${grown.refusal.code}`)
      log.write(grown.value.tiles)
      return { ...tiles, ...grown.value }
    },
    { ...tiles, ...emptyGrowth() },
  )
}

function emptyGrowth(): Growth {
  const grown = grow(emptyFrontier, [], () => undefined)
  if (!grown.ok) throw new Error(grown.refusal.code)
  return grown.value
}

/** Entries of 64 bytes that are the same everywhere: entry i is SHA-512 of `common-thread leaf <i>`. */
export const sampleEntries = (count: number): readonly Uint8Array[] =>
  Array.from({ length: count }, (_, i) => new Uint8Array(hash('sha512', `common-thread leaf ${i}`, 'buffer')))
