import { type EventType, type TeamId } from '@common-thread/events'
import { northshire } from '@common-thread/directory/northshire'
import { type People } from './people.js'

/** What a team is expected to get of an event. `published`: it wrote it. */
export type Outcome =
  'shared' | 'redacted' | 'redacted, rest held' | 'signal' | 'available' | 'held' | 'nothing' | 'published'

export interface Expected {
  readonly outcome: Outcome
  /** Pointers of the delivered view that hold something, pulled by reference where that is how they travel. */
  readonly sees?: readonly string[]
  /** Pointers that hold nothing. */
  readonly hides?: readonly string[]
  readonly handling?: readonly string[]
}

/** What every team of the partnership is expected to get; nobody is left out. */
export type Expectations = ReadonlyMap<TeamId, Expected>

export interface Step {
  readonly key: string
  readonly title: string
  readonly by: string
  readonly via: 'http' | 'kafka'
  readonly type: EventType
  readonly data: (story: StorySoFar) => object
  readonly expect: Expectations
  /** A team that is now given an earlier event of the scene, because of the occasion. */
  readonly occasion?: { readonly of: string; readonly team: string; readonly expected: Expected }
  /** Teams whose copy of an earlier event is withdrawn before it left. */
  readonly withdraws?: readonly { readonly of: string; readonly team: string }[]
  /** An earlier step of the scene that this one puts right. */
  readonly corrects?: string
  /** Teams that are told to give an earlier event of the scene back. */
  readonly recalls?: readonly { readonly of: string; readonly team: string; readonly kind: string }[]
  /** Teams that are told when its time has come and nobody answered, and by which handling. */
  readonly reminds?: readonly { readonly team: string; readonly handling: string }[]
  /** What the publisher is told beside its receipt. */
  readonly notes?: readonly string[]
  /** Deliveries that are not fetched yet: their reader comes later. */
  readonly notFetchedBy?: readonly string[]
}

export interface StorySoFar {
  readonly people: People
  /** Delivery id under which a team received an earlier step's event. */
  readonly delivery: (step: string, team: string) => string
  /** A date so many days from today. */
  readonly day: (offset: number) => string
  /** A time so many hours from now. */
  readonly hour: (offset: number) => string
}

export interface Scene {
  readonly number: number
  readonly title: string
  /** What happens and what must not, in plain English. */
  readonly tells: string
  readonly steps: readonly Step[]
}

const teams = northshire(1).teams.map(({ id }) => id)

/** Expectations for every team: those named, and `nothing` for everybody else. A name that no team has throws. */
export function everyTeam(named: Readonly<Record<string, Outcome | Expected>>): Expectations {
  for (const name of Object.keys(named)) {
    if (!teams.includes(name as TeamId)) throw new Error(`${name} is not a team of the partnership`)
  }
  return new Map(
    teams.map((team): [TeamId, Expected] => {
      const expected = named[team] ?? 'nothing'
      return [team, typeof expected === 'string' ? { outcome: expected } : expected]
    }),
  )
}
