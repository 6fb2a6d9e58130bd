import { tileCandidates } from '../tiles/read-tile.js'
import { pathOf, type HashTile, type Tile } from '../tiles/tile-path.js'
import { hashLength, splitHashes, type Hash } from '../tree/hash.js'
import { type FindingLog } from './finding.js'

/** A reader of tiles that may take its time. Undefined means that nothing is there; a failure is thrown. */
export type ReadTileLater = (path: string) => Uint8Array | undefined | PromiseLike<Uint8Array | undefined>

export interface Source {
  readonly readTile: ReadTileLater
  readonly log: FindingLog
}

/** A tile as found: the full tile's path when that has taken the partial one's place. */
export interface StoredTile {
  readonly path: string
  /** As many hashes as were asked for; none when the tile is missing or malformed, which has been reported. */
  readonly hashes: readonly Hash[]
}

export async function readStoredTile(tile: HashTile, source: Source): Promise<StoredTile> {
  const found = await firstFound(tile, source)
  const path = pathOf(found?.at ?? tile)
  if (!found) return { path, hashes: [] }
  if (found.bytes.length !== found.at.width * hashLength) {
    source.log.report({ code: 'malformed-tile', path })
    return { path, hashes: [] }
  }
  return { path, hashes: splitHashes(found.bytes).slice(0, tile.width) }
}

/** Where a tile or bundle is found, and its bytes. Reports it when it is nowhere. */
export async function firstFound(
  tile: Tile,
  { readTile, log }: Source,
): Promise<{ readonly at: Tile; readonly bytes: Uint8Array } | undefined> {
  for (const at of tileCandidates(tile)) {
    const bytes = await readTile(pathOf(at))
    if (bytes) return { at, bytes }
  }
  log.report({ code: 'missing-tile', path: pathOf(tile) })
  return undefined
}
