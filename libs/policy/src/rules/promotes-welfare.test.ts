import { given, lineFor, masked, told } from '../testing/given.js'
import { concern, known, referralDecided } from '../testing/northshire-events.js'

it('tells the professional who raised a concern what was decided, without the rationale', () => {
  const { log } = given(...known)
  const delivery = lineFor(log.add(concern()), 'la:northshire/mash')?.delivery ?? ''
  const decided = log.add(referralDecided(delivery))
  expect(told(decided)).toEqual(['la:northshire/social-work', 'school:oakfield-primary/dsl'])
  const line = lineFor(decided, 'school:oakfield-primary/dsl')
  expect(line).toMatchObject({ capacity: 'referrer', outcome: 'SHARE' })
  expect(Object.keys(masked(line))).toContain('/referral/rationale')
})

it('tells nobody who did not raise it, whatever delivery id the decision names', () => {
  const { log } = given(...known, concern())
  expect(told(log.add(referralDecided('d_somebody-elses')))).toEqual(['la:northshire/social-work'])
})
