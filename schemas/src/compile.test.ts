import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expandMatrix, type MatrixFile } from './check-matrix.js'
import { type StandingRow } from './check-standing.js'
import { compile, type Sources } from './compile.js'
import { readReleases } from './read-releases.js'
import { readSources } from './read-sources.js'

const schemasFolder = dirname(dirname(fileURLToPath(import.meta.url)))
/** Without what is released: each test changes what stands now. */
const sources: Sources = { ...readSources(schemasFolder), releases: [] }

const edited = (path: string, from: string | RegExp, to: string): Sources => ({
  ...sources,
  avsc: sources.avsc.map((source) =>
    source.path === path ? { path, text: source.text.replace(from, to) } : source,
  ),
})
const problems = (changed: Sources, accept = true) =>
  compile(changed, accept).problems.map(({ path, detail }) => `${path}: ${detail}`)

it('compiles the contract as it stands, beside everything that was ever released', () => {
  const releases = readReleases(join(schemasFolder, 'released'))
  expect(problems({ ...sources, releases }, false)).toEqual([])
})

it('fails on a field without sensitivity', () => {
  const changed = edited(
    'events/ed-attended.v1.avsc',
    /("name": "site".*?)"sensitivity": "personal",\s*/s,
    '$1',
  )
  expect(problems(changed)).toEqual([
    'safeguarding.v1.EdAttended /attendance/site: no sensitivity (one of operational, personal, special-category, criminal-offence)',
  ])
})

it('fails on a field that says nothing of whom it is about', () => {
  const changed = edited('events/ed-attended.v1.avsc', /("name": "site".*?)"subject": "child",\s*/s, '$1')
  expect(problems(changed)).toEqual([
    'safeguarding.v1.EdAttended /attendance/site: no subject (one of child, parent, third-party, professional)',
  ])
})

it('fails on a property that it does not know, so that no flag is lost to a slip of the pen', () => {
  const changed = edited('shared/address.avsc', /"location": true/, '"locaton": true')
  expect(problems(changed)[0]).toContain('unknown property locaton')
})

it.each([
  [
    'an unknown format',
    '"format": "organisation"',
    '"format": "organization"',
    'unknown format "organization"',
  ],
  [
    'a date that is not beside the code',
    '"validOn": "from"',
    '"validOn": "until"',
    'validOn: "until" is no date',
  ],
  ['another answer to unknown codes', '"unknownCodes": "flag"', '"unknownCodes": "fold"', 'can only be flag'],
  ['a date for a field without a code set', '"codeSet": "ssda903/placement-type", ', '', 'no codeSet'],
])('fails on %s', (_, from, to, detail) => {
  expect(problems(edited('events/placement-moved.v1.avsc', from, to)).join()).toContain(detail)
})

it.each([
  [
    'a union that clients read differently',
    '["null", "string"]',
    '["string", "long"]',
    'is not a shape of the contract',
  ],
  [
    'a record that nobody defines',
    '"safeguarding.shared.Address"',
    '"safeguarding.shared.Adress"',
    'safeguarding.shared.Adress is not defined',
  ],
  [
    'a code set that nobody has',
    'cin-census/referral-source',
    'cin-census/referral-sauce',
    'no code set cin-census/referral-sauce',
  ],
])('fails on %s', (_, from, to, detail) => {
  expect(
    problems(
      edited(from.includes('Address') ? 'shared/child.avsc' : 'events/concern-raised.v1.avsc', from, to),
    ).join(),
  ).toContain(detail)
})

it('fails when a numbered schema changes or goes, unless that is accepted', () => {
  const changed = edited('events/ed-attended.v1.avsc', '"tier": 2', '"tier": 1')
  expect(problems(changed, false)).toEqual([
    'schemas/ids.json: safeguarding.v1.EdAttended has a number and has changed: npm run generate -- --accept, if nobody has received it',
  ])
  const gone = { ...sources, avsc: sources.avsc.filter(({ path }) => path !== 'partner/recall.v1.avsc') }
  expect(problems(gone, false)).toEqual([
    'schemas/ids.json: safeguarding.v1.Recall has a number and has gone: npm run generate -- --accept, if nobody has received it',
  ])
})

