import { eventTypes, type TeamId } from '@common-thread/events/catalogue'
import { type Directory, directoryOf } from '@common-thread/directory'
import { northshire } from '@common-thread/directory/northshire'
import { observe } from '../observe.js'
import { aChildAmong } from '../testing/a-child.js'
import { everybodyAgreed, exampleOf } from '../testing/every-role.js'
import { involvementStarted, known, plan, restriction } from '../testing/northshire-events.js'
import { response, socialWork } from '../testing/northshire-teams.js'

const [police, health, education] = [
  'police:northshire/protection-member',
  'health:northshire-icb/protection-member',
  'school:oakfield-primary/protection-member',
] as const
const members = [police, health, education]

function partnership(suspended?: string): Directory {
  const file = northshire(1)
  const withMembers = {
    ...file,
    organisations: file.organisations.map((each) => ({ ...each, suspended: each.id === suspended })),
    teams: [
      ...file.teams,
      ...members.map((id) => ({
        id: id as TeamId,
        name: id,
        role: 'child-protection-team' as const,
        telephone: null,
        email: null,
      })),
    ],
  }
  return directoryOf(everybodyAgreed(withMembers))
}
const joins = (team: string, by = socialWork) =>
  involvementStarted({
    kind: 'child-protection-team',
    organisation: team.slice(0, team.indexOf('/')),
    team,
    by,
  })
const allJoin = [...known, ...members.map((member) => joins(member))]

describe('the team is its members, each under the authority of its own agency (§1.2; 2026 Act s.3)', () => {
  it('given the members that the authority names, then each has the plan as a member, and nobody else of its agency', () => {
    const when = aChildAmong(partnership(), ...allJoin).when(plan('child-protection'))
    for (const member of members)
      expect([member, when.judgement.decision.lines.find(({ recipient }) => recipient === member)]).toEqual([
        member,
        expect.objectContaining({ capacity: 'child-protection-team', outcome: 'SHARE' }),
      ])
    expect(when.gets(response).outcome).toBe('WITHHOLD')
  })

  it('given an agency that is suspended, then its member has nothing, and the others go on', () => {
    const when = aChildAmong(partnership('police:northshire'), ...allJoin).when(plan('child-protection'))
    expect(when.gets(police)).toEqual({ outcome: 'WITHHOLD', because: ['recipient-suspended'], sees: [] })
    expect(when.told).toEqual(expect.arrayContaining([health, education]))
  })

  it('given an agency that names itself a member, then that gives it nothing', () => {
    const when = aChildAmong(partnership(), ...known, joins(police, police)).when(plan('child-protection'))
    expect(when.gets(police)).toEqual({ outcome: 'WITHHOLD', because: ['no-relationship'], sees: [] })
  })

  it('given a child’s numbers, then each member has those that its own agency may use', () => {
    const identifiers = [
      { system: 'nhs-number', value: '9990000018' },
      { system: 'upn', value: 'B801200005001' },
    ]
    const identified = plan('child-protection', {}, { children: [{ birthDate: '2015-04-15', identifiers }] })
    const { log } = aChildAmong(partnership(), ...allJoin, identified)
    const systems = (member: string): unknown => {
      const { child } = observe(member as TeamId, log.history, 'ref').at(-1)?.content as {
        child: { identifiers: readonly { system: string }[] }
      }
      return child.identifiers.map(({ system }) => system)
    }
    expect(members.map(systems)).toEqual([[], ['nhs-number'], ['upn']])
  })

  it('given a shield that names one member, then the place is that member’s alone', () => {
    const shield = restriction('location-shield', { permits: [health] })
    const child = aChildAmong(partnership(), ...allJoin, shield)
    const changed = child.when(exampleOf(eventTypes.addressChanged, socialWork))
    const seesPlace = (member: string) => changed.gets(member).sees.some((field) => field.includes('address'))
    expect(members.map(seesPlace)).toEqual([false, true, false])
  })
})
