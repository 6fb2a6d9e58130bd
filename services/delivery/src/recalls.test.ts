import { type DecisionLine, type Recall, type TeamId } from '@common-thread/events'
import { sampleDirectory } from '@common-thread/policy/testing'
import { compose } from './compose.js'

const team = 'school:oakfield-primary/dsl' as TeamId
const line = (more: Partial<DecisionLine>): DecisionLine => ({
  recipient: team,
  delivery: 'd-2',
  capacity: 'dsl',
  outcome: 'WITHHOLD',
  reasons: ['sealed'],
  basis: null,
  masked: [],
  handling: [],
  actBy: null,
  notAfter: null,
  hold: null,
  ...more,
})

const recallOf = (more: Partial<DecisionLine>) => {
  const row = { kind: 'recall' as const, team, recalled: 'd-1' }
  const composed = compose({
    row,
    line: line(more),
    event: undefined,
    reference: 'ref',
    directory: sampleDirectory,
    form: 'inline',
  })
  return composed?.value as unknown as Recall
}

it.each([
  ['corrected', /check again what was done/],
  ['retracted', /about another child/],
  ['wrong-child', /take it off that record/],
  ['misdelivered', /should never have come to you/],
] as const)('a recall of what was %s names it and says what to do', (kind, says) => {
  expect(recallOf({ reasons: [kind] })).toMatchObject({ kind, recalled: 'd-1', fields: [] })
  expect(recallOf({ reasons: [kind] }).instruction).toMatch(says)
})

it('a recall of what was restricted names the fields alone where the rest may be kept', () => {
  const masked = [{ pointer: '/placement/address', reason: 'location-shield' }]
  expect(recallOf({ outcome: 'REDACT', masked })).toMatchObject({
    kind: 'restricted',
    fields: ['/placement/address'],
  })
  expect(recallOf({})).toMatchObject({ kind: 'restricted', fields: [] })
})
