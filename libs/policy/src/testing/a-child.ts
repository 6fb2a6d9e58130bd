import { entryOf, type EventType } from '@common-thread/events/catalogue'
import { type Directory } from '@common-thread/directory'
import { type Judgement } from '../judge.js'
import { everyRole } from './every-role.js'
import { type Happening, hides, lineFor, Log, told } from './given.js'

/** What a team has of an event: how it was decided and why, and exactly the fields that it sees. */
export interface Got {
  readonly outcome: string
  readonly because: readonly string[]
  readonly sees: readonly string[]
}

export interface When {
  readonly judgement: Judgement
  /** Teams to whom something goes. */
  readonly told: readonly string[]
  /** Who was not considered at all has no relationship to the child. */
  readonly gets: (team: string) => Got
  readonly handling: (team: string) => readonly string[]
  /** Who is asked what, where a person decides. */
  readonly asks: (team: string) => readonly [owner: string, question: string] | undefined
}

export interface AChild {
  readonly log: Log
  readonly when: (happening: Happening) => When
}

/** Given a child of whom this is known, in a partnership with a team in every role: when one more thing happens, then. */
export function aChildWith(...before: readonly Happening[]): AChild {
  return aChildAmong(everyRole(), ...before)
}

export function aChildAmong(directory: Directory, ...before: readonly Happening[]): AChild {
  const log = new Log(directory)
  before.forEach((happening) => log.add(happening))
  return { log, when: (happening) => whatIsDecided(log.add(happening), happening.type) }
}

function whatIsDecided(judgement: Judgement, type: EventType): When {
  const line = (team: string) => lineFor(judgement, team)
  return {
    judgement,
    told: told(judgement),
    gets: (team) => {
      const { outcome = 'WITHHOLD', reasons = [judgement.decision.everybodyElse] } = line(team) ?? {}
      const isSeen = outcome === 'SHARE' || outcome === 'REDACT'
      return { outcome, because: reasons, sees: isSeen ? seenBy(judgement, team, type) : [] }
    },
    handling: (team) => line(team)?.handling ?? [],
    asks: (team) => {
      const hold = line(team)?.hold
      return hold ? [hold.owner, hold.question] : undefined
    },
  }
}

/** Pointers of what is seen, a record by its name where all of it is. */
function seenBy(judgement: Judgement, team: string, type: EventType): string[] {
  const line = lineFor(judgement, team)
  const leaves = entryOf(type).fields.map(({ pointer }) => pointer)
  const isAllSeen = (parent: string) =>
    leaves.filter((leaf) => leaf.startsWith(`${parent}/`)).every((leaf) => !hides(line, leaf))
  const seen = leaves
    .filter((leaf) => !hides(line, leaf))
    .map((leaf) => parentsOf(leaf).find(isAllSeen) ?? leaf)
  return [...new Set(seen)]
}

/** The longest first: `/a`, then `/a/b`. */
const parentsOf = (leaf: string): string[] => {
  const parts = leaf.split('/').slice(1, -1)
  return parts.map((_, i) => `/${parts.slice(0, i + 1).join('/')}`)
}
