import {
  entryOf,
  hubRecordTypes,
  type Instant,
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
import { type Deliveries } from './replies.js'
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
  const faulty = faultNames.map((fault) => ({ fault, story: new Story(partnership, new Set([fault])) }))
  const deliveries = new Map<string, { recipient: TeamId; seq: number }>()
  let now = Date.parse(history.begins)
  const all = [...history.before.map((step) => ({ step, silent: true })), ...history.steps.map((step) => ({ step, silent: false }))]
  for (const { step, silent } of all) {
    now += step.hoursLater * hour
    const entry = entryOfStep(step, story, deliveries, now)
    if (!entry) continue
    const judgement = log.judge(entry)
    for (const each of [story, ...faulty.map((each) => each.story)]) each.add(entry)
    if (entry.kind === 'event' && !silent) {
      const expectation = new Expectation(story, entry, deliveries)
      for (const team of teams) {
        const hub = hubSays(judgement, team.id, entry)
        const oracle = expectation.of(team)
        const { under } = expectation
        const isSame = agrees(oracle, hub, under)
        const explained = isSame
          ? undefined
          : faulty.find(({ story }) => {
              const asTheHub = new Expectation(story, entry, deliveries)
              return agrees(asTheHub.of(team), hub, under)
            })?.fault
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
  for (const { recipient, delivery } of decision.lines)
    deliveries.set(delivery, { recipient, seq: entry.position.seq })
  for (const { ofSeq, line } of decision.superseding)
    deliveries.set(line.delivery, { recipient: line.recipient, seq: ofSeq })
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

function entryOfStep(step: Step, story: Story, deliveries: Deliveries, now: Instant): LogEntry | undefined {
  const position = { shard: 0, seq: story.entries.length + 1 }
  switch (step.is) {
    case 'event': {
      const data = answering(step, deliveries)
      return asEntry({ ...step, data }, position.seq, now)
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

const replyFields = ['/referral/inReplyTo', '/reply/inReplyTo', '/receipt/inReplyTo']

/** A reply names a delivery that somebody had; which one, only the history knows. */
function answering(step: Step & { is: 'event' }, deliveries: Deliveries): object {
  const field = replyFields.find((pointer) => valueAt(step.data, pointer) !== undefined)
  const ids = [...deliveries.keys()]
  const id = ids[ids.length - 1 - (step.repliesTo % Math.max(ids.length, 1))]
  const part = field?.split('/')[1]
  if (!part || id === undefined) return step.data
  const data = step.data as Readonly<Record<string, object>>
  return { ...data, [part]: { ...data[part], inReplyTo: id } }
}
