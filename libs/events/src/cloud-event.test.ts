import { readCloudEvent, readKafkaEvent } from './cloud-event.js'
import { codecByName, frame } from './codec.js'
import { eventTypes } from './event-type.js'

const attended = {
  specversion: '1.0',
  id: 'a-1',
  source: 'urn:common-thread:health:northshire-ed',
  type: eventTypes.edAttended,
  time: '2026-11-20T14:05:00Z',
  data: {
    children: [{ identifiers: [{ system: 'nhs-number', value: '9990000018' }], birthDate: '2015-04-15' }],
    attendance: { site: 'Northshire General', arrivedAt: '2026-11-20T13:58:00+01:00' },
  },
}

it('reads an event, with defaults filled in and times as instants', () => {
  const read = readCloudEvent(attended)
  expect(read).toMatchObject({ ok: true, event: { id: 'a-1', time: Date.parse('2026-11-20T14:05:00Z') } })
  expect(read.ok && read.event.data).toMatchObject({
    attendance: { arrivedAt: Date.parse('2026-11-20T12:58:00Z') },
    children: [{ givenName: null, identifiers: [{ verified: true }] }],
  })
})

it('says everything that is wrong at once, by pointer, and never repeats a value', () => {
  const read = readCloudEvent({
    ...attended,
    id: 'two words',
    time: 'yesterday',
    colour: 'blue',
    data: {
      children: [
        {
          identifiers: [{ system: 'nhs-number', value: '9990000019' }],
          birthDate: '2015-02-30',
          shoeSize: 3,
        },
      ],
      attendance: { site: 7 },
    },
  })
  expect(read.ok ? [] : read.failures.map(({ pointer, code }) => `${pointer} ${code}`).sort()).toEqual([
    '/colour unknown-field',
    '/data/attendance/arrivedAt missing-field',
    '/data/attendance/site wrong-type',
    '/data/children/0/birthDate not-a-date',
    '/data/children/0/identifiers/0/value not-an-nhs-number',
    '/data/children/0/shoeSize unknown-field',
    '/id too-long',
    '/time not-a-time',
  ])
  expect(JSON.stringify(read)).not.toMatch(/9990000019|2015-02-30|yesterday|two words/)
})

it('takes no empty attribute for one that is there', () => {
  for (const name of ['specversion', 'id', 'type', 'time']) {
    const read = readCloudEvent({ ...attended, [name]: '' })
    expect([name, read.ok ? [] : read.failures.map(({ pointer }) => pointer)]).toEqual([name, [`/${name}`]])
  }
})

it('refuses a type that the catalogue does not have', () => {
  expect(readCloudEvent({ ...attended, type: 'safeguarding.weather-changed.v1' })).toMatchObject({
    failures: [{ pointer: '/type', code: 'unknown-event-type' }],
  })
})

it('keeps a key named __proto__ as what it is: an unknown field', () => {
  const json: unknown = JSON.parse(JSON.stringify(attended).replace('"site"', '"__proto__":{"x":1},"site"'))
  expect(readCloudEvent(json)).toMatchObject({
    failures: [{ pointer: '/data/attendance/__proto__', code: 'unknown-field' }],
  })
})

it('holds codes against their own system and year, and does not fold case', () => {
  const plan = (value: string, version = '2026', system = 'cin-census/category-of-abuse') =>
    readCloudEvent({
      ...attended,
      type: eventTypes.planChanged,
      data: {
        children: [{}],
        plan: {
          kind: 'child-protection',
          change: 'started',
          from: '2026-11-20',
          category: { system, version, value },
        },
      },
    })
  expect(plan('NEG').ok).toBe(true)
  expect(plan('neg')).toMatchObject({ failures: [{ pointer: '/data/plan/category', code: 'unknown-code' }] })
  expect(plan('NEG', '1999')).toMatchObject({ failures: [{ code: 'unknown-code-version' }] })
  expect(plan('6', '2026', 'cin-census/referral-source')).toMatchObject({
    failures: [{ code: 'wrong-code-system' }],
  })
})

