import fc from 'fast-check'
import {
  catalogueEntries,
  entryOf,
  type EventEntry,
  type EventType,
  eventTypes,
  type IsoDate,
  isEventType,
  organisationOf,
  sectorOf,
  type TeamId,
} from '@common-thread/events/catalogue'
import { type Identity } from '../../log-entry.js'
import { involvedRoles } from '../../roles.js'
import { everybodyInvolved, exampleOf, publisherOf as samplePublisherOf } from '../every-role.js'
import { type Happening } from '../given.js'
import { agreement, concern, known, plan, restriction } from '../northshire-events.js'
import { blocksOf } from './matrix-data.js'
import { partnership } from './partnership.js'

/** One step of a history. What names an earlier record does so by a number that always finds one, so that it shrinks. */
export type Step = { readonly hoursLater: number } & (
  | {
      readonly is: 'event'
      readonly type: EventType
      readonly by: TeamId
      readonly data: object
      readonly identity: Identity
      /** Which of the deliveries that its publisher had it replies to, where it is a reply. */
      readonly repliesTo: number
    }
  | { readonly is: 'corrected' | 'retracted'; readonly which: number }
  | { readonly is: 'unreadable' }
  | { readonly is: 'sealed'; readonly permits: readonly TeamId[] }
  | { readonly is: 'split'; readonly role: 'kept' | 'new' }
)
export interface History {
  readonly begins: string
  readonly born: IsoDate | null
  /** What is known of the child when the questions begin. */
  readonly before: readonly Step[]
  readonly steps: readonly Step[]
}

const teams = [...partnership.teams.keys()]
const teamsIn = (sectors: readonly string[]): TeamId[] =>
  teams.filter((team) => sectors.includes(sectorOf(organisationOf(team))))
const authorityTeam = 'la:northshire/social-work' as TeamId
const organisations = [...partnership.organisations.keys()]
const authorities = organisations.filter((id) => sectorOf(id) === 'la')
const providers = organisations.filter((id) => sectorOf(id) === 'provider')

const anyTeams = fc.uniqueArray(fc.constantFrom(...teams), { minLength: 1, maxLength: 6 })
/** Often one that is heard: the responsible authority, or the sector's team that works with the child. */
const publisherOf = ({ type, publishers }: EventEntry): fc.Arbitrary<TeamId> =>
  fc.oneof(
    { weight: 1, arbitrary: fc.constantFrom(...(publishers.includes('la') ? [authorityTeam] : teamsIn(publishers))) },
    { weight: 2, arbitrary: fc.constant(samplePublisherOf(type as EventType) as TeamId) },
    { weight: 1, arbitrary: fc.constantFrom(...teamsIn(publishers)) },
  )

const monday = '2026-11-23'
const day = 86_400_000
const around = (...days: readonly number[]): fc.Arbitrary<string> =>
  fc.constantFrom(
    ...days.map((each) => new Date(Date.parse(monday) + each * day).toISOString().slice(0, 10)),
  )
/** Days on which a fact begins or ends: long ago, about now, and to come. */
const aDay = around(-400, -90, -30, -10, -3, -1, 0, 0, 0, 1, 2, 5, 20)
const option = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined, freq: 2 })

const wait = fc.constantFrom(1, 1, 1, 1, 5, 24, 48, 240)
const identity = fc.oneof(
  { weight: 9, arbitrary: fc.constant<Identity>('confirmed') },
  { weight: 1, arbitrary: fc.constantFrom<Identity>('provisional', 'contradictory') },
)
const event = (type: EventType, by: fc.Arbitrary<TeamId>, data: fc.Arbitrary<object>): fc.Arbitrary<Step> =>
  fc.record({
    is: fc.constant('event' as const),
    type: fc.constant(type),
    by,
    data,
    identity,
    repliesTo: fc.nat(20),
    hoursLater: wait,
  })

const of = (type: EventType): fc.Arbitrary<TeamId> => publisherOf(entryOf(type))
const started = eventTypes.involvementStarted
const ended = eventTypes.involvementEnded

/** Whom an involvement of a kind is of: mostly a team in the role that it is for. */
const involved = fc.constantFrom(...involvedRoles).chain(({ kind, role }) => {
  const inRole = teams.filter((team) => partnership.teams.get(team)?.role === role)
  return fc
    .oneof(
      { weight: 9, arbitrary: fc.constantFrom(...inRole) },
      { weight: 1, arbitrary: fc.constantFrom(...teams) },
    )
    .chain((team) =>
      fc.record(
        { kind: fc.constant(kind), organisation: fc.constant(organisationOf(team)), team: fc.constant(team) },
        { requiredKeys: ['kind', 'organisation'] },
      ),
    )
})
const authorityIs = fc.record({
  kind: fc.constant('responsible-authority'),
  organisation: fc.oneof(
    { weight: 4, arbitrary: fc.constant('la:northshire') },
    { weight: 1, arbitrary: fc.constantFrom(...authorities) },
  ),
  team: fc.constantFrom(null, null, null, 'la:northshire/social-work', 'la:northshire/mash'),
})
const withDates = (of: fc.Arbitrary<object>, names: Readonly<Record<string, fc.Arbitrary<unknown>>>) =>
  fc
    .tuple(of, fc.record(names))
    .map(([what, dates]) => ({ involvement: JSON.parse(JSON.stringify({ ...what, ...dates })) as object }))

