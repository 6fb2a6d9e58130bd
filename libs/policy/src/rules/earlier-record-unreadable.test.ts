import { given, lineFor, outcomes, told } from '../testing/given.js'
import { concern, known, plan } from '../testing/northshire-events.js'

it('freezes what is on its way when a record can’t be read', () => {
  const { log } = given(...known)
  expect(log.addUnreadable()).toMatchObject({ stops: true, decision: { parked: true, lines: [] } })
})

it('holds everything after it but the alarm, which goes to the duty desk with the caveat', () => {
  const { log } = given(...known)
  log.addUnreadable()
  expect(new Set(Object.values(outcomes(log.add(plan('child-protection')))))).toEqual(
    new Set(['HOLD earlier-record-unreadable']),
  )
  const alarm = log.add(concern())
  expect(told(alarm)).toEqual(['la:northshire/mash'])
  expect(lineFor(alarm, 'la:northshire/mash')?.handling).toContain('earlier-record-unreadable')
})
