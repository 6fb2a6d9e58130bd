import { decodeHub, eventTypes, type OrganisationId, type TeamId, topics } from '@common-thread/events'
import { openAccepted } from '@common-thread/record'
import { MemoryKeyring } from '@common-thread/sealing'
import { batch, concernJson, intakeOverHttp, socialWork } from './testing/intake-over-http.js'

type Hub = Awaited<ReturnType<typeof intakeOverHttp>>
let hub: Hub
let keyring: MemoryKeyring

beforeEach(async () => {
  keyring = new MemoryKeyring()
  hub = await intakeOverHttp({ keyring })
})
afterEach(() => hub.close())

const ava = { identifiers: [{ system: 'nhs-number', value: '9990000018' }] }
const ben = { identifiers: [{ system: 'nhs-number', value: '9990000026' }] }

const about = (id: string, children: readonly object[], more: object = {}) => {
  const event = concernJson(id, more)
  return { ...event, data: { ...event.data, children } }
}
const retraction = (id: string, retracts: string, more: object = {}) => {
  const { data: _, ...event } = concernJson(id, { retracts, ...more })
  return event
}

/** Everything in the log: which child, which record it replaces or takes back, and whether it says anything. */
async function logged() {
  const records = hub.store.outbox
    .filter(({ topic }) => topic === topics.subjectLog)
    .map(({ value }) => decodeHub('LogRecord', value))
  const subjects = [...new Set(records.map(({ subject }) => subject))]
  const lines = records.map(async (record) => {
    const key = (await keyring.fetch([record.keyId])).get(record.keyId)
    const accepted = openAccepted(record, key)
    if (!accepted) throw new Error('a record does not open')
    const named = accepted.corrects ?? accepted.retracts
    const earlier = records.find(({ seq, subject }) => seq === named && subject === record.subject)
    const { takenBackAs, wasOnAnotherRecord } = accepted
    const why = takenBackAs === null ? '' : ` as ${takenBackAs}`
    const says = wasOnAnotherRecord ? 'says late' : 'says'
    const what =
      accepted.retracts === null ? says : `takes back without data ${accepted.data.length === 0}${why}`
    return [accepted.id, 'ABC'[subjects.indexOf(record.subject)], what, earlier && records.indexOf(earlier)]
  })
  return Promise.all(lines)
}

describe('a correction', () => {
  it('stands in the same child’s log and names the record that it replaces', async () => {
    await hub.post(about('one', [ava]))
    expect((await hub.post(about('two', [ava], { corrects: 'one' }))).status).toBe(202)
    expect(await logged()).toEqual([
      ['one', 'A', 'says', undefined],
      ['two', 'A', 'says', 0],
    ])
  })

  it('takes an event about the wrong child out of that child’s log, and says nothing there of the right one', async () => {
    await hub.post(about('one', [ava]))
    await hub.post(about('two', [ben], { corrects: 'one' }))
    expect(await logged()).toEqual([
      ['one', 'A', 'says', undefined],
      ['two', 'B', 'says late', undefined],
      ['two', 'A', 'takes back without data true as wrong-child', 0],
    ])
  })

  it('goes to each child that it is still about, and leaves the others', async () => {
    await hub.post(about('one', [ava, ben]))
    await hub.post(about('two', [ben], { corrects: 'one' }))
    await hub.post(retraction('three', 'two'))
    expect(await logged()).toEqual([
      ['one', 'A', 'says', undefined],
      ['one', 'B', 'says', undefined],
      ['two', 'B', 'says', 1],
      ['two', 'A', 'takes back without data true as wrong-child', 0],
      ['three', 'B', 'takes back without data true', 2],
    ])
  })
})

