import { eventTypes } from '@common-thread/events/catalogue'
import { aChildWith } from '../testing/a-child.js'
import { everybodyInvolved, exampleOf } from '../testing/every-role.js'
import { concern, plan, restriction } from '../testing/northshire-events.js'
import {
  adoption,
  carers,
  desk,
  hostDesk,
  practice,
  reviewing,
  school,
  socialWork,
} from '../testing/northshire-teams.js'

const sealed = [...everybodyInvolved, restriction('sealed', { permits: [adoption] })]

describe('adopters are shielded from matching on, and the record is sealed at the order (§2.10 item 13)', () => {
  it.each([eventTypes.adoptionDecided, eventTypes.adoptionMatched, eventTypes.adoptionPlaced])(
    'given %s, then the adoption team and the reviewing officer have it, and no school, practice or carer',
    (type) => {
      const when = aChildWith(...everybodyInvolved).when(exampleOf(type, socialWork))
      expect(when.told).toEqual([adoption, reviewing])
      for (const team of [school, practice, carers]) expect([team, when.gets(team).sees]).toEqual([team, []])
    },
  )

  it('given that the child is placed with adopters elsewhere, then whether that authority is told is a person’s decision', () => {
    const when = aChildWith(...everybodyInvolved).when(exampleOf(eventTypes.adoptionPlaced, socialWork))
    expect(when.gets(hostDesk)).toMatchObject({ outcome: 'HOLD', sees: [] })
  })

  it('given the order, then the adoption team alone is told, and whatever was not sent yet stops', () => {
    const when = aChildWith(...everybodyInvolved).when(exampleOf(eventTypes.adoptionOrderMade, socialWork))
    expect(when.told).toEqual([adoption])
    expect(when.judgement.stops).toBe(true)
  })

  it('given a sealed record, when something late arrives, then it is taken, and goes to the named adoption team', () => {
    const when = aChildWith(...sealed).when(plan('looked-after', { change: 'ended', to: '2026-11-20' }))
    expect(when.judgement.decision.standing).toBe('authoritative')
    for (const team of [school, practice, desk])
      expect(when.gets(team)).toMatchObject({ outcome: 'WITHHOLD', because: ['sealed'] })
  })

  it('given a sealed record and an alarm, then the duty desk learns that there is one, and nothing of it', () => {
    const when = aChildWith(...sealed).when(concern())
    expect(when.gets(desk)).toEqual({ outcome: 'SIGNAL', because: ['sealed-but-urgent'], sees: [] })
    expect(when.told).toEqual([desk])
  })
})
