import { eventTypes } from '@common-thread/events/catalogue'
import { exampleOf } from '../testing/every-role.js'
import { placementMoved } from '../testing/northshire-events.js'
import { lastCarers, socialWork } from '../testing/northshire-teams.js'
import { questionOf } from '../testing/question.js'
import { leftOutOfNotification } from './left-out-of-notification.js'

const leavesOut = placementMoved({}, { leftOut: [{ who: 'previous-carer', why: 'Threatened her' }] })
const asked = (
  event = leavesOut,
  capacity: 'previous-provider' | 'placement-provider' = 'previous-provider',
) => leftOutOfNotification(questionOf({ event, team: lastCarers, capacity }))

it('withholds a move from the carers whom the child left, where the authority decided so', () => {
  expect(asked()).toEqual({ kind: 'withhold', reason: 'left-out-of-notification' })
})

it('leaves everything else to the next rule: who else was left out, other carers, other events', () => {
  expect(asked(placementMoved({}, { leftOut: [{ who: 'parents', why: 'Threatened her' }] }))).toBeUndefined()
  expect(asked(placementMoved())).toBeUndefined()
  expect(asked(leavesOut, 'placement-provider')).toBeUndefined()
  expect(asked(exampleOf(eventTypes.placementEnded, socialWork))).toBeUndefined()
})
