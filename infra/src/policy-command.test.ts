import { matrix, matrixChanges } from '@common-thread/policy'
import { changesInWords } from './policy-command.js'

it('tells a guardian who learns more and who learns less, each role by its full name', () => {
  const blocks = matrix.blocks.map((block) =>
    block.event === 'was-not-brought'
      ? { ...block, rows: { ...block.rows, gp: 'nothing' as const, dsl: block.rows['gp'] ?? 'nothing' } }
      : block,
  )
  const after = { ...matrix, blocks }
  expect(changesInWords(matrixChanges(matrix, after), after.capacities).split('\n')).toEqual([
    'Who learns more',
    '  Designated safeguarding lead of the school where the child is registered (dsl), of was-not-brought:',
    '    before: gets nothing of it; now: gets its fields by itself',
    expect.stringMatching(/^ {4}also gets child: identifiers: system; .*appointment: clinical need/),
    '',
    'Who learns less',
    '  GP practice where the child is registered (gp), of was-not-brought:',
    '    before: gets its fields by itself; now: gets nothing of it',
    expect.stringMatching(/^ {4}no longer gets child/),
  ])
})

it('says so where nothing changes', () => {
  expect(changesInWords([], {})).toBe('Nobody gains or loses anything: the two matrices say the same.')
})
