import { codecByName, organisationOf, schemaNameOf } from '@common-thread/events'
import { type Directory, type Team } from '@common-thread/directory'
import { type Happening } from '@common-thread/policy/testing'
import { isEvent, type Step } from '../histories.js'

/** Two histories that a recipient may not tell apart. */
export interface Pair {
  readonly one: readonly Step[]
  readonly other: readonly Step[]
  /** Where the two differ in who there is, and not in what happened. */
  readonly directory?: Directory
  readonly otherDirectory?: Directory
  /** Without which the two would not have to look the same. */
  readonly because?: readonly Step[]
  /** Whether the two may differ in what the recipient itself is asked to decide: for whom its own hold is lifted. */
  readonly mayAskIt?: boolean
}

export interface Asked {
  readonly history: readonly Step[]
  readonly recipient: Team
  readonly directory: Directory
  readonly random: () => number
}

/** Makes of a history another one that is equal in what the recipient may see; nothing where it does not apply. */
export type Variation = (asked: Asked) => Pair | undefined

export const pick = <T>(from: readonly T[], random: () => number): T | undefined =>
  from[Math.floor(random() * from.length)]

/** Puts steps into a history, always at the same place: somewhere after the first `from` steps. */
export function somewhereIn(
  history: readonly Step[],
  random: () => number,
  from = 0,
): (...steps: readonly Step[]) => Step[] {
  const place = from + Math.floor(random() * (history.length - from + 1))
  return (...steps) => [...history.slice(0, place), ...steps, ...history.slice(place)]
}

/** Another team than the recipient, of another organisation. */
export const somebodyElse = (
  { recipient, directory, random }: Asked,
  isFit: (team: Team) => boolean,
): Team | undefined =>
  pick(
    [...directory.teams.values()].filter(
      (team) => organisationOf(team.id) !== organisationOf(recipient.id) && isFit(team),
    ),
    random,
  )

/** What is taken back in a changed history is the changed event. */
export function retarget(step: Step, from: readonly Step[], to: readonly Step[]): Step {
  if (isEvent(step)) return step
  const place = from.indexOf(step.retracts)
  const target = to[place]
  return target && isEvent(target) ? { retracts: target } : step
}

export const takesHandling = ({ type }: Happening): boolean =>
  codecByName(schemaNameOf(type)).shape.fields.some(({ name }) => name === 'handling')

export const withHandling = (step: Happening, handling: object): Happening => ({
  ...step,
  data: { ...step.data, handling: { ...(step.data as { handling?: object }).handling, ...handling } },
})
