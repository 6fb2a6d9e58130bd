import { eventTypes, type TeamId } from '@common-thread/events/catalogue'
import { observe } from '../observe.js'
import { bases } from '../generated/bases.js'
import { aChildAmong, aChildWith } from '../testing/a-child.js'
import { everybodyInvolved, everyRole, exampleOf } from '../testing/every-role.js'
import { involvementStarted, known, plan } from '../testing/northshire-events.js'
import { desk, practice, school, socialWork } from '../testing/northshire-teams.js'

const identified = {
  ...plan('child-protection'),
  data: {
    ...plan('child-protection').data,
    children: [
      {
        birthDate: '2015-04-15',
        identifiers: [
          { system: 'nhs-number', value: '9990000018' },
          { system: 'upn', value: 'B801200005001' },
          { system: 'local', value: 'LA-1042' },
        ],
      },
    ],
  },
}
const systemsOf = (team: string): unknown => {
  const { log } = aChildWith(...known, identified)
  const child = observe(team as TeamId, log.history, 'ref').at(-1)?.content['child']
  return (child as { identifiers: readonly { system: string }[] }).identifiers.map(({ system }) => system)
}

describe('publishers are controllers, and the hub routes what is theirs (§2.10 item 20)', () => {
  it('given a child’s numbers, then each agency has those that its own work uses, and its own record number only', () => {
    expect(systemsOf(practice)).toEqual(['nhs-number'])
    expect(systemsOf(school)).toEqual(['upn'])
    expect(systemsOf(desk)).toEqual(['nhs-number', 'upn', 'local'])
  })

  it('given anything that goes, then it rests on the law that its publisher shares by, which the recipient is told', () => {
    const { judgement } = aChildWith(...everybodyInvolved).when(plan('child-protection'))
    const relied = judgement.decision.lines.flatMap(({ basis }) => (basis === null ? [] : [basis]))
    expect(relied.length).toBeGreaterThan(5)
    for (const basis of relied)
      expect([basis, bases[basis]?.gateway.statute]).toEqual([
        basis,
        expect.stringMatching(/Act|Regulations/),
      ])
  })

  it('given another agency’s fact, then nobody states it for that agency: it is a claim, which its controller confirms', () => {
    const claim = involvementStarted({
      kind: 'gp-registration',
      organisation: 'health:millbrook-gp',
      by: school,
    })
    const when = aChildWith(...known.slice(0, 2)).when(claim)
    expect(when.judgement.decision.standing).toBe('claimed')
    expect(when.told).toEqual([socialWork])
    expect(when.handling(socialWork)).toContain('claimed-not-in-force')
  })

  it('given a controller that no agreement binds, then routine sharing waits for its publisher, and protection does not', () => {
    const directory = everyRole()
    const signatories = new Map(
      [...directory.signatories].map(([agreement, parties]) => [
        agreement,
        new Set([...parties].filter((party) => party !== 'school:oakfield-primary')),
      ]),
    )
    const without = { ...directory, signatories }
    const routine = aChildAmong(without, ...known).when(exampleOf(eventTypes.socialWorkerChanged, socialWork))
    expect(routine.gets(school)).toMatchObject({ outcome: 'HOLD' })
    expect(routine.gets(school).because).toContain('no-sharing-agreement')
    expect(routine.asks(school)?.[0]).toBe(socialWork)
    expect(
      aChildAmong(without, ...known)
        .when(plan('child-protection'))
        .gets(school).outcome,
    ).toBe('SHARE')
  })
})
