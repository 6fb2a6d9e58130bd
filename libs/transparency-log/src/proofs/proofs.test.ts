import fc from 'fast-check'
import { readFileSync } from 'node:fs'
import { inMemoryLog, sampleEntries } from '../tiles/in-memory-tiles.js'
import { leafHash } from '../tree/hash.js'
import { merkleRoot } from '../tree/root.js'
import { type Proof } from './climb.js'
import { consistencyPaths, inclusionPaths, proveConsistency, proveInclusion } from './prove.js'
import { verifyConsistency, type ConsistencyClaim } from './verify-consistency.js'
import { verifyInclusion, type InclusionClaim } from './verify-inclusion.js'

const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex')
const bytes = (text: string) => new Uint8Array(Buffer.from(text, 'hex'))
const file = new URL('../../vectors/rfc6962.json', import.meta.url)
const vectors = JSON.parse(readFileSync(file, 'utf8')) as {
  readonly entries: readonly string[]
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
}

const entries = sampleEntries(5 * 256)
const { content } = inMemoryLog([entries])
/** The tiles of every size up to the log's, as if each had had a checkpoint: cut from those of the last size. */
function readTile(path: string): Uint8Array | undefined {
  const [full = path, width] = path.split('.p/')
  return (content.get(full) ?? content.get(`${full}.p/5`))?.slice(0, Number(width ?? 256) * 32)
}
const roots = new Map<number, Uint8Array>()
function rootAt(size: number): Uint8Array {
  const root = roots.get(size) ?? merkleRoot(entries.slice(0, size))
  roots.set(size, root)
  return root
}

function proofOf(outcome: ReturnType<typeof proveInclusion>): Proof {
  if (!outcome.ok) throw new Error(outcome.refusal.code)
  return outcome.value
}
const inclusion = (index: number, size: number): InclusionClaim => ({
  index,
  size,
  root: rootAt(size),
  leafHash: leafHash(entries[index] ?? new Uint8Array(0)),
  proof: proofOf(proveInclusion({ index, size }, readTile)),
})
const consistency = (oldSize: number, size: number): ConsistencyClaim => ({
  oldSize,
  size,
  oldRoot: rootAt(oldSize),
  root: rootAt(size),
  proof: proofOf(proveConsistency({ oldSize, size }, readTile)),
})
const flipped = (hash: Uint8Array, bit: number): Uint8Array =>
  hash.map((byte, n) => (n === bit >> 3 ? byte ^ (1 << (bit & 7)) : byte))
const flippedAt = (proof: Proof, at: number, bit: number): Proof =>
  proof.map((hash, n) => (n === at ? flipped(hash, bit) : hash))

const questions = fc
  .integer({ min: 1, max: entries.length })
  .chain((size) => fc.record({ size: fc.constant(size), index: fc.nat(size - 1) }))
const pairs = fc
  .integer({ min: 1, max: entries.length })
  .chain((size) => fc.record({ size: fc.constant(size), oldSize: fc.integer({ min: 1, max: size }) }))
const bits = fc.nat(255)

describe('the published proofs', () => {
  /** With a checkpoint after each entry. */
  const published = inMemoryLog(vectors.entries.map((entry) => [bytes(entry)]))

  it.each(vectors.inclusion)(
    'that leaf $index is in the tree of $size are the ones made here',
    ({ proof, ...question }) => {
      expect(proofOf(proveInclusion(question, published.readTile)).map(hex)).toEqual(proof)
    },
  )

  it.each(vectors.consistency)(
    'that $size begins with $oldSize are the ones made here',
    ({ proof, ...question }) => {
      expect(proofOf(proveConsistency(question, published.readTile)).map(hex)).toEqual(proof)
    },
  )
})

