import fc from 'fast-check'
import { readFileSync } from 'node:fs'
import { append, emptyFrontier } from './frontier.js'
import { emptyRoot, leafHash, nodeHash, sha256 } from './hash.js'
import { merkleRoot } from './root.js'

const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex')
const bytes = (text: string) => new Uint8Array(Buffer.from(text, 'hex'))
const file = new URL('../../vectors/rfc6962.json', import.meta.url)
const vectors = JSON.parse(readFileSync(file, 'utf8')) as {
  readonly emptyRoot: string
  readonly entries: readonly string[]
  readonly roots: readonly string[]
}
const entries = vectors.entries.map(bytes)

describe('the root of a list', () => {
  it('is the published one for every beginning of the Certificate Transparency reference tree', () => {
    const roots = entries.map((_, n) => hex(merkleRoot(entries.slice(0, n + 1))))
    expect(roots).toEqual(vectors.roots)
  })

  it('is the hash of nothing for the empty list', () => {
    expect(hex(merkleRoot([]))).toBe(vectors.emptyRoot)
    expect(hex(emptyRoot)).toBe(vectors.emptyRoot)
  })

  it('hashes a leaf with 00 and a node with 01 before it', () => {
    const [left, right] = [leafHash(bytes('aa')), leafHash(bytes('bb'))]
    expect(hex(left)).toBe(hex(sha256(bytes('00aa'))))
    expect(hex(nodeHash(left, right))).toBe(hex(sha256(bytes(`01${hex(left)}${hex(right)}`))))
  })
})

describe('appending', () => {
  const leaves = fc.array(fc.uint8Array({ minLength: 32, maxLength: 32 }), { maxLength: 600 })

  it('leads to the root of the whole, however the leaves are split into batches', () => {
    fc.assert(
      fc.property(fc.array(leaves, { maxLength: 6 }), (batches) => {
        const grown = batches.reduce((frontier, batch) => append(frontier, batch).frontier, emptyFrontier)
        const whole = append(emptyFrontier, batches.flat())
        expect([grown.size, ...grown.peaks.map(hex)]).toEqual([
          whole.frontier.size,
          ...whole.frontier.peaks.map(hex),
        ])
        expect(hex(append(grown, []).root)).toBe(hex(rootByDefinition(batches.flat())))
      }),
    )
  })

  it('keeps as many hashes as the size has ones in binary', () => {
    fc.assert(
      fc.property(leaves, (batch) => {
        const { frontier } = append(emptyFrontier, batch)
        expect(frontier.peaks).toHaveLength([...batch.length.toString(2)].filter((bit) => bit === '1').length)
      }),
    )
  })

  it('leaves the frontier it began with as it was', () => {
    const { frontier } = append(emptyFrontier, entries.map(leafHash))
    const before = structuredClone(frontier)
    append(frontier, entries.map(leafHash))
    expect(frontier).toEqual(before)
  })

  it('takes an entry in place of a leaf hash for a fault', () => {
    expect(() => append(emptyFrontier, [new Uint8Array(64)])).toThrow(RangeError)
  })
})

/** MTH as RFC 6962 §2.1 writes it down. */
function rootByDefinition(leafHashes: readonly Uint8Array[]): Uint8Array {
  const [first] = leafHashes
  if (first === undefined) return emptyRoot
  if (leafHashes.length === 1) return first
  const split = 2 ** Math.ceil(Math.log2(leafHashes.length) - 1)
  return nodeHash(rootByDefinition(leafHashes.slice(0, split)), rootByDefinition(leafHashes.slice(split)))
}
