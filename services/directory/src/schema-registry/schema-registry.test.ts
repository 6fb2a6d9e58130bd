import { type NestExpressApplication } from '@nestjs/platform-express'
import { Test } from '@nestjs/testing'
import { codecByName, partnerSchemas } from '@common-thread/events'
import { registryBody, registryControllers } from './index.js'
import { mediaType } from './media-type.js'
import { SchemaRegistry } from './schema-registry.js'

const subject = 'made.up.v1.Plan'
const plan = (...fields: object[]) => JSON.stringify({ type: 'record', name: subject, fields })
const from = { name: 'from', type: { type: 'int', logicalType: 'date' } }
const goals = { name: 'goals', type: ['null', 'string'], default: null }
const review = { name: 'review', type: ['null', 'string'], default: null }
const [first, second] = [plan(from), plan(from, goals)]

let app: NestExpressApplication
let url = ''

beforeAll(async () => {
  const registry = new SchemaRegistry([
    { id: 7, name: subject, version: 1, text: first },
    { id: 9, name: subject, version: 2, text: second },
    ...partnerSchemas.map((schema) => ({ ...schema, id: schema.id + 100 })),
  ])
  const module = await Test.createTestingModule({
    controllers: registryControllers,
    providers: [{ provide: SchemaRegistry, useValue: registry }],
  }).compile()
  app = module.createNestApplication<NestExpressApplication>({ logger: false, bodyParser: false })
  app.useBodyParser('json', { type: registryBody.types, limit: registryBody.limit })
  await app.listen(0, '127.0.0.1')
  url = await app.getUrl()
})
afterAll(() => app.close())

async function ask(path: string, method = 'GET', schema?: string, rest: object = {}) {
  const response = await fetch(`${url}${path}`, {
    method,
    ...(schema === undefined
      ? {}
      : { headers: { 'content-type': mediaType }, body: JSON.stringify({ schema, ...rest }) }),
  })
  expect(response.headers.get('content-type')).toContain(mediaType)
  return { status: response.status, body: await response.json() }
}
const answers = async (path: string, body: unknown) => expect(await ask(path)).toEqual({ status: 200, body })

describe('a deserialiser', () => {
  it('gets a schema by its number, whatever subject it adds', async () => {
    await answers('/schemas/ids/9', { schema: second })
    await answers('/schemas/ids/9?fetchMaxId=false&subject=deliveries.la.northshire-value', {
      schema: second,
    })
    const { body } = await ask('/schemas/ids/9?fetchMaxId=true')
    expect(body).toMatchObject({ schema: second, maxId: expect.any(Number) as number })
  })

  it('gets where a number belongs, and the bare text', async () => {
    await answers('/schemas/ids/9/subjects', [subject])
    await answers('/schemas/ids/9/versions', [{ subject, version: 2 }])
    await answers('/schemas/ids/9/schema', JSON.parse(second))
    await answers('/schemas/types', ['AVRO'])
  })

  it('is told of a number that nobody has by the code that it knows', async () => {
    for (const id of ['8', '0', '-1', 'x', '99999999999'])
      expect(await ask(`/schemas/ids/${id}`)).toEqual({
        status: 404,
        body: { error_code: 40403, message: `Schema ${id} not found` },
      })
  })
})

describe('a subject', () => {
  it('is the full name of a record, with its versions', async () => {
    await answers(`/subjects?subjectPrefix=made.`, [subject])
    await answers(`/subjects?subjectPrefix=:*:made.`, [subject])
    await answers(`/subjects/${subject}/versions`, [1, 2])
    await answers(`/subjects/${subject}/versions/1`, { subject, version: 1, id: 7, schema: first })
    await answers(`/subjects/${subject}/versions/latest`, { subject, version: 2, id: 9, schema: second })
    await answers(`/subjects/${subject}/versions/-1/schema`, JSON.parse(second))
    await answers(`/subjects/${subject}/versions/1/referencedby`, [])
  })

  it.each([
    ['/subjects/deliveries.la.northshire-value/versions', 404, 40401],
    ['/subjects/nobody/versions/latest', 404, 40401],
    [`/subjects/${subject}/versions/3`, 404, 40402],
    [`/subjects/${subject}/versions/0`, 422, 42202],
    [`/subjects/${subject}/versions/newest`, 422, 42202],
    ['/config/nobody', 404, 40401],
  ])('that is not there is told of: %s', async (path, status, code) => {
    expect(await ask(path)).toMatchObject({ status, body: { error_code: code } })
  })

  it('finds a schema that is written in another way', async () => {
    const spaced = JSON.stringify(JSON.parse(second), null, 2)
    const byJava = JSON.stringify({
      type: 'record',
      name: 'Plan',
      namespace: 'made.up.v1',
      fields: [
        from,
        { default: null, name: 'goals', type: ['null', { type: 'string', 'avro.java.string': 'String' }] },
      ],
    })
    for (const text of [second, spaced, byJava])
      expect(await ask(`/subjects/${subject}`, 'POST', text)).toEqual({
        status: 200,
        body: { subject, version: 2, id: 9, schema: second },
      })
    expect(await ask(`/subjects/${subject}`, 'POST', plan(from, review))).toMatchObject({
      status: 404,
      body: { error_code: 40403 },
    })
    expect(await ask('/subjects/nobody', 'POST', first)).toMatchObject({ body: { error_code: 40401 } })
  })
})

