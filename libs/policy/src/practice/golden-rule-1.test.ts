import { eventTypes } from '@common-thread/events/catalogue'
import { aChildWith } from '../testing/a-child.js'
import { everybodyInvolved, exampleOf } from '../testing/every-role.js'
import { agreement, concern, known } from '../testing/northshire-events.js'
import { desk, protectionTeam, response, school } from '../testing/northshire-teams.js'

describe('every child has a right to protection, and it outranks the privacy of those who fail to protect', () => {
  it('given a concern that names a violent partner, then the duty desk that weighs it sees who and why', () => {
    const when = aChildWith(...known).when(concern())
    expect(when.gets(desk)).toEqual({
      outcome: 'SHARE',
      because: ['protection-from-harm'],
      sees: ['/child', '/concern', '/source', '/thirdParties', '/foundIn', '/contact', '/handling'],
    })
  })

  it('given a family that refused help, when somebody is worried, then the same goes to the same teams', () => {
    const refused = aChildWith(...known, agreement('refused')).when(concern())
    const plain = aChildWith(...known).when(concern())
    expect(refused.told).toEqual(plain.told)
    expect(refused.gets(desk)).toEqual(plain.gets(desk))
  })

  it('given an adult who is released on licence, then those who protect the child learn of the risk, and nobody else', () => {
    const when = aChildWith(...everybodyInvolved).when(exampleOf(eventTypes.adultRiskChanged, response))
    expect(when.gets(protectionTeam).sees).toEqual(
      expect.arrayContaining(['/risk', '/adult/name', '/adult/riskToChild']),
    )
    expect(when.gets(school)).toEqual({
      outcome: 'HOLD',
      because: ['protection-from-harm', 'judgement-row'],
      sees: [],
    })
  })
})
