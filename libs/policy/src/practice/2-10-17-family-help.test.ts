import { eventTypes } from '@common-thread/events/catalogue'
import { aChildWith } from '../testing/a-child.js'
import { everybodyInvolved, exampleOf } from '../testing/every-role.js'
import {
  carers,
  desk,
  familyHelp,
  practice,
  protectionTeam,
  reviewing,
  school,
  socialWork,
} from '../testing/northshire-teams.js'

const child = ['/child/identifiers', '/child/givenName', '/child/familyName', '/child/birthDate']
const when = (...[type, parts]: [Parameters<typeof exampleOf>[0], object?]) =>
  aChildWith(...everybodyInvolved).when(exampleOf(type, socialWork, parts))

describe('Family Help steps up without a handover (§2.10 item 17)', () => {
  it('given a step up, then the lead stays and has all of it, beside those who protect, and nobody else yet', () => {
    const steppedUp = when(eventTypes.familyHelpStepChanged)
    expect(steppedUp.told).toEqual([protectionTeam, familyHelp, desk])
    expect(steppedUp.gets(familyHelp).sees).toEqual([
      '/child',
      '/step',
      '/familyNotice',
      '/contact',
      '/handling',
    ])
    expect(steppedUp.gets(school).outcome).toBe('WITHHOLD')
  })

  it('given that the lead changes and nobody says why, then each is told so', () => {
    const changes = (step: object) => when(eventTypes.familyHelpStepChanged, { step }).handling(familyHelp)
    const caveat = 'lead-changes-and-no-reason-recorded'
    expect(changes({ leadStays: false })).toContain(caveat)
    expect(changes({ leadStays: false, whyLeadChanges: 'The family asked for another' })).not.toContain(
      caveat,
    )
    expect(changes({ leadStays: true })).not.toContain(caveat)
  })

  it('given a co-working decision, then lead and protection team have it with the dissent; the reviewing officer without', () => {
    const decided = when(eventTypes.coWorkingDecided)
    for (const team of [familyHelp, protectionTeam]) expect(decided.gets(team).sees).toContain('/coWorking')
    expect(decided.gets(reviewing).sees).toEqual([
      ...child,
      '/coWorking/decision',
      '/coWorking/period',
      '/coWorking/childProtectionPractitioner',
      '/coWorking/familyHelpLead',
      '/contact',
      '/handling',
    ])
    expect(decided.gets(school).outcome).toBe('WITHHOLD')
  })
})

describe('families and friends who care for a child have what they need, and no more is told of them', () => {
  it('given delegated authority, then foster and kinship carers have it through their agency', () => {
    expect(when(eventTypes.delegatedAuthorityChanged).gets(carers).sees).toEqual([
      ...child,
      '/agreed/from',
      '/agreed/to',
      '/decisions',
      '/consentContact',
      '/contact',
      '/handling',
    ])
  })

  it('given that the child goes missing or is exploited, then the carers’ agency has what keeps the child safe', () => {
    const missing = aChildWith(...everybodyInvolved).when(
      exampleOf(eventTypes.missingStarted, 'police:northshire/response'),
    )
    expect(missing.gets(carers).sees).toContain('/missing/since')
    const risk = aChildWith(...everybodyInvolved).when(
      exampleOf(eventTypes.exploitationRiskIdentified, school),
    )
    expect(risk.gets(carers).sees).toEqual(expect.arrayContaining(['/risk/types', '/risk/indicators']))
    expect(risk.gets(carers).sees).not.toContain('/risk/summary')
  })

  it.each([
    ['guardian-agrees', 'SHARE'],
    ['guardian-does-not-agree', 'WITHHOLD'],
  ])(
    'given a special guardianship of which the %s that the school is told, then so it is',
    (agrees, outcome) => {
      const made = when(eventTypes.specialGuardianshipMade, { guardianship: { school: agrees } })
      expect(made.gets(school).outcome).toBe(outcome)
      expect(made.gets(school).sees.filter((field) => field.startsWith('/guardian/'))).toEqual([])
    },
  )

  it('given a family network plan, then each member’s part is the lead’s to tell: no school, practice or court has it', () => {
    const changed = when(eventTypes.familyNetworkPlanChanged)
    for (const team of [school, practice, desk, protectionTeam, 'court:cafcass/guardians'])
      expect([team, changed.gets(team).sees.filter((field) => field.startsWith('/parts'))]).toEqual([
        team,
        [],
      ])
    expect(changed.gets(familyHelp).sees).toContain('/parts/*/does')
  })

  it.each([
    ['care-leaver-agrees', 'SHARE'],
    ['care-leaver-does-not-agree', 'WITHHOLD'],
  ])(
    'given a care leaver who chose “%s”, then housing and practice follow that choice',
    (chosen, outcome) => {
      const example = exampleOf(eventTypes.careLeaverStatusChanged, socialWork)
      const status = { ...(example.data as { status: object }).status, sharing: chosen }
      const changed = aChildWith(...everybodyInvolved).when({ ...example, data: { ...example.data, status } })
      expect(changed.gets('housing:northshire-homes/options').outcome).toBe(outcome)
      expect(changed.gets(practice).outcome).toBe(outcome)
    },
  )
})
