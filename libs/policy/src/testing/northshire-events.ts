import { eventTypes } from '@common-thread/events/catalogue'
import { type Happening } from './given.js'

/** Events of the sample partnership, with what a test does not care about filled in. */
type Started = {
  readonly kind: string
  readonly organisation: string
  readonly team?: string
  readonly by: string
  readonly from?: string
  readonly to?: string
}

export const involvementStarted = ({ by, ...involvement }: Started): Happening => ({
  type: eventTypes.involvementStarted,
  by,
  data: { involvement: { from: '2026-09-01', ...involvement } },
})

export const involvementEnded = ({ by, kind, organisation, team, to }: Omit<Started, 'from'>): Happening => ({
  type: eventTypes.involvementEnded,
  by,
  data: { involvement: { kind, organisation, ...(team ? { team } : {}), to: to ?? '2026-11-20' } },
})

const socialWork = 'la:northshire/social-work'

/** The responsible authority, school, practice and 0-19 service of a child in Northshire. */
export const known: readonly Happening[] = [
  involvementStarted({
    kind: 'responsible-authority',
    organisation: 'la:northshire',
    team: socialWork,
    by: socialWork,
  }),
  involvementStarted({ kind: 'school-roll', organisation: 'school:oakfield-primary', by: socialWork }),
  involvementStarted({
    kind: 'gp-registration',
    organisation: 'health:millbrook-gp',
    by: 'health:northshire-icb/safeguarding',
  }),
  involvementStarted({
    kind: 'caseload',
    organisation: 'health:northshire-0-19',
    by: 'health:northshire-icb/safeguarding',
  }),
]

export const conferenceMember: Happening = involvementStarted({
  kind: 'conference-member',
  organisation: 'police:northshire',
  team: 'police:northshire/child-abuse',
  by: socialWork,
})

export const concern = (
  more: {
    by?: string
    concern?: object
    source?: object
    rest?: object
    identity?: Happening['identity']
  } = {},
): Happening => ({
  type: eventTypes.concernRaised,
  by: more.by ?? 'school:oakfield-primary/dsl',
  ...(more.identity ? { identity: more.identity } : {}),
  data: {
    concern: {
      summary: 'A bruise that does not fit the account given.',
      immediacy: 'same-day',
      ...more.concern,
    },
    source: {
      category: { system: 'cin-census/referral-source', version: '2026', value: '2A' },
      ...more.source,
    },
    thirdParties: [
      { relationshipToChild: 'parents-partner', name: 'A Person', riskToChild: 'Violent when drunk' },
    ],
    ...more.rest,
  },
})

export const plan = (kind: string, more: object = {}, rest: object = {}): Happening => ({
  type: eventTypes.planChanged,
  by: socialWork,
  data: {
    plan: {
      kind,
      change: 'started',
      from: '2026-11-20',
      category: { system: 'cin-census/category-of-abuse', version: '2026', value: 'NEG' },
      goals: 'Safe at home',
      ...more,
    },
    contact: { team: socialWork, telephone: '01632 960001' },
    ...rest,
  },
})

export const domesticAbuse = (incident: object = {}, rest: object = {}): Happening => ({
  type: eventTypes.domesticAbuseIncidentNotified,
  by: 'police:northshire/response',
  data: {
    incident: {
      reference: 'NP-1',
      occurredAt: '2026-11-22T21:00:00Z',
      noContactConditions: 'Not to attend the school',
      circumstances: 'Assault in the home',
      ...incident,
    },
    allegedPerpetrator: { relationshipToChild: 'parents-partner', name: 'A Person', record: 'A record' },
    handling: { doNotRaiseWithParents: true },
    ...rest,
  },
})

export const edAttended = (
  by = 'health:northshire-ed/safeguarding',
  arrivedAt = '2026-11-23T09:00:00Z',
): Happening => ({
  type: eventTypes.edAttended,
  by,
  data: { attendance: { site: 'Northshire General', arrivedAt } },
})

export const placementMoved = (more: object = {}, rest: object = {}): Happening => ({
  type: eventTypes.placementMoved,
  by: socialWork,
  data: {
    placement: {
      from: '2026-11-23',
      type: { system: 'ssda903/placement-type', version: '2025-26', value: 'U6' },
      provider: 'provider:harbour-fostering',
      address: { lines: ['1 Sea View'], postcode: 'ZZ1 1AA', authority: 'la:southshire' },
      hostAuthority: 'la:southshire',
      ...more,
    },
    previous: { provider: 'provider:beacon-fostering', to: '2026-11-23' },
    needsAssessment: 'Needs',
    reasons: 'Reasons',
    carePlan: 'Care plan',
    contactRules: 'Only the social worker collects',
    contact: { team: socialWork, telephone: '01632 960001' },
    ...rest,
  },
})

export const restriction = (
  kind: string,
  more: {
    by?: string
    change?: string
    from?: string
    permits?: readonly string[]
    protectsFrom?: readonly object[]
    household?: object
  } = {},
): Happening => ({
  type: eventTypes.restrictionChanged,
  by: more.by ?? socialWork,
  data: {
    restriction: {
      kind,
      change: more.change ?? 'set',
      from: more.from ?? '2026-11-20',
      permits: more.permits ?? [],
      ...(more.protectsFrom ? { protectsFrom: more.protectsFrom } : {}),
      ...(more.household ? { household: more.household } : {}),
    },
  },
})

export const agreement = (
  change: string,
  more: { by?: string; with?: readonly string[]; from?: string; until?: string } = {},
): Happening => ({
  type: eventTypes.agreementChanged,
  by: more.by ?? socialWork,
  data: {
    agreement: {
      service: 'family-help',
      change,
      with: more.with ?? ['voluntary:family-works/family-support'],
      by: 'mother',
      from: more.from ?? '2026-11-20',
      ...(more.until ? { until: more.until } : {}),
    },
  },
})

/** What a young person says of their own confidential health information, to the 0-19 service. */
export const ownRefusal = (
  change: string,
  more: { with?: readonly string[]; by?: string; competent?: boolean } = {},
): Happening => ({
  type: eventTypes.agreementChanged,
  by: 'health:northshire-0-19/nursing',
  data: {
    agreement: { service: 'own-health-information', change, by: 'child', from: '2026-11-20', ...more },
  },
})

export const referralDecided = (inReplyTo: string): Happening => ({
  type: eventTypes.referralDecided,
  by: 'la:northshire/mash',
  data: {
    referral: { inReplyTo, decision: 'assessment', decidedAt: '2026-11-23T12:00:00Z', rationale: 'Because' },
  },
})
