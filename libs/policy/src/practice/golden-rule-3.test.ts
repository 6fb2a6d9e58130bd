import { aChildWith } from '../testing/a-child.js'
import { agreement, concern, known, plan } from '../testing/northshire-events.js'
import { desk, familyWorks, school } from '../testing/northshire-teams.js'

describe('consent is not needed where a child is at risk, or somebody sees a risk of harm', () => {
  it('given a family that refuses a service, when a protection plan starts, then the school has what it would have had', () => {
    const refused = aChildWith(...known, agreement('refused')).when(plan('child-protection'))
    expect(refused.gets(school)).toMatchObject({ outcome: 'SHARE', because: ['protection-from-harm'] })
    expect(refused.gets(school)).toEqual(
      aChildWith(...known)
        .when(plan('child-protection'))
        .gets(school),
    )
  })

  it('given a perceived risk, then it rests on the law that protects children and on no agreement', () => {
    const { judgement } = aChildWith(...known).when(concern())
    expect(judgement.decision.lines.find(({ recipient }) => recipient === desk)?.basis).toBe(
      'child-protection',
    )
  })

  it('given help that the family may refuse, then agreement decides, because it is a service', () => {
    const helped = (...said: Parameters<typeof agreement>[0][]) =>
      aChildWith(...known, ...said.map((change) => agreement(change)))
        .when(plan('family-help'))
        .gets(familyWorks)
    expect(helped('given')).toMatchObject({ outcome: 'SHARE', because: ['service-agreement'] })
    expect(helped('given', 'refused')).toMatchObject({
      outcome: 'WITHHOLD',
      because: ['no-relationship'],
    })
    expect(helped()).toEqual({ outcome: 'WITHHOLD', because: ['no-relationship'], sees: [] })
  })
})
