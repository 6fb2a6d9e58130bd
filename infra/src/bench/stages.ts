import { type Recorded } from './receipt-positions.js'
import { type Trace } from './trace.js'
import { percentile } from './statistics.js'

/** One event from its publisher to the last of its recipients on Kafka, in milliseconds. */
export interface Journey {
  /** From the intended time of sending to the 202 in the publisher's hands; beside the other stages, not one of them. */
  readonly answer: number
  /** From the intended time of sending to `recordedtime`, stamped under the shard's lock. */
  readonly intake: number
  /** From there to the committed decision's leaving for Kafka: intake's commit, its relay, deciding, sharing's commit. */
  readonly share: number
  /** From there to the first covering checkpoint's leaving for Kafka. */
  readonly checkpoint: number
  /** From there to the last delivery's leaving for its recipient's topic, after the commit that says offered. */
  readonly offer: number
  /** From there to the last recipient's acknowledgement, which follows its inbox's commit. */
  readonly inbox: number
  /** All of it but the answer: intended time of sending to last acknowledgement. */
  readonly total: number
}

export const stageNames = ['answer', 'intake', 'share', 'checkpoint', 'offer', 'inbox', 'total'] as const

export interface Sent {
  /** When the event was to be sent, whether or not the sender was late: what waits counts. */
  readonly intendedAt: number
  readonly answeredAt: number
  readonly recorded: Recorded
}

/** Undefined when nobody on Kafka was given anything. */
export function journeyOf({ intendedAt, answeredAt, recorded }: Sent, trace: Trace): Journey | undefined {
  const given = recorded.positions.flatMap((position) => trace.deliveries.get(position) ?? [])
  if (given.length === 0) return undefined
  const decidedAt = latest(recorded.positions.map((position) => trace.decided.get(position)))
  const coveredAt = latest(recorded.positions.map((position) => firstCovering(position, trace)))
  const offeredAt = latest(given.map((delivery) => delivery.offeredAt))
  const acknowledgedAt = latest(given.map((delivery) => delivery.acknowledgedAt))
  return {
    answer: answeredAt - intendedAt,
    intake: recorded.recordedTime - intendedAt,
    share: decidedAt - recorded.recordedTime,
    checkpoint: coveredAt - decidedAt,
    offer: offeredAt - coveredAt,
    inbox: acknowledgedAt - offeredAt,
    total: acknowledgedAt - intendedAt,
  }
}

function latest(times: readonly (number | undefined)[]): number {
  const known = times.filter((time) => time !== undefined && !Number.isNaN(time))
  if (known.length !== times.length) throw new Error('an event at rest has left no trace in a room')
  return Math.max(...(known as number[]))
}

function firstCovering(position: string, { checkpoints }: Trace): number | undefined {
  const [shard, seq] = position.split('/').map(Number)
  let [low, high] = [0, checkpoints.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((checkpoints[middle]?.covered[shard ?? -1] ?? 0) >= (seq ?? Infinity)) high = middle
    else low = middle + 1
  }
  return checkpoints[low]?.at
}

export interface Quantiles {
  readonly p50: number
  readonly p99: number
}

export const quantilesOf = (values: readonly number[]): Quantiles => ({
  p50: percentile(values, 50),
  p99: percentile(values, 99),
})