describe('a retraction', () => {
  it('goes to every child that the event was about, and gets a receipt that can be asked for again', async () => {
    await hub.post(about('one', [ava, ben]))
    const first = await hub.post(retraction('two', 'one'))
    expect(first).toMatchObject({ status: 202, answer: { receipt: 'receipt of two' } })
    expect(await hub.post(retraction('two', 'one'))).toEqual(first)
    expect((await logged()).slice(2)).toEqual([
      ['two', 'A', 'takes back without data true', 0],
      ['two', 'B', 'takes back without data true', 1],
    ])
  })

  it('carries why, and with another reason is another retraction', async () => {
    await hub.post(about('one', [ava]))
    const first = await hub.post(retraction('two', 'one', { retractionreason: 'wrong-child' }))
    expect(first.status).toBe(202)
    expect((await logged()).at(-1)).toEqual(['two', 'A', 'takes back without data true as wrong-child', 0])
    expect(await hub.post(retraction('two', 'one', { retractionreason: 'not-so' }))).toMatchObject({
      status: 409,
    })
  })
})

describe('what names an earlier event', () => {
  const refused = (status: number, code: string) => ({ status, answer: { code } })

  it('is refused when there is none, by the same publisher, of the same type', async () => {
    await hub.post(about('one', [ava]))
    const elsewhere = { source: 'urn:common-thread:school:oakfield-primary:other' }
    for (const query of ['?dryRun=true', '']) {
      expect(await hub.post(about('two', [ava], { corrects: 'none' }), { query })).toMatchObject(
        refused(422, 'no-such-event'),
      )
      expect(await hub.post(about('two', [ava], { corrects: 'two' }), { query })).toMatchObject(
        refused(422, 'no-such-event'),
      )
      expect(await hub.post(retraction('two', 'one', elsewhere), { query })).toMatchObject(
        refused(422, 'no-such-event'),
      )
      const police = { source: 'urn:common-thread:police:northshire' }
      const answer = await hub.post(retraction('two', 'one', police), {
        query,
        by: 'police:northshire/response' as TeamId,
      })
      expect(answer).toMatchObject(refused(422, 'no-such-event'))
    }
    expect(await logged()).toHaveLength(1)
  })

  it('is refused for an event of another type', async () => {
    const by = { by: socialWork }
    const own = 'la:northshire' as OrganisationId
    await hub.post({ ...concernJson('one', {}, own) }, by)
    const { data: _, ...other } = concernJson('two', { type: eventTypes.planChanged, retracts: 'one' }, own)
    expect(await hub.post(other, by)).toMatchObject(refused(422, 'no-such-event'))
  })

  it('may come in one batch with it, wherever they stand in it', async () => {
    const events = [
      about('zero', [ben]),
      about('one', [ava]),
      about('two', [ava], { corrects: 'one' }),
      retraction('three', 'two'),
    ]
    for (const query of ['?dryRun=true', '']) {
      const { answer } = await hub.post(events, { type: batch, query })
      const status = query === '' ? 202 : 200
      expect(answer).toMatchObject(events.map(({ id }) => ({ id, status })))
    }
    expect((await logged()).filter(([, , what]) => what !== 'says')).toHaveLength(1)
  })

  it('is refused when that has a successor already, in one batch too', async () => {
    await hub.post(about('one', [ava]))
    const trial = [retraction('five', 'one'), retraction('six', 'one')]
    expect((await hub.post(trial, { type: batch, query: '?dryRun=true' })).answer).toMatchObject([
      { id: 'five', valid: true },
      { id: 'six', problem: { code: 'event-superseded' } },
    ])
    const both = [about('two', [ava], { corrects: 'one' }), retraction('three', 'one')]
    const { answer } = await hub.post(both, { type: batch })
    expect(answer).toMatchObject([
      { id: 'two', status: 202 },
      { id: 'three', status: 409, problem: { code: 'event-superseded' } },
    ])
    expect(await hub.post(retraction('three', 'one'))).toMatchObject(refused(409, 'event-superseded'))
    expect((await hub.post(retraction('three', 'two'))).status).toBe(202)
    expect(await hub.post(retraction('four', 'three'))).toMatchObject(refused(422, 'no-such-event'))
  })

  it('is another event than the one that names none', async () => {
    await hub.post(about('one', [ava]))
    await hub.post(about('two', [ava], { corrects: 'one' }))
    expect(await hub.post(about('two', [ava]))).toMatchObject(refused(409, 'id-reused'))
  })
})
