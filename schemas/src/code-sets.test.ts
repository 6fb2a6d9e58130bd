import { type CodeSetFile, resolveCodeSets, type YearFile } from './code-sets.js'

const set = (versions: Record<string, YearFile>, yearEnds = '03-31'): CodeSetFile => ({
  system: 'test/letters',
  title: 'Letters',
  attribution: 'nobody',
  source: 'nowhere',
  yearEnds,
  versions,
})
const a = { value: 'A', label: 'First' }
const b = { value: 'B', label: 'Second' }
const details = (...files: CodeSetFile[]) => resolveCodeSets(files).problems.map(({ detail }) => detail)

it('spells a year out from the one that it is the same as, and what it changed', () => {
  const { sets, problems } = resolveCodeSets([
    set({
      '2023-24': { values: [a, b] },
      '2024-25': { sameAs: '2023-24', removed: ['A'], added: [{ value: 'C', label: null }] },
      '2025-26': { sameAs: '2024-25', changed: [{ value: 'B', label: 'Other' }] },
      '2026-27': { sameAs: '2025-26', unconfirmed: true },
    }),
  ])
  expect(problems).toEqual([])
  const c = { value: 'C', label: null }
  expect(sets[0]?.versions).toEqual({
    '2023-24': { from: '2023-04-01', to: '2024-03-31', values: [a, b] },
    '2024-25': { from: '2024-04-01', to: '2025-03-31', values: [b, c] },
    '2025-26': { from: '2025-04-01', to: '2026-03-31', values: [{ value: 'B', label: 'Other' }, c] },
    '2026-27': {
      from: '2026-04-01',
      to: '2027-03-31',
      values: [
        { value: 'B', label: 'Other', unconfirmed: true },
        { ...c, unconfirmed: true },
      ],
    },
  })
})

it.each<[string, Record<string, YearFile>, string]>([
  ['a value that is there twice', { '2026': { values: [a, a] } }, '2026: A is there twice'],
  [
    'a year that comes later',
    { '2025': { sameAs: '2026' }, '2026': { values: [a] } },
    '2025: is the same as 2026, which is no earlier year',
  ],
  [
    'a removal of what was not there',
    { '2025': { values: [a] }, '2026': { sameAs: '2025', removed: ['B'] } },
    '2026: B is removed but was not there',
  ],
  [
    'an addition of what was there',
    { '2025': { values: [a] }, '2026': { sameAs: '2025', added: [a] } },
    '2026: A is there twice',
  ],
  [
    'a change of what was not there',
    { '2025': { values: [a] }, '2026': { sameAs: '2025', changed: [b] } },
    '2026: B is changed but was not there',
  ],
  ['a year without values', { '2026': {} }, '2026: has no values'],
  [
    'years that do not follow',
    { '2025-27': { values: [a] } },
    '2025-27 is not a year (2026 or 2025-26) that ends on 03-31',
  ],
  [
    'a date that is none',
    { '2026': { values: [{ ...a, validTo: '31/03/2023' }] } },
    '2026: A: 31/03/2023 is not a date',
  ],
  [
    'a value that ends first',
    { '2026': { values: [{ ...a, validFrom: '2026-02-01', validTo: '2026-01-01' }] } },
    '2026: A ends before it starts',
  ],
])('fails on %s', (_, versions, detail) => {
  expect(details(set(versions))).toEqual([detail])
})

it('fails on a set that is defined twice, and on one that says nothing of its source', () => {
  const good = set({ '2026': { values: [a] } })
  expect(details(good, good)).toEqual(['is defined twice'])
  expect(details({ ...good, source: '' })).toEqual(['needs attribution and source'])
})
