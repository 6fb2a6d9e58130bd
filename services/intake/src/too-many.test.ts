import {
  batch,
  concernJson,
  intakeOverHttp,
  limitsOf,
  school,
  socialWork,
} from './testing/intake-over-http.js'
import { MemoryStore } from './memory-store.js'
import { eventTypes, type OrganisationId } from '@common-thread/events'

type Hub = Awaited<ReturnType<typeof intakeOverHttp>>
let hub: Hub
afterEach(() => hub.close())

const plan = (id: string) =>
  concernJson(
    id,
    {
      type: eventTypes.planChanged,
      data: {
        children: [{ identifiers: [{ system: 'nhs-number', value: '9990000018' }] }],
        plan: { kind: 'child-protection', change: 'started', from: '2026-01-01', goals: 'Safe at home' },
      },
    },
    'la:northshire' as OrganisationId,
  )

describe('a client that sends too much', () => {
  it('is told when to come again, and nobody else is refused', async () => {
    hub = await intakeOverHttp({ limits: limitsOf({ requestsPerSecond: 2, eventsPerSecond: 1000 }, () => 0) })
    for (const id of ['one', 'two']) expect((await hub.post(concernJson(id))).status).toBe(202)
    expect(await hub.post(concernJson('three'))).toMatchObject({
      status: 429,
      answer: { code: 'too-many' },
      retryAfter: '1',
    })
    expect((await hub.post(plan('four'), { by: socialWork })).status).toBe(202)
  })

  it('is refused for the events of its batches, whole batches at a time', async () => {
    hub = await intakeOverHttp({ limits: limitsOf({ requestsPerSecond: 100, eventsPerSecond: 10 }, () => 0) })
    const events = (from: number) => Array.from({ length: 300 }, (_, i) => concernJson(`event-${from + i}`))
    expect((await hub.post(events(0), { type: batch })).status).toBe(200)
    expect(await hub.post(events(300), { type: batch })).toMatchObject({ status: 429, retryAfter: '10' })
    expect(hub.store.events.size).toBe(300)
    expect((await hub.post(events(300).slice(0, 200), { type: batch })).status).toBe(200)
  })
})

describe('while more waits for Kafka than is stated', () => {
  const full = async () => {
    const store = new MemoryStore()
    store.backlog = () => Promise.resolve(2000)
    return intakeOverHttp({ store })
  }

  it('a safety-critical event is taken all the same, whoever filled the backlog', async () => {
    hub = await full()
    expect((await hub.post(concernJson('alarm'), { by: school })).status).toBe(202)
    expect(await hub.post(plan('plan'), { by: socialWork })).toMatchObject({
      status: 503,
      answer: { code: 'busy', reason: 'backlog' },
      retryAfter: '5',
    })
  })

  it('so is the safety-critical event of a batch, and the others are to come again', async () => {
    hub = await full()
    const alarm = concernJson('alarm', {}, 'la:northshire' as OrganisationId)
    const { status, answer } = await hub.post([plan('plan'), alarm], { by: socialWork, type: batch })
    expect(status).toBe(200)
    expect(answer).toMatchObject([
      { id: 'plan', status: 503, problem: { code: 'busy' } },
      { id: 'alarm', status: 202 },
    ])
    expect((await hub.post([plan('plan')], { by: socialWork, type: batch })).status).toBe(503)
  })
})
