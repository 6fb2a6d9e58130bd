import { type BenchHub } from './bench-hub.js'
import { introductions, mixOver } from './load-events.js'
import { publishAll } from './publish-all.js'
import { markTrace, readTrace, type Trace } from './trace.js'

export const roomsOnTheWay = ['accepted', 'decided', 'logged', 'offered', 'received'] as const

export interface ThroughputRun {
  readonly events: number
  readonly deliveries: number
  /** Batches that intake's backlog limit sent back for a moment. */
  readonly delayed: number
  /** Events over the seconds from the first sending until the last one had come so far; `received` is the result. */
  readonly perSecond: Readonly<Record<(typeof roomsOnTheWay)[number], number>>
}

const eventsOfChild = 20

export const childrenOfThroughput = (events: number): number => Math.ceil(events / eventsOfChild)

/** As fast as intake accepts, with children of its own, until the last recipient on Kafka has acknowledged. */
export async function measureThroughput(hub: BenchHub, count: number): Promise<ThroughputRun> {
  const children = hub.children(childrenOfThroughput(count))
  await publishAll(hub, introductions(children))
  await hub.atRest()
  const events = mixOver(children, count)
  const marks = await markTrace(hub)
  const beganAt = Date.now()
  const { delayed } = await publishAll(hub, events)
  const acceptedAt = Date.now()
  await hub.atRest()
  const trace = await readTrace(hub, marks)
  const rate = (at: number) => count / ((at - beganAt) / 1000)
  const deliveries = [...trace.deliveries.values()].flat()
  return {
    events: count,
    deliveries: deliveries.length,
    delayed,
    perSecond: {
      accepted: rate(acceptedAt),
      decided: rate(lastOf(trace.decided.values())),
      logged: rate(lastCheckpoint(trace)),
      offered: rate(lastOf(deliveries.map(({ offeredAt }) => offeredAt))),
      received: rate(lastOf(deliveries.map(({ acknowledgedAt }) => acknowledgedAt))),
    },
  }
}

const lastOf = (times: Iterable<number>): number => {
  let last = -Infinity
  for (const time of times) last = Math.max(last, time)
  return last
}

const lastCheckpoint = ({ checkpoints }: Trace): number => lastOf(checkpoints.map(({ at }) => at))
