import { setTimeout as pause } from 'node:timers/promises'
import { type BenchHub } from './bench-hub.js'
import { cloudEvent, introductions, type LoadEvent, mixOver } from './load-events.js'
import { publishAll } from './publish-all.js'
import { recordedBy } from './receipt-positions.js'
import { type Journey, journeyOf, type Quantiles, quantilesOf, type Sent, stageNames } from './stages.js'
import { markTrace, readTrace } from './trace.js'

export interface LatencyRun {
  readonly sent: number
  /** Not answered by 202: nothing is hidden by leaving them out of the latencies. */
  readonly refused: number
  /** Events that went to at least one recipient on Kafka; the latencies are theirs. */
  readonly delivered: number
  readonly stages: Readonly<Record<keyof Journey, Quantiles>>
}

export const childrenOfLatency = 200
export const childrenOfIdle = 20
/** One event a second: each finds the hub idle. */
const idle = { rate: 1, seconds: 20, children: childrenOfIdle } as const
/** Before the first intended time, so that the first events are not late because of the loop itself. */
const leadMs = 300

/**
 * Open loop: event i is due at i/rate whatever became of those before it, and its latency counts from then. A hub that
 * stalls is not spared by a sender that waits for it.
 */
export async function measureLatency(
  hub: BenchHub,
  {
    rate,
    seconds,
    children: count = childrenOfLatency,
  }: { readonly rate: number; readonly seconds: number; readonly children?: number },
): Promise<LatencyRun> {
  const children = hub.children(count)
  await publishAll(hub, introductions(children))
  await hub.atRest()
  const marks = await markTrace(hub)
  const events = mixOver(children, rate * seconds)
  const beginsAt = Date.now() + leadMs
  const sending: Promise<Sent | undefined>[] = []
  for (const [i, event] of events.entries()) {
    const intendedAt = beginsAt + (i * 1000) / rate
    const wait = intendedAt - Date.now()
    if (wait > 0) await pause(wait, undefined, { signal: hub.signal })
    sending.push(send(hub, event, intendedAt))
  }
  const answers = await Promise.all(sending)
  await hub.atRest()
  const trace = await readTrace(hub, marks)
  const sent = answers.filter((answer) => answer !== undefined)
  const journeys = sent.map((each) => journeyOf(each, trace)).filter((journey) => journey !== undefined)
  const quantiles = stageNames.map(
    (name) => [name, quantilesOf(journeys.map((journey) => journey[name]))] as const,
  )
  return {
    sent: events.length,
    refused: events.length - sent.length,
    delivered: journeys.length,
    stages: Object.fromEntries(quantiles) as Record<keyof Journey, Quantiles>,
  }
}

export const measureIdle = (hub: BenchHub): Promise<LatencyRun> => measureLatency(hub, idle)

/** Tries again, by the same id, when a connection breaks: the time that takes counts. */
const attempts = 3

async function send(hub: BenchHub, event: LoadEvent, intendedAt: number): Promise<Sent | undefined> {
  const body = cloudEvent(event, Date.now())
  for (let attempt = 1; attempt <= attempts; attempt++) {
    const response = await hub.post(event.team, 'application/cloudevents+json', body).catch(() => undefined)
    if (!response) continue
    const { receipt } = (await response.json()) as { receipt?: string }
    const answeredAt = Date.now()
    if (response.status !== 202 || receipt === undefined) return undefined
    return { intendedAt, answeredAt, recorded: recordedBy(receipt, hub.positionsKey) }
  }
  return undefined
}
