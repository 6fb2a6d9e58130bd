import { eventTypes } from '@common-thread/events/catalogue'
import { exampleOf } from './testing/every-role.js'
import { given, type Happening, lineFor, told } from './testing/given.js'
import { domesticAbuse, edAttended, known } from './testing/northshire-events.js'

const socialWork = 'la:northshire/social-work'
const started = exampleOf(eventTypes.lookedAfterStarted, socialWork)
const ended = (to: string) => exampleOf(eventTypes.lookedAfterEnded, socialWork, { lookedAfter: { to } })
const plans = (...events: readonly Happening[]) => given(...known, ...events).log.state.plans

it('opens a plan when a child starts to be looked after, and closes it when that ends', () => {
  expect(plans(started)).toMatchObject([{ kind: 'looked-after', from: '2026-11-20', to: null }])
  expect(plans(started, ended('2026-11-22'))).toMatchObject([
    { kind: 'looked-after', from: '2026-11-20', to: '2026-11-22' },
  ])
})

it('keeps the plan closed where the end comes without its start', () => {
  expect(plans(ended('2026-11-22'))).toMatchObject([{ from: '2026-11-22', to: '2026-11-22' }])
})

it('counts as an open case while it lasts, and not after', () => {
  const desk = (...events: readonly Happening[]) =>
    lineFor(given(...known, ...events).when(domesticAbuse()), 'la:northshire/mash')?.outcome
  expect(desk(started)).toBe('SHARE')
  expect(desk(started, ended('2026-11-22'))).toBe('WITHHOLD')
})

it('is given to unscheduled care when the child attends, not before, and not after the end', () => {
  const { log } = given(...known)
  expect(lineFor(log.add(started), 'health:northshire-ed/safeguarding')).toMatchObject({
    outcome: 'AVAILABLE',
  })
  expect(log.add(edAttended()).decision.superseding).toMatchObject([
    {
      ofSeq: 5,
      cause: 'occasion',
      line: { outcome: 'SHARE', recipient: 'health:northshire-ed/safeguarding' },
    },
  ])
  expect(given(...known, started, ended('2026-11-22')).when(edAttended()).decision.superseding).toEqual([])
})

it('changes nothing where one who does not answer for the child says so', () => {
  const claim = exampleOf(eventTypes.lookedAfterStarted, 'la:southshire/mash')
  const { log, when } = given(...known)
  expect(told(when(claim))).toEqual([socialWork])
  expect(log.state.plans).toEqual([])
})
