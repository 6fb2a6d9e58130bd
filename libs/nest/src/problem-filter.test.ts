import { type ArgumentsHost, BadRequestException, NotFoundException } from '@nestjs/common'
import { type Log } from './log.js'
import { Problem } from './problem.js'
import { ProblemFilter } from './problem-filter.js'

const secret = 'Ava Example 9990000018'

/** What a client gets for an error, and what is logged of it. */
function answer(error: unknown) {
  const sent = { status: 0, headers: {}, mediaType: '', body: '' }
  const logged: string[] = []
  const note = (code: string) => void logged.push(code)
  const log: Log = { info: note, warn: note, error: note, fault: note }
  const response = {
    status: (code: number) => Object.assign(response, void (sent.status = code)),
    set: (headers: object) => Object.assign(response, void (sent.headers = headers)),
    type: (mediaType: string) => Object.assign(response, void (sent.mediaType = mediaType)),
    send: (body: string) => void (sent.body = body),
  }
  const host = { switchToHttp: () => ({ getResponse: () => response }) } as unknown as ArgumentsHost
  new ProblemFilter(log).catch(error, host)
  return { ...sent, logged, json: JSON.parse(sent.body) as Record<string, unknown> }
}

const withStatus = (status: number) => Object.assign(new Error(secret), { status })

it.each<[string, unknown, number, string]>([
  ['a fault', new Error(secret), 500, 'fault'],
  ['something thrown that is no error', secret, 500, 'fault'],
  ['nothing thrown', undefined, 500, 'fault'],
  ['a route that is not there', new NotFoundException(secret), 404, 'not-found'],
  ['a body that a handler refuses', new BadRequestException({ message: secret }), 400, 'body-unreadable'],
  ['a body that does not parse', withStatus(400), 400, 'body-unreadable'],
  ['a body that is too large', withStatus(413), 413, 'body-too-large'],
  ['a charset that is not known', withStatus(415), 415, 'media-type'],
  ['a library that says 502', withStatus(502), 500, 'fault'],
])('answers %s by its code, and echoes nothing of it', (_, error, status, code) => {
  const { body, mediaType, json, ...sent } = answer(error)
  expect([sent.status, mediaType]).toEqual([status, 'application/problem+json'])
  expect(json).toEqual({
    type: `urn:common-thread:problem:${code}`,
    status,
    code,
    title: expect.any(String) as string,
  })
  expect(body).not.toContain('Ava')
  expect(sent.logged).toEqual(code === 'fault' ? ['http-fault'] : [])
})

it('answers a refusal with its facts and headers, and does not log it as a fault', () => {
  const problem = new Problem('parameter-invalid', { parameter: 'after' }, { 'Retry-After': '1' })
  expect(answer(problem)).toMatchObject({
    status: 400,
    headers: { 'Retry-After': '1' },
    json: { code: 'parameter-invalid', parameter: 'after' },
    logged: [],
  })
})

it('logs that the hub could not take something, but not that a room is still starting', () => {
  expect(answer(new Problem('busy', { reason: 'store' })).logged).toEqual(['http-busy'])
  expect(answer(new Problem('busy', { failed: { kafka: 'no' } })).logged).toEqual([])
})
