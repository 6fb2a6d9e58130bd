import avro from 'avsc'
import fc from 'fast-check'
import { shapeOfSchema } from '../shape-of-schema.js'
import { compare } from './compare.js'

type Field = Readonly<Record<string, unknown>>
const schema = (...fields: Field[]) => JSON.stringify({ type: 'record', name: 'a.Plan', fields })
const side = (version: number, text: string) => {
  const read = shapeOfSchema(text)
  if (!read.ok) throw new Error(read.detail)
  return { version, is: read.shape }
}
const findings = (before: string, after: string) => compare(side(2, before), side(3, after))
const sentences = (before: string, after: string) =>
  findings(before, after).map(({ effect, sentence }) => `${effect}: ${sentence}`)

const date = { type: 'int', logicalType: 'date' }
const inPlan = (...fields: Field[]) =>
  schema({ name: 'plan', type: { type: 'record', name: 'a.Inner', fields } })
const from = (type: unknown, rest: Field = {}) => inPlan({ name: 'from', type, ...rest })

it('finds nothing between a schema and itself, or one with an optional field more', () => {
  const before = from(['null', 'string'], { default: null })
  expect(sentences(before, before)).toEqual([])
  const after = inPlan(
    { name: 'from', type: ['null', 'string'], default: null },
    { name: 'to', type: ['null', date], default: null },
  )
  expect(sentences(before, after)).toEqual([])
})

it.each([
  [
    'another type',
    from(date),
    from('string'),
    'breaks: a subscriber on version 2 could no longer read /plan/from: it was a date and would be a text',
  ],
  [
    'a date that becomes the number it is written as',
    from(date),
    from('int'),
    'breaks: a subscriber on version 2 could no longer read /plan/from: it was a date and would be a whole number',
  ],
  [
    'a promotion that goes one way only',
    from('int'),
    from('long'),
    'breaks: a subscriber on version 2 could no longer read /plan/from: it was a whole number and would be a long whole number',
  ],
  [
    'what is in a list',
    from({ type: 'array', items: 'string' }),
    from({ type: 'array', items: 'boolean' }),
    'breaks: a subscriber on version 2 could no longer read /plan/from/*: it was a text and would be a yes or no',
  ],
  [
    'what may now be empty',
    from('string'),
    from(['null', 'string']),
    'breaks: a subscriber on version 2 could no longer read /plan/from where it is left empty: it was always a text',
  ],
  [
    'what may no longer be empty',
    from(['null', 'string']),
    from('string'),
    'breaks: version 3 could not read what version 2 wrote where /plan/from is empty: it would have to be a text',
  ],
  [
    'a field that is gone and was needed',
    from('string'),
    inPlan(),
    'breaks: a subscriber on version 2 could no longer read anything: /plan/from would be gone, and its version can’t do without',
  ],
  [
    'a field that is gone and was optional',
    from(['null', 'string'], { default: null }),
    inPlan(),
    'loses: a subscriber on version 2 would lose /plan/from: it would always find nothing there',
  ],
  [
    'a new field that older records lack',
    inPlan(),
    from('string'),
    'breaks: version 3 could not read what version 2 wrote: /plan/from is not in it, and has no default',
  ],
  [
    'another default',
    from('string', { default: 'ask-owner' }),
    from('string', { default: 'none' }),
    'breaks: subscribers on versions 2 and 3 would read different things where /plan/from is left out: its default was "ask-owner" and would be "none"',
  ],
  [
    'a value more in a closed set',
    from('string', { values: ['set'] }),
    from('string', { values: ['set', 'lifted'] }),
    'breaks: a subscriber on version 2 would meet "lifted" at /plan/from, which its version does not know',
  ],
  [
    'a value less in a closed set',
    from('string', { values: ['set', 'lifted'] }),
    from('string', { values: ['set'] }),
    'breaks: version 3 would not know "lifted" at /plan/from, which version 2 says',
  ],
  [
    'a set that is opened',
    from('string', { values: ['set'] }),
    from('string'),
    'breaks: a subscriber on version 2 would meet values at /plan/from that its version does not know: any text would be allowed',
  ],
  [
    'a text that becomes a closed set',
    from('string'),
    from('string', { values: ['set'] }),
    'breaks: version 3 could not take all that version 2 says at /plan/from: only "set" would be allowed',
  ],
  [
    'codes of another system',
    from('string', { codeSet: 'cin-census/a' }),
    from('string', { codeSet: 'cin-census/b' }),
    'breaks: a subscriber on version 2 would take codes at /plan/from for those of another system: they were of cin-census/a and would be of cin-census/b',
  ],
  [
    'another format',
    from('string', { format: 'team' }),
    from('string', { format: 'organisation' }),
    'breaks: a subscriber on version 2 could no longer rely on /plan/from: it was the name of a team and would be the name of an organisation',
  ],
  [
    'a narrower bound',
    from('string', { maxLength: 120 }),
    from('string', { maxLength: 80 }),
    'breaks: version 3 would refuse what version 2 says at /plan/from: up to 120 characters were allowed, and 80 would be',
  ],
  [
    'a wider bound',
    from({ type: 'array', items: 'boolean' }, { maxItems: 5 }),
    from({ type: 'array', items: 'boolean' }, { maxItems: 9 }),
    'loses: a subscriber on version 2 would be sent up to 9 items at /plan/from, where its version says 5',
  ],
  [
    'more items at least',
    from({ type: 'array', items: 'boolean' }),
    from({ type: 'array', items: 'boolean' }, { minItems: 1 }),
    'breaks: version 3 would refuse fewer than 1 items at /plan/from, which version 2 allows',
  ],
  [
    'another name of a record',
    inPlan(),
    inPlan().replace('a.Inner', 'a.Outer'),
    'breaks: a subscriber on version 2 could no longer find /plan by its name: it was a.Inner and would be a.Outer',
  ],
])('tells of %s in words', (_, before, after, sentence) => {
  expect(sentences(before, after)).toEqual([sentence])
})

