import fc from 'fast-check'
import {
  formatLaChildId,
  formatLaestab,
  formatLocalAuthority,
  formatNhsNumber,
  formatOds,
  formatOfstedUrn,
  formatSchoolUrn,
  formatUpn,
  gssOn,
  isLaestab,
  isNhsNumber,
  isUpn,
  type LocalAuthority,
  parseLaChildId,
  parseLaestab,
  parseLocalAuthority,
  parseNhsNumber,
  parseOds,
  type Parsed,
  parseOfstedUrn,
  parseSchoolUrn,
  parseUpn,
} from './index.js'

const letters = 'ABCDEFGHJKLMNPQRTUVWXYZ'
const digits = (length: number) =>
  fc
    .array(fc.integer({ min: 0, max: 9 }), { minLength: length, maxLength: length })
    .map((each) => each.join(''))

/** Of the 999 range, which is nobody's. */
const nhsNumber = fc
  .tuple(digits(6), fc.integer({ min: 0, max: 9 }))
  .map(([body, check]) => `999${body}${check}`)
  .filter(isNhsNumber)

/** Of an authority number that no authority has. */
const upn = fc
  .tuple(digits(8), fc.oneof(digits(1), fc.constantFrom(...letters)))
  .map(([body, last]) => `000${body}${last}`)
  .map((body) => `${[...letters].find((letter) => isUpn(letter + body))}${body}`)

describe('an NHS number', () => {
  it.each(['9434765870', '9990000018', '9990000026', '9912003888'])('%s is one', (text) => {
    expect(parseNhsNumber(text)).toEqual({ ok: true, value: text })
  })

  it('says which rule is broken', () => {
    expect(parseNhsNumber('9990000019')).toEqual({ ok: false, refusal: 'wrong-check-digit' })
    expect(parseNhsNumber('99900000 18')).toEqual({ ok: false, refusal: 'wrong-shape' })
    for (let digit = 0; digit < 10; digit++)
      expect(parseNhsNumber(`999000000${digit}`)).toEqual({ ok: false, refusal: 'no-check-digit' })
  })

  it('is read in its display form, which events do not carry', () => {
    expect(parseNhsNumber('999 000 0018')).toEqual({ ok: true, value: '9990000018' })
    expect(isNhsNumber('999 000 0018')).toBe(false)
  })

  it('with any one digit wrong is none', () => {
    fc.assert(
      fc.property(nhsNumber, fc.nat(9), fc.integer({ min: 1, max: 9 }), (number, at, by) => {
        const wrong = number.slice(0, at) + ((Number(number[at]) + by) % 10) + number.slice(at + 1)
        expect(isNhsNumber(wrong)).toBe(false)
      }),
    )
  })
})

describe('a UPN', () => {
  it.each([
    ['B801200005001', 'permanent'],
    ['P207000016049', 'permanent'],
    ['F84533022500T', 'temporary'],
    ['P94010002401A', 'temporary'],
  ])('%s is %s', (text, kind) => {
    expect(parseUpn(text)).toMatchObject({ ok: true, value: { kind } })
  })

  it('says which rule is broken', () => {
    expect(parseUpn('A801200005001')).toEqual({ ok: false, refusal: 'wrong-check-letter' })
    expect(parseUpn('b801200005001')).toEqual({ ok: false, refusal: 'wrong-shape' })
    for (const letter of 'IOS')
      expect(parseUpn(`${letter}801200005001`)).toMatchObject({ refusal: 'wrong-shape' })
  })

  it('with any one digit or its check letter wrong is none', () => {
    fc.assert(
      fc.property(upn, fc.integer({ min: 1, max: 11 }), fc.integer({ min: 1, max: 9 }), (text, at, by) => {
        const wrong = text.slice(0, at) + ((Number(text[at]) + by) % 10) + text.slice(at + 1)
        expect(isUpn(wrong)).toBe(false)
        for (const letter of letters) expect(isUpn(letter + text.slice(1))).toBe(letter === text[0])
      }),
    )
  })
})

it.each<[string, fc.Arbitrary<string>, (text: string) => Parsed<unknown, string>, (value: never) => string]>([
  ['NHS number', nhsNumber, parseNhsNumber, formatNhsNumber],
  ['UPN', upn, parseUpn, formatUpn],
  [
    'Ofsted URN',
    fc.oneof(
      digits(7),
      digits(6).map((n) => `SC${n}`),
      fc.constant('XXXXXXX'),
    ),
    parseOfstedUrn,
    formatOfstedUrn,
  ],
  ['LAESTAB', digits(7), parseLaestab, formatLaestab],
  ['school URN', digits(6), parseSchoolUrn, formatSchoolUrn],
  ['ODS code', fc.stringMatching(/^[A-Z0-9]{3,10}$/), parseOds, formatOds],
  [
    'authority’s number for a child',
    fc.stringMatching(/^[A-Za-z0-9]{1,20}$/),
    parseLaChildId,
    formatLaChildId,
  ],
  ['local authority', fc.constantFrom('201', '909', '943'), parseLocalAuthority, formatLocalAuthority],
])('reads the display form of any %s as the same value', (_, texts, parse, format) => {
  fc.assert(
    fc.property(texts, (text) => {
      const first = parse(text)
      if (!first.ok) throw new Error(`${text} was not read`)
      expect(parse(format(first.value as never))).toEqual(first)
    }),
  )
})

it.each<[string, (text: string) => Parsed<unknown, string>, readonly string[]]>([
  ['Ofsted URN', parseOfstedUrn, ['SC12345', 'sc123456', '123456', 'XXXXXX', 'xxxxxxx']],
  ['LAESTAB', parseLaestab, ['000-4001', '00/04001', '000400', '00040011']],
  ['school URN', parseSchoolUrn, ['10000', '1000000', '10000A']],
  ['ODS code', parseOds, ['a81001', 'A8', 'A8100112345', 'A81-01']],
  ['authority’s number for a child', parseLaChildId, ['', 'A-1', 'A 1', 'A'.repeat(21)]],
])('takes nothing else for %s, and folds nothing', (_, parse, texts) => {
  for (const text of texts) expect(parse(text)).toEqual({ ok: false, refusal: 'wrong-shape' })
})

it('carries a LAESTAB without a stroke', () => {
  expect(isLaestab('0004001')).toBe(true)
  expect(isLaestab('000/4001')).toBe(false)
})

describe('a local authority', () => {
  const authority = (code: string, on?: string): LocalAuthority => {
    const read = parseLocalAuthority(code, on)
    if (!read.ok) throw new Error(read.refusal)
    return read.value
  }

  it('is what it was on the date', () => {
    expect(authority('909', '2023-03-31').name).toBe('Cumbria')
    expect(parseLocalAuthority('909', '2023-04-01')).toEqual({ ok: false, refusal: 'not-on-that-date' })
    expect(parseLocalAuthority('942', '2023-03-31')).toEqual({ ok: false, refusal: 'not-on-that-date' })
    expect(authority('942', '2023-04-01').name).toBe('Cumberland')
    expect(parseLocalAuthority('000')).toEqual({ ok: false, refusal: 'no-such-authority' })
  })

  it('keeps its DfE code while its area is given another GSS code', () => {
    expect(gssOn(authority('815'), '2023-03-31')).toBe('E10000023')
    expect(gssOn(authority('815'), '2023-04-01')).toBe('E06000065')
  })
})
