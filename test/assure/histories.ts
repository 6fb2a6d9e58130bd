import {
  catalogueEntries,
  codecByName,
  entryOf,
  type EventType,
  hubRecordTypes,
  readJson,
  schemaNameOf,
  type TeamId,
} from '@common-thread/events'
import { organisationOf } from '@common-thread/events'
import { type Directory, type Team, type TeamRole } from '@common-thread/directory'
import {
  type Decided,
  type DueTime,
  emptyState,
  judge,
  type LogEntry,
  type LoggedEvent,
  type SubjectState,
} from '@common-thread/policy'
import {
  aChild,
  agreement,
  concern,
  deliveryId,
  domesticAbuse,
  edAttended,
  everybodyInvolved,
  exampleOf,
  type Happening,
  involvementEnded,
  ownRefusal,
  placementMoved,
  plan,
  publisherOf,
  restriction,
} from '@common-thread/policy/testing'
import { ofEachTeam } from './of-each-team.js'
import { neverHears } from './what-may-be-seen.js'

/** One thing that happens in a child's history: an event, or that its publisher takes an earlier one back. */
export type Step = Happening | { readonly retracts: Happening }

/** Whether a step says a word of a team or of its organisation. */
export function names(step: Step, { id }: Team): boolean {
  const ofStep = naming.get(step) ?? { text: JSON.stringify(step), teams: new Map<TeamId, boolean>() }
  naming.set(step, ofStep)
  const known = ofStep.teams.get(id)
  if (known !== undefined) return known
  const isNamed = ofStep.text.includes(`"${id}"`) || ofStep.text.includes(`"${organisationOf(id)}"`)
  ofStep.teams.set(id, isNamed)
  return isNamed
}

const naming = new WeakMap<
  Step,
  {
    readonly text: string
    readonly teams: Map<TeamId, boolean>
  }
>()

export const isEvent = (step: Step): step is Happening => 'type' in step

/** One example of every type that is about a child, by a team that may publish it. */
export const everyType: readonly Happening[] = catalogueEntries
  .filter(({ about }) => about === 'child')
  .map(({ type }) => ofOneChild(exampleOf(type as EventType, publisherOf(type as EventType))))

/** The examples are of several children; a history is of one, whose age decides what it may refuse. */
function ofOneChild(step: Happening): Happening {
  const { children, ...data } = step.data as { readonly children?: readonly object[] }
  return children
    ? { ...step, data: { ...data, children: [{ ...children[0], birthDate: '2015-04-15' }] } }
    : step
}

/** Who is involved with the child, one by one. */
export const involvements: readonly Happening[] = everybodyInvolved

/** What makes histories differ in who may know what. */
export const turns: readonly Happening[] = [
  concern(),
  concern({ by: 'police:northshire/response', concern: { crimeSuspected: true } }),
  concern({ identity: 'contradictory' }),
  plan('child-protection'),
  plan('family-help'),
  plan('looked-after'),
  plan('child-protection', { change: 'ended', to: '2026-11-21' }),
  domesticAbuse({ thresholdMarked: true }),
  edAttended(),
  placementMoved(),
  agreement('given'),
  agreement('withdrawn'),
  ownRefusal('refused'),
  restriction('location-shield'),
  restriction('location-shield', { permits: ['health:millbrook-gp/practice'] }),
  restriction('location-shield', {
    protectsFrom: [{ relationshipToChild: 'parents-partner', worksIn: ['health:northshire-0-19/nursing'] }],
  }),
  restriction('source-shield'),
  restriction('location-shield', { change: 'lifted' }),
  restriction('sealed', { permits: ['la:northshire/adoption'] }),
  restriction('investigation-hold', { by: 'police:northshire/child-abuse' }),
  involvementEnded({
    kind: 'school-roll',
    organisation: 'school:oakfield-primary',
    by: 'la:northshire/social-work',
  }),
]

/**
 * A random history of a child with whom the recipient mostly has to do: who is involved, then whatever happens. Few
 * others are, because each costs time and only some matter.
 */
export function anyHistory(random: () => number, recipient: Team, most = 6): Step[] {
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T
  const start = involvements.filter((step, i) => random() < likelihood(step, i, recipient))
  const heard = heardBy(recipient.role)
  const said = saidBy(recipient)
  const happened = Array.from({ length: 1 + Math.floor(random() * most) }, () => {
    const dice = random()
    if (dice < 0.1) return pick(said)
    return pick(dice < 0.37 ? turns : dice < 0.8 && heard.length > 0 ? heard : everyType)
  })
  return [...start, ...happened]
}

/** One event of each type of which a team in a role can hear. */
export function heardBy(role: TeamRole): readonly Happening[] {
  const known = heard.get(role) ?? everyType.filter(({ type }) => !neverHears(role, entryOf(type)))
  heard.set(role, known)
  return known
}

/** What a team can say itself that changes nothing in who may know: concerns mostly, to which it waits for an answer. */
const saidBy = ofEachTeam(({ id }): readonly Happening[] => {
  const unasserting = everyType.filter(({ type }) => entryOf(type).asserts === null)
  return [
    ...unasserting.map((step) => ({ ...step, by: id })),
    ...Array.from({ length: unasserting.length }, () => concern({ by: id })),
  ]
})

