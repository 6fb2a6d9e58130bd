import fc from 'fast-check'
import {
  entryOf,
  type EventEntry,
  type EventType,
  type IsoDate,
  organisationOf,
  sectorOf,
  type TeamId,
} from '@common-thread/events/catalogue'
import { type Identity } from '../../log-entry.js'
import { exampleOf, publisherOf as samplePublisherOf } from '../every-role.js'
import { type Happening } from '../given.js'
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

export const asStep = ({ type, by, data, identity = 'confirmed' }: Happening): Step => ({
  is: 'event',
  type,
  by: by as TeamId,
  data,
  identity,
  repliesTo: 0,
  hoursLater: 1,
})

export const teams = [...partnership.teams.keys()]
export const teamsIn = (sectors: readonly string[]): TeamId[] =>
  teams.filter((team) => sectors.includes(sectorOf(organisationOf(team))))
export const authorityTeam = 'la:northshire/social-work' as TeamId
const organisations = [...partnership.organisations.keys()]
export const authorities = organisations.filter((id) => sectorOf(id) === 'la')
export const providers = organisations.filter((id) => sectorOf(id) === 'provider')

export const anyTeams = fc.uniqueArray(fc.constantFrom(...teams), { minLength: 1, maxLength: 6 })
/** Often one that is heard: the responsible authority, or the sector's team that works with the child. */
const publisherOf = ({ type, publishers }: EventEntry): fc.Arbitrary<TeamId> =>
  fc.oneof(
    {
      weight: 1,
      arbitrary: fc.constantFrom(...(publishers.includes('la') ? [authorityTeam] : teamsIn(publishers))),
    },
    { weight: 2, arbitrary: fc.constant(samplePublisherOf(type as EventType) as TeamId) },
    { weight: 1, arbitrary: fc.constantFrom(...teamsIn(publishers)) },
  )

export const monday = '2026-11-23'
const day = 86_400_000
const around = (...days: readonly number[]): fc.Arbitrary<string> =>
  fc.constantFrom(...days.map((each) => new Date(Date.parse(monday) + each * day).toISOString().slice(0, 10)))
/** Days on which a fact begins or ends: long ago, about now, and to come. */
export const aDay = around(-400, -90, -30, -10, -3, -1, 0, 0, 0, 1, 2, 5, 20)
export const option = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined, freq: 2 })

export const wait = fc.constantFrom(1, 1, 1, 1, 5, 24, 48, 240)
const identity = fc.oneof(
  { weight: 9, arbitrary: fc.constant<Identity>('confirmed') },
  { weight: 1, arbitrary: fc.constantFrom<Identity>('provisional', 'contradictory') },
)
export const event = (
  type: EventType,
  by: fc.Arbitrary<TeamId>,
  data: fc.Arbitrary<object>,
): fc.Arbitrary<Step> =>
  fc.record({
    is: fc.constant('event' as const),
    type: fc.constant(type),
    by,
    data,
    identity,
    repliesTo: fc.nat(20),
    hoursLater: wait,
  })

/** Who publishes a type, in these histories. */
export const publishing = (type: EventType): fc.Arbitrary<TeamId> => publisherOf(entryOf(type))

/** The contract's example of a type. */
export const example = (type: EventType): Record<string, unknown> => ({
  ...exampleOf(type, authorityTeam).data,
})
