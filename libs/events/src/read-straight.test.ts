import fc from 'fast-check'
import { recordOf } from './arbitrary.js'
import { readCarefully } from './cloud-event.js'
import { codecByName } from './codec.js'
import { catalogueEntries } from './generated/catalogue.js'
import { readStraight } from './read-straight.js'
import { writeJson } from './write-json.js'

/** Of all types together, each good once and then mutated: `ROUND_TRIPS=1000000` for the long run. */
const events = Number(process.env['ROUND_TRIPS'] ?? 10_000)
const perType = Math.ceil(events / catalogueEntries.length)
const patience = 60_000 + perType * 20

type Json = Record<string, unknown>

const eventOf = (type: string, data: unknown): Json => ({
  specversion: '1.0',
  id: 'e-1',
  source: 'urn:common-thread:la:northshire',
  type,
  time: '2026-11-02T10:15:00.25+01:00',
  data,
})

/** The two ways agree: what the short one takes, the careful one takes with the same bytes and nothing to say of it. */
function compare(event: unknown): 'straight' | 'careful' | 'refused' {
  const before = JSON.stringify(event)
  const straight = readStraight(event)
  if (JSON.stringify(event) !== before) throw new Error('what was read is changed')
  const careful = readCarefully(event)
  if (straight === undefined) {
    if (!careful.ok) return 'refused'
    if (careful.flags.length === 0 && careful.event.data !== null)
      throw new Error('a good event is not read straight')
    return 'careful'
  }
  if (!straight.ok || !careful.ok) throw new Error(`read straight, and refused: ${JSON.stringify(careful)}`)
  if (straight.flags.length + careful.flags.length > 0) throw new Error('a flag is lost')
  if (!straight.avro.equals(careful.avro)) throw new Error('the bytes are others')
  if (JSON.stringify(straight.event) !== JSON.stringify(careful.event))
    throw new Error('the values are others')
  return 'straight'
}

const oddValues: readonly unknown[] = [
  ...[null, undefined, true, 0, -0, 3, 6, 1.5, 2 ** 31, 2 ** 52, 2 ** 53, [], [null], ['x'], {}, { a: 1 }],
  ...['', 'x', 'x'.repeat(41), 'x'.repeat(4001), '__proto__', 'x'.repeat(63) + 'é'],
  ...[
    '\ud800',
    '\udc00x',
    'x\ud800é',
    '\u{1f642}\ud83d',
    'é\u{1f642}\u2028',
    '\u{1f642}'.repeat(31),
    '\uffff'.repeat(127),
  ],
  ...[
    '2026-02-28',
    '2026-02-30',
    '2026-11-02T10:00:00Z',
    '2026-11-02T10:00:00.1234Z',
    '2026-11-02t23:59:59.9z',
  ],
  ...['nhs-number', 'upn', 'local', '9990000018', '9990000019', 'B801200005001', 'A801200005001'],
  ...['la:northshire', 'la:northshire/desk', 'nowhere:x', '926', '2019', '2099', 'none', '1.0'],
]

/** `near` puts a value of the same type. */
const kinds = ['put', 'near', 'near', 'remove', 'add', 'repeat'] as const

type Change = readonly [where: number, kind: (typeof kinds)[number], value: unknown]

const change = fc.tuple(fc.nat(), fc.constantFrom(...kinds), fc.constantFrom(...oddValues))

/** Every place in a JSON value: a container, and the key of something in it. */
function placesIn(node: unknown, into: (readonly [Json, string])[] = []) {
  if (typeof node !== 'object' || node === null) return into
  for (const [key, value] of Object.entries(node)) {
    into.push([node as Json, key])
    placesIn(value, into)
  }
  return into
}

/** Odd values are copied in: a change must not change what the next one puts. */
function mutate(event: Json, [where, kind, odd]: Change): void {
  const value = structuredClone(odd)
  const places = placesIn(event)
  const [container, key] = places[where % places.length] ?? [event, 'data']
  const near = oddValues.filter((each) => typeof each === typeof container[key])
  if (kind === 'put') container[key] = value
  else if (kind === 'near') container[key] = structuredClone(near[where % near.length])
  else if (kind === 'add' && Array.isArray(container)) container.push(value)
  else if (kind === 'add') container[where % 2 === 0 ? 'strange' : 'verified'] = value
  else if (kind === 'repeat')
    container[key] = Array.from({ length: 101 }, () => structuredClone(container[key]))
  else if (Array.isArray(container)) container.splice(Number(key), 1)
  else delete container[key]
}

/** The same JSON with the members of each object the other way round. */
function reversed(node: unknown): unknown {
  if (typeof node !== 'object' || node === null) return node
  if (Array.isArray(node)) return node.map(reversed)
  return Object.fromEntries(
    Object.entries(node)
      .reverse()
      .map(([name, value]) => [name, reversed(value)]),
  )
}

it.each(catalogueEntries.map(({ type, schema }) => [type, schema]))(
  '%s is read straight as it is read carefully',
  (type, schema) => {
    const { shape } = codecByName(schema)
    const good = recordOf(shape).map((value) => writeJson(value, shape))
    fc.assert(
      fc.property(good, fc.array(change, { minLength: 1, maxLength: 2 }), (data, changes) => {
        const event = eventOf(type, data)
        for (const each of [event, reversed(event)])
          if (compare(each) !== 'straight') throw new Error('a good event is not read straight')
        changes.forEach((each) => mutate(event, each))
        compare(event)
      }),
      { numRuns: perType },
    )
  },
  patience,
)

it('meets events of each kind: read straight, flagged and refused', () => {
  const { schema, type } = catalogueEntries.find((entry) => entry.name === 'concern-raised') ?? fail()
  const { shape } = codecByName(schema)
  const [data] = fc.sample(recordOf(shape), { numRuns: 1, seed: 5 }).map((value) => writeJson(value, shape))
  expect(compare(eventOf(type, data))).toBe('straight')
  expect(compare({ ...eventOf(type, data), corrects: 'e-0', traceparent: 'a' })).toBe('straight')
  expect(compare({ ...eventOf(type, undefined), retracts: 'e-0' })).toBe('careful')
  expect(compare({ ...eventOf(type, data), retracts: 'e-0' })).toBe('refused')
  expect(compare({ ...eventOf(type, data), subject: 'a' })).toBe('refused')
  expect(compare([])).toBe('refused')
})

const fail = (): never => {
  throw new Error('no such event')
}
