import { bases, matrix, reasons, steps } from '@common-thread/policy'
import { policyPages } from './policy-pages.js'

const page = (name: string): string => policyPages().get(`docs/reference/${name}.md`) ?? ''

it('states every step, reason and basis, in words and with its source', () => {
  const policy = page('policy')
  for (const { asks, then } of steps)
    for (const text of [asks, ...Object.values(then)]) expect(policy).toContain(text)
  for (const [code, [words, source]] of Object.entries(reasons))
    expect(policy).toContain(`| \`${code}\` | ${words} | ${source} |`)
  for (const key of Object.keys(bases)) expect(policy).toContain(`| \`${key}\` |`)
})

it('says which laws have not commenced, and what stands in for them', () => {
  expect(page('policy')).toMatch(
    /`family-group-decision-making` .* s\.31ZA \| not commenced † \| `family-group-decision-making-by-practice`/,
  )
})

it('gives every role its own table of the matrix, with what is undecided, and leaves out only what is nothing', () => {
  const text = page('sharing-matrix')
  for (const capacity of Object.keys(matrix.capacities)) {
    const section = text.split(`\n## ${capacity}\n`)[1]?.split('\n## ')[0] ?? ''
    const rows = matrix.blocks
      .flatMap(({ rows: all, reads = {} }) => [all[capacity], reads[capacity] ?? 'nothing'])
      .filter((row) => row !== 'nothing')
    expect([capacity, section.split('\n| ').length - 3]).toEqual([capacity, rows.length])
  }
})
