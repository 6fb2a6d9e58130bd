import { createServer, type Server } from 'node:http'
import { type AddressInfo } from 'node:net'
import {
  codecByName,
  Codecs,
  frame,
  type OrganisationId,
  partnerSchemas,
  partnerTypes,
} from '@common-thread/events'
import { LaterSchemas } from './later-schemas.js'
import { readDelivery } from './read-delivery.js'

const school = 'school:oakfield-primary' as OrganisationId
const name = 'safeguarding.v1.Signal'
const own = partnerSchemas.find((schema) => schema.name === name)?.text ?? ''
type Fields = { fields: object[] }

/** What the hub may release after this program was built. */
const later = JSON.stringify({
  ...(JSON.parse(own) as Fields),
  fields: [
    ...(JSON.parse(own) as Fields).fields,
    { name: 'urgency', type: ['null', 'string'], default: null },
  ],
})
const broken = own.replace('"name":"about","type":"string"', '"name":"about","type":"boolean"')
const value = {
  subject: 'ref-1',
  delivery: {
    recipient: 'school:oakfield-primary/dsl',
    purpose: 'Child protection',
    lawfulBasis: 'Children Act 2004 s.11',
    handling: [],
    actBy: null,
    contact: null,
  },
  about: 'concern',
}

let server: Server
let schemas: LaterSchemas
const asked: string[] = []
const texts: Readonly<Record<string, string>> = { '901': later, '902': broken, '903': '{"type":"string"}' }

beforeAll(async () => {
  server = createServer((request, response) => {
    asked.push(request.url ?? '')
    const id = request.url?.split('/').at(-1) ?? ''
    if (id === '999') return void response.writeHead(500).end()
    const schema = texts[id]
    response.writeHead(schema === undefined ? 404 : 200).end(JSON.stringify({ schema }))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  schemas = new LaterSchemas(`http://127.0.0.1:${(server.address() as AddressInfo).port}`)
})
afterAll(() => server.close())
beforeEach(() => asked.splice(0))

const read = (bytes: Buffer) => {
  const headers = { ce_id: 'd-1', ce_type: partnerTypes.signal, ce_sequence: '000000000001' }
  return readDelivery({ headers, value: bytes } as never, school, (id) => schemas.codecOf(id))
}
const numbered = (id: number): Buffer => {
  const bytes = frame(codecByName(name), value)
  bytes.writeUInt32BE(id, 1)
  return bytes
}

it('reads what it was built with without asking anybody', async () => {
  expect(await read(frame(codecByName(name), value))).toMatchObject({
    ok: true,
    received: { id: 'd-1', child: 'ref-1', content: { about: 'concern' } },
  })
  expect(asked).toEqual([])
})

it('reads a version that was released after it was built, and asks for its schema once', async () => {
  const codec = new Codecs([{ id: 901, name, text: later }]).byId(901)
  if (!codec) throw new Error('no codec')
  const bytes = frame(codec, { ...value, urgency: 'now' })
  const content = expect.not.objectContaining({ urgency: 'now' }) as object
  expect(await read(bytes)).toMatchObject({ ok: true, received: { child: 'ref-1', content } })
  expect(await read(bytes)).toMatchObject({ ok: true, received: { content: { about: 'concern' } } })
  expect(asked).toEqual(['/schemas/ids/901'])
})

it('keeps aside what no schema, or none that it can read, has written', async () => {
  for (const id of [902, 903, 904])
    expect(await read(numbered(id))).toEqual({ ok: false, id: 'd-1', problem: 'content' })
  expect(await read(Buffer.from('{}'))).toEqual({ ok: false, id: 'd-1', problem: 'content' })
})

it('waits for a registry that fails, instead of keeping its record aside', async () => {
  await expect(read(numbered(999))).rejects.toThrow('500')
})
