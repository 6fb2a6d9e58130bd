import { eventTypes } from '@common-thread/events/catalogue'
import { everybodyInvolved, exampleOf } from '../every-role.js'
import { type Happening } from '../given.js'
import {
  agreement,
  concern,
  edAttended,
  involvementEnded,
  involvementStarted,
  known,
  plan,
  restriction,
} from '../northshire-events.js'
import { asStep, type Step } from './steps.js'

/** What is known beforehand has been so for long: some histories begin years ago. */
const long = '2001-01-01'
const sinceLong = (data: object): object =>
  Object.fromEntries(
    Object.entries(data).map(([key, value]: [string, unknown]) => [
      key,
      typeof value === 'object' && value !== null && 'from' in value ? { ...value, from: long } : value,
    ]),
  )
const asKnown = (happening: Happening): Step => asStep({ ...happening, data: sinceLong(happening.data) })

const authorityKnown = known.slice(0, 1)
/** Somebody raised a concern, somebody was asked, a school sent its file: what replies have to reply to. */
const asked: readonly Happening[] = [
  concern(),
  exampleOf(eventTypes.informationRequested, 'la:northshire/mash'),
  exampleOf(eventTypes.childProtectionFileTransferred, 'school:oakfield-primary/dsl'),
]
const everybody = (...more: readonly Happening[]): readonly Step[] =>
  [...everybodyInvolved, ...asked, ...more].map(asKnown)
const by = 'la:northshire/social-work'
const permits = ['health:millbrook-gp/practice', 'la:northshire/adoption', 'la:northshire/social-work']

/** Nobody knows the child; its authority does. */
export const hardlyKnown: readonly (readonly Step[])[] = [
  [],
  authorityKnown.map(asKnown),
  authorityKnown.map(asKnown),
]

const policeShield = {
  by: 'police:northshire/child-abuse',
  permits: ['police:northshire/response', ...permits.slice(1)],
}

const liftedTomorrow = [policeShield.by, by].map((who) =>
  restriction('location-shield', { by: who, change: 'lifted', from: '2026-11-25' }),
)
const suspendedPractice = involvementStarted({
  kind: 'gp-registration',
  organisation: 'health:closed-gp',
  by: 'health:northshire-icb/safeguarding',
})

const against = [
  {
    relationshipToChild: 'former-partner-of-parent',
    worksIn: ['la:northshire/mash', 'la:southshire/mash', 'school:oakfield-primary/dsl', permits[0]],
  },
]

/**
 * Everybody works with it who can. Served by agreement; in need of protection, and seen in an emergency department; served
 * no more; shielded, by two; with a shield that only its setter lifted; with one whose lifting is to come, and another set
 * since; with one against who works in some of them; left by its school and practice; sealed; with a record that is
 * unreadable; living at home.
 */
export const wellKnown: readonly (readonly Step[])[] = [
  everybody(agreement('given'), plan('family-help'), suspendedPractice),
  everybody(agreement('given'), plan('child-protection'), edAttended()),
  everybody(agreement('given', { until: '2002-01-01T00:00:00Z' }), plan('child-in-need')),
  everybody(agreement('given'), agreement('withdrawn')),
  everybody(
    restriction('location-shield', { permits }),
    restriction('location-shield', policeShield),
    restriction('source-shield'),
  ),
  everybody(
    restriction('location-shield', policeShield),
    restriction('location-shield', { ...policeShield, change: 'lifted' }),
  ),
  [
    ...everybody(restriction('location-shield', policeShield)),
    ...liftedTomorrow.map(asStep),
    asStep(restriction('location-shield', policeShield)),
  ],
  everybody(restriction('location-shield', { permits, protectsFrom: against })),
  everybody(
    involvementEnded({ kind: 'school-roll', organisation: 'school:oakfield-primary', to: '2003-01-01', by }),
    involvementEnded({ kind: 'gp-registration', organisation: 'health:millbrook-gp', to: '2003-01-01', by }),
  ),
  everybody(restriction('sealed', { permits })),
  [...everybody(agreement('given')), { is: 'unreadable', hoursLater: 1 }],
  [...everybodyInvolved.filter(({ type }) => type !== eventTypes.placementMoved), ...asked].map(asKnown),
]
