import fc from 'fast-check'
import { decodeBundle, encodeBundle } from './bundle.js'

const bundles = fc.array(fc.uint8Array({ maxLength: 80 }), { minLength: 1, maxLength: 256 })

function encoded(entries: readonly Uint8Array[]): Uint8Array {
  const outcome = encodeBundle(entries)
  if (!outcome.ok) throw new Error(outcome.refusal.code)
  return outcome.value
}

describe('an entry bundle', () => {
  it('reads back as the entries it was written from', () => {
    fc.assert(
      fc.property(bundles, (entries) => {
        expect(decodeBundle(encoded(entries), entries.length)).toEqual({ ok: true, value: entries })
      }),
    )
  })

  it('has each length before its entry, in big-endian order', () => {
    expect([...encoded([Uint8Array.of(7), new Uint8Array(258)])].slice(0, 5)).toEqual([0, 1, 7, 1, 2])
  })

  it('holds an entry as long as its length can say, and none longer', () => {
    const longest = new Uint8Array(65535)
    expect(decodeBundle(encoded([longest]), 1)).toEqual({ ok: true, value: [longest] })
    const refusal = { code: 'entry-too-long', entry: 1 }
    expect(encodeBundle([longest, new Uint8Array(65536)])).toEqual({ ok: false, refusal })
  })

  it.each([0, 257])('is not written with %d entries', (count) => {
    const entries = Array.from({ length: count }, () => Uint8Array.of(1))
    expect(encodeBundle(entries)).toEqual({ ok: false, refusal: { code: 'wrong-entry-count', count } })
  })

  it.each([0, 257, -1, 1.5, NaN])('is not read with a width of %d', (width) => {
    const refusal = { code: 'wrong-entry-count', count: width }
    expect(decodeBundle(new Uint8Array(0), width)).toEqual({ ok: false, refusal })
  })

  it('is refused when cut anywhere, with the entry it is cut in', () => {
    fc.assert(
      fc.property(bundles, fc.nat(), (entries, cut) => {
        const bytes = encoded(entries)
        const outcome = decodeBundle(bytes.subarray(0, cut % bytes.length), entries.length)
        expect(outcome).toMatchObject({ ok: false, refusal: { code: 'truncated-entry' } })
      }),
    )
    expect(decodeBundle(Uint8Array.of(0, 0, 0, 2, 1), 2)).toEqual({
      ok: false,
      refusal: { code: 'truncated-entry', entry: 1 },
    })
  })

  it('is refused with anything after its last entry', () => {
    fc.assert(
      fc.property(bundles, fc.uint8Array({ minLength: 1, maxLength: 9 }), (entries, rest) => {
        const outcome = decodeBundle(Uint8Array.from([...encoded(entries), ...rest]), entries.length)
        expect(outcome).toEqual({ ok: false, refusal: { code: 'trailing-bytes', count: rest.length } })
      }),
    )
  })

  it('is refused as a value for any bytes at all', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 600 }), fc.integer({ min: 1, max: 256 }), (bytes, width) => {
        const outcome = decodeBundle(bytes, width)
        if (outcome.ok) expect(encodeBundle(outcome.value)).toEqual({ ok: true, value: bytes })
      }),
    )
  })
})
