import { catalogueEntries, type IsoDate, type OrganisationId } from '@common-thread/events/catalogue'
import { digestOf, statementOf } from './agreements.js'
import { directoryOf } from './build.js'
import { checkDirectoryFile } from './check-file.js'
import { type DirectoryFile } from './entries.js'
import { hasSignedMatrix, isBoundBy } from './lookup.js'
import { northshire, toBeSigned } from './northshire.js'

const names = new Set(catalogueEntries.map(({ name }) => name))
const matrixDigest = 'a'.repeat(64)
const today = '2026-11-23' as IsoDate
const familyWorks = 'voluntary:family-works' as OrganisationId
const authority = 'la:northshire' as OrganisationId
const school = 'school:oakfield-primary' as OrganisationId

const signed = (file = northshire(1)): DirectoryFile => ({
  ...file,
  signatures: toBeSigned(file, matrixDigest).map((statement) => ({ ...statement, jws: '' })),
})

const changed = (id: string, change: Partial<DirectoryFile['agreements'][number]>): DirectoryFile => {
  const file = signed()
  return {
    ...file,
    agreements: file.agreements.map((each) => (each.id === id ? { ...each, ...change } : each)),
  }
}

const bound = (file: DirectoryFile, id: string, organisation: OrganisationId, day = today): boolean =>
  isBoundBy(directoryOf(file), id, organisation, day)

describe('an agreement', () => {
  it('binds a party whose guardian has signed it, and nobody else', () => {
    expect(bound(signed(), 'northshire-tier-1', school)).toBe(true)
    expect(bound(northshire(1), 'northshire-tier-1', school)).toBe(false)
    expect(bound(signed(), 'northshire-family-help', school)).toBe(false)
    expect(bound(signed(), 'there-is-none', school)).toBe(false)
  })

  it('binds from its first day until the day on which it is no longer in force', () => {
    const file = signed(
      (({ agreements, ...rest }) => ({
        ...rest,
        agreements: agreements.map((each) => ({ ...each, from: '2026-04-01', to: '2026-11-24' })),
      }))(northshire(1)),
    )
    const on = (day: string) => bound(file, 'northshire-tier-1', school, day)
    expect(['2026-03-31', '2026-04-01', '2026-11-23', '2026-11-24'].map(on)).toEqual([
      false,
      true,
      true,
      false,
    ])
  })

  it.each([
    ['purposes', { purposes: ['protection' as const] }],
    ['end', { to: '2030-01-01' }],
    ['parties', { parties: northshire(1).agreements[0]?.parties.slice(0, -1) ?? [] }],
    ['controllers of the log', { logControllers: [school] }],
  ])('binds nobody any more once its %s are others than those that were signed', (_what, change) => {
    expect(bound(changed('northshire-tier-1', change), 'northshire-tier-1', school)).toBe(false)
  })

  it('of tier 2 stands only while the one that it is under binds the same party', () => {
    expect(bound(signed(), 'northshire-family-help', familyWorks)).toBe(true)
    const lapsed = changed('northshire-tier-1', { to: '2026-11-01' })
    expect(bound(lapsed, 'northshire-family-help', familyWorks)).toBe(false)
  })
})

it('knows who has signed which version of the matrix', () => {
  const directory = directoryOf(signed())
  expect(hasSignedMatrix(directory, authority, matrixDigest)).toBe(true)
  expect(hasSignedMatrix(directory, authority, 'b'.repeat(64))).toBe(false)
  expect(hasSignedMatrix(directoryOf(northshire(1)), authority, matrixDigest)).toBe(false)
})

describe('the file of a directory is refused', () => {
  const problems = (file: unknown): readonly string[] => {
    const checked = checkDirectoryFile(file, names)
    return checked.ok ? [] : checked.problems
  }

  it('not as it stands', () => {
    expect(problems(signed())).toEqual([])
  })

  it.each(['immigration-enforcement', 'benefit-enforcement', 'fraud-enforcement'])(
    'with %s as a purpose of an agreement',
    (purpose) => {
      expect(problems(changed('northshire-tier-1', { purposes: [purpose as never] }))).toEqual([
        expect.stringMatching(/^\/agreements\/0\/purposes\/0: a purpose is one of .*; enforcement/),
      ])
    },
  )

  it('with a tier 2 agreement that goes beyond the one it is under, or is under none', () => {
    expect(
      problems(changed('northshire-tier-1', { purposes: ['protection'], parties: [authority] })),
    ).toEqual([
      'agreement northshire-family-help: voluntary:family-works is no party of northshire-tier-1, which it is under',
      'agreement northshire-family-help: welfare is no purpose of northshire-tier-1, which it is under',
      'agreement northshire-family-help: service is no purpose of northshire-tier-1, which it is under',
    ])
    expect(problems(changed('northshire-family-help', { under: null }))).toEqual([
      'agreement northshire-family-help: tier 2 needs a tier 1 agreement that it is under',
    ])
    expect(problems(changed('northshire-tier-1', { under: 'northshire-family-help' }))).toContain(
      'agreement northshire-tier-1: tier 1 is under no other',
    )
  })

  it('with a signature for an organisation without a guardian, or given twice', () => {
    const file = signed()
    const [first] = file.signatures
    if (!first) throw new Error('nobody signed')
    expect(problems({ ...file, signatures: [first, first] })).toEqual([
      expect.stringMatching(/^signature of la:northshire \(matrix a{64}\) is there twice$/),
    ])
    const without = file.organisations.map((each) => ({ ...each, guardian: null }))
    expect(problems({ ...file, organisations: without, signatures: [first] })).toEqual([
      'signature of la:northshire: it names no guardian who could have signed',
    ])
  })
})

it('signs canonical JSON, so that the order in which something is written makes no difference', () => {
  expect(digestOf({ b: 1, a: ['x'] })).toBe(digestOf({ a: ['x'], b: 1 }))
  const statement = { organisation: school, of: 'matrix' as const, digest: matrixDigest, signedOn: today }
  expect(statementOf(statement)).toBe(
    `{"digest":"${matrixDigest}","of":"matrix","organisation":"school:oakfield-primary","signedOn":"2026-11-23"}`,
  )
})
