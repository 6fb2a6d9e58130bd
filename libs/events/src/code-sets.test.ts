import { codeSets } from './generated/code-sets.js'
import { checkCode, type CodeValue, isUnheardOf, labelOf } from './code-sets.js'

const setOf = (system: string) => {
  const set = codeSets.find((each) => each.system === system)
  if (!set) throw new Error(`no set ${system}`)
  return set
}
const valuesOf = (system: string, version: string): readonly CodeValue[] =>
  setOf(system).versions[version]?.values ?? []

/** What a year changed against the year before, `2024-25: +K3`. */
const changes = (system: string): string[] => {
  const years = Object.keys(setOf(system).versions)
  return years.slice(1).flatMap((year, i) => {
    const before = new Map(valuesOf(system, years[i] ?? '').map((each) => [each.value, each.label]))
    const after = new Map(valuesOf(system, year).map((each) => [each.value, each.label]))
    return [
      ...[...before.keys()].filter((value) => !after.has(value)).map((value) => `${year}: -${value}`),
      ...[...after.keys()].filter((value) => !before.has(value)).map((value) => `${year}: +${value}`),
      ...[...after]
        .filter(([value, label]) => before.has(value) && before.get(value) !== label)
        .map(([value, label]) => `${year}: ${value} is now ${label}`),
    ]
  })
}

it('changed from year to year only where this says so', () => {
  const changed = codeSets.map(({ system }) => [system, changes(system)] as const)
  expect(Object.fromEntries(changed.filter(([, each]) => each.length > 0))).toEqual({
    'ssda903/sex': ['2024-25: -1', '2024-25: -2', '2024-25: +M', '2024-25: +F', '2024-25: +U'],
    'ssda903/placement-type': [
      '2024-25: +K3',
      '2025-26: -H5',
      '2025-26: -P2',
      '2025-26: -Z1',
      '2025-26: +Z11',
      '2025-26: +Z12',
      '2025-26: +Z13',
      '2025-26: +Z14',
    ],
    'cin-census/sex': ['2025: -0', '2025: -1', '2025: -2', '2025: -9', '2025: +M', '2025: +F', '2025: +U'],
    'cin-census/primary-need': ['2026: N1 is now Abuse, neglect and exploitation'],
  })
})

it('covers every year of each collection', () => {
  const yearsOf = (prefix: string) =>
    new Set(
      codeSets
        .filter(({ system }) => system.startsWith(prefix))
        .map(({ versions }) => Object.keys(versions).join()),
    )
  expect(yearsOf('ssda903/')).toEqual(new Set(['2023-24,2024-25,2025-26,2026-27']))
  expect(yearsOf('cin-census/')).toEqual(new Set(['2024,2025,2026']))
})

it('knows the first and last day of a version year', () => {
  expect(setOf('ssda903/sex').versions['2025-26']).toMatchObject({ from: '2025-04-01', to: '2026-03-31' })
  expect(setOf('cin-census/sex').versions['2026']).toMatchObject({ from: '2025-04-01', to: '2026-03-31' })
  expect(setOf('ons/police-force-area').versions['2026']).toMatchObject({
    from: '2026-01-01',
    to: '2026-12-31',
  })
})

it('says whose words the labels are, and under which licence', () => {
  for (const { attribution, source } of codeSets) {
    expect(attribution).toMatch(/, Open Government Licence v3\.0$/)
    expect(source).not.toBe('')
  }
})

it('marks what nobody has confirmed', () => {
  const unconfirmed = (system: string, version: string) =>
    valuesOf(system, version)
      .filter((each) => each.unconfirmed)
      .map(({ value }) => value)
  expect(unconfirmed('ssda903/placement-type', '2025-26')).toEqual(['Z11', 'Z12', 'Z13', 'Z14'])
  expect(unconfirmed('ssda903/placement-type', '2024-25')).toEqual(['H5', 'P2'])
  expect(unconfirmed('cin-census/upn-unknown-reason', '2026')).toEqual(['UN6'])
  expect(unconfirmed('ons/police-force-area', '2026')).toEqual(
    ['03', '04', '07', '09', '10', '11', '14', '15', '16'].map((area) => `E230000${area}`),
  )
  for (const [system, version] of [
    ['home-office/police-force', '2026'],
    ['ssda903/legal-status', '2026-27'],
  ] as const)
    expect(unconfirmed(system, version)).toHaveLength(valuesOf(system, version).length)
  const recoded = valuesOf('dfe/local-authority', '2026-27').filter(({ gss }) =>
    gss?.some((area) => area.unconfirmed),
  )
  expect(recoded.map(({ label }) => label)).toEqual(['Barnsley', 'Sheffield'])
})

describe('an authority that came or went', () => {
  const check = (value: string, version: string, on?: string) =>
    checkCode({ system: 'dfe/local-authority', version, value }, 'dfe/local-authority', on)

  it('is a code on its own days only', () => {
    expect(check('909', '2023-24', '2023-03-31')).toBeUndefined()
    expect(check('909', '2023-24', '2023-04-01')).toBe('code-not-valid-on-date')
    expect(check('943', '2023-24', '2023-04-01')).toBeUndefined()
    expect(check('943', '2023-24', '2023-03-31')).toBe('code-not-valid-on-date')
  })

  it('without a date is a code if it was one on any day of the year', () => {
    expect(check('909', '2023-24')).toBe('code-not-valid-on-date')
    expect(check('943', '2023-24')).toBeUndefined()
  })

  it('is 153 authorities now', () => {
    const current = valuesOf('dfe/local-authority', '2026-27').filter(({ value }) => !check(value, '2026-27'))
    expect(current).toHaveLength(153)
  })
})

it('has 43 forces, each with its area', () => {
  const labels = (system: string) => valuesOf(system, '2026').map(({ label }) => label)
  expect(labels('home-office/police-force').sort()).toEqual(labels('ons/police-force-area').sort())
  expect(labels('ons/police-force-area')).toHaveLength(43)
})

it('has heard of a value when any year has it, in whatever case', () => {
  const unheardOf = (value: string) =>
    isUnheardOf({ system: 'ssda903/placement-type', version: '2025-26', value })
  expect([unheardOf('H5'), unheardOf('k3'), unheardOf('U7')]).toEqual([false, false, true])
})

it('gives no label where none was found', () => {
  expect(labelOf({ system: 'ssda903/placement-type', version: '2025-26', value: 'Z11' })).toBeUndefined()
})
