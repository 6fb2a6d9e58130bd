import { eventTypes } from '@common-thread/events/catalogue'
import { everybodyInvolved, everyRole, exampleOf } from '../testing/every-role.js'
import { type Happening, lineFor, Log, told } from '../testing/given.js'
import { involvementStarted } from '../testing/northshire-events.js'

const lead = 'la:northshire/child-protection'
const named = exampleOf(eventTypes.peerNamed, lead)
const when = (...before: readonly Happening[]) => {
  const log = new Log(everyRole())
  before.forEach((happening) => log.add(happening))
  return log.add(named)
}

it('tells those who answer for the peer, whoever leads the plan that names the peer', () => {
  expect(told(when(...everybodyInvolved))).toEqual([
    'la:northshire/family-help',
    'la:northshire/mash',
    'la:northshire/reviewing',
    'la:northshire/social-work',
  ])
})

it('tells another authority that is responsible for the peer, and not the lead’s own duty desk', () => {
  const southshire = involvementStarted({
    kind: 'responsible-authority',
    organisation: 'la:southshire',
    by: 'la:southshire/mash',
  })
  expect(told(when(southshire))).toEqual(['la:southshire/mash'])
})

it('names a peer for whom nobody answers to nobody', () => {
  expect(told(when())).toEqual([])
})

it('gives police nothing of it', () => {
  const judgement = when(...everybodyInvolved)
  expect(lineFor(judgement, 'police:northshire/child-abuse')?.outcome).toBe('WITHHOLD')
})
