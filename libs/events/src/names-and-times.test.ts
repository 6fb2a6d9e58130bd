import {
  kafkaName,
  organisationFromKafkaName,
  organisationOf,
  parseOrganisation,
  parseTeam,
} from './organisation.js'
import { parseSubject } from './position.js'
import { base32, newChild, shardOf } from './subject.js'
import { earliestDay, formatDate, formatInstant, latestDay, parseDate, parseInstant } from './time.js'

it('tells organisations and teams apart, and refuses unknown sectors', () => {
  const oakfield = parseOrganisation('school:oakfield-primary')
  expect(oakfield && kafkaName(oakfield)).toBe('school.oakfield-primary')
  expect(organisationFromKafkaName('school.oakfield-primary')).toBe(oakfield)
  const dsl = parseTeam('school:oakfield-primary/dsl')
  expect(dsl && organisationOf(dsl)).toBe(oakfield)
  expect(parseOrganisation('hub:ledger')).toBeUndefined()
  expect(parseOrganisation('School:oakfield')).toBeUndefined()
  expect(parseTeam('school:oakfield-primary')).toBeUndefined()
})

it('encodes base32 as RFC 4648 §10 says, in lower case without padding', () => {
  const vectors = {
    f: 'my',
    fo: 'mzxq',
    foo: 'mzxw6',
    foob: 'mzxw6yq',
    fooba: 'mzxw6ytb',
    foobar: 'mzxw6ytboi',
  }
  for (const [text, encoded] of Object.entries(vectors)) expect(base32(Buffer.from(text))).toBe(encoded)
})

it('gives a subject its shard for life', () => {
  const subject = newChild(new Uint8Array(16))
  expect(subject).toBe('child_aaaaaaaaaaaaaaaaaaaaaaaaaa')
  expect(parseSubject(subject)).toBe(subject)
  expect(shardOf(subject)).toBe(11)
})

it('reads times as RFC 3339 says, refuses what does not exist, and rounds nothing', () => {
  expect(parseInstant('1969-12-31T23:59:59.5Z')).toBe(-500)
  expect(parseInstant('2026-11-20T14:05:00+01:00')).toBe(Date.UTC(2026, 10, 20, 13, 5))
  expect(formatInstant(parseInstant('0001-01-01T00:00:00Z') ?? 0)).toBe('0001-01-01T00:00:00Z')
  for (const text of [
    '2026-02-29T00:00:00Z',
    '2026-11-20T24:00:00Z',
    '2016-12-31T23:59:60Z',
    '2026-11-20T14:05:00.1234Z',
    '2026-11-20',
  ]) {
    expect(parseInstant(text)).toBeUndefined()
  }
  expect(parseDate('2026-02-29')).toBeUndefined()
  expect(parseDate('2024-02-29')).toBe(19782)
})

it('reckons days as the platform does, and takes no other for one', () => {
  // Every day of one cycle of 400 years, and every month of all.
  const cycle = { from: parseDate('1800-01-01') ?? 0, days: 146_097 }
  for (let days = earliestDay; days <= latestDay; days += days >= cycle.from && days < cycle.from + cycle.days ? 1 : 27) {
    const date = new Date(days * 86_400_000).toISOString().slice(0, 10)
    if (parseDate(date) !== days) throw new Error(`${date} is day ${days}, not ${parseDate(date)}`)
  }
  for (let year = 0; year <= 9999; year += 1) {
    const text = String(year).padStart(4, '0')
    const isLeap = new Date(Date.UTC(2000 + (year % 400), 1, 29)).getUTCMonth() === 1
    if ((parseDate(`${text}-02-29`) !== undefined) !== (isLeap && year > 0)) throw new Error(text)
  }
  for (const text of ['0000-12-31', '2026-00-10', '2026-13-01', '2026-04-31', '2026-01-00', '2026-02-30', '1900-02-29'])
    expect([text, parseDate(text)]).toEqual([text, undefined])
}) // prettier-ignore

it('writes days from year 1 to 9999 as the calendar of the engine has it, and reads it back', () => {
  for (let days = earliestDay; days <= latestDay; days += days > 0 && days < 25_000 ? 1 : 31) {
    const date = formatDate(days)
    if (date !== new Date(days * 86_400_000).toISOString().slice(0, 10)) throw new Error(`${days} is ${date}`)
    if (parseDate(date) !== days) throw new Error(`${date} is read as ${parseDate(date)}`)
  }
})
