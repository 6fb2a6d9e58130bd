import { edgeTiles } from '../tiles/tile-span.js'
import { type Hash } from '../tree/hash.js'
import { type OnEntry } from './bundle-hashes.js'
import { reportDifferences } from './differences.js'
import { findingLog, type Finding } from './finding.js'
import { settleEdges, type Edge } from './settle-edges.js'
import { readStoredTile, type ReadTileLater } from './stored-tile.js'
import { recompute, type Walk } from './walk.js'

export interface TileVerificationRequest {
  readonly checkpoint: { readonly size: number; readonly root: Hash }
  readonly readTile: ReadTileLater
  readonly onEntry?: OnEntry
  /** The walk ends at this many findings. */
  readonly findingLimit?: number
}

export interface TileVerification {
  /** None: every tile and entry is the one that the checkpoint's root stands for. */
  readonly findings: readonly Finding[]
  /** False when the walk ended at the finding limit. */
  readonly complete: boolean
}

/**
 * Recomputes a log from its entries up to the root, and compares every hash tile on the way. Entries stream
 * through bundle by bundle; the memory taken does not grow with the log.
 *
 * Of a tile and what lies below it that disagree, the one is named that the rest of the tree contradicts.
 */
export async function verifyTiles(request: TileVerificationRequest): Promise<TileVerification> {
  const { checkpoint, readTile, onEntry = () => undefined, findingLimit = 100_000 } = request
  const log = findingLog(findingLimit)
  const walk: Walk = { source: { readTile, log }, onEntry }
  const edges: Edge[] = []
  for (const tile of edgeTiles(checkpoint.size)) {
    const stored = await readStoredTile(tile, walk.source)
    edges.push({ tile, stored, recomputed: await recompute(walk, tile, stored) })
  }
  const { faults, otherRoot } = settleEdges(edges, checkpoint.root)
  edges.forEach((edge, n) => reportDifferences({ ...edge, atFault: faults[n] ?? 'tile' }, log))
  if (otherRoot) log.report({ code: 'root-differs', expected: hex(checkpoint.root), found: hex(otherRoot) })
  return { findings: log.findings, complete: !log.isFull() }
}

const hex = (hash: Hash): string => Buffer.from(hash).toString('hex')
