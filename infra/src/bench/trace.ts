import { decodeHub, deliveriesTopic, topics } from '@common-thread/events'
import { northshire } from '@common-thread/directory/northshire'
import { type BenchHub } from './bench-hub.js'
import { type Marks, markTopics, readBetween } from './read-topics.js'

const partnerTopics = [
  ...new Set(
    northshire(1)
      .clients.filter(({ kafka }) => kafka)
      .map(({ organisation }) => deliveriesTopic(organisation)),
  ),
]

export const markTrace = (hub: BenchHub): Promise<Marks> =>
  markTopics(hub.stack, [topics.decisions, topics.checkpoints, ...partnerTopics])

/**
 * When records reached each place, in milliseconds since the epoch. A Kafka time is the producer's, set as a relay
 * hands a committed record over: so it comes after the commit that it stands for, never before.
 */
export interface Trace {
  /** By `shard/seq`. */
  readonly decided: ReadonlyMap<string, number>
  /** In order of their tree size. */
  readonly checkpoints: readonly { readonly at: number; readonly covered: readonly number[] }[]
  /** By `shard/seq` of the decision that gave them. */
  readonly deliveries: ReadonlyMap<string, readonly TracedDelivery[]>
}

export interface TracedDelivery {
  readonly offeredAt: number
  /** The hub begins to record the acknowledgement, which the recipient sends once its inbox has committed. */
  readonly acknowledgedAt: number
}

/** Reads what rooms and Kafka wrote down anyway, once everything is at rest. */
export async function readTrace(hub: BenchHub, from: Marks): Promise<Trace> {
  const decided = new Map<string, number>()
  const checkpoints: { at: number; covered: readonly number[]; size: number }[] = []
  const leftAt = new Map<string, number>()
  await readBetween(hub.stack, { from, to: await markTrace(hub) }, (topic, { value, timestamp, headers }) => {
    const at = Number(timestamp)
    if (topic === topics.decisions) {
      const { shard, seq } = decodeHub('DecisionRecord', value)
      keepFirst(decided, `${shard}/${seq}`, at)
    } else if (topic === topics.checkpoints) {
      const { size, covered } = decodeHub('CheckpointRecord', value)
      checkpoints.push({ at, covered, size })
    } else {
      keepFirst(leftAt, String(headers?.['ce_id']), at)
    }
  })
  return {
    decided,
    checkpoints: checkpoints.sort((a, b) => a.size - b.size),
    deliveries: await deliveriesOf(hub, leftAt),
  }
}

/** A relay that repeats a batch does not make its records any later. */
const keepFirst = (times: Map<string, number>, key: string, at: number): void => {
  times.set(key, Math.min(at, times.get(key) ?? at))
}

async function deliveriesOf(
  hub: BenchHub,
  leftAt: ReadonlyMap<string, number>,
): Promise<Map<string, TracedDelivery[]>> {
  const rows = await hub.rows<{ id: string; position: string; acknowledged: string }>(
    `select id, shard || '/' || seq as position, extract(epoch from acknowledged_at) * 1000 as acknowledged
     from delivery.delivery where id = any($1::text[])`,
    [[...leftAt.keys()]],
  )
  const deliveries = new Map<string, TracedDelivery[]>()
  for (const { id, position, acknowledged } of rows) {
    const list = deliveries.get(position) ?? []
    deliveries.set(position, list)
    list.push({ offeredAt: leftAt.get(id) ?? NaN, acknowledgedAt: Number(acknowledged) })
  }
  return deliveries
}