describe('the sharing matrix', () => {
  const withMatrix = (change: (matrix: MatrixFile) => MatrixFile): Sources => ({
    ...sources,
    matrix: change(structuredClone(sources.matrix)),
  })
  /** The block of concern-raised, each capacity by itself. */
  const inConcern = (change: (rows: Record<string, unknown>) => void): Sources =>
    withMatrix((file) => {
      const { matrix } = expandMatrix(file)
      change(matrix.blocks.find(({ event }) => event === 'concern-raised')?.rows as Record<string, unknown>)
      return matrix
    })

  /** The rows for who asks who is involved, each capacity by itself. */
  const inReads = (change: (rows: Record<string, unknown>) => void): Sources =>
    withMatrix((file) => {
      const { matrix } = expandMatrix(file)
      change(
        matrix.blocks.find(({ event }) => event === 'involvement-started')?.reads as Record<string, unknown>,
      )
      return matrix
    })

  it.each([
    [
      'a capacity of which nothing says what it may read',
      inReads((rows) => delete rows['dsl']),
      'involvement-started, read: no row for dsl',
    ],
    [
      'a field to be read that the event does not have',
      inReads(
        (rows) =>
          (rows['gp'] = {
            give: 'fields',
            fields: ['/involvement/since'],
            basis: 'child-welfare',
            mode: 'routine',
          }),
      ),
      'involvement-started, read × gp: no field /involvement/since',
    ],
    [
      'a missing pair of event and capacity',
      inConcern((rows) => delete rows['dsl']),
      'concern-raised: no row for dsl',
    ],
    [
      'a capacity that nobody has',
      inConcern((rows) => (rows['dentist'] = 'nothing')),
      'unknown capacity dentist',
    ],
    [
      'undecided for a safety-critical event',
      inConcern((rows) => (rows['dsl'] = 'undecided')),
      'undecided, but the event is safety-critical',
    ],
    [
      'a field that the event does not have',
      inConcern(
        (rows) =>
          (rows['dsl'] = {
            give: 'fields',
            fields: ['/concern/sumary'],
            basis: 'child-protection',
            mode: 'routine',
          }),
      ),
      'no field /concern/sumary',
    ],
    [
      'a basis that does not exist',
      inConcern((rows) => (rows['dsl'] = { give: 'signal', basis: 'because', mode: 'routine' })),
      'unknown basis because',
    ],
    [
      'a capacity that is there twice',
      inConcern((rows) => (rows['dsl, gp'] = 'nothing')),
      'concern-raised: dsl is there twice',
    ],
    [
      'a variant that is left out',
      withMatrix((matrix) => ({
        ...matrix,
        blocks: matrix.blocks.filter(({ variant }) => variant !== 'looked-after'),
      })),
      'plan-changed (looked-after): 0 blocks instead of one',
    ],
  ])('fails on %s', (_, changed, detail) => {
    expect(problems(changed).join('\n')).toContain(detail)
  })
})

describe('the standing table', () => {
  const withStanding = (asserts: string, change: (rows: StandingRow[]) => StandingRow[]): Sources => ({
    ...sources,
    standing: [
      ...sources.standing.filter((row) => row.asserts !== asserts),
      ...change(sources.standing.filter((row) => row.asserts === asserts)),
    ],
  })

  it.each([
    [
      'an event that nobody may assert',
      withStanding('referral-decided', () => []),
      'no row for referral-decided',
    ],
    ['a fact that nobody may assert', withStanding('plan', () => []), 'no row for plan-changed'],
    [
      'a row that no event asserts',
      withStanding('plan', (rows) => [...rows, ...rows.map((row) => ({ ...row, asserts: 'weather' }))]),
      'schemas/standing/weather.json: no event asserts this',
    ],
    [
      'an event without publishers',
      edited('events/ed-attended.v1.avsc', '"publishers": ["health"]', '"publishers": []'),
      'ed-attended has no publishers',
    ],
  ])('fails on %s', (_, changed, detail) => {
    expect(problems(changed).join('\n')).toContain(detail)
  })
})

it('fails on a basis that could carry no sharing, or that says two things at once', () => {
  const basis = sources.bases['child-protection']
  const changed = (change: object): Sources => ({
    ...sources,
    bases: { ...sources.bases, 'child-protection': { ...basis!, ...change } },
  })
  const never = { inForceFrom: null, inForceTo: null }
  const found = (change: object) =>
    problems(changed(change)).filter((problem) => problem.startsWith('schemas/bases.json: child-protection:'))
  expect(found({ para18Reason: null })).toEqual([
    'schemas/bases.json: child-protection: Schedule 1 paragraph 18 needs its reason',
  ])
  expect(found({ confidentiality: 'agreement of the family' })).toEqual([
    'schemas/bases.json: child-protection: paragraph 18 and agreement exclude each other',
  ])
  expect(found({ gateway: never })).toEqual([
    'schemas/bases.json: child-protection: no law in force to rely on',
  ])
  expect(found({ gateway: never, otherwise: 'child-protection' })).toEqual([
    'schemas/bases.json: child-protection: goes round in a circle',
  ])
  expect(found({ otherwise: 'made-up' })).toEqual([
    'schemas/bases.json: child-protection: unknown basis made-up',
  ])
  expect(found({ gateway: { inForceFrom: '2026-02-30', inForceTo: null } })).toEqual([
    'schemas/bases.json: child-protection: 2026-02-30 is not a date',
  ])
  expect(found({ gateway: { inForceFrom: '2026-02-01', inForceTo: '2026-01-01' } })).toEqual([
    'schemas/bases.json: child-protection: ends before it begins',
  ])
})

it('fails on a row that claims a duty which does not name it, and on a duty that no row rests on', () => {
  const fgm = sources.bases['female-genital-mutilation']!
  const withDuty = (on: Record<string, readonly string[]>): Sources => ({
    ...sources,
    bases: { ...sources.bases, 'female-genital-mutilation': { ...fgm, duty: { ...fgm.duty, on } } },
  })
  expect(problems(withDuty({ 'fgm-reported': ['police-child-abuse'] }))).toEqual([
    'schemas/bases.json: female-genital-mutilation: fgm-reported × police-response rests on a duty that does not name it',
  ])
  expect(problems(withDuty({ 'fgm-reported': ['police-response', 'police-child-abuse', 'gp'] }))).toEqual([
    'schemas/bases.json: female-genital-mutilation: no row of fgm-reported × gp rests on this duty',
  ])
})
