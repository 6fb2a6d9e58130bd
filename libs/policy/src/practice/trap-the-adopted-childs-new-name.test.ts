import { type SubjectId, type TeamId } from '@common-thread/events/catalogue'
import { observe } from '../observe.js'
import { everybodyInvolved, everyRole } from '../testing/every-role.js'
import { Log, told } from '../testing/given.js'
import { concern, involvementStarted, plan, restriction } from '../testing/northshire-events.js'
import { adoption, desk, otherSchool, practice, school, socialWork } from '../testing/northshire-teams.js'

const newIdentity = 'child_nnnnnnnnnnnnnnnnnnnnnnnnnn' as SubjectId

/** The record that was sealed at the order, and the new one under another name: the hub has nothing that joins them. */
function adopted() {
  const before = new Log(everyRole())
  ;[...everybodyInvolved, plan('looked-after'), restriction('sealed', { permits: [adoption] })].forEach(
    (each) => before.add(each),
  )
  const after = new Log(everyRole(), newIdentity)
  const by = socialWork
  ;[
    involvementStarted({
      kind: 'responsible-authority',
      organisation: 'la:northshire',
      team: socialWork,
      by,
    }),
    involvementStarted({ kind: 'school-roll', organisation: 'school:hillside-academy', by }),
  ].forEach((each) => after.add(each))
  return { before, after }
}
const seen = (team: string, log: Log) => observe(team as TeamId, log.history, 'ref').length

describe('the adopted child’s new name', () => {
  it('given the new school, then it knows the child by its new name, and nothing of the time before', () => {
    const { before, after } = adopted()
    expect(told(after.add(plan('child-in-need')))).toContain(otherSchool)
    expect(seen(otherSchool, before)).toBe(0)
  })

  it('given the old school and the old practice, then nothing tells them of the new one', () => {
    const { after } = adopted()
    after.add(plan('child-protection'))
    after.add(concern({ by: otherSchool }))
    for (const team of [school, practice]) expect([team, seen(team, after)]).toEqual([team, 0])
  })

  it('given a letter that comes late under the old name, then it goes to the adoption team, and moves nothing', () => {
    const { before, after } = adopted()
    const had = seen(otherSchool, after)
    const late = before.add(plan('child-protection'))
    expect(told(late).filter((team) => team !== adoption)).toEqual([])
    expect(seen(otherSchool, after)).toBe(had)
  })

  it('given anything at all under either name, then who decides on the one needs nothing of the other', () => {
    const { before, after } = adopted()
    const decided = after.add(plan('child-protection')).decision
    const again = adopted().after
    before.add(concern())
    expect(again.add(plan('child-protection')).decision).toEqual(decided)
  })

  it('given an alarm under the old name, then the desk learns that there is one and asks the adoption team', () => {
    const { before } = adopted()
    const alarm = before.add(concern())
    expect(alarm.decision.lines.find(({ recipient }) => recipient === desk)).toMatchObject({
      outcome: 'SIGNAL',
      reasons: ['sealed-but-urgent'],
      masked: [],
    })
  })
})
