import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createHash } from 'node:crypto'
import { codecByName } from './codec.js'
import { readCloudEvent } from './cloud-event.js'
import { catalogueEntries } from './generated/catalogue.js'
import { schemas } from './generated/schemas.js'
import { schemaNameOf } from './event-type.js'
import { writeJson } from './write-json.js'

const repository = join(dirname(fileURLToPath(import.meta.url)), '../../..')
const json = (path: string): unknown => JSON.parse(readFileSync(join(repository, path), 'utf8'))
const examples = (folder: string) =>
  readdirSync(join(repository, 'schemas', folder))
    .filter((name) => name.endsWith('.json'))
    .sort()
/** Avro without framing: a draft's number may change, what its bytes are may not. */
const golden = json('libs/events/vectors/golden.json') as Record<string, string>

describe('valid examples', () => {
  it('has one for each event type', () => {
    const types = examples('valid').map((name) => (json(`schemas/valid/${name}`) as { type: string }).type)
    expect([...new Set(types)].sort()).toEqual(catalogueEntries.map(({ type }) => type).sort())
  })

  it.each(examples('valid'))(
    '%s goes from JSON to Avro and back to the same JSON, and has the bytes it always had',
    (name) => {
      const event = json(`schemas/valid/${name}`) as { type: string; data: unknown }
      const read = readCloudEvent(event)
      expect(read).toMatchObject({ ok: true })
      if (!read.ok) return
      const codec = codecByName(schemaNameOf(event.type))
      const bytes = codec.encode(read.event.data)
      expect(writeJson(codec.decode(bytes), codec.shape)).toMatchObject(event.data as object)
      expect({ [name]: bytes.toString('base64') }).toEqual({ [name]: golden[name] })
    },
  )
})

describe('invalid examples', () => {
  it.each(examples('invalid'))('%s is refused for exactly what it names', (name) => {
    const { expect: expected, event } = json(`schemas/invalid/${name}`) as {
      expect: string[]
      event: unknown
    }
    const read = readCloudEvent(event)
    expect(read.ok ? [] : read.failures.map(({ pointer, code }) => `${pointer} ${code}`).sort()).toEqual(
      [...expected].sort(),
    )
  })
})

it('identifies each schema by the SHA-256 of its full text', () => {
  for (const { name, sha256, text } of schemas) {
    expect([name, createHash('sha256').update(text).digest('hex')]).toEqual([name, sha256])
  }
})
