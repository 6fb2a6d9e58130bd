import {
  entryOf,
  hubRecordTypes,
  type EventType,
  type Instant,
  type IsoDate,
  organisationOf,
  type SubjectId,
  type TeamId,
} from '@common-thread/events/catalogue'
import { type LogEntry, type LoggedEvent } from '../../log-entry.js'
import { type Judgement } from '../../judge.js'
import { asEntry, hides, Log } from '../given.js'
import { Expectation, type Expected, type OutcomeClass, type Under } from './expected.js'
import { type Fault, faultNames } from './faults.js'
import { type History, type Step } from './histories.js'
import { valueAt } from './matrix-data.js'
import { partnership } from './partnership.js'
import { answeredBy, type Deliveries } from './replies.js'
import { Story } from './story.js'

/** One question, with both answers. */
export interface Compared {
  readonly event: LoggedEvent
  readonly recipient: TeamId
  readonly under: Under
  readonly isSame: boolean
  /** The known fault that the difference comes from. */
  readonly explained: Fault | undefined
  readonly oracle: Expected
  readonly hub: { readonly outcome: OutcomeClass; readonly sees: readonly string[]; readonly because: string }
}

/** Where a record is unreadable, whether nothing goes because a person is asked or because it never would, is one. */
const classOf = (outcome: OutcomeClass, { unreadable }: Under): OutcomeClass =>
  unreadable && outcome === 'hold' ? 'nothing' : outcome

const agrees = (oracle: Expected, hub: Compared['hub'], under: Under): boolean =>
  classOf(oracle.outcome, under) === classOf(hub.outcome, under) &&
  oracle.sees.length === hub.sees.length &&
  oracle.sees.every((pointer, i) => pointer === hub.sees[i])

const subject = 'child_aaaaaaaaaaaaaaaaaaaaaaaaaa' as SubjectId
const hour = 3_600_000
const teams = [...partnership.teams.values()]

/** Plays a history to the hub and to the oracle, and hands over what each says of every event and every team. */
export function play(history: History, compare: (compared: Compared) => void): void {
  const log = new Log(partnership, subject)
  const story = new Story(partnership)
  const deliveries = new Map<string, { recipient: TeamId; seq: number }>()
  let now = Date.parse(history.begins)
  const all = [...history.before.map((step) => ({ step, silent: true })), ...history.steps.map((step) => ({ step, silent: false }))]
  for (const { step, silent } of all) {
    now += step.hoursLater * hour
    const entry = entryOfStep(step, story, { deliveries, now, born: history.born })
    if (!entry) continue
    const judgement = log.judge(entry)
    story.add(entry)
    if (entry.kind === 'event' && !silent) {
      const expectation = new Expectation(story, entry, deliveries)
      for (const team of teams) {
        const hub = hubSays(judgement, team.id, entry)
        const oracle = expectation.of(team)
        const { under } = expectation
        const isSame = agrees(oracle, hub, under)
        const explained = isSame
          ? undefined
          : faultNames.find((fault) => {
              const asTheHub = new Expectation(story.readWith(fault), entry, deliveries)
              return agrees(asTheHub.of(team), hub, under)
            })
        compare({ event: entry, recipient: team.id, under, oracle, hub, isSame, explained })
      }
    }
    remember(judgement, entry, deliveries)
  }
}

function remember(
  { decision }: Judgement,
  entry: LogEntry,
  deliveries: Map<string, { recipient: TeamId; seq: number }>,
): void {
  for (const { recipient, delivery, outcome } of decision.lines)
    if (['SHARE', 'REDACT', 'SIGNAL'].includes(outcome))
      deliveries.set(delivery, { recipient, seq: entry.position.seq })
}

const classes: Readonly<Record<string, OutcomeClass>> = {
  SHARE: 'content',
  REDACT: 'content',
  SIGNAL: 'signal',
  AVAILABLE: 'available',
  HOLD: 'hold',
}

function hubSays({ decision }: Judgement, team: TeamId, { type }: LoggedEvent): Compared['hub'] {
  const line = decision.lines.find(({ recipient }) => recipient === team)
  const outcome = classes[line?.outcome ?? ''] ?? 'nothing'
  const pointers = entryOf(type).fields.map(({ pointer }) => pointer)
  return {
    outcome,
    sees: outcome === 'content' ? pointers.filter((pointer) => !hides(line, pointer)) : [],
    because: line ? `${line.capacity}: ${line.reasons.join(', ')}` : decision.everybodyElse,
  }
}

interface Now {
  readonly deliveries: Deliveries
  readonly now: Instant
  readonly born: IsoDate | null
}

function entryOfStep(step: Step, story: Story, { deliveries, now, born }: Now): LogEntry | undefined {
  const position = { shard: 0, seq: story.entries.length + 1 }
  switch (step.is) {
    case 'event': {
      const data = answering(step, story, deliveries)
      return asEntry({ ...step, data: bornOn(born, step.type, data) }, position.seq, now)
    }
    case 'corrected':
    case 'retracted': {
      const open = story.standing
      const original = open[step.which % Math.max(open.length, 1)]
      if (!original) return undefined
      const { type, publisher, team } = original
      const { seq } = original.position
      return step.is === 'corrected'
        ? ({ ...original, position, recordedTime: now, time: now, corrects: seq } as LoggedEvent)
        : { kind: 'retraction', type, publisher, team, position, recordedTime: now, retracts: seq }
    }
    case 'unreadable':
      return { kind: 'unreadable', position, recordedTime: now }
    case 'sealed':
    case 'split': {
      const by = { team: 'la:northshire/social-work' as TeamId, client: 'a-client' }
      const base = { kind: 'hub', position, recordedTime: now } as const
      return step.is === 'sealed'
        ? {
            ...base,
            type: hubRecordTypes.childSealed,
            data: { ...by, permits: step.permits, reason: 'adoption-order-made' },
          }
        : {
            ...base,
            type: hubRecordTypes.childSplit,
            data: { ...by, role: step.role, other: 'child_bbbbbbbbbbbbbbbbbbbbbbbbbb', reason: 'two-children' },
          }
    }
  }
}

/** Every event of a log gives the same date of birth: with another, intake would have begun another log. */
function bornOn(birthDate: IsoDate | null, type: EventType, data: object): object {
  if (entryOf(type).about !== 'child') return data
  const children = 'children' in data ? (data.children as readonly object[]) : [{}]
  return { ...data, children: children.map((child) => ({ ...child, birthDate })) }
}

const replyFields = ['/referral/inReplyTo', '/reply/inReplyTo', '/receipt/inReplyTo']

/** A reply names a delivery; which there are, only the history knows. Most often one of what such a reply answers. */
function answering(step: Step & { is: 'event' }, story: Story, deliveries: Deliveries): object {
  const part = replyFields.find((pointer) => valueAt(step.data, pointer) !== undefined)?.split('/')[1]
  if (!part) return step.data
  const isAnswered = (seq: number): boolean => {
    const entry = story.entries[seq - 1]
    return entry?.kind === 'event' && entry.type === answeredBy(step.type)
  }
  const had = [...deliveries].filter(([, { recipient }]) => organisationOf(recipient) === organisationOf(step.by))
  const fitting = had.filter(([, { seq }]) => isAnswered(seq))
  const ids = step.repliesTo < 16 && fitting.length > 0 ? fitting : [...deliveries]
  const [id] = ids[step.repliesTo % Math.max(ids.length, 1)] ?? []
  if (id === undefined) return step.data
  const data = step.data as Readonly<Record<string, object>>
  return { ...data, [part]: { ...data[part], inReplyTo: id } }
}
