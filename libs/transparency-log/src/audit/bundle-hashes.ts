import { decodeBundle, readableEntries } from '../tiles/bundle.js'
import { pathOf, tileWidth, type EntryBundle } from '../tiles/tile-path.js'
import { sameBytes } from '../tree/bytes.js'
import { leafHash, type Hash } from '../tree/hash.js'
import { firstFound, type Source } from './stored-tile.js'

/** Takes each entry with its index in the log, in order, before it is known whether it belongs there. */
export type OnEntry = (index: number, entry: Uint8Array) => void | Promise<void>

export interface BundleHashes {
  readonly path: string
  /** The leaf hashes of the entries; none when the bundle is missing or malformed, which has been reported. */
  readonly hashes: readonly Hash[]
}

/** The leaf hashes of a bundle's entries, which go to `onEntry` on the way. `tile` has the hashes they should have. */
export async function readBundleHashes(
  bundle: EntryBundle,
  {
    tile,
    onEntry,
    source,
  }: { readonly tile: readonly Hash[]; readonly onEntry: OnEntry; readonly source: Source },
): Promise<BundleHashes> {
  const found = await firstFound(bundle, source)
  const path = pathOf(found?.at ?? bundle)
  if (!found) return { path, hashes: [] }
  const first = bundle.index * tileWidth
  const decoded = decodeBundle(found.bytes, found.at.width)
  if (!decoded.ok) {
    const at = { level: 0, index: first + firstForeign(found.bytes, found.at.width, tile) }
    source.log.report({ code: 'malformed-bundle', path, at, reason: decoded.refusal.code })
    return { path, hashes: [] }
  }
  const entries = decoded.value.slice(0, bundle.width)
  for (const [n, entry] of entries.entries()) await onEntry(first + n, entry)
  return { path, hashes: entries.map(leafHash) }
}

/** A wrong length shifts all that follows it: the first entry that is not the tree's is where it went wrong. */
function firstForeign(bytes: Uint8Array, width: number, tile: readonly Hash[]): number {
  const { entries } = readableEntries(bytes, width)
  const foreign = entries.findIndex((entry, n) => {
    const hash = tile[n]
    return hash !== undefined && !sameBytes(leafHash(entry), hash)
  })
  return foreign >= 0 ? foreign : Math.min(entries.length, width - 1)
}
