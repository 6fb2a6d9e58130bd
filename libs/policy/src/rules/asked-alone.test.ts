import { eventTypes, type OrganisationId, type TeamId } from '@common-thread/events/catalogue'
import { type GivingRow } from '../matrix.js'
import { type Capacity } from '../roles.js'
import { type Restriction } from '../state.js'
import { exampleOf } from '../testing/every-role.js'
import { type Happening, sampleDirectory } from '../testing/given.js'
import { concern, edAttended, plan } from '../testing/northshire-events.js'
import { type Asked, questionOf } from '../testing/question.js'
import { claimWithoutStanding } from './claim-without-standing.js'
import { conflictOfInterest } from './conflict-of-interest.js'
import { earlierRecordUnreadable } from './earlier-record-unreadable.js'
import { identityIsUncertain } from './identity-is-uncertain.js'
import { liveInvestigation } from './live-investigation.js'
import { minimise } from './minimise.js'
import { noLegitimateRelationship } from './no-legitimate-relationship.js'
import { promotesWelfare } from './promotes-welfare.js'
import { protectsFromHarm } from './protects-from-harm.js'
import { sealed } from './sealed.js'
import { servedByAgreement } from './served-by-agreement.js'
import { youngPersonRefuses } from './young-person-refuses.js'

/** What each rule answers by itself, where the rules after it would come to the same or tell it in other words. */
const northshire = 'la:northshire' as OrganisationId
const police = 'police:northshire/child-abuse'
const safetyCritical = concern()
const ofWelfare = edAttended()
const ofProtection = plan('child-protection')
const ofAService = plan('family-help')

const restriction = (kind: Restriction['kind'], permits: readonly string[] = []): Restriction => ({
  kind,
  setBy: 'police:northshire' as OrganisationId,
  from: '2026-11-20',
  permits: permits as readonly TeamId[],
  liftedBy: [],
  seq: 1,
})

describe('a claim', () => {
  const claim = (event: Happening, state: NonNullable<Asked['state']>, more: Asked = {}) =>
    claimWithoutStanding(questionOf({ event, standing: 'claimed', capacity: 'duty-desk', state, ...more }))
  const judged = {
    kind: 'give',
    reason: 'claim-for-confirmation',
    whole: { basis: 'claim-for-confirmation' },
    handling: ['claimed-not-in-force'],
  }
  const refused = { kind: 'withhold', reason: 'claim-not-in-force' }

  it('goes whole to the desk where no authority is responsible, or it is an alarm', () => {
    expect(claim(ofWelfare, { authority: null })).toEqual(judged)
    expect(claim(safetyCritical, { authority: northshire })).toEqual(judged)
  })

  it('is for social work where the authority has such a team, and for the desk where it has none', () => {
    expect(claim(ofWelfare, { authority: northshire })).toEqual(refused)
    expect(
      claim(ofWelfare, { authority: 'la:southshire' as OrganisationId }, { directory: sampleDirectory }),
    ).toEqual(judged)
    expect(claim(ofWelfare, { authority: northshire }, { capacity: 'social-work' })).toEqual(judged)
    expect(claim(safetyCritical, { authority: null }, { capacity: 'gp' })).toEqual(refused)
  })
})

it('holds what concerns a member of the desk for its publisher, where nobody stands in and it is no alarm', () => {
  const event = {
    ...ofProtection,
    data: { ...ofProtection.data, handling: { routeAround: [{ avoid: 'la:northshire/mash' }] } },
  }
  expect(
    conflictOfInterest(questionOf({ event, capacity: 'duty-desk', directory: sampleDirectory })),
  ).toEqual({
    kind: 'hold',
    reason: 'conflict-without-alternative',
    owner: event.by,
  })
})

it('lets an alarm past an unreadable record whole, and says that there is one', () => {
  const state = { unreadable: true }
  expect(earlierRecordUnreadable(questionOf({ state, capacity: 'duty-desk' }))).toEqual({
    kind: 'give',
    reason: 'earlier-record-unreadable',
    whole: { basis: 'child-protection' },
    handling: ['earlier-record-unreadable'],
  })
  expect(earlierRecordUnreadable(questionOf({ state, capacity: 'gp' }))).toEqual({
    kind: 'hold',
    reason: 'earlier-record-unreadable',
  })
})

