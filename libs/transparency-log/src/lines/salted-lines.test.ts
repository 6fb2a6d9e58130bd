import fc from 'fast-check'
import { emptyRoot } from '../tree/hash.js'
import {
  lineProof,
  linesRoot,
  saltedLine,
  verifyLine,
  type LineClaim,
  type SaltedLine,
} from './salted-lines.js'

const salts = fc.uint8Array({ minLength: 32, maxLength: 32 })
const saltedLines = fc.record({ salt: salts, line: fc.uint8Array({ maxLength: 50 }) })
/** Salts are the recipients' own, so no two lines are the same. */
const lists = fc.uniqueArray(saltedLines, {
  minLength: 1,
  maxLength: 40,
  selector: ({ salt }) => Buffer.from(salt).toString('hex'),
})
const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex')

function claimOf(lines: readonly SaltedLine[], index: number): LineClaim {
  const proof = lineProof(lines, index)
  const own = lines[index]
  if (!proof.ok || !own) throw new Error('no such line')
  return { ...own, index, count: lines.length, proof: proof.value }
}

describe('a salted line', () => {
  it('is other bytes for any other salt or line', () => {
    fc.assert(
      fc.property(saltedLines, saltedLines, (one, other) => {
        const same = hex(one.salt) === hex(other.salt) && hex(one.line) === hex(other.line)
        expect(hex(saltedLine(one.salt, one.line)) === hex(saltedLine(other.salt, other.line))).toBe(same)
      }),
    )
  })

  it('says where the salt ends and how long the line is', () => {
    const bytes = Buffer.from(saltedLine(new Uint8Array(32).fill(0xaa), Uint8Array.of(1, 2, 3)))
    expect(bytes.toString('latin1').slice(0, 29)).toBe('common-thread salted line v1\0')
    expect(hex(bytes.subarray(29))).toBe(`0020${'aa'.repeat(32)}00000003010203`)
  })

  it.each([0, 31, 33])('is not made with a salt of %d bytes', (length) => {
    expect(() => saltedLine(new Uint8Array(length), new Uint8Array(1))).toThrow(RangeError)
  })
})

describe('the root over lines', () => {
  it('is the empty tree’s for no lines', () => {
    expect(hex(linesRoot([]))).toBe(hex(emptyRoot))
  })

  it('lets each recipient prove its own line', () => {
    fc.assert(
      fc.property(lists, (lines) => {
        const root = linesRoot(lines)
        for (const index of lines.keys())
          expect(verifyLine(root, claimOf(lines, index))).toEqual({ ok: true })
      }),
      { numRuns: 40 },
    )
  })

  it('bears out no other line, salt, place or root', () => {
    fc.assert(
      fc.property(lists, fc.nat(), salts, (lines, at, salt) => {
        const root = linesRoot(lines)
        const index = at % lines.length
        const claim = claimOf(lines, index)
        const verdicts = [
          verifyLine(root, { ...claim, line: Uint8Array.of(...claim.line, 0) }),
          verifyLine(root, { ...claim, salt: hex(salt) === hex(claim.salt) ? salt.toReversed() : salt }),
          verifyLine(root, { ...claim, index: (index + 1) % (lines.length + 1) }),
          verifyLine(root, { ...claim, proof: [...claim.proof, root] }),
          verifyLine(linesRoot([...lines, claim]), claim),
        ]
        expect(verdicts.map(({ ok }) => ok)).not.toContain(true)
      }),
    )
  })

  it('shows a recipient nothing of the others: its proof holds neither their lines nor their salts', () => {
    fc.assert(
      fc.property(lists, fc.nat(), (lines, at) => {
        const index = at % lines.length
        const shown = claimOf(lines, index).proof.map(hex)
        const others = lines.filter((_, n) => n !== index)
        for (const { salt } of others) expect(shown).not.toContain(hex(salt))
        // With other salts the same lines give other hashes: what is shown can't be tested against a guess.
        const resalted = lines.map((own, n) =>
          n === index ? own : { ...own, salt: own.salt.map((byte) => byte ^ 255) },
        )
        for (const hash of claimOf(resalted, index).proof.map(hex)) expect(shown).not.toContain(hash)
      }),
    )
  })

  it('is refused to a hostile claim as a value', () => {
    const lines = [{ salt: new Uint8Array(32), line: Uint8Array.of(1) }]
    const claim = claimOf(lines, 0)
    const codeOf = (other: Partial<LineClaim>) => {
      const verdict = verifyLine(linesRoot(lines), { ...claim, ...other })
      return verdict.ok ? 'accepted' : verdict.refusal.code
    }
    expect(codeOf({})).toBe('accepted')
    expect(codeOf({ salt: new Uint8Array(31) })).toBe('malformed-salt')
    expect(codeOf({ count: 0 })).toBe('size-zero')
    expect(codeOf({ index: 1 })).toBe('index-outside-tree')
    expect(codeOf({ index: -1 })).toBe('malformed-size')
    expect(codeOf({ proof: [new Uint8Array(5)] })).toBe('malformed-hash')
    expect(lineProof(lines, 1)).toEqual({ ok: false, refusal: { code: 'index-outside-tree' } })
    expect(lineProof([], 0)).toEqual({ ok: false, refusal: { code: 'size-zero' } })
  })
})