describe('a registration', () => {
  const register = (text: string, rest: object = {}) =>
    ask(`/subjects/${subject}/versions`, 'POST', text, rest)

  it('of what is there answers its number, and of anything else is refused as read only', async () => {
    expect(await register(first)).toEqual({ status: 200, body: { id: 7 } })
    expect(await register(plan(from, review))).toMatchObject({ status: 422, body: { error_code: 42205 } })
  })

  it('of another kind of schema is refused', async () => {
    for (const rest of [{ schemaType: 'JSON' }, { references: [{ name: 'x', subject: 'x', version: 1 }] }])
      expect(await register(first, rest)).toMatchObject({ status: 422, body: { error_code: 42201 } })
  })

  it('can’t be undone, nor can what versions promise be changed', async () => {
    for (const [method, path] of [
      ['DELETE', `/subjects/${subject}`],
      ['DELETE', `/subjects/${subject}/versions/1`],
      ['PUT', '/config'],
      ['PUT', `/config/${subject}`],
      ['PUT', '/mode'],
      ['PUT', `/mode/${subject}`],
    ] as const)
      expect(await ask(path, method)).toMatchObject({ status: 422, body: { error_code: 42205 } })
    await answers('/config', { compatibilityLevel: 'FULL_TRANSITIVE' })
    await answers(`/config/${subject}`, { compatibilityLevel: 'FULL_TRANSITIVE' })
    await answers('/mode', { mode: 'READONLY' })
    await answers(`/mode/${subject}`, { mode: 'READONLY' })
  })
})

describe('whether a schema is compatible', () => {
  const compatible = (text: string, version = '/latest?verbose=true') =>
    ask(`/compatibility/subjects/${subject}/versions${version}`, 'POST', text)

  it('is answered, with what a subscriber would lose', async () => {
    expect(await compatible(plan(from, goals, review))).toEqual({
      status: 200,
      body: { is_compatible: true, messages: [] },
    })
    const asText = plan({ ...from, type: 'string' }, goals)
    expect(await compatible(asText)).toEqual({
      status: 200,
      body: {
        is_compatible: false,
        messages: ['a subscriber on version 2 could no longer read /from: it was a date and would be a text'],
      },
    })
    expect(await compatible(asText, '/1')).toEqual({ status: 200, body: { is_compatible: false } })
  })

  it('is answered against every version at once', async () => {
    const body = { is_compatible: false, messages: [expect.any(String), expect.any(String)] }
    expect((await compatible(plan(goals), '?verbose=true')).body).toEqual(body)
  })

  it('is no for Avro that the contract has no shape for, and refused for what is no Avro', async () => {
    const union = plan({ name: 'from', type: ['string', 'int'] })
    expect((await compatible(union)).body).toMatchObject({ is_compatible: false })
    for (const text of ['', '{', '"string"', '[]', '{"type":"record"}', '['.repeat(60_000)])
      expect(await compatible(text)).toMatchObject({ status: 422, body: { error_code: 42201 } })
    const nested = `${'{"type":"array","items":'.repeat(4000)}"string"${'}'.repeat(4000)}`
    const deep = first.replace('{"type":"int","logicalType":"date"}', nested)
    expect(await compatible(deep)).toMatchObject({ status: 422 })
  })
})

it('shows partners what they may receive and publish, and nothing of what rooms write', async () => {
  const { body } = await ask('/subjects?subjectPrefix=safeguarding.')
  const subjects = body as string[]
  expect(subjects).toEqual(
    expect.arrayContaining([
      'safeguarding.v1.ConcernRaised',
      'safeguarding.v1.Recall',
      'safeguarding.v1.Signal',
      'safeguarding.v1.Status',
      'safeguarding.view.v1.ConcernRaised',
    ]),
  )
  for (const hidden of ['safeguarding.v1.DeadlineReached', 'safeguarding.v1.RecallAcknowledged'])
    expect(subjects).not.toContain(hidden)
  expect(subjects.filter((name) => name.includes('.hub.'))).toEqual([])
  const { id } = codecByName('safeguarding.hub.LogRecord')
  expect(await ask(`/schemas/ids/${id + 100}`)).toMatchObject({ status: 404 })
})
