import { given, lineFor, masked, told } from '../testing/given.js'
import { agreement, concern, known, plan } from '../testing/northshire-events.js'

const familyWorks = 'voluntary:family-works/family-support'

it('gives a service’s plan to a partner that the family agreed to', () => {
  const line = lineFor(given(...known, agreement('given')).when(plan('family-help')), familyWorks)
  expect(line).toMatchObject({ outcome: 'SHARE', reasons: ['service-agreement'], basis: 'service-agreement' })
  expect(Object.keys(masked(line))).toContain('/plan/goals')
})

it.each([
  ['nobody agreed', []],
  ['the family refused', [agreement('refused')]],
  ['the family withdrew', [agreement('given'), agreement('withdrawn')]],
])('gives it nothing when %s', (_, before) => {
  expect(told(given(...known, ...before).when(plan('family-help')))).not.toContain(familyWorks)
})

it('gives other agencies nothing of a service, whatever their role towards the child', () => {
  expect(told(given(...known, agreement('given')).when(plan('family-help')))).toEqual([familyWorks])
})

it('takes back what was not offered yet when the family withdraws, and tells the partner that it ended', () => {
  const { log } = given(...known, agreement('given'), plan('family-help'))
  const decided = log.add(agreement('withdrawn'))
  expect(decided.stops).toBe(true)
  expect(decided.decision.superseding).toMatchObject([
    { ofSeq: 5, cause: 'agreement-ended', line: { recipient: familyWorks, outcome: 'WITHHOLD' } },
    { ofSeq: 6, cause: 'agreement-ended', line: { recipient: familyWorks, outcome: 'WITHHOLD' } },
  ])
  expect(told(decided)).toEqual([familyWorks])
})

it('lets an agreement lapse at its own time, through a record', () => {
  const { log } = given(...known, agreement('given', { until: '2026-11-24T12:00:00Z' }), plan('family-help'))
  expect(lineFor(log.add(plan('family-help', { change: 'reviewed' })), familyWorks)?.notAfter).toBe(
    Date.parse('2026-11-24T12:00:00Z'),
  )
  const decided = log.deadline(5, '2026-11-24T12:00:00Z')
  expect(decided.decision.superseding.map(({ ofSeq, cause }) => [ofSeq, cause])).toEqual([
    [5, 'agreement-ended'],
    [6, 'agreement-ended'],
    [7, 'agreement-ended'],
  ])
  expect(told(log.add(plan('family-help')))).toEqual([])
})

it('names the time at which an agreement lapses, so that a deadline can be kept', () => {
  const decided = given(...known).when(agreement('given', { until: '2026-11-24T12:00:00Z' }))
  expect(decided.due).toEqual([
    { at: Date.parse('2026-11-24T12:00:00Z'), what: 'agreement-lapses', ofSeq: 5 },
  ])
})

it('still sends a concern to the safeguarding hub after the family withdrew', () => {
  const { when } = given(...known, agreement('given'), agreement('withdrawn'))
  expect(told(when(concern()))).toEqual(['la:northshire/mash'])
})

it('tells nobody of a family that refused them and had never agreed', () => {
  expect(told(given(...known).when(agreement('refused')))).not.toContain(
    'voluntary:family-works/family-support',
  )
  const { when } = given(...known, agreement('given'))
  expect(told(when(agreement('withdrawn')))).toContain('voluntary:family-works/family-support')
})