describe('an inclusion proof', () => {
  it('verifies for every leaf of every tree of up to 40 leaves', () => {
    for (let size = 1; size <= 40; size += 1) {
      for (let index = 0; index < size; index += 1)
        expect(verifyInclusion(inclusion(index, size))).toEqual({ ok: true })
    }
  })

  it('verifies for any leaf of any larger tree', () => {
    fc.assert(
      fc.property(questions, ({ index, size }) =>
        expect(verifyInclusion(inclusion(index, size)).ok).toBe(true),
      ),
    )
  })

  it('fails with any bit of it, of the leaf or of the root flipped', () => {
    fc.assert(
      fc.property(questions, fc.nat(), bits, ({ index, size }, at, bit) => {
        const claim = inclusion(index, size)
        const different: InclusionClaim[] = [
          { ...claim, leafHash: flipped(claim.leafHash, bit) },
          { ...claim, root: flipped(claim.root, bit) },
        ]
        if (claim.proof.length > 0) {
          different.push({ ...claim, proof: flippedAt(claim.proof, at % claim.proof.length, bit) })
        }
        for (const other of different) expect(codeOf(verifyInclusion(other))).toBe('root-differs')
      }),
    )
  })

  it('fails for any other leaf, and for any other tree', () => {
    fc.assert(
      fc.property(questions, questions, ({ index, size }, other) => {
        const claim = inclusion(index, size)
        if (other.index !== index) expect(verifyInclusion({ ...claim, index: other.index }).ok).toBe(false)
        if (other.size === size) return
        expect(verifyInclusion({ ...claim, size: other.size, root: rootAt(other.size) }).ok).toBe(false)
        expect(verifyInclusion({ ...claim, root: rootAt(other.size) }).ok).toBe(false)
      }),
    )
  })

  it('is refused with a hash too many, too few, or of another length', () => {
    fc.assert(
      fc.property(questions, ({ index, size }) => {
        const claim = inclusion(index, size)
        const withProof = (proof: Proof) => codeOf(verifyInclusion({ ...claim, proof }))
        expect(withProof([...claim.proof, claim.root])).toBe('wrong-proof-length')
        expect(withProof([...claim.proof, new Uint8Array(31)])).toBe('malformed-hash')
        if (size > 1) expect(withProof(claim.proof.slice(1))).toBe('wrong-proof-length')
      }),
    )
    const claim = inclusion(3, 7)
    expect(codeOf(verifyInclusion({ ...claim, root: new Uint8Array(0) }))).toBe('malformed-hash')
    expect(codeOf(verifyInclusion({ ...claim, leafHash: new Uint8Array(64) }))).toBe('malformed-hash')
    const endless = Array.from({ length: 10_000 }, () => claim.root)
    expect(codeOf(verifyInclusion({ ...claim, proof: endless }))).toBe('wrong-proof-length')
  })

  it.each([
    [0, 0, 'size-zero'],
    [7, 7, 'index-outside-tree'],
    [2 ** 52, 7, 'index-outside-tree'],
    [-1, 7, 'malformed-size'],
    [0.5, 7, 'malformed-size'],
    [0, NaN, 'malformed-size'],
    [0, 2 ** 53, 'malformed-size'],
    [0, Infinity, 'malformed-size'],
  ])('of leaf %d in a tree of %d is neither made nor believed', (index, size, code) => {
    expect(codeOf(proveInclusion({ index, size }, readTile))).toBe(code)
    expect(codeOf(verifyInclusion({ ...inclusion(3, 7), index, size }))).toBe(code)
    expect(inclusionPaths({ index, size })).toEqual([])
  })
})

