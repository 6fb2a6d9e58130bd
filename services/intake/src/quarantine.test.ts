import {
  codecByName,
  decodeHub,
  eventTypes,
  frame,
  hubRecordTypes,
  inboundTopic,
  type OrganisationId,
  readJson,
  schemaNameOf,
  sourceOf,
  statusTopic,
  type TeamId,
  topics,
} from '@common-thread/events'
import { domesticAbuse } from '@common-thread/policy/testing'
import { openAccepted } from '@common-thread/record'
import { intakeOverHttp, single } from './testing/intake-over-http.js'

const response = 'police:northshire/response' as TeamId
const police = 'police:northshire' as OrganisationId
const ed = 'health:northshire-ed/safeguarding' as TeamId
const carers = 'provider:beacon-fostering/placements' as TeamId
const secret = 'Assault in the home'
type Hub = Awaited<ReturnType<typeof intakeOverHttp>>
let hub: Hub
let offset = 0

beforeEach(async () => {
  hub = await intakeOverHttp()
  offset = 0
})
afterEach(() => hub.close())

const data = {
  ...domesticAbuse().data,
  children: [{ identifiers: [{ system: 'nhs-number', value: '9990000018' }] }],
}
const type = eventTypes.domesticAbuseIncidentNotified
const eventJson = (id: string, more: object = {}) => ({
  specversion: '1.0',
  id,
  source: sourceOf(police),
  type,
  time: '2026-11-22T21:30:00Z',
  datacontenttype: 'application/json',
  data,
  ...more,
})

/** A record that came over Kafka and was refused; it is good but for the attributes that a test changes. */
async function quarantined(headers: Readonly<Record<string, string>> = { ce_specversion: '0.3' }) {
  const codec = codecByName(schemaNameOf(type))
  const all = {
    'content-type': 'application/avro',
    ce_specversion: '1.0',
    ce_id: 'event-1',
    ce_source: sourceOf(police),
    ce_type: type,
    ce_time: '2026-11-22T21:30:00Z',
    ...headers,
  }
  const where = {
    organisation: police,
    topic: inboundTopic(police),
    partition: 0,
    offset: String(offset++),
  }
  const value = frame(codec, readJson(data, codec.shape, '').value)
  const failures = [{ pointer: 'ce_specversion', code: 'not-supported' as const, detail: 'words' }]
  const refused = {
    id: null,
    problem: 'event-invalid' as const,
    failures,
    recordedTime: 1_795_305_600_000 + 1000 * offset,
  }
  await hub.quarantine.keep(where, { headers: all, value }, refused)
  const [record] = (await hub.kept.open(police, null, 100)).slice(-1)
  return { id: record?.id ?? '', value }
}

interface Asking {
  readonly by?: TeamId
  readonly body?: unknown
  readonly mediaType?: string
}

