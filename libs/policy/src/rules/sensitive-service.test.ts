import { everybodyInvolved, everyRole } from '../testing/every-role.js'
import { Log, outcomes } from '../testing/given.js'
import { involvementEnded, involvementStarted, restriction } from '../testing/northshire-events.js'
import { desk, reviewing, socialWork } from '../testing/northshire-teams.js'

const adoption = 'la:northshire/adoption'
const weighRisk = [desk, socialWork, reviewing, 'la:northshire/family-help', 'la:northshire/child-protection']
const of = (kind: string) => ({ kind, organisation: 'justice:probation', by: 'la:northshire/virtual-school' })
const outcomesOf = (...happenings: Parameters<Log['add']>[0][]) => {
  const log = new Log(everyRole())
  const judgements = [...everybodyInvolved, ...happenings].map((happening) => log.add(happening))
  return outcomes(judgements.at(-1)!)
}
const sealed = restriction('sealed', { permits: [adoption, ...weighRisk] })

describe.each([
  'mental-health',
  'parent-service',
  'maternity',
  'youth-justice',
  'probation',
  'advocate',
  'adoption-team',
])('that a service of the kind %s begins to work with somebody', (kind) => {
  it('is theirs to tell whose service it is, also where the adoption team deals with what comes late', () => {
    expect(outcomesOf(sealed, involvementStarted(of(kind)))[adoption]).toBe('WITHHOLD sensitive-service')
  })

  it.each(weighRisk)('is for %s by what it needs: it weighs the risk to the child', (team) => {
    expect(outcomesOf(involvementStarted(of(kind)))[team]).not.toContain('sensitive-service')
  })
})

it('is no rule about other services, or about an end', () => {
  expect(outcomesOf(sealed, involvementStarted(of('virtual-school')))[adoption]).toBe(
    'SHARE late-on-sealed-record',
  )
  expect(outcomesOf(sealed, involvementEnded(of('probation')))[adoption]).toBe('SHARE late-on-sealed-record')
})
