import { catalogueEntries, eventTypes } from '@common-thread/events/catalogue'
import { matrix } from '../generated/matrix.js'
import { bases } from '../generated/bases.js'
import { aChildWith } from '../testing/a-child.js'
import { everybodyInvolved, exampleOf } from '../testing/every-role.js'
import {
  childAbuse,
  desk,
  practice,
  protectionTeam,
  response,
  reviewing,
  school,
  socialWork,
  youthJustice,
} from '../testing/northshire-teams.js'

const unreleased = 'not-for-prosecution-of-this-child-without-release'
const changed = exampleOf(eventTypes.communitySafetyPlanChanged, socialWork)
const when = aChildWith(...everybodyInvolved).when(changed)

describe('an exploited child may be a suspect too: what protects it is not used against it (§2.10 item 16)', () => {
  it('given anything of exploitation that police can have, then it carries what it is not for', () => {
    const events = catalogueEntries
      .filter(({ domain }) => domain === 'extra-familial-harm')
      .map(({ name }) => name)
    const toPolice = matrix.blocks
      .filter(({ event }) => events.includes(event))
      .flatMap(({ event, rows }) =>
        ['police-child-abuse', 'police-response'].map((capacity) => [event, rows[capacity]] as const),
      )
      .filter(([, row]) => typeof row === 'object')
    expect(toPolice.length).toBeGreaterThan(6)
    for (const [event, row] of toPolice)
      expect([event, row]).toEqual([
        event,
        expect.objectContaining({
          handling: expect.arrayContaining(['not-for-intelligence', unreleased]) as unknown,
        }),
      ])
  })

  it('given a risk that police must see, then the referral and the section 45 defence travel with it', () => {
    const danger = exampleOf(eventTypes.exploitationRiskIdentified, school, {
      risk: { immediacy: 'immediate-danger' },
    })
    const risk = aChildWith(...everybodyInvolved).when(danger)
    for (const team of [childAbuse, response]) {
      expect(risk.gets(team).sees).toEqual(
        expect.arrayContaining(['/risk/nationalReferral', '/risk/defenceMayApply']),
      )
      expect(risk.handling(team)).toContain(unreleased)
    }
  })

  it('given a plan, then what of it police have is decided by a person each time', () => {
    expect(when.gets(childAbuse)).toEqual({
      outcome: 'HOLD',
      because: ['protection-from-harm', 'judgement-row'],
      sees: [],
    })
    expect(when.gets(response).outcome).toBe('WITHHOLD')
  })

  it('given a plan, then youth justice knows of the defence; the school has kinds of places and the adult whom the child trusts', () => {
    expect(when.gets(youthJustice).sees).toEqual(
      expect.arrayContaining(['/plan/nationalReferral', '/plan/defenceMayApply']),
    )
    expect(when.gets(school).sees).toEqual(expect.arrayContaining(['/plan/locationTypes', '/safeAdult']))
    expect(when.gets(school).sees).not.toContain('/plan/defenceMayApply')
    expect(when.gets(practice).outcome).toBe('HOLD')
  })

  it.each([desk, reviewing, protectionTeam])(
    'given a peer in the plan, then not even %s reads the peer’s name in it',
    (team) => {
      const ofPeers = when.gets(team).sees.filter((field) => field.startsWith('/peers'))
      expect(ofPeers).toContain('/peers/*/relationshipToChild')
      expect(ofPeers.filter((field) => /name|birthDate|address|record/.test(field))).toEqual([])
    },
  )

  it('given a peer whom another authority answers for, then the plan’s lead names the peer to that one, in the peer’s own log', () => {
    const peer = aChildWith({
      type: eventTypes.involvementStarted,
      by: 'la:southshire/mash',
      data: {
        involvement: { kind: 'responsible-authority', organisation: 'la:southshire', from: '2026-09-01' },
      },
    })
    const named = peer.when(exampleOf(eventTypes.peerNamed, socialWork))
    expect(named.told).toEqual(['la:southshire/mash'])
    expect(named.gets('la:southshire/mash').sees).toContain('/leadPractitioner')
    expect(aChildWith().when(exampleOf(eventTypes.peerNamed, socialWork)).told).toEqual([])
  })

  it('given the purposes that sharing can have, then none is immigration, benefits or fraud', () => {
    for (const { purpose } of Object.values(bases)) expect(purpose).not.toMatch(/immigra|benefit|fraud/i)
  })
})
