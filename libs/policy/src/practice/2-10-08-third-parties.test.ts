import { eventTypes } from '@common-thread/events/catalogue'
import { aChildWith } from '../testing/a-child.js'
import { everybodyInvolved, exampleOf, livingIn } from '../testing/every-role.js'
import { concern, domesticAbuse, known } from '../testing/northshire-events.js'
import {
  desk,
  familyHelp,
  protectionTeam,
  response,
  school,
  socialWork,
} from '../testing/northshire-teams.js'

const ofOthers = (fields: readonly string[], part: string) => fields.filter((field) => field.startsWith(part))

describe('other people are masked, but for those who weigh the risk that they are to the child (§2.10 item 8)', () => {
  it('given a violent partner, then who weighs the risk sees who, and what bears on it', () => {
    const when = aChildWith(...known).when(concern({ concern: { crimeSuspected: true } }))
    expect(when.gets(desk).sees).toContain('/thirdParties')
    expect(ofOthers(when.gets(response).sees, '/thirdParties').length).toBeGreaterThan(0)
  })

  it('given an adult who is a risk, then the protection team has it, and no police record that it does not need', () => {
    const { sees } = aChildWith(...everybodyInvolved)
      .when(exampleOf(eventTypes.adultRiskChanged, response))
      .gets(protectionTeam)
    expect(ofOthers(sees, '/adult')).toEqual([
      '/adult/relationshipToChild',
      '/adult/name',
      '/adult/riskToChild',
    ])
  })

  it('given violence at home, then the school has the effect on the child and the relationship, not the person', () => {
    const { sees } = aChildWith(...known)
      .when(livingIn('la:northshire', domesticAbuse()))
      .gets(school)
    expect(ofOthers(sees, '/allegedPerpetrator')).toEqual(['/allegedPerpetrator/relationshipToChild'])
    expect(sees).toContain('/child/voice')
  })

  it('given help for welfare and not protection, then the family’s members stay unnamed', () => {
    const { sees } = aChildWith(...everybodyInvolved)
      .when(exampleOf(eventTypes.familyNetworkPlanChanged, socialWork))
      .gets(familyHelp)
    expect(ofOthers(sees, '/parts/*/member')).toEqual(['/parts/*/member/relationshipToChild'])
  })

  it('given a parent’s treatment, then a person decides what of it goes to whom', () => {
    const treated = exampleOf(eventTypes.parentServiceChanged, 'voluntary:recovery/adults')
    const when = aChildWith(...everybodyInvolved).when(treated)
    expect(when.told).toEqual([])
    expect(when.gets(socialWork)).toMatchObject({
      outcome: 'HOLD',
      because: ['protection-from-harm', 'judgement-row'],
    })
    expect(when.gets(school).outcome).toBe('WITHHOLD')
  })
})
