import { eventTypes } from '@common-thread/events/catalogue'
import { aChildWith } from '../testing/a-child.js'
import { everybodyInvolved, exampleOf } from '../testing/every-role.js'
import { type Happening } from '../testing/given.js'
import { concern, ownRefusal, plan } from '../testing/northshire-events.js'
import { clinic, desk, familyHelp, reviewing } from '../testing/northshire-teams.js'

/** The same child with another date of birth. */
const born = (birthDate: string, ...happenings: readonly Happening[]) =>
  happenings.map((each) => ({ ...each, data: { ...each.data, children: [{ birthDate }] } }))
const seventeen = '2009-01-10'
const eleven = '2015-04-15'
const missed = exampleOf(eventTypes.wasNotBrought, clinic)
const teamOf = (birthDate: string, refusal: Happening, happening: Happening, team: string) => {
  const [last, ...before] = born(birthDate, happening, ...everybodyInvolved, refusal)
  if (!last) throw new Error('nothing happened')
  return aChildWith(...before)
    .when(last)
    .gets(team)
}

describe('a young person’s refusal decides about their own health information, within its limits (§2.10 item 10)', () => {
  it('given one of 17, then what a clinic would share for welfare does not go', () => {
    expect(teamOf(seventeen, ownRefusal('refused'), missed, familyHelp)).toEqual({
      outcome: 'WITHHOLD',
      because: ['young-person-refuses'],
      sees: [],
    })
  })

  it('given a child of 11, then it goes, unless a professional has judged the child competent', () => {
    expect(teamOf(eleven, ownRefusal('refused'), missed, familyHelp).outcome).toBe('SHARE')
    expect(teamOf(eleven, ownRefusal('refused', { competent: true }), missed, familyHelp).outcome).toBe(
      'WITHHOLD',
    )
  })

  it('given a parent who refuses for them, then that changes nothing', () => {
    expect(teamOf(seventeen, ownRefusal('refused', { by: 'mother' }), missed, familyHelp).outcome).toBe(
      'SHARE',
    )
  })

  it('given serious harm, then a named professional of the service decides, and the alarm goes', () => {
    const harm = exampleOf(eventTypes.exploitationRiskIdentified, clinic)
    expect(teamOf(seventeen, ownRefusal('refused'), harm, reviewing)).toMatchObject({
      outcome: 'HOLD',
      because: ['young-person-refused-to-be-weighed'],
    })
    expect(teamOf(seventeen, ownRefusal('refused'), concern({ by: clinic }), desk).outcome).toBe('SHARE')
  })

  it('given what others say who are no health service, then it is not theirs to refuse', () => {
    expect(
      teamOf(seventeen, ownRefusal('refused'), plan('child-protection'), familyHelp).because,
    ).not.toContain('young-person-refuses')
  })
})