describe('a consistency proof', () => {
  it('verifies between every two sizes of up to 40', () => {
    for (let size = 1; size <= 40; size += 1) {
      for (let old = 1; old <= size; old += 1)
        expect(verifyConsistency(consistency(old, size))).toEqual({ ok: true })
    }
  })

  it('verifies between any two larger sizes', () => {
    fc.assert(
      fc.property(pairs, ({ oldSize, size }) =>
        expect(verifyConsistency(consistency(oldSize, size)).ok).toBe(true),
      ),
    )
  })

  it('fails with any bit of it or of a root flipped', () => {
    fc.assert(
      fc.property(pairs, fc.nat(), bits, ({ oldSize, size }, at, bit) => {
        const claim = consistency(oldSize, size)
        const different: ConsistencyClaim[] = [
          { ...claim, oldRoot: flipped(claim.oldRoot, bit) },
          { ...claim, root: flipped(claim.root, bit) },
        ]
        if (claim.proof.length > 0) {
          different.push({ ...claim, proof: flippedAt(claim.proof, at % claim.proof.length, bit) })
        }
        for (const other of different)
          expect(codeOf(verifyConsistency(other))).toMatch(/^(old-)?root-differs$/)
      }),
    )
  })

  it('fails for any other two trees', () => {
    fc.assert(
      fc.property(pairs, pairs, ({ oldSize, size }, other) => {
        const claim = consistency(oldSize, size)
        const old = { oldSize: other.oldSize, oldRoot: rootAt(other.oldSize) }
        const now = { size: other.size, root: rootAt(other.size) }
        if (other.oldSize !== oldSize) expect(verifyConsistency({ ...claim, ...old }).ok).toBe(false)
        if (other.size !== size) expect(verifyConsistency({ ...claim, ...now }).ok).toBe(false)
      }),
    )
  })

  it('is refused with a hash too many, too few, or of another length', () => {
    fc.assert(
      fc.property(pairs, ({ oldSize, size }) => {
        const claim = consistency(oldSize, size)
        const withProof = (proof: Proof) => codeOf(verifyConsistency({ ...claim, proof }))
        expect(withProof([...claim.proof, claim.root])).toBe('wrong-proof-length')
        expect(withProof([...claim.proof, new Uint8Array(33)])).toBe('malformed-hash')
        if (oldSize < size) expect(withProof(claim.proof.slice(0, -1))).toBe('wrong-proof-length')
        if (oldSize < size) expect(withProof([])).toBe('wrong-proof-length')
      }),
    )
  })

  it.each([
    [0, 7, 'size-zero'],
    [0, 0, 'size-zero'],
    [8, 7, 'sizes-reversed'],
    [-1, 7, 'malformed-size'],
    [1, 2 ** 53, 'malformed-size'],
    [NaN, NaN, 'malformed-size'],
  ])('from %d to %d is neither made nor believed', (oldSize, size, code) => {
    expect(codeOf(proveConsistency({ oldSize, size }, readTile))).toBe(code)
    expect(codeOf(verifyConsistency({ ...consistency(3, 7), oldSize, size }))).toBe(code)
    expect(consistencyPaths({ oldSize, size })).toEqual([])
  })
})

describe('making a proof', () => {
  it('reads the tiles that are named beforehand, and no others', () => {
    fc.assert(
      fc.property(questions, pairs, (question, pair) => {
        const read = new Set<string>()
        const spy = (path: string) => (read.add(path), readTile(path))
        proveInclusion(question, spy)
        expect([...read].sort()).toEqual([...inclusionPaths(question)].sort())
        read.clear()
        proveConsistency(pair, spy)
        expect([...read].sort()).toEqual([...consistencyPaths(pair)].sort())
      }),
    )
  })

  it('names a tile that is missing or of another length', () => {
    const question = { index: 0, size: 1280 }
    expect(proveInclusion(question, () => undefined)).toEqual({
      ok: false,
      refusal: { code: 'missing-tile', path: 'tile/0/000' },
    })
    expect(proveInclusion(question, () => new Uint8Array(31))).toEqual({
      ok: false,
      refusal: { code: 'malformed-tile', path: 'tile/0/000' },
    })
  })
})

const codeOf = (outcome: { readonly ok: boolean; readonly refusal?: { readonly code: string } }) =>
  outcome.ok ? 'accepted' : outcome.refusal?.code