it('withholds what is of an uncertain child from everybody but the desks, which settle it', () => {
  const asked = (event: Happening, capacity: Capacity) =>
    identityIsUncertain(questionOf({ event: { ...event, identity: 'provisional' }, capacity }))
  expect(asked(ofWelfare, 'gp')).toEqual({ kind: 'withhold', reason: 'identity-must-be-settled' })
  expect(asked(ofWelfare, 'duty-desk')).toEqual({ kind: 'hold', reason: 'identity-must-be-settled' })
  expect(asked(safetyCritical, 'gp')).toEqual({ kind: 'withhold', reason: 'identity-unconfirmed' })
  expect(asked(safetyCritical, 'host-duty-desk')).toEqual({
    kind: 'give',
    reason: 'identity-unconfirmed',
    whole: { basis: 'child-protection' },
    handling: ['identity-unconfirmed'],
  })
})

describe('a live investigation', () => {
  const fields: GivingRow = { give: 'fields', fields: [''], basis: 'welfare', mode: 'routine' }
  const signal: GivingRow = { give: 'signal', basis: 'welfare', mode: 'routine' }
  const owner = police as TeamId
  const hold = { ...restriction('investigation-hold'), owner }
  const asked = (row: GivingRow | 'nothing', more: Asked = {}) =>
    liveInvestigation(
      questionOf({
        event: concern({ by: 'police:northshire/response' }),
        team: 'school:oakfield-primary/dsl',
        capacity: 'dsl',
        state: { restrictions: [hold] },
        row,
        ...more,
      }),
    )
  const ofTheEnquiry = exampleOf(eventTypes.strategyDiscussionHeld, 'la:northshire/social-work')

  it('lets the minimum of an alarm go, on the basis of what the matrix would give', () => {
    const minimum = { kind: 'signal', reason: 'live-investigation-minimum' }
    expect(asked(fields)).toEqual({ ...minimum, basis: 'welfare' })
    expect(asked(signal)).toEqual({ ...minimum, basis: 'child-protection' })
    expect(asked('nothing')).toBeUndefined()
  })

  it('asks its owner of everything else, and nobody of what the matrix would not give', () => {
    const held = { kind: 'hold', reason: 'live-investigation', owner }
    expect(asked(fields, { event: ofTheEnquiry })).toEqual(held)
    expect(asked(signal, { event: ofTheEnquiry })).toEqual(held)
    expect(asked('nothing', { event: ofTheEnquiry })).toBeUndefined()
  })

  it('hides nothing from the desks, social work and whom it names', () => {
    for (const capacity of ['duty-desk', 'host-duty-desk', 'social-work'] as const)
      expect(asked(fields, { capacity })).toBeUndefined()
    expect(asked(fields, { team: police })).toBeUndefined()
    const named = { ...hold, permits: ['school:oakfield-primary/dsl' as TeamId] }
    expect(asked(fields, { state: { restrictions: [named] } })).toBeUndefined()
    expect(asked(fields, { state: { restrictions: [named, hold] } })).toBeDefined()
  })
})

describe('the row of a capacity', () => {
  const minimised = (row: GivingRow, isOccasion = false) => minimise(questionOf({ row, isOccasion }))

  it('that gives a signal gives it with its conditions, or none', () => {
    const signal: GivingRow = { give: 'signal', basis: 'child-protection', mode: 'routine' }
    const given = { kind: 'signal', reason: 'signal-only', basis: 'child-protection' }
    expect(minimised(signal)).toEqual({ ...given, handling: [] })
    expect(minimised({ ...signal, handling: ['not-for-intelligence'] })).toEqual({
      ...given,
      handling: ['not-for-intelligence'],
    })
  })

  it('that waits for an occasion gives its fields then, and nothing before', () => {
    const row: GivingRow = { give: 'available', on: 'attendance', basis: 'child-protection', mode: 'routine' }
    expect(minimised(row)).toEqual({ kind: 'available', reason: 'available-on-attendance' })
    expect(minimised(row, true)).toEqual({ kind: 'fields', row })
  })
})

