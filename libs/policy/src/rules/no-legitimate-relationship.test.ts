import { given, lineFor, told } from '../testing/given.js'
import { conferenceMember, involvementStarted, known, plan } from '../testing/northshire-events.js'

it('shares a protection plan, with its category, with those who have a role towards the child', () => {
  const decided = given(...known, conferenceMember).when(plan('child-protection'))
  expect(told(decided)).toEqual([
    'health:millbrook-gp/practice',
    'health:northshire-0-19/nursing',
    'la:northshire/mash',
    'police:northshire/child-abuse',
    'school:oakfield-primary/dsl',
  ])
  for (const { outcome, masked } of decided.decision.lines.filter(({ outcome }) => outcome === 'SHARE')) {
    expect([outcome, masked.map(({ pointer }) => pointer)]).not.toEqual([
      'SHARE',
      expect.arrayContaining(['/plan/category']),
    ])
  }
})

it('considers nobody else: for them one statement holds', () => {
  const decided = given(...known).when(plan('child-protection'))
  expect(decided.decision.everybodyElse).toBe('no-relationship')
  for (const other of [
    'school:hillside-academy/dsl',
    'la:southshire/mash',
    'voluntary:family-works/family-support',
    'police:northshire/response',
  ]) {
    expect(lineFor(decided, other)).toBeUndefined()
  }
})

it('counts a relationship only while it is open', () => {
  const roll = involvementStarted({
    kind: 'school-roll',
    organisation: 'school:oakfield-primary',
    by: 'la:northshire/social-work',
    to: '2026-10-01',
  })
  expect(told(given(...known.slice(0, 1), roll).when(plan('child-protection')))).not.toContain(
    'school:oakfield-primary/dsl',
  )
})

it('goes to the allocated social work team only, where the record names it', () => {
  const { when } = given(...known)
  expect(told(when({ ...plan('child-protection'), by: 'la:northshire/mash' }))).toContain(
    'la:northshire/social-work',
  )
})
