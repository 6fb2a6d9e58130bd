import { given, lineFor, outcomes } from '../testing/given.js'
import { conferenceMember, known, placementMoved, plan } from '../testing/northshire-events.js'

it('holds where nobody has decided, for a named person and by a time', () => {
  const { when } = given(...known, placementMoved())
  const line = lineFor(when(plan('child-protection')), 'provider:harbour-fostering/placements')
  expect(line).toMatchObject({ outcome: 'HOLD', hold: { owner: 'la:northshire/social-work', fields: [''] } })
  expect(line?.reasons).toContain('undecided')
  expect(line?.hold?.decideBy).toBeGreaterThan(0)
})

it('always puts a judgement row to a person', () => {
  const { when } = given(...known, conferenceMember)
  expect(outcomes(when(plan('child-community-safety')))['police:northshire/child-abuse']).toBe(
    'HOLD protection-from-harm, judgement-row',
  )
})
