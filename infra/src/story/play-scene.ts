import { type LogRecord, partnerTypes, type TeamId } from '@common-thread/events'
import { type Agency, type Published } from './agency.js'
import { type DecidedRecord, type Decisions } from './decisions.js'
import { type Inboxes, type Item } from './inboxes.js'
import { type Expected, type Scene, type Step, type StorySoFar } from './scene.js'
import { type Statuses } from './statuses.js'
import { arrives, checkItem, outcomeOf, type Verdict } from './verdict.js'

export interface PlayedStep {
  readonly step: Step
  readonly eventId: string
  readonly decided: DecidedRecord
  readonly verdicts: readonly Verdict[]
  readonly wrong: readonly string[]
}

export interface PlayedScene {
  readonly scene: Scene
  readonly steps: readonly PlayedStep[]
  readonly wrong: readonly string[]
}

export interface Theatre {
  readonly story: StorySoFar
  readonly inboxes: Inboxes
  readonly decisions: Decisions
  readonly statuses: Statuses
  readonly agency: (team: TeamId) => Agency
  /** Comes when delivery has taken the decision on a record. */
  readonly deliveryHas: (record: LogRecord) => Promise<void>
  /** Deliveries that somebody was right to receive, by id. */
  readonly expectedIds: Set<string>
  /** Deliveries that were there before the day, by id. */
  readonly before: ReadonlySet<string>
  readonly remember: (step: string, team: string, delivery: string) => void
}

const patience = 20_000

/** Plays a scene event by event, and holds what was decided and what arrived against what every team should get. */
export async function playScene(scene: Scene, theatre: Theatre): Promise<PlayedScene> {
  const steps: PlayedStep[] = []
  for (const step of scene.steps) steps.push(await playStep(step, steps, theatre))
  return { scene, steps, wrong: await strays(theatre) }
}

async function playStep(step: Step, before: readonly PlayedStep[], theatre: Theatre): Promise<PlayedStep> {
  const published = await theatre
    .agency(step.by as TeamId)
    .publish(step.via, step.type, step.data(theatre.story), idOf(step.corrects, before))
  const decided = await decisionOn(published.id, theatre)
  // Whoever reads a feed before the withdrawal has come to it is right to be offered what is withdrawn.
  if (step.withdraws) await theatre.deliveryHas(decided.record)
  const wrong = await notesWrongs(step, published, theatre)
  const verdicts: Verdict[] = []
  for (const [team, expected] of step.expect) {
    const verdict = await verdictFor(team, expected, step, { decided, sentAt: published.sentAt, theatre })
    verdicts.push(verdict)
    wrong.push(...verdict.wrong.map((text) => `${team} ${text}`))
  }
  wrong.push(
    ...(await occasionWrongs(step, decided, before, theatre)),
    ...withdrawalWrongs(step, decided, before),
    ...(await recallWrongs(step, theatre)),
  )
  await reminded(step, theatre)
  return { step, eventId: published.id, decided, verdicts, wrong }
}

/** What the publisher was told beside its receipt: in the answer over HTTP, on its status topic over Kafka. */
async function notesWrongs(step: Step, { id, notes }: Published, { statuses }: Theatre): Promise<string[]> {
  const expected = step.notes ?? []
  if (step.via === 'http') {
    return notes.join() === expected.join()
      ? []
      : [`the publisher was told "${notes.join()}" instead of "${expected.join()}"`]
  }
  const wanted = [...expected, 'accepted']
  await eventually(`the status of ${step.key}`, () =>
    Promise.resolve(wanted.every((code) => statuses.of(id).some((status) => status.code === code))),
  )
  return statuses.of(id).length === wanted.length ? [] : ['the publisher was told more than it should be']
}

async function decisionOn(eventId: string, { decisions }: Theatre): Promise<DecidedRecord> {
  let found: DecidedRecord | undefined
  await eventually(`a decision on ${eventId}`, async () => {
    found = (await decisions.on(eventId))[0]
    return found !== undefined
  })
  if (!found) throw new Error('no decision')
  return found
}

interface Context {
  readonly decided: DecidedRecord
  readonly sentAt: number
  readonly theatre: Theatre
}

async function verdictFor(
  team: TeamId,
  expected: Expected,
  step: Step,
  { decided, sentAt, theatre }: Context,
): Promise<Verdict> {
  const line = decided.decision.lines.find(({ recipient }) => recipient === team)
  const isPublisher = expected.outcome === 'published'
  const outcome = isPublisher && !line ? 'published' : outcomeOf(line)
  const wrong = outcome === expected.outcome ? [] : [`got "${outcome}" instead of "${expected.outcome}"`]
  const base = {
    team,
    expected: expected.outcome,
    decided: outcome,
    reasons: line?.reasons ?? (isPublisher ? [] : [decided.decision.everybodyElse]),
    handling: line?.handling ?? [],
    withheld: line?.masked.map(({ pointer }) => pointer) ?? [],
  }
  if (!line || !arrives(outcome) || step.notFetchedBy?.includes(team))
    return { ...base, tookMs: null, headline: null, wrong }
  theatre.expectedIds.add(line.delivery)
  theatre.remember(step.key, team, line.delivery)
  const item = await arrival(team, line.delivery, theatre)
  return {
    ...base,
    tookMs: item.receivedAt - sentAt,
    headline: item.headline,
    wrong: [...wrong, ...checkItem(item, expected)],
  }
}

