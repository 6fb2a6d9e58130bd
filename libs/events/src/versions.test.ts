import fc from 'fast-check'
import { recordOf } from './arbitrary.js'
import { compare } from './compatibility/compare.js'
import { Codecs, frame, type NumberedSchema, unframe } from './codec.js'
import { schemas } from './generated/schemas.js'
import { shapes } from './generated/shapes.js'
import { type RecordShape } from './shape.js'
import { shapeOfSchema } from './shape-of-schema.js'

const roomy = { maxBytes: 1 << 20, maxItems: 5000 }
const runs = { numRuns: 30 }

type Node = { fields: { name: string; type: unknown; default?: unknown }[]; name: string }
const tree = (text: string) => JSON.parse(text) as Node
const shapeOf = (text: string): RecordShape => {
  const read = shapeOfSchema(text)
  if (!read.ok) throw new Error(read.detail)
  return read.shape
}

/** Every record of a schema, outermost first. */
function recordsIn(node: unknown): Node[] {
  if (Array.isArray(node)) return node.flatMap(recordsIn)
  if (typeof node !== 'object' || node === null) return []
  const own = 'fields' in node ? [node as Node] : []
  return [...own, ...Object.values(node).flatMap(recordsIn)]
}

/** The text without its first optional field that defines no record that others need. */
function aFieldLess(text: string): string | undefined {
  const root = tree(text)
  for (const record of recordsIn(root)) {
    const index = record.fields.findIndex(
      (field) => field.default !== undefined && recordsIn(field.type).length === 0,
    )
    if (index >= 0) {
      record.fields.splice(index, 1)
      return JSON.stringify(root)
    }
  }
  return undefined
}

/** The text with an optional field more in every record. */
function aFieldMore(text: string): string {
  const root = tree(text)
  for (const { fields } of recordsIn(root))
    fields.push({ name: 'added', type: ['null', 'string'], default: null })
  return JSON.stringify(root)
}

const numbered = (name: string, ...texts: string[]): NumberedSchema[] =>
  texts.map((text, index) => ({ id: index + 1, name, text }))

const plain = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value, (_, item: unknown) => (Object.is(item, -0) ? 0 : item)))

/** What was written by one version, as a program reads it whose newest version is another. */
function crosses(name: string, writer: string, reader: string): void {
  const [writing] = numbered(name, writer)
  const programs = new Codecs([{ id: 2, name, text: reader }])
  const own = new Codecs(numbered(name, writer)).byId(1)
  if (!writing || !own) throw new Error('no codec')
  fc.assert(
    fc.property(recordOf(shapeOf(writer)), (value) => {
      const read = unframe(frame(own, value), roomy, (id) =>
        id === 1 ? programs.of(writing) : programs.byId(id),
      )
      expect(read).toMatchObject({ ok: true, codec: { name } })
      if (read.ok) expect(plain(read.value)).toEqual(plain(asReadBy(shapeOf(reader), value)))
    }),
    runs,
  )
}

/** A value as another shape has it: fields that it lacks are left out, new ones are at their default. */
function asReadBy(shape: RecordShape, value: unknown): unknown {
  const walk = (of: RecordShape['fields'][number]['shape'], item: unknown): unknown => {
    if (item === null) return null
    if (of.kind === 'nullable') return walk(of.of, item)
    if (of.kind === 'array') return (item as unknown[]).map((each) => walk(of.items, each))
    if (of.kind === 'record') return asReadBy(of, item)
    return item
  }
  return Object.fromEntries(
    shape.fields.map(({ name, shape: of, default: otherwise }) => {
      const item = (value as Record<string, unknown>)[name]
      return [name, item === undefined ? otherwise : walk(of, item)]
    }),
  )
}

const side = (version: number, text: string) => ({ version, is: shapeOf(text) })

const newest = [...new Map(schemas.map(({ name, text }) => [name, text as string]))]

describe.each(newest)('%s', (name, text) => {
  it('has the shape that the generated one has', () => {
    expect(shapeOf(text)).toEqual((shapes as Readonly<Record<string, RecordShape>>)[name])
  })

  it('reads every version that there ever was', () => {
    for (const earlier of schemas.filter((schema) => schema.name === name)) {
      crosses(name, earlier.text, text)
      crosses(name, text, earlier.text)
    }
  })

  it('is read by a program one version behind, and reads what that wrote', () => {
    const before = aFieldLess(text)
    if (before === undefined) return expect(hasOptional(text)).toBe(false)
    crosses(name, text, before)
    crosses(name, before, text)
    expect(compare(side(1, before), side(2, text))).toEqual([])
  })

  it('is read by a program one version ahead, and reads what that wrote', () => {
    const after = aFieldMore(text)
    crosses(name, text, after)
    crosses(name, after, text)
    expect(compare(side(1, text), side(2, after))).toEqual([])
  })
})

const hasOptional = (text: string) =>
  recordsIn(tree(text)).some(({ fields }) =>
    fields.some((field) => field.default !== undefined && recordsIn(field.type).length === 0),
  )

it('reads every version of a schema into the newest one, and writes by the newest', () => {
  const first =
    '{"type":"record","name":"a.Thing","fields":[{"name":"on","type":{"type":"int","logicalType":"date"}}]}'
  const second = aFieldMore(first)
  const codecs = new Codecs(numbered('a.Thing', first, second))
  expect(codecs.byName('a.Thing')?.id).toBe(2)
  const old = codecs.byId(1)
  expect(old?.decode(old.encode({ on: '2026-11-20' }))).toEqual({ on: '2026-11-20', added: null })
})

it('reads no date out of a number, and no version that the newest can’t read', () => {
  const of = (type: unknown) =>
    JSON.stringify({ type: 'record', name: 'a.Thing', fields: [{ name: 'on', type }] })
  const codecs = new Codecs(numbered('a.Thing', of({ type: 'int', logicalType: 'date' })))
  expect(codecs.of({ id: 9, name: 'a.Thing', text: of('int') })).toBeUndefined()
  expect(codecs.of({ id: 9, name: 'a.Thing', text: of('string') })).toBeUndefined()
  expect(codecs.of({ id: 9, name: 'a.Thing', text: '{' })).toBeUndefined()
  expect(codecs.of({ id: 9, name: 'a.Other', text: of('int') })).toBeUndefined()
  expect(codecs.byId(9)).toBeUndefined()
})
