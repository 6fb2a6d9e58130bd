import fc from 'fast-check'
import { matrix } from './generated/matrix.js'
import { type Matrix, type MatrixRow } from './matrix.js'
import { matrixChanges } from './matrix-changes.js'

/** The matrix with one row of one event changed. */
function withRow(event: string, capacity: string, change: (row: MatrixRow) => MatrixRow): Matrix {
  const blocks = matrix.blocks.map((block) =>
    block.event === event
      ? { ...block, rows: { ...block.rows, [capacity]: change(block.rows[capacity] ?? 'nothing') } }
      : block,
  )
  return { ...matrix, blocks }
}
const giving = (row: MatrixRow) => {
  if (typeof row === 'string') throw new Error('gives nothing')
  return row
}

it('says nothing of a matrix that is the same', () => {
  expect(matrixChanges(matrix, matrix)).toEqual([])
})

it('says which fields a role gets and did not, and which it loses', () => {
  const less = withRow('was-not-brought', 'gp', (row) => ({
    ...giving(row),
    fields: ['/appointment/on', '/contact'],
  }))
  const [lost] = matrixChanges(matrix, less)
  expect(lost).toMatchObject({ event: 'was-not-brought', capacity: 'gp', effect: 'loses', gained: [] })
  expect(lost?.lost).toContain('/appointment/clinicalNeed')
  expect(lost?.sentences.join()).toContain('no longer gets')
  expect(lost?.sentences.join()).toContain('appointment: clinical need')
  const [gained] = matrixChanges(less, matrix)
  expect(gained).toMatchObject({ effect: 'gains', gained: lost?.lost, lost: [] })
})

it('says that a role starts to learn of an event, and that it ends', () => {
  const school: MatrixRow = { give: 'signal', basis: 'child-protection', mode: 'routine' }
  const more = withRow('concern-raised', 'dsl', () => school)
  expect(matrixChanges(matrix, more)).toEqual([
    {
      event: 'concern-raised',
      variant: null,
      capacity: 'dsl',
      effect: 'gains',
      gained: [],
      lost: [],
      sentences: ['before: gets nothing of it; now: gets a signal that it happened, and whom to ask'],
    },
  ])
  expect(matrixChanges(more, matrix)[0]?.effect).toBe('loses')
})

it('says that a role may see who is involved when it asks, and did not', () => {
  const blocks = matrix.blocks.map((block) =>
    block.event === 'involvement-started'
      ? { ...block, reads: { ...block.reads, dsl: 'nothing' as const } }
      : block,
  )
  const [lost, ...more] = matrixChanges(matrix, { ...matrix, blocks })
  expect(more).toEqual([])
  expect(lost).toMatchObject({
    event: 'involvement-started',
    variant: 'when it asks',
    capacity: 'dsl',
    effect: 'loses',
    lost: ['/involvement/kind', '/involvement/organisation', '/involvement/team'],
  })
})

it('tells a person’s decision from what goes by itself, and a basis or condition from what is given', () => {
  const toPerson = withRow('was-not-brought', 'gp', (row) => ({ ...giving(row), mode: 'judgement' }))
  expect(matrixChanges(matrix, toPerson)[0]).toMatchObject({ effect: 'loses', gained: [], lost: [] })
  const otherBasis = withRow('was-not-brought', 'gp', (row) => ({
    ...giving(row),
    basis: 'child-protection',
  }))
  expect(matrixChanges(matrix, otherBasis)[0]).toMatchObject({
    effect: 'neither',
    sentences: ['rests on child-protection instead of duty-to-share'],
  })
  const onlyWhen = withRow('was-not-brought', 'gp', (row) => ({ ...giving(row), when: 'open-plan' }))
  expect(matrixChanges(matrix, onlyWhen)[0]?.sentences).toEqual(['only when open-plan'])
})

it('says the opposite of the opposite change', () => {
  const rows = matrix.blocks.flatMap(({ event, variant, rows: all }) =>
    variant ? [] : Object.keys(all).map((capacity) => ({ event, capacity })),
  )
  const anyRow = fc.constantFrom<MatrixRow>(
    'nothing',
    'undecided',
    { give: 'fields', fields: [''], basis: 'child-protection', mode: 'routine' },
    { give: 'fields', fields: ['/contact'], basis: 'child-protection', mode: 'judgement' },
    { give: 'signal', basis: 'child-protection', mode: 'routine' },
  )
  const opposite = { gains: 'loses', loses: 'gains', both: 'both', neither: 'neither' }
  fc.assert(
    fc.property(fc.constantFrom(...rows), anyRow, ({ event, capacity }, row) => {
      const other = withRow(event, capacity, () => row)
      const [there] = matrixChanges(matrix, other)
      const [back] = matrixChanges(other, matrix)
      expect(back?.effect).toBe(there && opposite[there.effect])
      expect([back?.gained, back?.lost]).toEqual([there?.lost, there?.gained])
    }),
    { numRuns: 200 },
  )
})
