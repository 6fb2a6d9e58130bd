import { createServer, type IncomingMessage, type Server } from 'node:http'
import { type AddressInfo } from 'node:net'
import { type ReadyEvent } from './check.js'
import { type Journal } from './journal.js'
import { sendTo, batchesOf, HubRefused } from './send.js'
import { readTexts } from './testing/read-files.js'

type Answer = (ids: readonly string[]) => { status: number; headers?: Record<string, string>; body?: unknown }

let server: Server
let requests: (readonly string[])[] = []
let answers: Answer[] = []
let waits: number[] = []
const takesAll: Answer = (ids) => ({ status: 200, body: ids.map((id) => ({ id, status: 202 })) })

async function idsIn(request: IncomingMessage): Promise<string[]> {
  let text = ''
  for await (const chunk of request as AsyncIterable<Buffer>) text += chunk.toString()
  return (JSON.parse(text) as { id: string }[]).map(({ id }) => id)
}

beforeEach(async () => {
  requests = []
  answers = []
  waits = []
  server = createServer((request, response) => {
    void idsIn(request).then((ids) => {
      requests.push(ids)
      const { status, headers = {}, body = {} } = (answers.shift() ?? takesAll)(ids)
      response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body))
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
})
afterEach(() => new Promise((resolve) => server.close(resolve)))

const send = (events: readonly ReadyEvent[]) =>
  sendTo({
    intakeUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    token: () => Promise.resolve('token'),
    wait: (ms) => Promise.resolve(void waits.push(ms)),
  })(events)

const event = (id: string): ReadyEvent => ({ id, json: JSON.stringify({ id }), rows: [] })
const events = (count: number) => Array.from({ length: count }, (_, i) => event(`e${i}`))

it('sends at most 500 events a batch, in their order', async () => {
  const all = events(1201)
  expect(await send(all)).toEqual(all.map(() => ({ ok: true })))
  expect(requests.map((ids) => ids.length)).toEqual([500, 500, 201])
  expect(requests.flat()).toEqual(all.map(({ id }) => id))
})

it('keeps batches under what intake takes', () => {
  const large = { ...event('large'), json: 'x'.repeat(400_000) }
  expect([...batchesOf([large, large, large])].map((batch) => batch.length)).toEqual([2, 1])
})

it.each([429, 503])('waits as long as a %s tells and sends the same again', async (status) => {
  answers = [() => ({ status, headers: { 'retry-after': '7' } }), takesAll]
  expect(await send(events(2))).toEqual([{ ok: true }, { ok: true }])
  expect(waits).toEqual([7000])
  expect(requests).toEqual([
    ['e0', 'e1'],
    ['e0', 'e1'],
  ])
})

it('sends again only what a batch was asked to bring again', async () => {
  answers = [
    (ids) => ({ status: 200, body: ids.map((id, i) => ({ id, status: i === 0 ? 202 : 503 })) }),
    takesAll,
  ]
  expect(await send(events(3))).toEqual([{ ok: true }, { ok: true }, { ok: true }])
  expect(requests[1]).toEqual(['e1', 'e2'])
})

it('says which events the hub refuses, and why', async () => {
  const problem = { code: 'type-not-yours' }
  answers = [
    (ids) => ({
      status: 200,
      body: ids.map((id, i) => (i === 1 ? { id, status: 403, problem } : { id, status: 202 })),
    }),
  ]
  expect(await send(events(2))).toEqual([{ ok: true }, { ok: false, code: 'type-not-yours' }])
})

it('stops where the hub takes nothing from this client', async () => {
  answers = [() => ({ status: 403 })]
  await expect(send(events(1))).rejects.toThrow(HubRefused)
})

describe('an interrupted import', () => {
  const files = (children: number) => ({
    'header.csv': `CHILD,SEX,DOB,ETHNIC,UPN\n${list(children, (i) => `C${i},F,01/01/2015,WBRI,UN4`)}`,
    'episodes.csv': `CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN\n${list(children, (i) => `C${i},01/05/2025,S,V2,N1,U6,PR1,,,,,,`)}`,
  })
  const list = (count: number, line: (i: number) => string) =>
    Array.from({ length: count }, (_, i) => `${line(i)}\n`).join('')

  it('goes on after the last bundle that was taken, and the whole is the same as without', async () => {
    let done = 0
    const journal: Journal = {
      done: () => Promise.resolve(done),
      advance: (to) => Promise.resolve(void (done = to)),
      finish: () => Promise.resolve(),
    }
    const taken: string[] = []
    let breaksAt = 2
    const failing = (all: readonly ReadyEvent[]) => {
      if (--breaksAt === 0) return Promise.reject(new Error('the line went down'))
      taken.push(...all.map(({ id }) => id))
      return Promise.resolve(all.map(() => ({ ok: true as const })))
    }
    const year = { endsIn: 2026 }
    await expect(readTexts('ssda903', files(400), { year, journal, send: failing })).rejects.toThrow('line')
    const { result } = await readTexts('ssda903', files(400), { year, journal, send: failing })
    const whole = await readTexts('ssda903', files(400), { year })
    expect(result).toMatchObject({ events: 1200, resumedAfter: taken.indexOf(taken[501] ?? '') })
    // What was on its way behind the failure is sent again, by the same ids.
    expect(new Set(taken)).toEqual(new Set(whole.events.map(({ id }) => id)))
  })
})

it('keeps account of rows of which the hub refused every event', async () => {
  const refusing = (all: readonly ReadyEvent[]) =>
    Promise.resolve(all.map(() => ({ ok: false as const, code: 'type-not-yours' })))
  const all = await readTexts(
    'ssda903',
    {
      'episodes.csv':
        'CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN\nC1,01/05/2025,S,V2,N1,U6,PR1,,,,,,\n',
    },
    { year: { endsIn: 2026 }, send: refusing },
  )
  expect(all.rows).toMatchObject([{ outcome: 'refused', events: 0 }])
  expect(all.rows[0]?.findings).toContainEqual(expect.objectContaining({ code: 'refused-by-hub' }))
})
