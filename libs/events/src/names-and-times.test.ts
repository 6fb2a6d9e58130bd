import {
  kafkaName,
  organisationFromKafkaName,
  organisationOf,
  parseOrganisation,
  parseTeam,
} from './organisation.js'
import { parseSubject } from './position.js'
import { base32, newChild, shardOf } from './subject.js'
import { formatInstant, parseDate, parseInstant } from './time.js'

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
