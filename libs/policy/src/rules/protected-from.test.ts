import { eventTypes, type TeamId } from '@common-thread/events/catalogue'
import { observe } from '../observe.js'
import { everybodyInvolved, everyRole, exampleOf, livingIn } from '../testing/every-role.js'
import { type Happening, lineFor, Log, outcomes } from '../testing/given.js'
import { concern, plan, restriction } from '../testing/northshire-events.js'

const oakfield = 'school:oakfield-primary/dsl'
const desk = 'la:northshire/mash'
const officer = 'la:northshire/designated-officer'

const shieldAgainst = (worksIn: readonly string[], permits: readonly string[] = []): Happening =>
  restriction('location-shield', {
    permits,
    protectsFrom: [{ relationshipToChild: 'former-partner-of-parent', worksIn }],
  })
const after = (...happenings: readonly Happening[]) => {
  const log = new Log(everyRole())
  ;[...everybodyInvolved, ...happenings].forEach((happening) => log.add(happening))
  return log
}

it('tells a team in which the person works nothing of the child, though the shield permits it', () => {
  const judgement = after(shieldAgainst([oakfield], [oakfield])).add(plan('child-protection'))
  expect(lineFor(judgement, oakfield)).toMatchObject({ outcome: 'WITHHOLD', reasons: ['protected-from'] })
})

it('lets no duty to tell go past it', () => {
  const incident = livingIn(
    'la:northshire',
    exampleOf(eventTypes.domesticAbuseIncidentNotified, 'police:northshire/response'),
  )
  expect(outcomes(after().add(incident))[oakfield]).toBe('SHARE mandatory-duty')
  expect(outcomes(after(shieldAgainst([oakfield])).add(incident))[oakfield]).toBe('WITHHOLD protected-from')
})

it('gives nobody what that team would have had', () => {
  const others = (log: Log) => {
    const { [oakfield]: _, ...rest } = outcomes(log.add(plan('child-protection')))
    return rest
  }
  expect(others(after(shieldAgainst([oakfield])))).toEqual(others(after(shieldAgainst([]))))
  expect(Object.keys(others(after()))).not.toContain(officer)
})

it('still lets a duty desk know that there is an alarm, and whom to ask', () => {
  const log = after(shieldAgainst([desk]))
  expect(lineFor(log.add(concern()), desk)).toMatchObject({
    outcome: 'SIGNAL',
    reasons: ['protected-from-but-urgent'],
    masked: [],
  })
  expect(lineFor(log.add(plan('child-protection')), desk)?.outcome).toBe('WITHHOLD')
})

it('takes back the whole of what the team had been told, and the signal stays', () => {
  const log = after(plan('child-protection'))
  const { superseding } = log.add(shieldAgainst([oakfield])).decision
  const own = superseding.filter(({ line }) => line.recipient === oakfield)
  expect(own.length).toBeGreaterThan(0)
  expect(own.every(({ cause, line }) => cause === 'restricted' && line.outcome === 'WITHHOLD')).toBe(true)
  expect(observe(oakfield as TeamId, log.history, 'ref').at(-1)?.kind).toBe('recall')

  const told = after(shieldAgainst([desk]))
  told.add(concern())
  const again = told.add(shieldAgainst([desk])).decision.superseding
  expect(again.filter(({ line }) => line.recipient === desk)).toEqual([])
})

it('ends with the shield, when both who set it and the authority have lifted it', () => {
  const police = 'police:northshire/child-abuse'
  const set = { ...shieldAgainst([oakfield]), by: police }
  const lifted = (by: string) => restriction('location-shield', { by, change: 'lifted' })
  const log = after(set, lifted(police))
  expect(outcomes(log.add(plan('child-protection')))[oakfield]).toBe('WITHHOLD protected-from')
  log.add({ ...lifted('la:northshire/social-work'), at: '2026-12-01T09:00:00Z' })
  expect(outcomes(log.add(plan('child-protection')))[oakfield]).not.toContain('protected-from')
})
