import { aChildWith } from '../testing/a-child.js'
import { everybodyInvolved } from '../testing/every-role.js'
import { lineFor } from '../testing/given.js'
import { concern, known, plan, referralDecided } from '../testing/northshire-events.js'
import { desk, emergency, nursing, practice, response, school } from '../testing/northshire-teams.js'

const neighbours = concern({ by: response, source: { doNotReveal: true } })

describe('a concern goes to the MASH whole, and to others only what the MASH decides (§2.10 item 2)', () => {
  it('given a concern, then the desk has all of it by a day, the source included, with “do not reveal”', () => {
    const when = aChildWith(...everybodyInvolved).when(neighbours)
    expect(when.gets(desk)).toEqual({
      outcome: 'SHARE',
      because: ['protection-from-harm'],
      sees: ['/child', '/concern', '/source', '/thirdParties', '/foundIn', '/contact', '/handling'],
    })
    expect(when.handling(desk)).toContain('do-not-reveal-source')
    const { actBy } = lineFor(when.judgement, desk) ?? {}
    expect(new Date(actBy ?? 0).toISOString()).toMatch(/^2026-11-(24|25)T17:00/)
  })

  it.each([school, practice, nursing, emergency])('then %s has nothing of the raw concern', (team) => {
    expect(
      aChildWith(...everybodyInvolved)
        .when(neighbours)
        .gets(team),
    ).toMatchObject({
      outcome: 'WITHHOLD',
      sees: [],
    })
  })

  it.each([
    ['a crime is suspected', { crimeSuspected: true }, /SHARE|REDACT/],
    ['there is immediate danger', { immediacy: 'immediate-danger' }, /SHARE|REDACT/],
    ['neither is marked', {}, /WITHHOLD/],
  ])('given that %s, then that decides whether police are told', (_, marked, outcome) => {
    const when = aChildWith(...known).when(concern({ concern: marked }))
    expect(when.gets(response).outcome).toMatch(outcome)
  })

  it('given no decision within one working day, then the desk hears of it again and who referred can escalate', () => {
    const { log } = aChildWith(...known, concern({ by: practice }))
    const late = log.deadline(known.length + 1, '2026-11-24T17:00:00Z', 'answer-due')
    expect(
      late.decision.superseding.map(({ line }) => [line.recipient, line.outcome, ...line.handling]),
    ).toEqual([
      [desk, 'SIGNAL', 'answer-overdue'],
      [practice, 'SIGNAL', 'not-answered-in-time'],
    ])
  })

  it('given the decision, then the professional who referred has it, and the school hears when a plan opens', () => {
    const child = aChildWith(...known)
    const raised = child.log.add(concern({ by: practice }))
    const decided = child.when(referralDecided(lineFor(raised, desk)?.delivery ?? ''))
    expect(decided.gets(practice)).toMatchObject({ outcome: 'SHARE' })
    expect(decided.gets(practice).sees).toEqual(expect.arrayContaining(['/referral/decision']))
    expect(decided.gets(school).outcome).toBe('WITHHOLD')
    expect(child.when(plan('child-protection')).gets(school).outcome).toBe('SHARE')
  })
})