it('does not ask for documentation or the order of fields', () => {
  const [a, b] = [
    { name: 'a', type: 'string' },
    { name: 'b', type: 'string', doc: 'Once.' },
  ]
  expect(sentences(schema(a, b), schema({ ...b, doc: 'Now.' }, a))).toEqual([])
})

describe('against avsc, as a second opinion', () => {
  const primitive = fc.constantFrom<unknown>('string', 'boolean', 'int', 'long', 'bytes', date)
  const { type } = fc.letrec<{ type: unknown }>((tie) => ({
    type: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      primitive,
      fc.record({ type: fc.constant('array'), items: tie('type') }),
      primitive.map((of) => ['null', of]),
    ),
  }))
  const field = fc
    .record({ name: fc.constantFrom('a', 'b', 'c'), type, optional: fc.boolean() })
    .map(({ name, type: of, optional }) =>
      optional ? { name, type: Array.isArray(of) ? of : ['null', of], default: null } : { name, type: of },
    )
  const record = fc
    .uniqueArray(field, { selector: ({ name }) => name, maxLength: 3 })
    .map((fields) => schema(...fields))
  /** Two schemas that differ in one field only, so that compatible pairs come up too. */
  const neighbours = fc.tuple(record, field, fc.boolean()).map(([text, changed, removes]) => {
    const { fields } = JSON.parse(text) as { fields: Field[] }
    const others = fields.filter(({ name }) => name !== changed.name)
    return [text, schema(...(removes ? others : [...others, changed]))] as const
  })

  const resolves = (reader: string, writer: string): boolean => {
    const read = (text: string) => avro.Type.forSchema(JSON.parse(text) as avro.Schema, { wrapUnions: true })
    try {
      read(reader).createResolver(read(writer))
      return true
    } catch {
      return false
    }
  }
  const breaks = (before: string, after: string) =>
    findings(before, after).some(({ effect }) => effect === 'breaks')

  it.each([
    ['any two schemas', fc.tuple(record, record)],
    ['two that differ in a field', neighbours],
  ] as const)('what avsc can’t resolve in both directions breaks, for %s', (_, pairs) => {
    const seen = { compatible: 0, broken: 0 }
    fc.assert(
      fc.property(pairs as fc.Arbitrary<readonly [string, string]>, ([before, after]) => {
        const both = resolves(before, after) && resolves(after, before)
        seen[both ? 'compatible' : 'broken']++
        if (!both) expect([before, after, breaks(before, after)]).toEqual([before, after, true])
        // And what this calls safe is safe by the other opinion too.
        if (!breaks(before, after)) expect(both).toBe(true)
      }),
      { numRuns: 2000 },
    )
    expect(seen.compatible).toBeGreaterThan(50)
    expect(seen.broken).toBeGreaterThan(50)
  })

  it('says the same of a pair whichever way it is put, but for losses', () => {
    fc.assert(
      fc.property(neighbours, ([before, after]) => {
        expect(breaks(before, after)).toBe(breaks(after, before))
      }),
      { numRuns: 1000 },
    )
  })
})
