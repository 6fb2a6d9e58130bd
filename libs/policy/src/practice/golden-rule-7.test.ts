import { aChildWith } from '../testing/a-child.js'
import { everybodyInvolved } from '../testing/every-role.js'
import { concern, placementMoved, plan, restriction } from '../testing/northshire-events.js'
import { desk, emergency, practice, response, school } from '../testing/northshire-teams.js'

describe('record the reasons, whether or not it is shared', () => {
  const decided = [
    ['shared', plan('child-protection'), school, 'SHARE'],
    ['redacted', placementMoved(), practice, 'REDACT'],
    ['available', plan('child-protection'), emergency, 'AVAILABLE'],
    ['withheld', concern(), response, 'WITHHOLD'],
  ] as const

  it.each(decided)(
    'given something that is %s, then its reason is in the decision',
    (_, happening, team, outcome) => {
      const { gets } = aChildWith(...everybodyInvolved, restriction('location-shield')).when(happening)
      expect(gets(team).outcome).toBe(outcome)
      expect(gets(team).because.length).toBeGreaterThan(0)
    },
  )

  it('given what is shared, then the decision names what with whom, for which purpose and by which law', () => {
    const { judgement } = aChildWith(...everybodyInvolved).when(plan('child-protection'))
    const given = judgement.decision.lines.filter(
      ({ outcome }) => outcome === 'SHARE' || outcome === 'REDACT',
    )
    expect(given.length).toBeGreaterThan(5)
    for (const { recipient, capacity, basis, delivery, reasons } of given)
      expect([recipient, capacity, basis, delivery, reasons]).toEqual([
        recipient,
        expect.any(String),
        expect.stringMatching(/^[a-z-]+$/),
        expect.stringMatching(/.+/),
        [expect.any(String)],
      ])
  })

  it('given what is left out, then each field has its own reason', () => {
    const { judgement } = aChildWith(...everybodyInvolved, restriction('location-shield')).when(
      placementMoved(),
    )
    const line = judgement.decision.lines.find(({ recipient }) => recipient === practice)
    expect(line?.masked).toEqual(
      expect.arrayContaining([
        { pointer: '/placement/address', reason: 'location-shield' },
        { pointer: '/carePlan', reason: 'not-needed' },
      ]),
    )
  })

  it('given everybody who was not considered, then one statement says why', () => {
    const { judgement } = aChildWith(...everybodyInvolved).when(concern())
    expect(judgement.decision.everybodyElse).toBe('no-relationship')
    expect(judgement.decision.lines.find(({ recipient }) => recipient === desk)?.reasons).toEqual([
      'protection-from-harm',
    ])
  })
})
