import { aChildWith } from '../testing/a-child.js'
import { type Happening } from '../testing/given.js'
import { agreement, conferenceMember, involvementStarted, known, plan } from '../testing/northshire-events.js'
import { childAbuse, familyWorks, nursing, practice, response, school } from '../testing/northshire-teams.js'

const category = (team: string, ...before: readonly Happening[]) =>
  aChildWith(...known, ...before)
    .when(plan('child-protection'))
    .gets(team)

describe('the category of a protection plan goes to those who work with it (§2.10 item 5)', () => {
  it.each([school, practice, nursing])('given a plan, then %s has the category', (team) => {
    expect(category(team).sees).toContain('/plan/category')
    expect(category(team).sees).not.toContain('/plan/goals')
  })

  it('given police at the conference, then that team has it, and the rest of the force nothing', () => {
    expect(category(childAbuse, conferenceMember).sees).toContain('/plan/category')
    expect(category(childAbuse)).toEqual({ outcome: 'WITHHOLD', because: ['no-relationship'], sees: [] })
    expect(category(response, conferenceMember).outcome).toBe('WITHHOLD')
  })

  it('given a voluntary body that helps by agreement, then it has nothing of the plan', () => {
    expect(category(familyWorks, agreement('given')).outcome).toBe('WITHHOLD')
  })

  it('given a school that says itself that the child is its pupil, then it has nothing until that is confirmed', () => {
    const claim = involvementStarted({
      kind: 'school-roll',
      organisation: 'school:hillside-academy',
      by: 'school:hillside-academy/dsl',
    })
    expect(category('school:hillside-academy/dsl', claim).outcome).toBe('WITHHOLD')
  })
})