async function arrival(team: TeamId, delivery: string, { inboxes }: Theatre): Promise<Item> {
  let found: Item | undefined
  await eventually(`delivery ${delivery} to ${team}`, async () => {
    found = (await inboxes.items(team)).find(({ id }) => id === delivery)
    return found !== undefined
  })
  if (!found) throw new Error('no delivery')
  return found
}

async function occasionWrongs(
  step: Step,
  decided: DecidedRecord,
  before: readonly PlayedStep[],
  theatre: Theatre,
): Promise<string[]> {
  const { occasion } = step
  if (!occasion)
    return decided.decision.superseding.some(({ cause }) => cause === 'occasion')
      ? ['an earlier event was given on an occasion']
      : []
  const earlier = before.find(({ step: other }) => other.key === occasion.of)
  const given = decided.decision.superseding.find(
    ({ cause, ofSeq, line }) =>
      cause === 'occasion' && line.recipient === occasion.team && ofSeq === earlier?.decided.record.seq,
  )
  if (!given) return [`${occasion.team} is not given "${occasion.of}" on this occasion`]
  theatre.expectedIds.add(given.line.delivery)
  const item = await arrival(occasion.team as TeamId, given.line.delivery, theatre)
  return checkItem(item, occasion.expected).map((text) => `${occasion.team} ${text}`)
}

function withdrawalWrongs(step: Step, decided: DecidedRecord, before: readonly PlayedStep[]): string[] {
  return (step.withdraws ?? []).flatMap(({ of, team }) => {
    const seq = before.find(({ step: other }) => other.key === of)?.decided.record.seq
    const isWithdrawn = decided.decision.superseding.some(
      ({ ofSeq, line }) => ofSeq === seq && line.recipient === team && line.outcome === 'WITHHOLD',
    )
    return isWithdrawn ? [] : [`"${of}" is not withdrawn from ${team}`]
  })
}

const idOf = (key: string | undefined, before: readonly PlayedStep[]): string | undefined =>
  before.find(({ step }) => step.key === key)?.eventId

/** Each recall that is expected comes, names the delivery that is recalled, and says as what. */
async function recallWrongs({ recalls = [] }: Step, theatre: Theatre): Promise<string[]> {
  const wrong: string[] = []
  for (const { of, team, kind } of recalls) {
    const recalled = theatre.story.delivery(of, team)
    let found: Item | undefined
    await eventually(`the recall of "${of}" from ${team}`, async () => {
      const items = await theatre.inboxes.items(team as TeamId)
      found = items.find(({ content }) => content['recalled'] === recalled)
      return found !== undefined
    })
    if (!found) continue
    theatre.expectedIds.add(found.id)
    if (found.content['kind'] !== kind)
      wrong.push(`${team} is told of "${of}" as ${String(found.content['kind'])} instead of ${kind}`)
  }
  return wrong
}

/** Waits until each team is reminded that is to be; one that is not, does not come to the end. */
async function reminded({ key, reminds = [] }: Step, theatre: Theatre): Promise<void> {
  const { inboxes, expectedIds, before } = theatre
  for (const { team, handling } of reminds) {
    await eventually(`the signal "${handling}" of "${key}" to ${team}`, async () => {
      const found = (await inboxes.items(team as TeamId)).find(
        ({ id, type, content }) =>
          type === partnerTypes.signal &&
          !before.has(id) &&
          !expectedIds.has(id) &&
          JSON.stringify(content).includes(`"${handling}"`),
      )
      if (found) expectedIds.add(found.id)
      return found !== undefined
    })
  }
}

/** Whatever stands in an inbox that nobody expected there; sequences must be dense. */
async function strays({ inboxes, expectedIds, before }: Theatre): Promise<string[]> {
  const wrong: string[] = []
  for (const team of inboxes.teams) {
    const items = await inboxes.items(team)
    for (const { id, type } of items) {
      if (!expectedIds.has(id) && !before.has(id))
        wrong.push(`${team} received a ${type} that nobody expected`)
    }
    const sequences = items.map(({ sequence }) => sequence).sort((a, b) => a - b)
    const isDense = sequences.every((sequence, i) => i === 0 || sequence === (sequences[i - 1] ?? 0) + 1)
    if (!isDense) wrong.push(`the sequence of ${team} has a hole`)
  }
  return wrong
}

async function eventually(what: string, isSo: () => Promise<boolean>): Promise<void> {
  const deadline = Date.now() + patience
  while (!(await isSo())) {
    if (Date.now() > deadline) throw new Error(`${what} did not come within ${patience / 1000} s`)
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
}
