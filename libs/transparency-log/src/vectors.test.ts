import { readFileSync } from 'node:fs'
import {
  ed25519Signer,
  formatCheckpoint,
  formatVerifierKey,
  inMemoryLog,
  leafHash,
  lineProof,
  linesRoot,
  openCheckpoint,
  proveConsistency,
  proveInclusion,
  rootOfHashes,
  sampleEntries,
  saltedLine,
  signNote,
  tilesBetween,
  verifyConsistency,
  verifyInclusion,
  pathOf,
} from './index.js'
import { sha256 } from './tree/hash.js'

/** Made by another implementation than this one, and frozen: what partners and auditors keep must stay readable. */
const file = new URL('../vectors/log-70000.json', import.meta.url)
const vectors = JSON.parse(readFileSync(file, 'utf8')) as {
  readonly size: number
  readonly roots: readonly { readonly size: number; readonly root: string }[]
  readonly tiles: {
    readonly count: number
    readonly digest: string
    readonly sha256: readonly { readonly path: string; readonly sha256: string }[]
  }
  readonly inclusion: readonly {
    readonly index: number
    readonly size: number
    readonly proof: readonly string[]
  }[]
  readonly consistency: readonly {
    readonly oldSize: number
    readonly size: number
    readonly proof: readonly string[]
  }[]
  readonly checkpoint: { readonly seed: string; readonly verifierKey: string; readonly note: string }
  readonly saltedLines: {
    readonly entry: { readonly salt: string; readonly line: string; readonly bytes: string }
    readonly count: number
    readonly root: string
    readonly proofs: readonly (readonly string[])[]
  }
}

const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex')
const bytes = (text: string) => new Uint8Array(Buffer.from(text, 'hex'))
const entries = sampleEntries(vectors.size)
/** Stops at the sizes that the proofs are of, so that their partial tiles are there. */
const log = inMemoryLog(
  [1, 257, 54321, 65537, 70000].map((size, n, all) => entries.slice(all[n - 1] ?? 0, size)),
)
const leaves = entries.map(leafHash)
const roots = new Map<number, Uint8Array>()
function rootAt(size: number): Uint8Array {
  const root = roots.get(size) ?? rootOfHashes(leaves.slice(0, size))
  roots.set(size, root)
  return root
}

describe('the frozen log of 70000 entries', () => {
  it.each(vectors.roots)('has its root at size $size', ({ size, root }) => {
    expect(hex(rootAt(size))).toBe(root)
  })

  it.each(vectors.tiles.sha256)('has the tile $path', ({ path, sha256: digest }) => {
    expect(hex(sha256(log.readTile(path) ?? new Uint8Array(0)))).toBe(digest)
  })

  it('has every other tile too', () => {
    const paths = tilesBetween(0, vectors.size).map(pathOf).sort()
    expect(paths).toHaveLength(vectors.tiles.count)
    const lines = paths.map((path) => `${hex(sha256(log.readTile(path) ?? new Uint8Array(0)))} ${path}\n`)
    expect(hex(sha256(Buffer.from(lines.join(''))))).toBe(vectors.tiles.digest)
  })

  it.each(vectors.inclusion)('proves leaf $index of $size in the same hashes', ({ index, size, proof }) => {
    const made = proveInclusion({ index, size }, log.readTile)
    expect(made.ok && made.value.map(hex)).toEqual(proof)
    const leaf = leaves[index] ?? new Uint8Array(0)
    const claim = { index, size, leafHash: leaf, root: rootAt(size), proof: proof.map(bytes) }
    expect(verifyInclusion(claim)).toEqual({ ok: true })
  })

  it.each(vectors.consistency)('proves $oldSize to $size in the same hashes', ({ oldSize, size, proof }) => {
    const made = proveConsistency({ oldSize, size }, log.readTile)
    expect(made.ok && made.value.map(hex)).toEqual(proof)
    const claim = { oldSize, size, oldRoot: rootAt(oldSize), root: rootAt(size), proof: proof.map(bytes) }
    expect(verifyConsistency(claim)).toEqual({ ok: true })
  })

  it('has the same signed checkpoint', () => {
    const origin = 'common-thread.example/ledger'
    const signer = ed25519Signer(origin, bytes(vectors.checkpoint.seed))
    if (!signer.ok) throw new Error(signer.refusal.code)
    const { key } = signer.value
    expect(formatVerifierKey(key)).toBe(vectors.checkpoint.verifierKey)
    const note = signNote(formatCheckpoint({ origin, size: vectors.size, root: log.root }), [signer.value])
    expect(note).toEqual({ ok: true, value: vectors.checkpoint.note })
    expect(openCheckpoint(vectors.checkpoint.note, { origin, key })).toMatchObject({ ok: true })
  })
})

describe('the frozen salted lines', () => {
  const { entry, count, root, proofs } = vectors.saltedLines
  const lines = Array.from({ length: count }, (_, i) => ({
    salt: sha256(Buffer.from(`salt ${i}`)),
    line: Buffer.from(`line ${i}`),
  }))

  it('have the same bytes', () => {
    expect(hex(saltedLine(bytes(entry.salt), bytes(entry.line)))).toBe(entry.bytes)
  })

  it('have the same root and proofs', () => {
    expect(hex(linesRoot(lines))).toBe(root)
    const made = lines.map((_, i) => lineProof(lines, i))
    expect(made.map((proof) => proof.ok && proof.value.map(hex))).toEqual(proofs)
  })
})
