import { eventTypes } from '@common-thread/events'
import { batch, concernJson, intakeOverHttp } from './testing/intake-over-http.js'

type Hub = Awaited<ReturnType<typeof intakeOverHttp>>
let hub: Hub

beforeEach(async () => {
  hub = await intakeOverHttp()
})
afterEach(() => hub.close())

const trial = { query: '?dryRun=true' }
const stored = ({ store }: Hub) => [store.events.size, store.outbox.length]

describe('a dry run', () => {
  it('says that an event is valid and stores nothing, not even its id', async () => {
    expect(await hub.post(concernJson('one'), trial)).toMatchObject({
      status: 200,
      answer: { id: 'one', valid: true },
    })
    expect(stored(hub)).toEqual([0, 0])
    expect((await hub.post(concernJson('one', { time: '2026-11-21T09:00:00Z' }))).status).toBe(202)
  })

  it('answers the same problem as the event itself would get', async () => {
    await hub.post(concernJson('used'))
    const before = stored(hub)
    const refused = [
      concernJson('used', { time: '2026-11-21T09:00:00Z' }),
      concernJson('two', { data: { children: [], surprise: 1 } }),
      concernJson('three', { source: 'urn:common-thread:police:northshire' }),
      concernJson('four', { type: eventTypes.planChanged }),
    ]
    for (const event of refused) {
      const tried = await hub.post(event, trial)
      expect(tried).toEqual(await hub.post(event))
      expect(tried.status).toBeGreaterThanOrEqual(400)
    }
    expect(stored(hub)).toEqual(before)
  })

  it('answers for each event of a batch, and finds an id that the batch itself uses twice', async () => {
    const events = [
      concernJson('one'),
      concernJson('one', { time: '2026-11-21T09:00:00Z' }),
      concernJson('two', { time: 'soon' }),
    ]
    const { status, answer } = await hub.post(events, { ...trial, type: batch })
    expect(status).toBe(200)
    expect(answer).toMatchObject([
      { id: 'one', valid: true, status: 200 },
      { id: 'one', status: 409, problem: { code: 'id-reused' } },
      { id: 'two', status: 422, problem: { failures: [{ pointer: '/time', code: 'not-a-time' }] } },
    ])
    expect(stored(hub)).toEqual([0, 0])
  })

  it('is asked for in one way, so that no trial is stored for its spelling', async () => {
    for (const query of [
      '?dryRun=1',
      '?dryrun=true',
      '?dryRun=true&dryRun=true',
      '?dry_run=true',
      '?dryRun',
    ]) {
      expect(await hub.post(concernJson('one'), { query })).toMatchObject({
        status: 400,
        answer: { code: 'parameter-invalid' },
      })
    }
    expect(stored(hub)).toEqual([0, 0])
    expect((await hub.post(concernJson('one'), { query: '?dryRun=false' })).status).toBe(202)
  })
})
