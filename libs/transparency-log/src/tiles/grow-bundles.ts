import { accept, each, refuse, type Outcome } from '../outcome.js'
import { joinBytes, sameBytes } from '../tree/bytes.js'
import { leafHash, type Hash } from '../tree/hash.js'
import { decodeBundle, encodeBundle, longestEntry } from './bundle.js'
import { tileCandidates, type ReadTile } from './read-tile.js'
import { bundlePath, pathOf, tileWidth } from './tile-path.js'
import { edgeBundle } from './tile-span.js'

export type BundleGrowthRefusal =
  | { readonly code: 'missing-bundle'; readonly path: string }
  | { readonly code: 'malformed-bundle'; readonly path: string }
  /** The bundle's entries are not those that the level 0 tile has the hashes of. */
  | { readonly code: 'bundle-differs'; readonly path: string }
  /** `entry` counts from 0 in the entries given. */
  | { readonly code: 'entry-too-long'; readonly entry: number }

export interface BundleGrowth {
  readonly size: number
  /** The hashes in the level 0 tile that the first new entry joins. */
  readonly edge: readonly Hash[]
  readonly entries: readonly Uint8Array[]
  readonly readTile: ReadTile
}

/** The entry bundles to write when entries are appended to a tree of `size` leaves. */
export function growBundles(
  growth: BundleGrowth,
): Outcome<readonly { readonly path: string; readonly bytes: Uint8Array }[], BundleGrowthRefusal> {
  const { size, entries } = growth
  const tooLong = entries.findIndex((entry) => entry.length > longestEntry)
  if (tooLong >= 0) return refuse({ code: 'entry-too-long', entry: tooLong })
  if (entries.length === 0) return accept([])
  const held = readHeldEntries(growth)
  if (!held.ok) return held
  const first = Math.floor(size / tileWidth)
  const all = [...held.value, ...entries]
  return each(Array(Math.ceil(all.length / tileWidth)).keys(), (n) => {
    const row = all.slice(n * tileWidth, (n + 1) * tileWidth)
    const path = bundlePath(first + n, row.length)
    const bytes = encodeBundle(row)
    return bytes.ok
      ? accept({ path, bytes: bytes.value })
      : refuse({ code: 'malformed-bundle', path } as const)
  })
}

/** The entries that already stand in the bundle which the first new entry joins. */
function readHeldEntries({
  size,
  edge,
  readTile,
}: BundleGrowth): Outcome<readonly Uint8Array[], BundleGrowthRefusal> {
  const bundle = edgeBundle(size)
  if (!bundle) return accept([])
  for (const candidate of tileCandidates(bundle)) {
    const path = pathOf(candidate)
    const bytes = readTile(path)
    if (!bytes) continue
    const decoded = decodeBundle(bytes, candidate.width)
    if (!decoded.ok) return refuse({ code: 'malformed-bundle', path })
    const held = decoded.value.slice(0, bundle.width)
    if (!sameBytes(joinBytes(held.map(leafHash)), joinBytes(edge)))
      return refuse({ code: 'bundle-differs', path })
    return accept(held)
  }
  return refuse({ code: 'missing-bundle', path: pathOf(bundle) })
}
