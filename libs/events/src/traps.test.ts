import { readCloudEvent } from './cloud-event.js'
import { checkCode, labelOf } from './code-sets.js'
import { eventTypes } from './generated/catalogue.js'
import { codeSets } from './generated/code-sets.js'
import { isUpn, parseLocalAuthority, parseUpn } from './identifiers/index.js'
import { parsePlacementDistance } from './placement-distance.js'
import { parseDate } from './time.js'

const letters = 'ABCDEFGHJKLMNPQRTUVWXYZ'
const upnOf = (authority: string) => {
  const body = `${authority}000026001`
  return `${[...letters].find((letter) => isUpn(letter + body))}${body}`
}
const range = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, i) => String(from + i).padStart(3, '0'))

const moved = (placement: object, child: object = {}) =>
  readCloudEvent({
    specversion: '1.0',
    id: 'a-1',
    source: 'urn:common-thread:la:northshire',
    type: eventTypes.placementMoved,
    time: '2026-01-20T14:05:00Z',
    data: {
      children: [child],
      placement: {
        from: '2026-01-20',
        type: { system: 'ssda903/placement-type', version: '2025-26', value: 'U6' },
        provider: 'provider:harbour-fostering',
        address: {},
        ...placement,
      },
    },
  })
const placed = (value: string, version = '2025-26') =>
  moved({ type: { system: 'ssda903/placement-type', version, value } })
const refusals = (read: ReturnType<typeof readCloudEvent>) =>
  read.ok ? [] : read.failures.map(({ pointer, code }) => `${pointer} ${code}`)

// What real data and published code get wrong: one test each.

it.each([...range(838, 839), ...range(940, 943), ...range(660, 681), ...range(701, 708), ...range(1, 5)])(
  'takes the UPN of allocator %s, which lists of authorities leave out',
  (authority) => {
    expect(parseUpn(upnOf(authority))).toMatchObject({ ok: true, value: { authority } })
  },
)

it.each(['838', '839', '940', '941', '942', '943'])('knows authority %s of a reorganisation', (code) => {
  expect(parseLocalAuthority(code)).toMatchObject({ ok: true })
})

it('holds a temporary UPN to its check letter like any other', () => {
  expect(isUpn('F84533022500T')).toBe(true)
  expect(isUpn('G84533022500T')).toBe(false)
  expect(isUpn('F84533022500V')).toBe(false)
})

it('reckons 266 as P, where a published example says Q', () => {
  expect(isUpn('P207000016049')).toBe(true)
  expect(isUpn('Q207000016049')).toBe(false)
})

it('takes CHNE for Chinese and not CNHE, and knows that 0 has a plan', () => {
  const ethnicity = (value: string) =>
    checkCode({ system: 'dfe/ethnicity', version: '2025-26', value }, 'dfe/ethnicity')
  expect(ethnicity('CHNE')).toBeUndefined()
  expect(ethnicity('CNHE')).toBe('unknown-code')
  expect(labelOf({ system: 'ssd/send-flag', version: '2026', value: '0' })).toBe('Has a plan')
})

it('refuses k3 for K3, also where unknown codes are only flagged', () => {
  expect(placed('K3', '2024-25').ok).toBe(true)
  expect(refusals(placed('k3', '2024-25'))).toEqual(['/data/placement/type unknown-code'])
})

it('accepts a code that no year has where the publisher may know better, as sent, and flags it', () => {
  const read = placed('Z15')
  expect(read).toMatchObject({
    ok: true,
    event: { data: { placement: { type: { value: 'Z15' } } } },
    flags: [{ pointer: '/data/placement/type', code: 'unknown-code' }],
  })
  expect(refusals(placed('Z1'))).toEqual(['/data/placement/type unknown-code'])
  expect(
    refusals(
      moved({ providerSector: { system: 'ssda903/placement-provider', version: '2025-26', value: 'PR9' } }),
    ),
  ).toEqual(['/data/placement/providerSector unknown-code'])
})

it.each([
  [
    'P1',
    ['placement-type', 'Own parents or person with parental responsibility'],
    ['previous-permanence', 'Adoption'],
    ['activity', 'Part-time higher education'],
  ],
  [
    'Z1',
    ['placement-type', 'Other'],
    ['previous-permanence', 'No previous permanence'],
    ['accommodation', 'Former foster carer: suitable'],
  ],
  ['E1', ['legal-status', 'Placement order'], ['accommodation', 'Supported lodgings: suitable']],
  ['R1', ['placement-type', 'Residential care home'], ['accommodation', 'Residence not known: suitable']],
  [
    'U1',
    ['placement-type', 'Relative or friend, long-term'],
    ['accommodation', 'Independent living: suitable'],
  ],
  ['K1', ['placement-type', 'Secure children’s home'], ['accommodation', 'Ordinary lodgings: suitable']],
])('reads %s by its system, for it means another thing in each', (value, ...meanings) => {
  for (const [name, label] of meanings)
    expect(labelOf({ system: `ssda903/${name}`, version: '2023-24', value })).toBe(label)
})

it('does not take Northamptonshire for West Northamptonshire, nor a name for a code', () => {
  expect(parseLocalAuthority('928')).toMatchObject({ value: { name: 'Northamptonshire' } })
  expect(parseLocalAuthority('941')).toMatchObject({ value: { name: 'West Northamptonshire' } })
  expect(parseLocalAuthority('Northamptonshire')).toEqual({ ok: false, refusal: 'wrong-shape' })
  const labels = codeSets
    .find(({ system }) => system === 'dfe/local-authority')
    ?.versions['2026-27']?.values.map(({ label }) => label)
  expect(new Set(labels).size).toBe(labels?.length)
})

it('takes no placeholder for a date: unknown is left out, and the 15th is a day like any other', () => {
  expect(parseDate('zz/zz/zzzz')).toBeUndefined()
  expect(refusals(moved({}, { birthDate: 'zz/zz/zzzz' }))).toEqual(['/data/children/0/birthDate not-a-date'])
  expect(moved({}, { birthDate: '2012-09-15' })).toMatchObject({
    event: { data: { children: [{ birthDate: '2012-09-15' }] } },
  })
  expect(moved({})).toMatchObject({ event: { data: { children: [{ birthDate: null }] } } })
})

it('takes what short breaks leave out as left out, and asks for none of it', () => {
  for (const value of ['V3', 'V4'])
    expect(
      checkCode({ system: 'ssda903/legal-status', version: '2025-26', value }, 'ssda903/legal-status'),
    ).toBeUndefined()
  expect(moved({})).toMatchObject({
    ok: true,
    event: {
      data: { placement: { providerSector: null, carerName: null, hostAuthority: null }, previous: null },
    },
  })
})

it('knows 999.9 as no distance, and a distance above 350 miles as unlikely', () => {
  expect(parsePlacementDistance('999.9')).toEqual({ kind: 'not-measured' })
  expect(parsePlacementDistance('12.5')).toEqual({ kind: 'miles', miles: 12.5, unlikely: false })
  expect(parsePlacementDistance('350.1')).toEqual({ kind: 'miles', miles: 350.1, unlikely: true })
  for (const text of ['', '-1', '12.55', '12 miles', 'Infinity', '1000'])
    expect(parsePlacementDistance(text)).toBeUndefined()
})

it('takes no new address without the day from which it holds', () => {
  expect(refusals(moved({ from: null }))).toEqual(['/data/placement/from not-a-date'])
  expect(refusals(moved({ from: '' }))).toEqual(['/data/placement/from not-a-date'])
})
