import fc from 'fast-check'
import { duplicateMembers } from './duplicate-members.js'
import { parseJson } from './parse-json.js'

const bounds = { maxDepth: 32, maxValues: 5000 }
const parse = (text: string, within = bounds) => parseJson(Buffer.from(text), within)
const mebibyte = 1024 * 1024

/** Milliseconds that refusing takes. */
const timed = (text: string) => {
  const began = performance.now()
  const parsed = parse(text)
  return { parsed, took: performance.now() - began }
}

it('reads what JSON.parse reads, and finds nothing twice in what was written once', () => {
  fc.assert(
    fc.property(fc.json({ maxDepth: 6 }), (text) => {
      const value: unknown = JSON.parse(text)
      expect(parse(JSON.stringify(value))).toEqual({ ok: true, value, duplicates: [] })
    }),
  )
})

it('reads no text that JSON.parse refuses', () => {
  const anything = fc.string({ unit: fc.constantFrom(...'{}[],:"\\u0061 1ae.tru-') })
  fc.assert(
    fc.property(anything, (text) => {
      let isJson = true
      try {
        JSON.parse(text)
      } catch {
        isJson = false
      }
      expect(parse(text).ok).toBe(isJson)
    }),
    { numRuns: 3000 },
  )
})

it.each([
  ['lists in lists', '['.repeat(mebibyte), 'too-deep'],
  ['objects in objects', '{"a":'.repeat(mebibyte / 5), 'too-deep'],
  ['many members', `{${Array.from({ length: 100_000 }, (_, i) => `"k${i}":1`).join()}}`, 'too-many-values'],
  ['many empty objects', `[${'{},'.repeat(mebibyte / 3)}{}]`, 'too-many-values'],
  ['commas alone', ','.repeat(mebibyte), 'too-many-values'],
  ['one text that never ends', `["${'\\"'.repeat(mebibyte / 2)}`, 'not-json'],
])('refuses %s before anything is built of them', (_, text, reason) => {
  const { parsed, took } = timed(text)
  expect(parsed).toEqual({ ok: false, reason })
  expect(took).toBeLessThan(1000)
})

it('takes what is just within its bounds', () => {
  expect(parse('[[1,2]]', { maxDepth: 2, maxValues: 3 }).ok).toBe(true)
  expect(parse('[[1,2,3]]', { maxDepth: 2, maxValues: 3 })).toEqual({ ok: false, reason: 'too-many-values' })
  expect(parse('[[[]]]', { maxDepth: 2, maxValues: 9 })).toEqual({ ok: false, reason: 'too-deep' })
})

it.each([
  ['{"a":1,"a":2}', ['/a']],
  ['{"a":1,"\\u0061":2}', ['/a']],
  ['{"a":{"b":[0,{"c":1,"d":2,"c":3}]},"a/b":1,"a/b":2}', ['/a/b/1/c', '/a~1b']],
  ['{"a":{"x":1},"b":{"x":1},"c":["a","a",{"a":"a"}]}', []],
  ['{"__proto__":1,"__proto__":2,"":1,"":2}', ['/__proto__', '/']],
  ['{"a":"},{\\"a\\":1,","b":1}', []],
])('says where a field is there twice: %s', (text, pointers) => {
  const parsed = parse(text)
  expect(parsed.ok && parsed.duplicates.map(({ pointer }) => pointer)).toEqual(pointers)
})

/** JSON as text, so that a member may be there twice, and a name be written in more than one way. */
const written = fc.letrec<{ value: string; list: string; object: string }>((tie) => {
  const name = fc.constantFrom(
    '"a"',
    '"\\u0061"',
    '"b"',
    '""',
    '"__proto__"',
    '"a\\"b:"',
    '"\\\\"',
    '"é"',
    '"\\u00e9"',
    '"0"',
  )
  const leaf = fc.constantFrom('1', 'null', '"x"', '":"', '"{\\"a\\":1,"', '"\\\\"', '"é:"', '{}', '[]')
  const space = fc.constantFrom('', ' ', '\n')
  const member = fc.tuple(name, space, tie('value')).map(([key, gap, value]) => `${key}${gap}:${gap}${value}`)
  return {
    value: fc.oneof({ maxDepth: 5 }, leaf, tie('object'), tie('list')),
    list: fc.array(tie('value'), { maxLength: 4 }).map((items) => `[${items.join()}]`),
    object: fc.array(member, { maxLength: 5 }).map((members) => `{${members.join()}}`),
  }
})

it('finds what is there twice exactly where a walk of the text with the names of each object finds it', () => {
  let found = 0
  fc.assert(
    fc.property(written.object, (text) => {
      const duplicates = duplicateMembers(text)
      found += duplicates.length
      expect(parse(text)).toEqual({ ok: true, value: JSON.parse(text) as unknown, duplicates })
    }),
    { numRuns: 5000 },
  )
  expect(found).toBeGreaterThan(1000)
})

it('reads UTF-8 and nothing else', () => {
  expect(parseJson(Buffer.from([0x22, 0xff, 0x22]), bounds)).toEqual({ ok: false, reason: 'not-utf-8' })
  expect(parseJson(Buffer.from('\ufeff{}'), bounds)).toEqual({ ok: false, reason: 'not-json' })
})
