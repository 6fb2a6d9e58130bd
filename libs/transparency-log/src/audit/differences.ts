import { tileWidth, type HashTile } from '../tiles/tile-path.js'
import { sameBytes } from '../tree/bytes.js'
import { type Hash } from '../tree/hash.js'
import { type FindingLog } from './finding.js'
import { type StoredTile } from './stored-tile.js'

/** The hashes that a tile should hold, from what lies below it; undefined where that is not known. */
export interface Recomputed {
  /** The bundle's path at level 0, else each child's. */
  readonly pathAt: (position: number) => string
  readonly hashes: readonly (Hash | undefined)[]
}

/** Which of the two is wrong where they differ: the tile as stored, or what lies below it. */
export type Fault = 'tile' | 'below'

export interface Comparison {
  readonly tile: HashTile
  readonly stored: StoredTile
  readonly recomputed: Recomputed
  readonly atFault: Fault
}

/** A finding for each hash of a tile that is known on both sides and is not the same, at the side at fault. */
export function reportDifferences({ tile, stored, recomputed, atFault }: Comparison, log: FindingLog): void {
  for (const [position, hash] of stored.hashes.entries()) {
    const other = recomputed.hashes[position]
    if (other === undefined || sameBytes(hash, other)) continue
    const at = { level: tile.level, index: tile.index * tileWidth + position }
    if (atFault === 'tile') log.report({ code: 'tile-differs', path: stored.path, at })
    else if (tile.level === 0) log.report({ code: 'entry-differs', path: recomputed.pathAt(position), at })
    else log.report({ code: 'subtree-differs', path: recomputed.pathAt(position), at })
  }
}
