import fc from 'fast-check'
import { eventTypes, organisationOf } from '@common-thread/events/catalogue'
import { involvedRoles } from '../../roles.js'
import { blocksOf } from './matrix-data.js'
import { partnership } from './partnership.js'
import {
  aDay,
  anyTeams,
  authorities,
  event,
  example,
  option,
  providers,
  publishing as of,
  type Step,
  teams,
  teamsIn,
} from './steps.js'

/** Steps that say who may know: involvements, plans, placements, agreements, restrictions, attendances. */
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

const placed = example(eventTypes.placementMoved)

export const facts: readonly { readonly weight: number; readonly arbitrary: fc.Arbitrary<Step> }[] = [
  {
    weight: 8,
    arbitrary: event(started, of(started), withDates(involved, { from: aDay, to: option(aDay) })),
  },
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
          protectsFrom: fc.oneof(
            { weight: 3, arbitrary: fc.constant([]) },
            {
              weight: 1,
              arbitrary: anyTeams.map((worksIn) => [
                { relationshipToChild: 'former-partner-of-parent', worksIn },
              ]),
            },
          ),
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
