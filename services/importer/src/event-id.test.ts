import fc from 'fast-check'
import { canonical, eventId } from './event-id.js'

const name = fc
  .string({ unit: 'binary', maxLength: 6 })
  .filter((text) => !/^\d/.test(text) && text !== '__proto__')
const leaf = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string(),
  fc.double({ noNaN: true }),
  fc.constantFrom(null, true, undefined, '\ud800', '"\\/\u2028\u007f', -0, 1e21),
)
const { value } = fc.letrec((tie) => ({
  value: fc.oneof({ maxDepth: 4 }, leaf, fc.array(tie('value')), fc.dictionary(name, tie('value'))),
}))

/** By the usual writer, of copies with their members in order. */
const byCopies = (json: unknown): string =>
  JSON.stringify(json, (_, node: unknown) =>
    typeof node === 'object' && node !== null && !Array.isArray(node)
      ? Object.fromEntries(Object.entries(node).sort(([a], [b]) => (a < b ? -1 : 1)))
      : node,
  ) ?? 'null'

it('writes JSON as the usual writer does, with the members of each object in one order', () => {
  fc.assert(
    fc.property(value, (json) => void expect(canonical(json)).toBe(byCopies(json))),
    { numRuns: 2000 },
  )
})

it('gives a fact the id that it always had, in whatever order it is put together', () => {
  const id = 'import-48ee3bdf6601a65fc0b98f5fa1820c0b3b1644a8'
  const idOf = (data: object) =>
    eventId('urn:common-thread:la:northshire', 'a.v1', '2026-04-01T00:00:00Z', data)
  expect(idOf({ b: [1, { d: 'é', c: null }], a: '"' })).toBe(id)
  expect(idOf({ a: '"', b: [1, { c: null, d: 'é' }] })).toBe(id)
})
