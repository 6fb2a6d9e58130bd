import { entryOf, type IsoDate, type SubjectId, type TeamId } from '@common-thread/events/catalogue'
import { type Team } from '@common-thread/directory'
import { type LogEntry, type LoggedEvent } from '../../log-entry.js'
import { type Judgement } from '../../judge.js'
import { hides, Log } from '../given.js'
import { entryOfStep } from './entries.js'
import { Expectation, type Expected, type OutcomeClass, type Under } from './expected.js'
import { type History, type Step } from './steps.js'
import { partnership } from './partnership.js'
import { Story } from './story.js'

/** One question, with both answers. */
export interface Compared {
  readonly event: LoggedEvent
  readonly recipient: TeamId
  readonly under: Under
  readonly isSame: boolean
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

/** How far a history has been told: to the hub, and to the oracle. */
export interface Told {
  readonly log: Log
  readonly story: Story
  readonly deliveries: Map<string, { readonly recipient: TeamId; readonly seq: number }>
  now: number
}

/** Plays a history to the hub and to the oracle, and hands over what each says of every event and every team. */
export function play(history: History, compare: (compared: Compared) => void): void {
  const told = copyOf(beforehand(history))
  for (const step of history.steps) {
    const next = tellNext(told, step, history.born)
    if (next?.entry.kind !== 'event') continue
    const expectation = new Expectation(told.story, next.entry, told.deliveries)
    for (const team of teams) compare(comparedFor(team, next.entry, next.judgement, expectation))
    remember(next, told.deliveries)
  }
}

/** What is known beforehand is the same for many histories. */
const known = new Map<readonly Step[], Map<string, Told>>()

export function beforehand({ begins, born, before }: History): Told {
  const those = known.get(before) ?? new Map<string, Told>()
  known.set(before, those)
  const key = `${begins} ${born}`
  const found = those.get(key)
  if (found) return found
  const log = new Log(partnership, subject)
  const told: Told = { log, story: new Story(partnership), deliveries: new Map(), now: Date.parse(begins) }
  for (const step of before) {
    const next = tellNext(told, step, born)
    if (next) remember(next, told.deliveries)
  }
  those.set(key, told)
  return told
}

export function copyOf({ log, story, deliveries, now }: Told): Told {
  const copy = new Log(partnership, subject)
  copy.state = log.state
  copy.history.push(...log.history)
  return { log: copy, story: story.copy(), deliveries: new Map(deliveries), now }
}

interface Next {
  readonly entry: LogEntry
  readonly judgement: Judgement
}

export function tellNext(told: Told, step: Step, born: IsoDate | null): Next | undefined {
  told.now += step.hoursLater * hour
  const entry = entryOfStep(step, told.story, { ...told, born })
  if (!entry) return undefined
  told.story.add(entry)
  return { entry, judgement: told.log.judge(entry) }
}

function comparedFor(
  team: Team,
  event: LoggedEvent,
  judgement: Judgement,
  expectation: Expectation,
): Compared {
  const hub = hubSays(judgement, team.id, event)
  const oracle = expectation.of(team)
  const { under } = expectation
  const isSame = agrees(oracle, hub, under)
  return { event, recipient: team.id, under, oracle, hub, isSame }
}

export function remember({ entry, judgement }: Next, deliveries: Told['deliveries']): void {
  for (const { recipient, delivery, outcome } of judgement.decision.lines)
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
