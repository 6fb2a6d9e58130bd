import fc from 'fast-check'
import { recordOf } from './arbitrary.js'
import { checkValue } from './check-value.js'
import { codecByName, frame, unframe } from './codec.js'
import { catalogueEntries } from './generated/catalogue.js'
import { shapes } from './generated/shapes.js'
import { preScan } from './pre-scan.js'
import { readJson } from './read-json.js'
import { type RecordShape } from './shape.js'
import { writeJson } from './write-json.js'

const roomy = { maxBytes: 1 << 20, maxItems: 5000 }
/** Few, because there are many types and most of what they are made of is shared. */
const perType = 40

describe.each(catalogueEntries.map(({ schema }) => schema))('%s', (name) => {
  const codec = codecByName(name)

  it('comes back from Avro as it went in, and its bytes pass the bounded scan', () => {
    fc.assert(
      fc.property(recordOf(codec.shape), (value) => {
        const bytes = codec.encode(value)
        expect(preScan(bytes, codec.shape, roomy).ok).toBe(true)
        expect(codec.encode(codec.decode(bytes))).toEqual(bytes)
        expect(plain(codec.decode(bytes))).toEqual(plain(value))
      }),
      { numRuns: perType },
    )
  })

  it('comes back from JSON as it went in', () => {
    fc.assert(
      fc.property(recordOf(codec.shape), (value) => {
        const json: unknown = JSON.parse(JSON.stringify(writeJson(value, codec.shape)))
        const read = readJson(json, codec.shape, '')
        expect(read.failures).toEqual([])
        expect(plain(read.value)).toEqual(plain(value))
        expect(checkValue(read.value, codec.shape, '')).toEqual({ failures: [], flags: [] })
      }),
      { numRuns: perType },
    )
  })
})

it('frames and unframes every schema of the release', () => {
  for (const [name, shape] of Object.entries<RecordShape>(shapes)) {
    const [value] = fc.sample(recordOf(shape), { numRuns: 1, seed: 7 })
    const codec = codecByName(name)
    const read = unframe(frame(codec, value), roomy)
    expect(read.ok && plain(read.value)).toEqual(plain(value))
  }
})

/** Records without their prototypes and buffers as hex, so that equality is about content. */
const plain = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value, (_, item: unknown) => (Object.is(item, -0) ? 0 : item)))
