import { organisationOf } from '@common-thread/events'
import { type Happening, involvementEnded, involvementStarted, plan } from '@common-thread/policy/testing'
import { concernJson, intakeOverHttp, socialWork } from './testing/intake-over-http.js'

const now = Date.parse('2026-11-24T12:00:00Z')
let sends = 0
let hub: Awaited<ReturnType<typeof intakeOverHttp>>

beforeEach(async () => {
  hub = await intakeOverHttp({ now: () => now })
})
afterEach(() => hub.close())

/** What intake says of an authority's event. */
async function sent({ type, data }: Happening): Promise<unknown[]> {
  const event = concernJson(`event-${sends++}`, { type }, organisationOf(socialWork))
  const { children } = event.data
  const { status, answer } = await hub.post({ ...event, data: { children, ...data } }, { by: socialWork })
  const { failures = [] } = answer as { failures?: { pointer: string; code: string }[] }
  return [status, ...failures.map(({ pointer, code }) => `${pointer} ${code}`)]
}
const roll = { kind: 'school-roll', organisation: 'school:oakfield-primary', by: socialWork }
const started = (from: string) => sent(involvementStarted({ ...roll, from }))

it('takes a fact of long ago, and one that is to hold within two years', async () => {
  expect(await started('1999-09-01')).toEqual([202])
  expect(await started('2028-11-25')).toEqual([202])
})

it('refuses a fact that is to hold later than that, and says where its date stands', async () => {
  expect(await started('2028-11-27')).toEqual([422, '/data/involvement/from too-far-ahead'])
  const far = '2062-11-20'
  expect(await sent(involvementEnded({ ...roll, to: far }))).toEqual([
    422,
    '/data/involvement/to too-far-ahead',
  ])
  expect(await sent(plan('child-protection', { from: far }))).toEqual([422, '/data/plan/from too-far-ahead'])
  const ended = plan('child-protection', { change: 'ended', to: far })
  expect(await sent(ended)).toEqual([422, '/data/plan/to too-far-ahead'])
})

it('leaves it open until when a fact says that it holds', async () => {
  expect(await sent(involvementStarted({ ...roll, to: '2040-01-01' }))).toEqual([202])
})