const example = (type: EventType): Record<string, unknown> => ({ ...exampleOf(type, authorityTeam).data })
const placed = example(eventTypes.placementMoved)

const facts: readonly { readonly weight: number; readonly arbitrary: fc.Arbitrary<Step> }[] = [
  { weight: 8, arbitrary: event(started, of(started), withDates(involved, { from: aDay, to: option(aDay) })) },
  {
    weight: 2,
    arbitrary: event(started, of(started), withDates(authorityIs, { from: aDay, to: option(aDay) })),
  },
  { weight: 3, arbitrary: event(ended, of(ended), withDates(involved, { to: aDay })) },
  { weight: 1, arbitrary: event(ended, of(ended), withDates(authorityIs, { to: aDay })) },
  {
    weight: 3,
    arbitrary: event(
      eventTypes.planChanged,
      of(eventTypes.planChanged),
      fc
        .record({
          kind: fc.constantFrom(...blocksOf('plan-changed').map(({ variant }) => variant)),
          change: fc.constantFrom('started', 'started', 'reviewed', 'ended'),
          from: aDay,
          to: option(aDay),
        })
        .map((plan) => ({ plan: JSON.parse(JSON.stringify(plan)) as object })),
    ),
  },
  {
    weight: 2,
    arbitrary: event(
      eventTypes.placementMoved,
      of(eventTypes.placementMoved),
      fc
        .record({
          from: aDay,
          provider: fc.constantFrom(...providers),
          hostAuthority: fc.constantFrom(null, ...authorities),
          previous: fc.constantFrom(null, ...providers),
        })
        .map(({ previous, ...placement }) => ({
          ...placed,
          placement: { ...(placed['placement'] as object), ...placement },
          previous: previous === null ? null : { provider: previous, to: placement.from },
        })),
    ),
  },
  {
    weight: 3,
    arbitrary: event(
      eventTypes.agreementChanged,
      of(eventTypes.agreementChanged),
      fc
        .record({
          service: fc.constant('family-help'),
          change: fc.constantFrom('given', 'given', 'given', 'refused', 'withdrawn'),
          with: fc.constantFrom(
            ['voluntary:family-works/family-support'],
            ['voluntary:family-works/family-support', 'school:oakfield-primary/dsl'],
            [],
          ),
          by: fc.constantFrom('mother', 'child'),
          from: aDay,
          until: option(aDay.map((date) => `${date}T12:00:00Z`)),
        })
        .map((agreement) => ({ agreement: JSON.parse(JSON.stringify(agreement)) as object })),
    ),
  },
  {
    weight: 3,
    arbitrary: event(
      eventTypes.restrictionChanged,
      of(eventTypes.restrictionChanged),
      fc
        .record({
          kind: fc.constantFrom('location-shield', 'location-shield', 'source-shield', 'sealed'),
          change: fc.constantFrom('set', 'set', 'lifted'),
          from: aDay,
          permits: fc.oneof(fc.constant([]), anyTeams),
        })
        .map((restriction) => ({ restriction })),
    ),
  },
  {
    weight: 1,
    arbitrary: event(
      eventTypes.edAttended,
      fc.constantFrom(...teamsIn(['health'])),
      fc.constant({ attendance: { site: 'Northshire General', arrivedAt: '2026-11-23T07:00:00Z' } }),
    ),
  },
]

/** Fields that the policy asks about, where a type has them. */
const turned: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
  '/foundIn': fc.constantFrom(null, null, ...authorities),
  '/concern/crimeSuspected': fc.boolean(),
  '/disclosure/crimeSuspected': fc.boolean(),
  '/concern/immediacy': fc.constantFrom('immediate-danger', 'routine'),
  '/disclosure/immediacy': fc.constantFrom('immediate-danger', 'routine'),
  '/risk/immediacy': fc.constantFrom('immediate-danger', 'routine'),
  '/incident/thresholdMarked': fc.boolean(),
  '/source/doNotReveal': fc.boolean(),
}
const children = fc.constantFrom(...authorities).map((authority) => [{ address: { authority } }])

