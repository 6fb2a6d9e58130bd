import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { codecById, codecByName, frame, unframe } from './codec.js'
import { readCloudEvent } from './cloud-event.js'
import { entryOf, isEventType } from './event-type.js'
import { partnerSchemas } from './partner-schemas.js'
import { catalogueEntries } from './generated/catalogue.js'
import { type Child } from './generated/types.js'
import { type RecordShape, type Shape } from './shape.js'

const repository = join(import.meta.dirname, '../../..')
const json = (path: string): unknown => JSON.parse(readFileSync(join(repository, path), 'utf8'))
/** By name and version. Avro without framing: a draft's number may change, what its bytes are may not. */
const golden = json('libs/events/vectors/partner.json') as Record<string, string>

const at = Date.parse('2026-11-20T14:05:00Z')
/** What every delivery of the vectors begins with. */
const heading = json('libs/events/vectors/heading.json') as object

/** An example of each record that only the hub sends. */
const sentByTheHub: Readonly<Record<string, object>> = {
  'safeguarding.v1.Signal': { ...heading, about: 'domestic-abuse' },
  'safeguarding.v1.Recall': {
    ...heading,
    recalled: 'delivery-1',
    kind: 'restricted',
    fields: ['/child/address'],
    instruction: 'Stop using the named fields of this delivery.',
  },
  'safeguarding.v1.Status': {
    id: 'event-1',
    code: 'refused',
    problem: 'event-invalid',
    failures: [{ pointer: '/data/children', code: 'too-few-items' }],
    quarantine: null,
    receipt: null,
    recordedTime: at,
  },
}

/** The view of a valid example, nothing of it withheld but what the first child's address would say. */
function exampleView(file: string): readonly [string, object] {
  const read = readCloudEvent(json(`schemas/valid/${file}`))
  if (!read.ok || !isEventType(read.event.type)) throw new Error(`${file} is not valid`)
  const { children, ...rest } = read.event.data as { children?: readonly Child[] }
  const view = entryOf(read.event.type).view
  const filled = {
    ...heading,
    withheld: ['/child/address'],
    ...(children ? { child: { ...children[0], address: null } } : {}),
    ...rest,
  }
  return [view, onlyKnown(codecByName(view).shape, filled)]
}

/** What the view has of a value: not what is for the hub alone. */
const onlyKnown = (shape: RecordShape, value: Readonly<Record<string, unknown>>): object =>
  Object.fromEntries(shape.fields.map(({ name, shape: of }) => [name, known(of, value[name])]))

function known(shape: Shape, value: unknown): unknown {
  if (value === null || value === undefined) return null
  switch (shape.kind) {
    case 'nullable':
      return known(shape.of, value)
    case 'array':
      return (value as readonly unknown[]).map((item) => known(shape.items, item))
    case 'record':
      return onlyKnown(shape, value as Readonly<Record<string, unknown>>)
    case 'primitive':
      return value
  }
}

const examples = new Map([
  ...readdirSync(join(repository, 'schemas/valid')).sort().map(exampleView),
  ...Object.entries(sentByTheHub),
])

const newest = new Map(partnerSchemas.map((schema) => [schema.name, schema]))
const keyOf = (name: string, version = newest.get(name)?.version) => `${name} ${version ?? 0}`

it('has an example of everything that partners receive, in every version', () => {
  const events = new Set(catalogueEntries.map(({ schema }) => schema))
  const received = partnerSchemas.filter(({ name }) => !events.has(name))
  expect([...examples.keys()].sort()).toEqual([...new Set(received.map(({ name }) => name))].sort())
  expect(Object.keys(golden).sort()).toEqual(received.map(({ name, version }) => keyOf(name, version)).sort())
})

it.each([...examples])('%s has the bytes that it always had', (name, value) => {
  const codec = codecByName(name)
  const bytes = codec.encode(value)
  expect({ [keyOf(name)]: bytes.toString('base64') }).toEqual({ [keyOf(name)]: golden[keyOf(name)] })
  const read = unframe(frame(codec, value), { maxBytes: 1 << 16, maxItems: 1000 })
  expect(read).toMatchObject({ ok: true, value: JSON.parse(JSON.stringify(value)) as object })
})

it('reads the bytes of every version, whichever is the newest', () => {
  for (const { id, name, version } of partnerSchemas) {
    const bytes = golden[keyOf(name, version)]
    if (bytes === undefined) continue
    const value = codecById(id)?.decode(Buffer.from(bytes, 'base64'))
    expect(() => codecByName(name).encode(value)).not.toThrow()
  }
})
