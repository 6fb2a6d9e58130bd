import { organisationOf } from '@common-thread/events'
import { concernJson, intakeOverHttp, school, socialWork } from '../testing/intake-over-http.js'

let hub: Awaited<ReturnType<typeof intakeOverHttp>>
beforeEach(async () => {
  hub = await intakeOverHttp({}, (client) => ({ ...client, scopes: [...client.scopes, 'identity.manage'] }))
})
afterEach(() => hub.close())

const publish = (id: string, nhsNumber: string, by = socialWork) => {
  const event = concernJson(id, {}, organisationOf(by))
  const identifiers = [
    { system: 'nhs-number', value: nhsNumber },
    { system: 'local', value: `LA-${id}` },
  ]
  return hub.post({ ...event, data: { ...event.data, children: [{ identifiers }] } }, { by })
}

const ask = async (
  acts: string,
  body: object | string,
  { by = socialWork, type = 'application/json' } = {},
) => {
  const response = await fetch(hub.url.replace('/events', `/identity/${acts}`), {
    method: 'POST',
    headers: { 'content-type': type, authorization: `Bearer ${by}` },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  })
  return { status: response.status, answer: (await response.json()) as Record<string, unknown> }
}

const identifiers = [{ system: 'nhs-number', value: '9990000018' }]
const split = { id: 'p1', child: { local: 'LA-1' }, identifiers, reason: 'two-children' }
const merge = { id: 'm1', child: { local: 'LA-1' }, duplicate: { local: 'LA-2' }, reason: 'same-child' }
const seal = { id: 's1', child: { local: 'LA-1' }, permits: [socialWork], reason: 'adoption-order-made' }

it('lets an authority split and seal the children that it knows by its own numbers', async () => {
  await publish('1', '9990000018')
  const done = await ask('splits', split)
  expect(done).toMatchObject({ status: 202, answer: { id: 'p1', receipt: expect.any(String) as string } })
  expect(await ask('splits', split)).toEqual(done)
  expect((await ask('seals', seal)).status).toBe(202)
  expect(await ask('seals', { ...seal, id: 's2' })).toMatchObject({ status: 404 })
  const otherReason = { ...split, reason: 'identifier-given-in-error' }
  expect(await ask('splits', otherReason)).toMatchObject({ status: 409 })
})

it('lets an authority merge two records that it knows, once', async () => {
  await publish('1', '9990000018')
  await publish('2', '9990000026')
  const done = await ask('merges', merge)
  expect(done).toMatchObject({ status: 202, answer: { id: 'm1', receipt: expect.any(String) as string } })
  expect(await ask('merges', merge)).toEqual(done)
  const absent = await ask('merges', { ...merge, id: 'm2', duplicate: { local: 'LA-none' } })
  expect(absent.status).toBe(404)
  expect(await ask('merges', { ...merge, id: 'm3' })).toEqual(absent)
  expect(await ask('merges', { ...merge, id: 'm4', duplicate: merge.child })).toEqual(absent)
  expect(await ask('merges', { ...merge, duplicate: { local: 'LA-none' } })).toMatchObject({ status: 409 })
  expect(await ask('merges', merge, { by: school })).toMatchObject({ status: 403 })
})

const list = async (query = '', by = socialWork) => {
  const response = await fetch(hub.url.replace('/events', `/identity/provisional${query}`), {
    headers: { authorization: `Bearer ${by}` },
  })
  return { status: response.status, answer: (await response.json()) as Record<string, unknown> }
}

it('lists references and times, to authorities alone, and refuses a page that is none', async () => {
  expect(await list()).toEqual({ status: 200, answer: { children: [], next: null } })
  for (const query of ['?after=9990000018', '?after=ref_aaaaaaaaaaaaaaaaaaaaaaaaaa', '?limit=0', '?more=1'])
    expect((await list(query)).answer).toMatchObject({ code: 'parameter-invalid' })
  expect(await list('', school)).toMatchObject({ status: 403, answer: { code: 'scope-missing' } })
})

it('answers a child that is another’s like one that is not there', async () => {
  await publish('1', '9990000018', school)
  const absent = await ask('seals', { ...seal, child: { local: 'LA-none' } })
  expect(absent.status).toBe(404)
  expect(await ask('seals', seal)).toEqual(absent)
})

it('lets nobody but an authority say who a child is, whatever its scopes', async () => {
  await publish('1', '9990000018', school)
  expect(await ask('seals', seal, { by: school })).toMatchObject({
    status: 403,
    answer: { code: 'scope-missing' },
  })
})

it.each<[string, string, object | string, string]>([
  ['a body that is no object', 'splits', '[]', 'body'],
  ['a key that it does not know', 'splits', { ...split, more: '9990000018' }, 'body'],
  ['a key that is there twice', 'splits', `{"id":"a",${JSON.stringify(split).slice(1)}`, 'body'],
  ['a child named two ways', 'splits', { ...split, child: { local: '9990000018', reference: 'r' } }, 'child'],
  ['a reason that it does not know', 'splits', { ...split, reason: '9990000018' }, 'reason'],
  ['no duplicate', 'merges', { ...merge, duplicate: {} }, 'duplicate'],
  ['another reason to merge', 'merges', { ...merge, reason: '9990000018' }, 'reason'],
  ['nothing to split off', 'splits', { ...split, identifiers: [] }, 'identifiers'],
  ['a team that is not there', 'seals', { ...seal, permits: ['la:northshire/9990000018'] }, 'permits'],
])('refuses %s, says where, and echoes nothing', async (_, acts, body, parameter) => {
  const { status, answer } = await ask(acts, body)
  expect([status, answer['code'], answer['parameter']]).toEqual([400, 'parameter-invalid', parameter])
  expect(JSON.stringify(answer)).not.toContain('9990000018')
})

it('takes JSON alone', async () => {
  expect((await ask('splits', split, { type: 'text/plain' })).status).toBe(415)
})