describe('in Kafka binary mode', () => {
  const headers: Record<string, string> = {
    ce_specversion: '1.0',
    ce_id: 'a-1',
    ce_source: attended.source,
    ce_type: attended.type,
    ce_time: attended.time,
    'content-type': 'application/avro',
  }
  const json = readCloudEvent(attended)
  const codec = codecByName('safeguarding.v1.EdAttended')
  const value = frame(codec, json.ok ? json.event.data : undefined)

  it('reads the same event as in JSON', () => {
    const read = readKafkaEvent((name) => headers[name], value)
    expect(read.ok && read.event).toEqual(json.ok && json.event)
  })

  it.each([
    ['no value', null],
    ['a value without framing', Buffer.from('hello')],
    ['a value of an unknown schema', Buffer.from([0, 0, 0, 9, 9, 1])],
    ['a cut value', value.subarray(0, -2)],
  ])('refuses %s and keeps the id, so that the publisher can be told', (_, broken) => {
    expect(readKafkaEvent((name) => headers[name], broken)).toMatchObject({ ok: false, id: 'a-1' })
  })

  it('refuses a value of another type than its header says', () => {
    const other: Record<string, string> = { ...headers, ce_type: eventTypes.planChanged }
    expect(readKafkaEvent((name) => other[name], value).ok).toBe(false)
  })

  it('holds Avro values to the same bounds as JSON', () => {
    const bad = frame(codec, {
      ...(json.ok ? json.event.data : {}),
      children: [],
    })
    expect(readKafkaEvent((name) => headers[name], bad)).toMatchObject({
      failures: [{ pointer: '/data/children', code: 'too-few-items' }],
    })
  })
})

describe('an event that names an earlier one', () => {
  it('replaces it with data of its own, or takes it back with none', () => {
    expect(readCloudEvent({ ...attended, corrects: 'a-0' })).toMatchObject({
      ok: true,
      event: { corrects: 'a-0' },
    })
    const { data: _, ...retraction } = { ...attended, retracts: 'a-0' }
    expect(readCloudEvent(retraction)).toMatchObject({ ok: true, event: { retracts: 'a-0', data: null } })
    const headers: Record<string, string> = Object.fromEntries(
      Object.entries(retraction).map(([name, value]) => [`ce_${name}`, value]),
    )
    expect(readKafkaEvent((name) => headers[name], null)).toMatchObject({
      ok: true,
      event: { retracts: 'a-0' },
    })
  })

  it('may say why it is taken back', () => {
    const { data: _, ...retraction } = { ...attended, retracts: 'a-0', retractionreason: 'wrong-child' }
    expect(readCloudEvent(retraction)).toMatchObject({ ok: true, event: { because: 'wrong-child' } })
    const headers: Record<string, string> = Object.fromEntries(
      Object.entries(retraction).map(([name, value]) => [`ce_${name}`, value]),
    )
    expect(readKafkaEvent((name) => headers[name], null)).toMatchObject({
      ok: true,
      event: { because: 'wrong-child' },
    })
  })

  it.each([
    ['a reason, with nothing taken back', { retractionreason: 'not-so' }, '/retractionreason not-supported'],
    [
      'a reason that nobody knows',
      { retracts: 'a-0', retractionreason: 'regret', data: undefined },
      '/retractionreason not-supported',
    ],
    ['both', { corrects: 'a-0', retracts: 'a-0', data: undefined }, '/retracts not-supported'],
    ['a retraction with data', { retracts: 'a-0' }, '/data not-supported'],
    ['no id', { corrects: 7 }, '/corrects wrong-type'],
    ['an id that nobody can have', { corrects: 'two words' }, '/corrects wrong-type'],
  ])('is refused for %s', (_, more, expected) => {
    const read = readCloudEvent({ ...attended, ...more })
    expect(!read.ok && read.failures.map(({ pointer, code }) => `${pointer} ${code}`)).toEqual([expected])
  })
})
