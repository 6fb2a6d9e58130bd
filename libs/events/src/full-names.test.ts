import { withFullNames } from './full-names.js'
import { schemas } from './generated/schemas.js'

/** As Java's library writes it: the last part of a name, its namespace only where that changes. */
function asJavaWrites(node: unknown, namespace: string): unknown {
  if (typeof node === 'string') {
    const at = node.lastIndexOf('.')
    return at > 0 && node.slice(0, at) === namespace ? node.slice(at + 1) : node
  }
  if (Array.isArray(node)) return node.map((each) => asJavaWrites(each, namespace))
  const { name, type, fields, items, ...others } = node as Record<string, unknown>
  if (type !== 'record') {
    if (items !== undefined) return { type, items: asJavaWrites(items, namespace), ...others }
    return node
  }
  const at = String(name).lastIndexOf('.')
  const own = String(name).slice(0, at)
  return {
    ...others,
    type,
    name: String(name).slice(at + 1),
    ...(own === namespace ? {} : { namespace: own }),
    fields: (fields as { type: unknown }[]).map((field) => ({
      ...field,
      type: asJavaWrites(field.type, own),
    })),
  }
}

it.each(schemas.map(({ name, text }) => [name, text as string] as const))(
  '%s is the same schema as Java writes it',
  (_, text) => {
    const java = JSON.stringify(asJavaWrites(JSON.parse(text), ''), null, 1)
    expect(java).toContain('"namespace"')
    expect(withFullNames(java)).toBe(withFullNames(text))
  },
)

it('tells schemas apart by their names, types, defaults and bounds', () => {
  const field = { name: 'a', type: ['null', 'string'], default: null }
  const of = (change: object, name = 'x.Y') =>
    withFullNames(JSON.stringify({ type: 'record', name, fields: [{ ...field, ...change }] }))
  const all = [
    of({}),
    of({ name: 'b' }),
    of({ type: ['null', 'int'] }),
    of({ default: 1 }),
    of({ maxLength: 3 }),
    of({}, 'x.Z'),
  ]
  expect(new Set(all).size).toBe(all.length)
})

it('reads nothing that is not JSON, or that is nested beyond reason', () => {
  for (const text of ['', '{', '['.repeat(300), `${'['.repeat(300)}${']'.repeat(300)}`])
    expect(withFullNames(text)).toBeUndefined()
})
