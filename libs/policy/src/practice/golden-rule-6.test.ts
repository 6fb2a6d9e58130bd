import { aChildWith } from '../testing/a-child.js'
import { everybodyInvolved } from '../testing/every-role.js'
import { involvementEnded, known, plan } from '../testing/northshire-events.js'
import {
  lastCarers,
  nursing,
  otherSchool,
  practice,
  school,
  socialWork,
} from '../testing/northshire-teams.js'

const nothing = { outcome: 'WITHHOLD', because: ['no-relationship'], sees: [] }

describe('share only what is relevant, with those who have a role in keeping the child safe', () => {
  it('given a plan, then a school, a practice and a provider that have nothing to do with the child are not considered', () => {
    const when = aChildWith(...known).when(plan('child-protection'))
    expect(when.gets(otherSchool)).toEqual(nothing)
    expect(when.gets(lastCarers)).toEqual(nothing)
    expect(when.judgement.decision.lines.map(({ recipient }) => recipient)).not.toContain(otherSchool)
  })

  it('given a pupil who has left, then the old school hears no more', () => {
    const left = involvementEnded({
      kind: 'school-roll',
      organisation: 'school:oakfield-primary',
      by: socialWork,
    })
    expect(
      aChildWith(...known, left)
        .when(plan('child-protection'))
        .gets(school),
    ).toEqual(nothing)
  })

  it('given a plan, then each has what its work needs: the goals stay with those who lead it', () => {
    const when = aChildWith(...everybodyInvolved).when(plan('child-protection'))
    for (const team of [school, practice, nursing]) {
      expect(when.gets(team).outcome).toBe('SHARE')
      expect([team, when.gets(team).sees]).toEqual([
        team,
        [
          '/child/identifiers',
          '/child/givenName',
          '/child/familyName',
          '/child/birthDate',
          '/plan/kind',
          '/plan/change',
          '/plan/category',
          '/plan/from',
          '/plan/to',
          '/plan/reviewDate',
          '/leadPractitioner',
          '/outOfHours',
          '/contact',
          '/handling',
        ],
      ])
    }
  })
})
