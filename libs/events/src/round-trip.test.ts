import fc from 'fast-check'
import { recordOf } from './arbitrary.js'
import { checkValue } from './check-value.js'
import { codecByName, Codecs, frame, unframe } from './codec.js'
import { catalogueEntries } from './generated/catalogue.js'
import { shapes } from './generated/shapes.js'
import { parseJson } from './parse-json.js'
import { preScan } from './pre-scan.js'
import { readJson } from './read-json.js'
import { type FieldShape, largestLong, type PrimitiveType, type RecordShape } from './shape.js'
import { earliest, earliestDay, formatDate, latest, latestDay } from './time.js'
import { writeJson } from './write-json.js'

const roomy = { maxBytes: 1 << 20, maxItems: 5000 }
/** Of all types together: `ROUND_TRIPS=1000000` for the long run. */
const roundTrips = Number(process.env['ROUND_TRIPS'] ?? 10_000)
const perType = Math.ceil(roundTrips / catalogueEntries.length)
/** A long run may take as long as it takes. */
const patience = 60_000 + perType * 20

const textOf = (value: unknown, shape: RecordShape): string => JSON.stringify(writeJson(value, shape))
const bounds = { maxDepth: 16, maxValues: 5000 }
/** As intake reads it: bytes of JSON, held to their bounds, to members that are there once, and to the schema. */
const fromText = (text: string, shape: RecordShape): unknown => {
  const json = parseJson(Buffer.from(text), bounds)
  if (!json.ok || json.duplicates.length > 0) throw new Error(json.ok ? 'twice' : json.reason)
  const { value, failures } = readJson(json.value, shape, '')
  if (failures.length > 0) throw new Error(JSON.stringify(failures))
  return value
}

describe.each(catalogueEntries.map(({ schema }) => schema))('%s', (name) => {
  const codec = codecByName(name)
  const { shape } = codec

  it(
    'comes back the same from JSON by Avro to JSON, and from Avro by JSON to Avro, within its bounds',
    () => {
      fc.assert(
        fc.property(recordOf(shape), (value) => {
          const bytes = codec.encode(value)
          const text = textOf(value, shape)
          const scan = preScan(bytes, shape, roomy)
          // Compared by hand: a matcher for each would take most of a long run.
          if (!scan.ok) throw new Error(`the bounded scan refuses it: ${scan.code}`)
          const throughAvro = codec.encode(fromText(text, shape))
          if (!throughAvro.equals(bytes)) throw new Error('its JSON is encoded to other bytes')
          const decoded = codec.decode(throughAvro)
          if (textOf(decoded, shape) !== text) throw new Error('JSON by Avro to JSON is another')
          const throughJson = codec.encode(fromText(textOf(codec.decode(bytes), shape), shape))
          if (!throughJson.equals(bytes)) throw new Error('Avro by JSON to Avro is another')
          const found = checkValue(decoded, shape, '')
          if (found.failures.length + found.flags.length > 0) throw new Error(JSON.stringify(found))
        }),
        { numRuns: perType },
      )
    },
    patience,
  )

  it('is refused with a member called __proto__, and with any of its members twice', () => {
    const [value] = fc.sample(recordOf(shape), { numRuns: 1, seed: 13 })
    const text = textOf(value, shape)
    const strange = parseJson(Buffer.from(text.replace('{', '{"__proto__":{"isAdmin":true},')), bounds)
    expect(strange.ok && readJson(strange.value, shape, '').failures).toMatchObject([
      { pointer: '/__proto__', code: 'unknown-field' },
    ])
    for (const member of Object.keys(JSON.parse(text) as object)) {
      const twice = parseJson(Buffer.from(text.replace('{', `{"${member}":null,`)), bounds)
      expect(twice.ok && twice.duplicates).toMatchObject([{ pointer: `/${member}`, code: 'duplicate-field' }])
    }
  })
})

describe('what is generated', () => {
  const sample = (field: FieldShape) => {
    const shape: RecordShape = { kind: 'record', name: 'one', fields: [field] }
    return fc.sample(recordOf(shape), { numRuns: 5000, seed: 17 }).map((value) => value[field.name])
  }
  const of = (type: PrimitiveType): FieldShape => ({ name: 'value', shape: { kind: 'primitive', type } })

  it('has dates and times before 1970, and the first and last that there are', () => {
    const dates = sample(of('date')) as string[]
    expect(dates.filter((date) => date < '1970').length).toBeGreaterThan(1000)
    expect(dates).toEqual(expect.arrayContaining([formatDate(earliestDay), formatDate(latestDay)]))
    const times = sample(of('timestamp')) as number[]
    expect(times.filter((time) => time < 0).length).toBeGreaterThan(1000)
    expect(times).toEqual(expect.arrayContaining([earliest, latest]))
  })

  it('has numbers up to the largest that every reader keeps, and every plane of Unicode', () => {
    expect(sample(of('long'))).toEqual(expect.arrayContaining([largestLong, -largestLong]))
    expect(sample(of('int'))).toEqual(expect.arrayContaining([2147483647, -2147483648]))
    const texts = sample(of('string')) as string[]
    const planes = new Set(texts.flatMap((text) => [...text].map((one) => (one.codePointAt(0) ?? 0) >> 16)))
    expect(planes.size).toBe(17)
    expect(texts).toEqual(expect.arrayContaining(['', '__proto__']))
  })
})

it('carries every 64-bit number that it takes, and refuses those of which JavaScript would lose a bit', () => {
  const text = JSON.stringify({ type: 'record', name: 'n', fields: [{ name: 'value', type: 'long' }] })
  const codec = new Codecs([{ id: 1, name: 'n', text }]).byName('n')
  if (!codec) throw new Error('no codec')
  fc.assert(
    fc.property(fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n }), fc.integer({ min: 0, max: 63 }), (whole, shift) => {
      const number = whole >> BigInt(shift)
      const bytes = zigZag(number)
      const isTaken = number <= BigInt(largestLong) && number >= BigInt(-largestLong)
      expect(preScan(bytes, codec.shape, roomy).ok).toBe(isTaken)
      if (!isTaken) return
      expect(codec.decode(bytes)).toEqual({ value: Number(number) })
      expect(codec.encode({ value: Number(number) })).toEqual(bytes)
      expect(fromText(textOf({ value: Number(number) }, codec.shape), codec.shape)).toEqual({ value: Number(number) })
    }),
    { numRuns: 2000 },
  )
}) // prettier-ignore

/** Avro's long, written without a number of JavaScript. */
function zigZag(number: bigint): Buffer {
  const bytes: number[] = []
  for (let rest = number >= 0n ? number * 2n : -number * 2n - 1n; ; rest >>= 7n) {
    if (rest < 128n) return Buffer.from([...bytes, Number(rest)])
    bytes.push(Number(rest & 127n) | 128)
  }
}

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