const heard = new Map<TeamRole, readonly Happening[]>()

const likelihood = (step: Happening, i: number, recipient: Team): number =>
  i === 0 || names(step, recipient) ? 0.9 : 0.1

/** The day on which histories begin to be played; no involvement begins later. */
export const playedOn = '2026-11-23'
const monday = Date.parse(`${playedOn}T08:00:00Z`)

/** A history that was played, and the state after each of its steps. */
export interface Played {
  readonly steps: readonly Step[]
  readonly directory: Directory
  readonly history: readonly Decided[]
  readonly after: readonly Moment[]
}

interface Moment {
  readonly entry: LogEntry | undefined
  readonly state: SubjectState
  /** How many records there are by now. */
  readonly records: number
  /** Times that they name. */
  readonly due: readonly DueTime[]
}

/**
 * Plays a history, each step an hour after the last, and then each time comes that its records named. One that begins
 * like another that was played is played from where the two part: what comes later changes nothing of what was decided.
 */
export function play(steps: readonly Step[], directory: Directory, like?: Played): Played {
  const after: Moment[] = like?.directory === directory ? like.after.slice(0, alike(steps, like.steps)) : []
  const placed = new Map<Happening, LoggedEvent>()
  after.forEach(({ entry }, i) => {
    const step = steps[i]
    if (!step) return
    if (!isEvent(step)) placed.delete(step.retracts)
    else if (entry?.kind === 'event') placed.set(step, entry)
  })
  const shared = after.at(-1) ?? { state: emptyState, records: 0, due: [] }
  const history = like?.history.slice(0, shared.records) ?? []
  let { state, due } = shared
  const add = (entry: LogEntry) => {
    const judgement = judge({
      subject: aChild,
      entry,
      recordDigest: noDigest,
      state,
      history,
      joined: [],
      directory,
      release: 'assured',
      deliveryId: (recipient, ofSeq) => deliveryId(recipient, entry.position.seq, ofSeq),
    })
    state = judgement.state
    due = judgement.due.length === 0 ? due : [...due, ...judgement.due]
    history.push({ entry, decision: judgement.decision })
  }
  for (let i = after.length; i < steps.length; i++) {
    const entry = entryOfStep(steps[i] as Step, i + 1, placed)
    if (entry) add(entry)
    after.push({ entry, state, records: history.length, due })
  }
  const inTurn = [...timesIn(due)].sort((a, b) => a.at - b.at || a.ofSeq - b.ofSeq)
  for (const time of inTurn) add(whenReached(time, steps.length + history.length + 1, after.length))
  return { steps, directory, history, after }
}

/** Each time once, however many records named it, as sharing's store keeps them. */
const timesIn = (due: readonly DueTime[]): Iterable<DueTime> =>
  new Map(due.map((time) => [`${time.at} ${time.what} ${time.ofSeq}`, time])).values()

/** The record that a time has come; a position after those of all steps, of which some leave no record. */
function whenReached({ at, what, ofSeq }: DueTime, seq: number, played: number): LogEntry {
  return {
    kind: 'hub',
    type: hubRecordTypes.deadlineReached,
    position: { shard: 0, seq },
    recordedTime: Math.max(at, monday + (played + 1) * 3_600_000),
    data: { ofSeq, what, dueAt: at },
  }
}

/** How many steps two histories begin with in common. */
function alike(one: readonly Step[], other: readonly Step[]): number {
  let many = 0
  while (many < one.length && one[many] === other[many]) many++
  return many
}

const noDigest = Buffer.alloc(32)

function entryOfStep(step: Step, seq: number, placed: Map<Happening, LoggedEvent>): LogEntry | undefined {
  const recordedTime = monday + seq * 3_600_000
  const position = { shard: 0, seq }
  if (isEvent(step)) {
    const team = step.by as TeamId
    const event = {
      kind: 'event',
      type: step.type,
      data: dataOf(step),
      publisher: organisationOf(team),
      team,
      time: recordedTime,
      recordedTime,
      identity: step.identity ?? 'confirmed',
      position,
    } as LoggedEvent
    placed.set(step, event)
    return event
  }
  const taken = placed.get(step.retracts)
  if (!taken) return undefined
  placed.delete(step.retracts)
  const { type, publisher, team } = taken
  return { kind: 'retraction', type, publisher, team, position, recordedTime, retracts: taken.position.seq }
}

const read = new WeakMap<Happening, unknown>()

/** Reading the JSON of a step is most of what playing it costs. */
function dataOf(step: Happening): unknown {
  const known = read.get(step)
  if (known !== undefined) return known
  const child = entryOf(step.type).about === 'child' ? { children: [{ birthDate: '2015-04-15' }] } : {}
  const { value, failures } = readJson(
    { ...child, ...step.data },
    codecByName(schemaNameOf(step.type)).shape,
    '',
  )
  if (failures.length > 0) throw new Error(JSON.stringify(failures))
  read.set(step, value)
  return value
}
