import { randomUUID } from 'node:crypto'
import { type EventType, eventTypes, organisationOf, sourceOf, type TeamId } from '@common-thread/events'
import { concern, domesticAbuse, edAttended, plan } from '@common-thread/policy/testing'
import { Failure } from '../../preflight/failure.mjs'
import { byNhsNumber, type Child, peopleOf } from '../story/people.js'

/** An event as its publisher sends it; the same id again is the same event. */
export interface LoadEvent {
  readonly team: TeamId
  readonly id: string
  readonly type: EventType
  readonly data: object
}

const socialWork = 'la:northshire/social-work' as TeamId
const firstFree = 20_000
/** Beyond these, synthetic NHS numbers would begin again, and children would be mistaken for one another. */
export const mostChildren = 100_000

/** Children of a load, none of whom another load of the same hub has: `from` counts those that were used before. */
export function childrenOfLoad(from: number, count: number): Child[] {
  requireChildren(from + count)
  return Array.from({ length: count }, (_, n) => ({
    ...peopleOf(firstFree + from + n).ava,
    local: `LOAD-${from + n}`,
  }))
}

export function requireChildren(count: number): void {
  if (count <= mostChildren) return
  throw new Failure(
    `The runs need ${count} synthetic children, and there are ${mostChildren}. Use fewer --events or --runs.`,
  )
}

const event = (team: TeamId, type: EventType, data: object): LoadEvent => ({
  team,
  id: randomUUID(),
  type,
  data,
})

/** What makes a child known: its authority, school, practice and 0-19 service. */
export const introductions = (children: readonly Child[]): LoadEvent[] =>
  children.flatMap((child) =>
    relationships.map(([kind, organisation]) => {
      const involvement = { kind, organisation, from: '2026-01-01' }
      return event(socialWork, eventTypes.involvementStarted, {
        children: [byNhsNumber(child)],
        involvement,
      })
    }),
  )

const relationships = [
  ['responsible-authority', 'la:northshire'],
  ['school-roll', 'school:oakfield-primary'],
  ['gp-registration', 'health:millbrook-gp'],
  ['caseload', 'health:northshire-0-19'],
] as const

/** Of each ten events: four plans reviewed, three concerns, two incidents of domestic abuse, one attendance. */
const tenEvents = [
  plan('child-protection', { change: 'reviewed' }),
  concern(),
  domesticAbuse(),
  plan('child-protection', { change: 'reviewed' }),
  concern({ by: 'health:northshire-ed/safeguarding' }),
  plan('child-protection', { change: 'reviewed' }),
  edAttended(),
  concern(),
  domesticAbuse(),
  plan('child-protection', { change: 'reviewed' }),
]

export const mixLine = '40 % plans reviewed, 30 % concerns, 20 % domestic abuse, 10 % attendances'

/** A mix over the children, each child's turn coming round with another kind of event. */
export function mixOver(children: readonly Child[], count: number): LoadEvent[] {
  return Array.from({ length: count }, (_, i) => {
    const child = children[i % children.length]
    const happening = tenEvents[(i + Math.floor(i / children.length)) % tenEvents.length]
    if (!child || !happening) throw new Error('a load is about at least one child')
    const { by, type, data } = happening
    return event(by as TeamId, type, { ...data, children: [byNhsNumber(child)] })
  })
}

export const cloudEvent = ({ team, id, type, data }: LoadEvent, time: number): object => ({
  specversion: '1.0',
  id,
  source: sourceOf(organisationOf(team)),
  type,
  time: new Date(time).toISOString(),
  data,
})
