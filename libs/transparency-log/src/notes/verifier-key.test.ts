import fc from 'fast-check'
import { formatVerifierKey, isSignedBy, parseVerifierKey, verifierKey } from './verifier-key.js'

const published = 'example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k'
const keyBytes = fc.uint8Array({ minLength: 32, maxLength: 32 })

describe('a verifier key', () => {
  it('reads back as it was written, for any name and key', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), keyBytes, (name, publicKey) => {
        const key = verifierKey(name, publicKey)
        if (!key.ok) return expect(name).toMatch(/^$|[\p{White_Space}\p{Cc}+]/u)
        expect(parseVerifierKey(formatVerifierKey(key.value))).toEqual(key)
      }),
    )
  })

  it('has an id that depends on the name and on every byte of the key', () => {
    fc.assert(
      fc.property(keyBytes, fc.nat(31), (publicKey, at) => {
        const other = publicKey.map((byte, n) => (n === at ? byte ^ 1 : byte))
        const ids = [verifierKey('a', publicKey), verifierKey('b', publicKey), verifierKey('a', other)].map(
          (key) => key.ok && key.value.id,
        )
        expect(new Set(ids).size).toBe(3)
      }),
    )
  })

  it.each([
    ['', 'malformed-verifier-key'],
    ['example.com/foo', 'malformed-verifier-key'],
    [published.slice(0, -1), 'malformed-verifier-key'],
    [`${published}\n`, 'malformed-verifier-key'],
    [published.replace('530d903a', '530D903A'), 'malformed-verifier-key'],
    [published.replace('530d903a', '530d903'), 'malformed-verifier-key'],
    [published.replace('530d903a', '530d903b'), 'key-id-differs'],
    [published.replace('foo', 'fop'), 'key-id-differs'],
    [published.replace('+Ae', '+Be'), 'unsupported-signature-type'],
    [`a+00000000+${Buffer.alloc(32, 1).toString('base64')}`, 'malformed-public-key'],
    [published.replace('example', 'exam ple'), 'malformed-key-name'],
    [published.replace('example.com/foo', ''), 'malformed-key-name'],
  ])('is refused when it is %j', (text, code) => {
    expect(parseVerifierKey(text)).toEqual({ ok: false, refusal: { code } })
  })

  it('verifies nothing, and throws nothing, for bytes that are no key or no signature', () => {
    fc.assert(
      fc.property(
        keyBytes,
        fc.uint8Array({ maxLength: 100 }),
        fc.uint8Array({ minLength: 64, maxLength: 64 }),
        (publicKey, text, signature) => {
          const key = { name: 'a', id: '00000000', publicKey }
          expect(isSignedBy(key, text, signature)).toBe(false)
          expect(isSignedBy(key, text, text)).toBe(false)
        },
      ),
    )
  })
})