async function ask(method: string, path: string, { by = response, body = '', mediaType = '' }: Asking = {}) {
  const answer = await fetch(hub.url.replace('/v1/events', `/v1/quarantine${path}`), {
    method,
    headers: { authorization: `Bearer ${by}`, ...(mediaType ? { 'content-type': mediaType } : {}) },
    ...(method === 'GET' ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  })
  return { status: answer.status, answer: (await answer.json()) as Record<string, unknown> }
}
const list = (query = '', by = response) => ask('GET', query, { by })
const inspect = (id: string, body: unknown = { purpose: 'put-right' }, by = response) =>
  ask('POST', `/${id}/inspections`, { by, body, mediaType: 'application/json' })
const again = (id: string, body: unknown = '', by = response) =>
  ask('POST', `/${id}/resubmissions`, { by, body, mediaType: body === '' ? '' : single })
const openIds = async () => ((await list()).answer['records'] as { id: string }[]).map(({ id }) => id)

/** What stands in the log, opened. */
async function logged() {
  const records = hub.store.outbox
    .filter(({ topic }) => topic === topics.subjectLog)
    .map(({ value }) => decodeHub('LogRecord', value))
  const keys = await hub.keyring.fetch(records.map(({ keyId }) => keyId))
  return records.map((record) => ({ record, accepted: openAccepted(record, keys.get(record.keyId)) }))
}

describe('listing quarantined records', () => {
  it('says what is wrong by codes and pointers, and nothing of what they say', async () => {
    const { id } = await quarantined()
    const { status, answer } = await list()
    expect({ status, answer }).toEqual({
      status: 200,
      answer: {
        records: [
          {
            id,
            problem: 'event-invalid',
            failures: [{ pointer: 'ce_specversion', code: 'not-supported' }],
            quarantinedAt: '2026-11-22T00:00:01Z',
          },
        ],
        next: null,
      },
    })
    expect(hub.store.outbox).toEqual([])
  })

  it('goes on page by page', async () => {
    const ids = [await quarantined(), await quarantined(), await quarantined()].map(({ id }) => id)
    const first = (await list('?limit=2')).answer
    const second = (await list(`?limit=2&after=${String(first['next'])}`)).answer
    const all = [first, second].flatMap((page) => page['records'] as { id: string }[])
    expect(all.map(({ id }) => id).sort()).toEqual(ids.sort())
    expect(second['next']).toBeNull()
  })

  it('refuses parameters that it does not know or take', async () => {
    for (const query of [
      '?limit=0',
      '?limit=101',
      '?limit=two',
      '?organisation=la:northshire',
      '?after=a&after=b',
      '?after=%00',
      '?after=q_none',
    ])
      expect(await list(query)).toMatchObject({ status: 400, answer: { code: 'parameter-invalid' } })
  })
})

describe('inspecting a quarantined record', () => {
  it('shows it as it arrived, and stands in the organisation’s own log with its purpose', async () => {
    const { id, value } = await quarantined()
    const { status, answer } = await inspect(id, { purpose: 'find-the-cause' })
    expect(status).toBe(200)
    expect(answer).toMatchObject({
      id,
      problem: 'event-invalid',
      headers: { ce_specversion: '0.3', ce_id: 'event-1' },
    })
    expect(Buffer.from(String(answer['value']), 'base64')).toEqual(value)
    const [entry, ...more] = await logged()
    expect(more).toEqual([])
    expect(entry?.record.subject).toMatch(/^agency_/)
    expect(entry?.accepted).toMatchObject({
      origin: 'hub',
      publisher: 'hub:intake',
      type: hubRecordTypes.quarantineInspected,
    })
    const codec = codecByName(schemaNameOf(hubRecordTypes.quarantineInspected))
    expect(codec.decode((entry?.accepted as { data: Buffer }).data)).toEqual({
      quarantine: id,
      client: 'police-northshire-response',
      team: response,
      purpose: 'find-the-cause',
    })
  })

  it('is recorded each time', async () => {
    const { id } = await quarantined()
    await inspect(id)
    await inspect(id)
    expect(await logged()).toHaveLength(2)
  })

  it('shows nothing that it can’t record', async () => {
    await hub.close()
    hub = await intakeOverHttp({
      store: { transaction: () => Promise.reject(new Error('down')), backlog: () => Promise.resolve(0) },
    })
    const { id } = await quarantined()
    const { status, answer } = await inspect(id)
    expect([status, answer['code'], 'value' in answer]).toEqual([503, 'busy', false])
  })

  it('needs a purpose that it knows', async () => {
    const { id } = await quarantined()
    for (const body of [{}, { purpose: 'curiosity' }, { purpose: null }, [], 'null'])
      expect(await inspect(id, body)).toMatchObject({ status: 400, answer: { code: 'parameter-invalid' } })
    expect(await inspect(id, '{')).toMatchObject({ status: 400, answer: { code: 'body-unreadable' } })
    expect(await ask('POST', `/${id}/inspections`, { body: {} })).toMatchObject({ status: 415 })
    expect(await logged()).toEqual([])
  })
})

describe('submitting a quarantined record again', () => {
  it('takes the corrected event in its place, which is then open no more', async () => {
    const { id } = await quarantined()
    const accepted = await again(id, eventJson('event-1'))
    expect(accepted).toEqual({
      status: 202,
      answer: { id: 'event-1', receipt: 'receipt of event-1', quarantine: id },
    })
    expect(await openIds()).toEqual([])
    expect((await logged()).map(({ accepted: each }) => each)).toMatchObject([
      { id: 'event-1', publisher: police, client: 'police-northshire-response' },
    ])
    expect(hub.kept.outbox.map(({ topic }) => topic)).toEqual([statusTopic(police)])
  })

  it('gives the same receipt for the same again, and takes no other event in its place', async () => {
    const { id } = await quarantined()
    const first = await again(id, eventJson('event-1'))
    expect(await again(id, eventJson('event-1'))).toEqual(first)
    const other = { status: 409, answer: { code: 'quarantine-settled' } }
    expect(await again(id, eventJson('event-2'))).toMatchObject(other)
    expect(await again(id, eventJson('event-1', { time: '2026-11-22T22:00:00Z' }))).toMatchObject(other)
    expect(await again(id)).toMatchObject(other)
    expect(await logged()).toHaveLength(1)
    expect(hub.kept.outbox).toHaveLength(1)
  })

  it('takes it as it arrived where what refused it has changed', async () => {
    const { id } = await quarantined({})
    const accepted = await again(id)
    expect(accepted).toMatchObject({ status: 202, answer: { id: 'event-1', quarantine: id } })
    expect(await again(id)).toEqual(accepted)
    expect(await openIds()).toEqual([])
  })

  it('leaves it open where it is still refused, with every reason and no value', async () => {
    const { id } = await quarantined()
    expect(await again(id)).toMatchObject({
      status: 422,
      answer: { code: 'event-invalid', failures: [{ pointer: 'ce_specversion', code: 'not-supported' }] },
    })
    const wrong = await again(id, eventJson('event-1', { time: secret, data: {} }))
    expect(wrong).toMatchObject({ status: 422, answer: { code: 'event-invalid' } })
    expect(JSON.stringify(wrong)).not.toContain(secret)
    expect(
      await again(id, eventJson('event-1', { source: 'urn:common-thread:la:northshire' })),
    ).toMatchObject({
      status: 403,
      answer: { code: 'source-not-yours' },
    })
    expect(await openIds()).toEqual([id])
    expect(hub.store.outbox).toEqual([])
  })

  it('takes an event as its body, and no other media type', async () => {
    const { id } = await quarantined()
    const answer = await ask('POST', `/${id}/resubmissions`, {
      body: eventJson('event-1'),
      mediaType: 'application/json',
    })
    expect(answer).toMatchObject({ status: 415, answer: { code: 'media-type' } })
    expect(await again(id, '{')).toMatchObject({ status: 400, answer: { code: 'body-unreadable' } })
  })
})

describe('a quarantined record', () => {
  it('is for its publisher alone, and for others is like one that never was', async () => {
    const { id } = await quarantined()
    expect((await list('', ed)).answer['records']).toEqual([])
    for (const call of [(one: string) => inspect(one, undefined, ed), (one: string) => again(one, '', ed)])
      expect(await call(id)).toEqual(await call('q_none'))
    expect(await inspect('%00')).toEqual(await inspect('q_none'))
    expect(await inspect(id, undefined, ed)).toMatchObject({ status: 404, answer: { code: 'not-found' } })
    expect(await again(id, eventJson('x'), ed)).toMatchObject({ status: 404, answer: { code: 'not-found' } })
    expect(hub.store.outbox).toEqual([])
  })

  it('is for clients that have the scope', async () => {
    const { id } = await quarantined()
    for (const { status, answer } of [
      await list('', carers),
      await inspect(id, undefined, carers),
      await again(id, '', carers),
    ])
      expect([status, answer['code']]).toEqual([403, 'scope-missing'])
  })

  it('is submitted again by clients that may publish', async () => {
    await hub.close()
    hub = await intakeOverHttp({}, (client) => ({ ...client, scopes: ['quarantine.manage'] }))
    const { id } = await quarantined({})
    expect((await inspect(id)).status).toBe(200)
    expect(await again(id)).toMatchObject({ status: 403, answer: { code: 'scope-missing' } })
    expect(await openIds()).toEqual([id])
  })
})