const anyOf = ({ name, type, variant, fields, about }: EventEntry): fc.Arbitrary<object> => {
  const data = example(type as EventType)
  const has = (pointer: string) => fields.some((field) => field.pointer === pointer)
  const parts: Record<string, fc.Arbitrary<unknown>> = Object.fromEntries(
    Object.entries(turned).filter(([pointer]) => has(pointer)),
  )
  if (variant !== null) parts[variant] = fc.constantFrom(...blocksOf(name).map((block) => block.variant))
  if (has('/addressees/*')) {
    const most = name.startsWith('allegation') ? 2 : 6
    parts['/addressees'] = anyTeams.map((list) => list.slice(0, most))
  }
  if (about === 'child') parts['/children'] = option(children)
  return fc.record(parts).map((values) =>
    Object.entries(values)
      .filter(([, value]) => value !== undefined)
      .reduce<object>((all, [pointer, value]) => put(all, pointer.split('/').slice(1), value), data),
  )
}

const put = (data: unknown, [first, ...rest]: readonly string[], value: unknown): object =>
  first === undefined
    ? (value as object)
    : {
        ...(data as object),
        [first]: rest.length === 0 ? value : put((data as Record<string, unknown>)[first], rest, value),
      }

const eventOf = (type: EventType): fc.Arbitrary<Step> => event(type, of(type), anyOf(entryOf(type)))
const anyEvent = fc.constantFrom(...catalogueEntries.map(({ type }) => type).filter(isEventType)).chain(eventOf)
/** What is answered, and what answers it: by itself the one seldom finds the other. */
const questionsAndReplies = [
  eventTypes.concernRaised,
  eventTypes.referralDecided,
  eventTypes.informationRequested,
  eventTypes.informationReturned,
  eventTypes.childProtectionFileTransferred,
  eventTypes.childProtectionFileReceived,
]

const undoing: fc.Arbitrary<Step> = fc.record({
  is: fc.constantFrom('corrected' as const, 'retracted' as const),
  which: fc.nat(20),
  hoursLater: wait,
})
const rare: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ is: fc.constant('unreadable' as const), hoursLater: wait }),
  fc.record({ is: fc.constant('sealed' as const), permits: anyTeams, hoursLater: wait }),
  fc.record({
    is: fc.constant('split' as const),
    role: fc.constantFrom('kept' as const, 'new' as const),
    hoursLater: wait,
  }),
)

const aStep = fc.oneof(
  { weight: 26, arbitrary: anyEvent },
  ...facts,
  { weight: 3, arbitrary: undoing },
  { weight: 6, arbitrary: fc.constantFrom(...questionsAndReplies).chain(eventOf) },
  { weight: 1, arbitrary: rare },
)

/** What is known beforehand has been so for long: some histories begin years ago. */
const long = '2001-01-01'
const sinceLong = (data: object): object =>
  Object.fromEntries(
    Object.entries(data).map(([key, value]) => [
      key,
      ['involvement', 'plan', 'placement', 'agreement'].includes(key)
        ? { ...(value as object), from: long }
        : (value as unknown),
    ]),
  )
export const asStep = ({ type, by, data, identity = 'confirmed' }: Happening): Step => ({
  is: 'event',
  type,
  by: by as TeamId,
  data,
  identity,
  repliesTo: 0,
  hoursLater: 1,
})
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
const permits = ['health:millbrook-gp/practice', 'la:northshire/adoption', 'la:northshire/social-work']

/** Nobody knows the child; its authority does. */
const hardlyKnown: readonly (readonly Step[])[] = [[], authorityKnown.map(asKnown), authorityKnown.map(asKnown)]
/** Everybody works with it who can; served by agreement, in need of protection, shielded, sealed, unreadable. */
const wellKnown: readonly (readonly Step[])[] = [
  everybody(agreement('given')),
  everybody(agreement('given'), plan('child-protection')),
  everybody(restriction('location-shield', { permits }), restriction('source-shield')),
  everybody(restriction('sealed', { permits })),
  [...everybody(agreement('given')), { is: 'unreadable', hoursLater: 1 }],
]

const begins = fc
  .constantFrom(...Array.from({ length: 9 }, () => monday), '2024-05-01', '2004-06-01')
  .map((date) => `${date}T08:00:00Z`)
/** Above five, under five, five within these days; and nobody knows. */
const born = fc.constantFrom('2015-04-15', '2022-01-10', '2021-11-24', null)

/** An event of a type about a child with whom everybody works: most of the matrix is asked by these. */
export const everybodyHears = (type: EventType): fc.Arbitrary<History> =>
  fc.record({
    begins,
    born,
    before: fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom(...wellKnown.slice(0, 2)) },
      { weight: 4, arbitrary: fc.constantFrom(...wellKnown.slice(2)) },
    ),
    steps: eventOf(type).map((step) => [step]),
  })

export const histories: fc.Arbitrary<History> = fc.record({
  begins,
  born,
  before: fc.constantFrom(...hardlyKnown, ...wellKnown),
  steps: fc.array(aStep, { minLength: 1, maxLength: 14 }),
})
