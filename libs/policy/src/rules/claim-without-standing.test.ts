import { given, outcomes, told } from '../testing/given.js'
import {
  agreement,
  concern,
  conferenceMember,
  edAttended,
  involvementEnded,
  involvementStarted,
  known,
  placementMoved,
  plan,
  restriction,
} from '../testing/northshire-events.js'

const hillside = 'school:hillside-academy/dsl'
const onHillsidesRoll = involvementStarted({
  kind: 'school-roll',
  organisation: 'school:hillside-academy',
  by: hillside,
})

it('gives a school that puts a child on its own roll nothing, and tells the responsible authority', () => {
  const { log, when } = given(...known)
  const decided = when(onHillsidesRoll)
  expect(told(decided)).toEqual(['la:northshire/social-work'])
  expect(
    decided.decision.lines.find(({ recipient }) => recipient === 'la:northshire/social-work'),
  ).toMatchObject({
    reasons: ['claim-for-confirmation'],
    handling: ['claimed-not-in-force'],
  })
  expect(told(log.add(plan('child-protection')))).not.toContain(hillside)
})

it('gives the school its place once the authority of its area says so', () => {
  const { log } = given(...known, onHillsidesRoll)
  log.add(
    involvementStarted({
      kind: 'school-roll',
      organisation: 'school:hillside-academy',
      by: 'la:northshire/social-work',
    }),
  )
  expect(told(log.add(plan('child-protection')))).toContain(hillside)
})

it('keeps a source shield in force that a school without standing says has ended', () => {
  const { log } = given(...known, restriction('source-shield'))
  const decided = log.add(restriction('source-shield', { by: hillside, change: 'lifted' }))
  expect(told(decided)).toEqual(['la:northshire/social-work'])
  expect(log.state.restrictions).toHaveLength(1)
})

it.each([
  [
    'a second authority',
    involvementStarted({
      kind: 'responsible-authority',
      organisation: 'la:southshire',
      by: 'la:southshire/mash',
    }),
  ],
  ['another authority’s plan', { ...plan('child-protection'), by: 'la:southshire/mash' }],
  ['another authority’s placement', { ...placementMoved(), by: 'la:southshire/mash' }],
  ['a conference member that names itself', { ...conferenceMember, by: 'police:northshire/child-abuse' }],
  [
    'a practice’s own registration',
    involvementStarted({
      kind: 'gp-registration',
      organisation: 'health:millbrook-gp',
      by: 'health:millbrook-gp/practice',
    }),
  ],
  [
    'an agreement that the partner itself reports',
    agreement('given', { by: 'voluntary:family-works/family-support' }),
  ],
  ['an attendance that a practice reports', edAttended('health:millbrook-gp/practice')],
  [
    'the end of a roll that the school itself reports',
    involvementEnded({
      kind: 'school-roll',
      organisation: 'school:oakfield-primary',
      by: 'school:oakfield-primary/dsl',
    }),
  ],
])('changes nothing on %s', (_, claim) => {
  const { log } = given(...known)
  const before = log.state
  expect(log.add(claim)).toMatchObject({ stops: false, decision: { superseding: [] } })
  expect(log.state).toEqual(before)
})

it('tells the duty desk where no authority is responsible yet', () => {
  expect(outcomes(given().when(onHillsidesRoll))).toEqual({
    'la:northshire/mash': 'SHARE claim-for-confirmation',
    'la:northshire/social-work': 'WITHHOLD claim-not-in-force',
  })
})

it('does not tell the claimant itself, even where it answers for the child', () => {
  const { when } = given()
  expect(told(when({ ...plan('child-protection'), by: 'la:northshire/social-work' }))).toEqual([])
})

it('lets any agency set a location shield at once, and lift it only together with the authority', () => {
  const { log } = given(...known, restriction('location-shield', { by: 'school:oakfield-primary/dsl' }))
  log.add(restriction('location-shield', { by: 'school:oakfield-primary/dsl', change: 'lifted' }))
  expect(log.state.restrictions).toHaveLength(1)
  log.add(restriction('location-shield', { change: 'lifted' }))
  expect(log.state.restrictions).toHaveLength(0)
  expect(told(log.add(concern()))).toContain('la:northshire/mash')
})

it('tells the duty desk where the record names it, and no social work team, as who answers for the child', () => {
  const answering = involvementStarted({
    kind: 'responsible-authority',
    organisation: 'la:northshire',
    team: 'la:northshire/mash',
    by: 'la:northshire/social-work',
  })
  expect(told(given(answering).when(onHillsidesRoll))).toEqual(['la:northshire/mash'])
})
