import { plan } from '../testing/northshire-events.js'
import { socialWork } from '../testing/northshire-teams.js'
import { questionOf } from '../testing/question.js'
import { lateOnSealedRecord } from './late-on-sealed-record.js'

const adoption = 'la:northshire/adoption'
const restricted = (kind: 'sealed' | 'location-shield') => ({
  restrictions: [
    {
      kind,
      setBy: 'la:northshire' as never,
      from: '2026-11-20' as never,
      permits: [adoption, socialWork] as never[],
      liftedBy: [],
      seq: 1,
    },
  ],
})

const asked = (kind: 'sealed' | 'location-shield', capacity: 'adoption-team' | 'social-work') =>
  lateOnSealedRecord(
    questionOf({ event: plan('child-protection'), team: adoption, capacity, state: restricted(kind) }),
  )

it('gives the adoption team of a sealed record all that comes late', () => {
  expect(asked('sealed', 'adoption-team')).toEqual({
    kind: 'give',
    reason: 'late-on-sealed-record',
    whole: { basis: 'adoption' },
  })
})

it('leaves others whom the seal names, and records that are not sealed, to the next rule', () => {
  expect(asked('sealed', 'social-work')).toBeUndefined()
  expect(asked('location-shield', 'adoption-team')).toBeUndefined()
})
