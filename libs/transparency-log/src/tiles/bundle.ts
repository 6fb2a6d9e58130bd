import { accept, refuse, type Outcome } from '../outcome.js'
import { joinBytes } from '../tree/bytes.js'
import { tileWidth } from './tile-path.js'

/** An entry's length is a big-endian uint16. Source: C2SP tlog-tiles, "Log entries". */
const prefixLength = 2
export const longestEntry = 2 ** 16 - 1

export type BundleRefusal =
  /** A bundle holds 1 to 256 entries. */
  | { readonly code: 'wrong-entry-count'; readonly count: number }
  | { readonly code: 'entry-too-long'; readonly entry: number }
  /** The bytes end within this entry or its length. */
  | { readonly code: 'truncated-entry'; readonly entry: number }
  /** Bytes are left after the last entry. */
  | { readonly code: 'trailing-bytes'; readonly count: number }

export function encodeBundle(entries: readonly Uint8Array[]): Outcome<Uint8Array, BundleRefusal> {
  if (!isWidth(entries.length)) return refuse({ code: 'wrong-entry-count', count: entries.length })
  const tooLong = entries.findIndex((entry) => entry.length > longestEntry)
  if (tooLong >= 0) return refuse({ code: 'entry-too-long', entry: tooLong })
  return accept(joinBytes(entries.flatMap((entry) => [lengthPrefix(entry.length), entry])))
}

/** The entries of a bundle of exactly this width, as views on its bytes. */
export function decodeBundle(
  bytes: Uint8Array,
  width: number,
): Outcome<readonly Uint8Array[], BundleRefusal> {
  if (!isWidth(width)) return refuse({ code: 'wrong-entry-count', count: width })
  const { entries, read } = readableEntries(bytes, width)
  if (entries.length < width) return refuse({ code: 'truncated-entry', entry: entries.length })
  if (read < bytes.length) return refuse({ code: 'trailing-bytes', count: bytes.length - read })
  return accept(entries)
}

/** As many entries, up to `width`, as the bytes hold whole, and how many bytes they take. */
export function readableEntries(
  bytes: Uint8Array,
  width: number,
): { readonly entries: readonly Uint8Array[]; readonly read: number } {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const entries: Uint8Array[] = []
  let read = 0
  while (entries.length < width && read + prefixLength <= bytes.length) {
    const start = read + prefixLength
    const end = start + view.getUint16(read)
    if (end > bytes.length) break
    entries.push(bytes.subarray(start, end))
    read = end
  }
  return { entries, read }
}

const isWidth = (count: number): boolean => Number.isInteger(count) && count >= 1 && count <= tileWidth
const lengthPrefix = (length: number): Uint8Array => Uint8Array.of(length >> 8, length & 0xff)
