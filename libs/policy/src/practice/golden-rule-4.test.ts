import { eventTypes } from '@common-thread/events/catalogue'
import { aChildWith } from '../testing/a-child.js'
import { everybodyInvolved, exampleOf } from '../testing/every-role.js'
import { concern, known, plan } from '../testing/northshire-events.js'
import {
  childAbuse,
  clinic,
  desk,
  practice,
  response,
  school,
  socialWork,
} from '../testing/northshire-teams.js'

describe('seek advice promptly when uncertain', () => {
  it('given a row that nobody has decided, then a named person is asked by a time, and nothing goes', () => {
    const when = aChildWith(...everybodyInvolved).when(
      exampleOf(eventTypes.communitySafetyPlanChanged, socialWork),
    )
    expect(when.gets(practice)).toEqual({
      outcome: 'HOLD',
      because: ['protection-from-harm', 'undecided'],
      sees: [],
    })
    expect(when.asks(practice)).toEqual([socialWork, 'undecided'])
    const held = when.judgement.decision.lines.find(({ recipient }) => recipient === practice)?.hold
    expect(new Date(held?.decideBy ?? 0).toISOString()).toMatch(/^2026-11-2[4-7]T17:00/)
    expect(when.asks(clinic)).toEqual([socialWork, 'undecided'])
  })

  it('given a row that is always a judgement, then a person is asked each time', () => {
    const when = aChildWith(...everybodyInvolved).when(exampleOf(eventTypes.adultRiskChanged, response))
    expect(when.asks(school)).toEqual([socialWork, 'judgement-row'])
  })

  it('given a holder who thinks that telling one team would do more harm, then a person weighs it and the others are told', () => {
    const handling = { moreDetrimentalTo: [school] }
    const when = aChildWith(...known).when(plan('child-protection', {}, { handling }))
    expect(when.gets(school)).toMatchObject({ outcome: 'HOLD', because: ['more-detrimental-to-be-weighed'] })
    expect(when.told).toContain(practice)
  })

  it('given that it is uncertain who the child is, then the desk settles it and nobody relies on it', () => {
    const uncertain = { ...plan('child-protection'), identity: 'contradictory' } as const
    const when = aChildWith(...everybodyInvolved).when(uncertain)
    expect(when.told).toEqual([])
    expect(when.gets(desk)).toMatchObject({ outcome: 'HOLD', because: ['identity-must-be-settled'] })
    const alarm = aChildWith(...everybodyInvolved).when(concern({ identity: 'contradictory' }))
    expect(alarm.gets(desk).outcome).toBe('SHARE')
    expect(alarm.gets(childAbuse).outcome).toBe('WITHHOLD')
  })
})
