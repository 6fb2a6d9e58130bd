import { request } from 'node:http'
import { batch, concernJson, intakeOverHttp, school, single } from './testing/intake-over-http.js'

type Hub = Awaited<ReturnType<typeof intakeOverHttp>>
let hub: Hub

beforeAll(async () => {
  hub = await intakeOverHttp()
})
afterAll(() => hub.close())

const problem = (status: number, code: string, more: object = {}) => ({
  status,
  answer: { status, code, ...more },
})
const kibibyte = 1024

interface Sending {
  readonly headers?: Readonly<Record<string, string>>
  readonly chunks?: Iterable<string>
}

/** A request as a client of its own making sends it: it may state a length and never send it. */
const send = ({ headers = {}, chunks = [] }: Sending): Promise<number | undefined> =>
  new Promise((resolve, reject) => {
    const authorization = `Bearer ${school}`
    const all = { 'content-type': single, authorization, ...headers }
    const sent = request(hub.url, { method: 'POST', headers: all }, ({ statusCode }) => {
      resolve(statusCode)
      sent.destroy()
    })
    sent.on('error', reject)
    sent.flushHeaders()
    for (const chunk of chunks) sent.write(chunk)
  })

describe('a body', () => {
  it('is refused by the length that it states, before any of it comes', async () => {
    expect(await send({ headers: { 'content-length': String(64 * kibibyte + 1) } })).toBe(413)
    expect(
      await send({ headers: { 'content-length': String(1024 * kibibyte + 1), 'content-type': batch } }),
    ).toBe(413)
  })

  it('is refused by what really comes, though it never ends and states no length', async () => {
    expect(await send({ chunks: Array.from({ length: 65 }, () => ' '.repeat(kibibyte)) })).toBe(413)
    expect(
      await send({
        chunks: Array.from({ length: 64 }, () => ' '.repeat(kibibyte)),
        headers: { 'content-type': 'text/plain' },
      }),
    ).toBe(415)
  })

  it('is not waited for when nobody may send it', async () => {
    expect(await send({ headers: { authorization: 'Bearer nobody' }, chunks: ['{'] })).toBe(401)
  })

  it('is refused before anything is built of it when it is deeper or has more values than an event', async () => {
    expect(await hub.post('['.repeat(1024 * kibibyte), { type: batch })).toMatchObject(
      problem(400, 'body-unreadable', { reason: 'too-deep' }),
    )
    const members = Array.from({ length: 100_000 }, (_, i) => `"${i}":1`).join()
    expect(await hub.post(`[{${members}}]`, { type: batch })).toMatchObject(
      problem(400, 'body-unreadable', { reason: 'too-many-values' }),
    )
    expect(await hub.post(`{"a":[${'0,'.repeat(5000)}0]}`)).toMatchObject(
      problem(400, 'body-unreadable', { reason: 'too-many-values' }),
    )
  })

  it('is JSON in UTF-8, not compressed, of one event or a list of them', async () => {
    expect(await hub.post('{"id":')).toMatchObject(problem(400, 'body-unreadable', { reason: 'not-json' }))
    expect(await hub.post(Buffer.from([0x22, 0xe9, 0x22]))).toMatchObject(
      problem(400, 'body-unreadable', { reason: 'not-utf-8' }),
    )
    expect(await hub.post('{}', { type: batch })).toMatchObject(
      problem(400, 'body-unreadable', { reason: 'not-a-list' }),
    )
    expect(await hub.post('{}', { type: `${single}; charset=latin1` })).toMatchObject(
      problem(415, 'media-type'),
    )
    expect((await hub.post(concernJson('utf-8'), { type: `${single}; charset="UTF-8"` })).status).toBe(202)
    expect(await send({ headers: { 'content-encoding': 'gzip' } })).toBe(415)
  })

  it('of a batch has at most 500 events of at most 64 KiB each', async () => {
    expect(
      await hub.post(
        Array.from({ length: 501 }, () => 0),
        { type: batch },
      ),
    ).toMatchObject(problem(413, 'batch-too-large'))
    const large = concernJson('large', { correlationid: 'x'.repeat(65 * kibibyte) })
    const { answer } = await hub.post([large, concernJson('small')], { type: batch })
    expect(answer).toMatchObject([
      { status: 413, problem: { code: 'body-too-large' } },
      { id: 'small', status: 202 },
    ])
  })
})

describe('everything that is wrong with an event is said at once', () => {
  it('of its envelope, its data, and what is there twice', async () => {
    const text = JSON.stringify(
      concernJson('many', {
        time: 'soon',
        surprise: 1,
        'a/b': 1,
        traceparent: 7,
        data: { children: [], concern: { immediacy: 'x' }, extra: 1 },
      }),
    ).replace('"extra":1', '"extra":1,"extra":2,"__proto__":{"summary":"x"}')
    const { status, answer } = await hub.post(text)
    expect(status).toBe(422)
    const { failures } = answer as { failures: { pointer: string; code: string }[] }
    expect(failures.map(({ pointer, code }) => `${pointer} ${code}`).sort()).toEqual([
      '/a~1b unknown-field',
      '/data/__proto__ unknown-field',
      '/data/children too-few-items',
      '/data/concern/immediacy not-one-of',
      '/data/concern/summary missing-field',
      '/data/extra duplicate-field',
      '/data/extra unknown-field',
      '/data/source missing-field',
      '/surprise unknown-field',
      '/time not-a-time',
      '/traceparent wrong-type',
    ])
  })

  it('with pointers into each event of a batch', async () => {
    const twice = JSON.stringify(concernJson('two')).replace('"id":"two"', '"id":"two","id":"two"')
    const { answer } = await hub.post(`[${JSON.stringify(concernJson('one'))},${twice}]`, { type: batch })
    expect(answer).toMatchObject([
      { id: 'one', status: 202 },
      { id: 'two', status: 422, problem: { failures: [{ pointer: '/id', code: 'duplicate-field' }] } },
    ])
  })
})
