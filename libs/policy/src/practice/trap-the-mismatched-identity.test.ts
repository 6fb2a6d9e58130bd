import { type TeamId } from '@common-thread/events/catalogue'
import { observe } from '../observe.js'
import { aChildWith } from '../testing/a-child.js'
import { everybodyInvolved } from '../testing/every-role.js'
import { type Log } from '../testing/given.js'
import { concern, edAttended, plan } from '../testing/northshire-events.js'
import { desk, emergency, hostDesk, practice, response, school } from '../testing/northshire-teams.js'

const contradictory = concern({ by: response, identity: 'contradictory' })
const kinds = (log: Log, team: string) =>
  observe(team as TeamId, log.history, 'ref').map(({ kind, content }) =>
    kind === 'recall' ? `recalled as ${String(content['kind'])}` : kind,
  )

describe('the mis-matched identity', () => {
  it('given a number that is one child’s and a name that is another’s, then no flag is set on anybody’s record', () => {
    const when = aChildWith(...everybodyInvolved).when({
      ...plan('child-protection'),
      identity: 'contradictory',
    })
    expect(when.told).toEqual([])
    for (const team of [school, practice, emergency]) expect([team, when.gets(team).sees]).toEqual([team, []])
    expect(when.gets(desk)).toMatchObject({ outcome: 'HOLD', because: ['identity-must-be-settled'] })
  })

  it('given an alarm with such a mismatch, then it goes at once to the desks, whole and marked, and to nobody else', () => {
    const when = aChildWith(...everybodyInvolved).when(contradictory)
    expect(when.told).toEqual([desk, hostDesk])
    expect(when.handling(desk)).toContain('identity-unconfirmed')
    expect(when.gets(desk).sees).toContain('/concern')
  })

  it('given a child in an emergency department who is matched to another’s plan, then nothing is available by guess', () => {
    const { log } = aChildWith(...everybodyInvolved, {
      ...plan('child-protection'),
      identity: 'contradictory',
    })
    expect(log.add(edAttended()).decision.superseding.filter(({ cause }) => cause === 'occasion')).toEqual([])
  })

  it('given that it was told of the wrong child, then exactly those who had it are told that it was not about this child', () => {
    const { log } = aChildWith(...everybodyInvolved, plan('child-protection'))
    const had = [...log.directory.teams.keys()].filter((team) => kinds(log, team).length > 0)
    log.retract(log.history.length)
    const recalled = [...log.directory.teams.keys()].filter((team) =>
      kinds(log, team).includes('recalled as retracted'),
    )
    expect(recalled.length).toBeGreaterThan(4)
    expect(recalled.filter((team) => !had.includes(team))).toEqual([])
    expect(log.state.plans).toEqual([])
  })
})