it('stops whoever has no role', () => {
  expect(noLegitimateRelationship(questionOf())).toEqual({ kind: 'withhold', reason: 'no-relationship' })
  expect(noLegitimateRelationship(questionOf({ capacity: 'gp' }))).toBeUndefined()
})

it('opens the gate for the purpose that an event has, and for no other', () => {
  const answers = (event: Happening) => {
    const question = questionOf({ event, capacity: 'gp' })
    return [protectsFromHarm(question), promotesWelfare(question)]
  }
  expect(answers(safetyCritical)).toEqual([{ kind: 'give', reason: 'protection-from-harm' }, undefined])
  const welfare = exampleOf(eventTypes.absenceConcernRaised, 'school:oakfield-primary/dsl')
  expect(answers(welfare)).toEqual([undefined, { kind: 'give', reason: 'promotes-welfare' }])
  expect(answers(ofAService)).toEqual([undefined, undefined])
})

describe('a seal', () => {
  const team = 'health:millbrook-gp/practice'
  const asked = (seals: readonly Restriction[], event: Happening, capacity: Capacity = 'gp') =>
    sealed(questionOf({ event, team, capacity, state: { restrictions: seals } }))
  const withheld = { kind: 'withhold', reason: 'sealed' }

  it('is passed by whom every seal names', () => {
    const [names, doesNot] = [restriction('sealed', [team]), restriction('sealed')]
    expect(asked([names], ofProtection)).toBeUndefined()
    expect(asked([names, doesNot], ofProtection)).toEqual(withheld)
    expect(asked([restriction('location-shield')], ofProtection)).toBeUndefined()
  })

  it('lets the desk hear of an alarm, and nobody else', () => {
    const seals = [restriction('sealed')]
    expect(asked(seals, safetyCritical)).toEqual(withheld)
    expect(asked(seals, safetyCritical, 'host-duty-desk')).toEqual(withheld)
    expect(asked(seals, ofProtection, 'duty-desk')).toEqual(withheld)
    expect(asked(seals, safetyCritical, 'duty-desk')).toEqual({
      kind: 'signal',
      reason: 'sealed-but-urgent',
      basis: 'child-protection',
    })
  })
})

it.each<[Capacity | undefined, object]>([
  ['service-partner', { kind: 'give', reason: 'service-agreement' }],
  ['social-work', { kind: 'give', reason: 'promotes-welfare' }],
  ['duty-desk', { kind: 'give', reason: 'promotes-welfare' }],
  ['reviewing-officer', { kind: 'give', reason: 'promotes-welfare' }],
  ['family-help-lead', { kind: 'give', reason: 'promotes-welfare' }],
  ['host-duty-desk', { kind: 'withhold', reason: 'no-service-agreement' }],
  ['gp', { kind: 'withhold', reason: 'no-service-agreement' }],
  [undefined, { kind: 'withhold', reason: 'no-service-agreement' }],
])('answers %s of a service by the family’s agreement alone', (capacity, answer) => {
  expect(servedByAgreement(questionOf({ event: ofAService, capacity }))).toEqual(answer)
  expect(servedByAgreement(questionOf({ event: ofProtection, capacity }))).toBeUndefined()
})

it('keeps a young person’s refusal from those alone whom it names', () => {
  const refusal = { except: [], competent: true, seq: 1 }
  const asked = (teams: readonly string[]) =>
    youngPersonRefuses(
      questionOf({
        event: exampleOf(eventTypes.wasNotBrought, 'health:northshire-ed/safeguarding'),
        team: 'school:oakfield-primary/dsl',
        capacity: 'dsl',
        state: { birthDate: '2010-01-01', ownRefusals: [{ ...refusal, teams: teams as readonly TeamId[] }] },
      }),
    )
  expect(asked([])).toBeDefined()
  expect(asked(['school:oakfield-primary/dsl'])).toBeDefined()
  expect(asked(['health:millbrook-gp/practice'])).toBeUndefined()
})
