import { entryOf, type TeamId } from '@common-thread/events/catalogue'
import { type Team } from '@common-thread/directory'
import { type LoggedEvent } from '../../log-entry.js'
import { type Judgement } from '../../judge.js'
import { hides } from '../given.js'
import { Expectation, type Expected, type OutcomeClass, type Under } from './expected.js'
import { type History } from './steps.js'
import { partnership } from './partnership.js'
import { beforehand, copyOf, remember, tellNext } from './told.js'

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

const teams = [...partnership.teams.values()]

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
