import fc from 'fast-check'
import { recordOf } from './arbitrary.js'
import { codecByName } from './codec.js'
import { schemas } from './generated/schemas.js'
import { eventBounds, preScan } from './pre-scan.js'
import { type RecordShape, type Shape } from './shape.js'

/** Every schema of the release: events, their views, what partners get besides, and the hub's own records. */
const codecs = schemas.map(({ name }) => codecByName(name))
const concern = codecByName('safeguarding.v1.ConcernRaised')

it('refuses five bytes that claim a thousand million items', () => {
  const claim = Buffer.from([0x80, 0xa8, 0xd6, 0xb9, 0x07])
  expect(preScan(claim, concern.shape, eventBounds)).toMatchObject({ ok: false, code: 'too-many-items' })
})

it('refuses items that cost no bytes once they exceed the bound', () => {
  const nothing: RecordShape = { kind: 'record', name: 'nothing', fields: [] }
  const list: RecordShape = {
    kind: 'record',
    name: 'list',
    fields: [{ name: 'items', shape: { kind: 'array', items: nothing } }],
  }
  const millionNothings = Buffer.from([0x80, 0x89, 0x7a, 0x00])
  const scan = preScan(millionNothings, list, eventBounds)
  expect(scan).toMatchObject({ ok: false, code: 'too-many-items' })
  expect(scan.steps).toBeLessThanOrEqual(1)
})

it.each([
  ['a cut record', (bytes: Buffer) => bytes.subarray(0, -1), 'cut-short'],
  ['bytes after the record', (bytes: Buffer) => Buffer.concat([bytes, Buffer.from([0])]), 'trailing-bytes'],
  ['more bytes than the bound', (bytes: Buffer) => Buffer.concat([bytes, Buffer.alloc(70_000)]), 'too-large'],
])('refuses %s', (_, change, code) => {
  const [value] = fc.sample(recordOf(concern.shape), { numRuns: 1, seed: 3 })
  expect(preScan(change(concern.encode(value)), concern.shape, eventBounds)).toMatchObject({
    ok: false,
    code,
  })
})

it('refuses text that is not UTF-8, so that no decoder replaces bytes silently', () => {
  const text: RecordShape = {
    kind: 'record',
    name: 'text',
    fields: [{ name: 'text', shape: { kind: 'primitive', type: 'string' } }],
  }
  expect(preScan(Buffer.from([2, 0xff]), text, eventBounds)).toMatchObject({ ok: false, code: 'malformed' })
})

/** `MUTATED_RECORDS=1000000` for the long run. */
const mutatedRecords = Number(process.env['MUTATED_RECORDS'] ?? 100_000)

it(
  'lets no mutated record end the process, and keeps steps and bytes within the stated bounds',
  () => {
    let accepted = 0
    const random = mulberry32(20261122)
    const seeds = codecs.map((codec) => ({
      codec,
      most: (eventBounds.maxItems + 1) * widest(codec.shape),
      records: fc.sample(recordOf(codec.shape), { numRuns: 40, seed: 11 }).map((v) => codec.encode(v)),
    }))
    for (let scanned = 0; scanned < mutatedRecords; scanned++) {
      // Each schema in turn, so that none is left out.
      const { codec, most, records } = seeds[scanned % seeds.length] as (typeof seeds)[number]
      const bytes = mutate(pick(records, random), random)
      const scan = preScan(bytes, codec.shape, eventBounds)
      // Compared by hand: a matcher for each would take most of a long run.
      if (scan.steps > most) throw new Error(`${codec.name}: ${scan.steps} steps, and at most ${most}`)
      if (!scan.ok) continue
      accepted++
      const size = measure(codec.decode(bytes))
      if (size.items > eventBounds.maxItems || size.bytes > bytes.length)
        throw new Error(`${codec.name}: more than its bytes call for: ${JSON.stringify(size)}`)
    }
    expect(accepted).toBeGreaterThan(mutatedRecords / 100)
  },
  60_000 + mutatedRecords / 2,
)

/** Values that one record can hold outside lists, itself included. */
const widest = (shape: Shape): number => {
  const own = (of: Shape): number => {
    switch (of.kind) {
      case 'primitive':
        return 1
      case 'array':
        return 1
      case 'nullable':
        return 1 + own(of.of)
      case 'record':
        return 1 + of.fields.reduce((sum, field) => sum + own(field.shape), 0)
    }
  }
  const inner = (of: Shape): number[] => {
    switch (of.kind) {
      case 'primitive':
        return []
      case 'array':
        return [own(of.items), ...inner(of.items)]
      case 'nullable':
        return inner(of.of)
      case 'record':
        return of.fields.flatMap((field) => inner(field.shape))
    }
  }
  return Math.max(own(shape), ...inner(shape))
}

const measure = (value: unknown): { items: number; bytes: number } => {
  if (typeof value === 'string')
    return { items: 0, bytes: /^\d{4}-\d{2}-\d{2}$/.test(value) ? 0 : Buffer.byteLength(value) }
  if (typeof value !== 'object' || value === null) return { items: 0, bytes: 0 }
  const parts = Object.values(value).map(measure)
  return {
    items: (Array.isArray(value) ? value.length : 0) + parts.reduce((sum, { items }) => sum + items, 0),
    bytes: parts.reduce((sum, { bytes }) => sum + bytes, 0),
  }
}

const pick = (list: readonly Buffer[], random: () => number): Buffer =>
  list[Math.floor(random() * list.length)] ?? Buffer.alloc(0)

function mutate(seed: Buffer, random: () => number): Buffer {
  const bytes = Buffer.from(seed)
  const at = () => Math.floor(random() * (bytes.length + 1))
  switch (Math.floor(random() * 5)) {
    case 0:
      return bytes.subarray(0, at())
    case 1:
      return Buffer.concat([bytes.subarray(0, at()), bytes.subarray(at())])
    case 2: {
      const huge = Buffer.from([0xff, 0xff, 0xff, 0xff, 0x0f])
      return Buffer.concat([bytes.subarray(0, at()), huge, bytes.subarray(at())])
    }
    default:
      for (let i = 0; i < 1 + random() * 4; i++) {
        if (bytes.length > 0) bytes[Math.floor(random() * bytes.length)] = Math.floor(random() * 256)
      }
      return bytes
  }
}

/** A small seeded generator, so that a failure can be run again. */
function mulberry32(seed: number): () => number {
  let a = seed
  return () => {
    a = (a + 0x6d2b79f5) | 0
    let t = Math.imul(a ^ (a >>> 15), 1 | a)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}
