import fc from 'fast-check'
import { newChild } from '@common-thread/events'
import { decrypt, encrypt, seal, type SealContext, unseal } from './seal.js'

const bytes = fc.uint8Array({ maxLength: 200 })
const key = fc.uint8Array({ minLength: 32, maxLength: 32 })
const context: fc.Arbitrary<SealContext> = fc.record({
  subject: fc.uint8Array({ minLength: 16, maxLength: 16 }).map(newChild),
  shard: fc.nat({ max: 63 }),
  seq: fc.nat(),
  purpose: fc.constantFrom('event', 'decision', 'state', 'line', 'quarantine', 'identity'),
})

it('opens what was sealed, with the same key for the same place', () => {
  fc.assert(
    fc.property(key, bytes, context, (secret, plaintext, place) => {
      expect(unseal(secret, seal(secret, plaintext, place), place)).toEqual(Buffer.from(plaintext))
    }),
  )
})

it('opens nothing for another subject, position or purpose, or with another key', () => {
  fc.assert(
    fc.property(key, bytes, context, context, (secret, plaintext, place, other) => {
      const sealed = seal(secret, plaintext, place)
      for (const name of ['subject', 'shard', 'seq', 'purpose'] as const) {
        if (place[name] === other[name]) continue
        expect(unseal(secret, sealed, { ...place, [name]: other[name] })).toBeUndefined()
      }
      const otherKey = Buffer.from(secret)
      otherKey[0] = (otherKey[0] ?? 0) ^ 1
      expect(unseal(otherKey, sealed, place)).toBeUndefined()
    }),
  )
})

it('opens nothing of which one bit was changed, or of which bytes are missing or were added', () => {
  fc.assert(
    fc.property(key, bytes, context, fc.nat(), (secret, plaintext, place, n) => {
      const sealed = seal(secret, plaintext, place)
      const changed = Buffer.from(sealed)
      const at = n % sealed.length
      changed[at] = (changed[at] ?? 0) ^ (1 << (n % 8))
      expect(unseal(secret, changed, place)).toBeUndefined()
      expect(unseal(secret, sealed.subarray(0, at), place)).toBeUndefined()
      expect(unseal(secret, Buffer.concat([sealed, Buffer.from([0])]), place)).toBeUndefined()
    }),
    { numRuns: 300 },
  )
})

it('seals the same bytes differently each time, and shows nothing of them', () => {
  const secret = Buffer.alloc(32, 1)
  const plaintext = Buffer.from('a child of whom nothing is to be seen')
  const sealed = Array.from({ length: 100 }, () => encrypt(secret, plaintext, Buffer.alloc(0)))
  expect(new Set(sealed.map((each) => each.toString('hex'))).size).toBe(100)
  for (const each of sealed) expect(each.includes('child')).toBe(false)
  expect(decrypt(secret, sealed[0] ?? Buffer.alloc(0), Buffer.alloc(0))).toEqual(plaintext)
})

it('never takes a nonce twice', () => {
  const secret = Buffer.alloc(32, 1)
  const nonces = Array.from({ length: 3000 }, () =>
    encrypt(secret, Buffer.from('a'), Buffer.alloc(0)).toString('hex', 1, 13),
  )
  expect(new Set(nonces).size).toBe(nonces.length)
})
