import { type KafkaMessage } from 'kafkajs'
import { BatchConsumer, type Batch, type ConsumeOptions, type Handled } from './consume.js'
import { inOrder, type Positioned } from './in-order.js'
import { type Apply, joinSteps } from './join-steps.js'

/** A room's durable positions and offsets; the authority on what was done. */
export interface PositionStore {
  positions(shards: readonly number[]): Promise<ReadonlyMap<number, number>>
  nextOffset(topic: string, partition: number): Promise<string | undefined>
}

export interface ConsumePositionsOptions<R extends Positioned> extends Omit<
  ConsumeOptions,
  'handle' | 'nextOffset'
> {
  readonly store: PositionStore
  /** Throws on bytes that no room of this hub wrote: that is a fault of the log itself. */
  readonly decode: (message: KafkaMessage) => R
  /** Shards that a partition holds. */
  readonly shardsOf: (partition: number) => readonly number[]
  /**
   * Does the effects and moves the positions in one transaction. `lost` when another instance had moved them, or
   * decided with something newer: nothing was written. A cut where a shard has to wait for another one: what is left
   * is handed over again a little later. One call at a time, for one partition or several.
   */
  readonly apply: Apply<R>
  readonly onGap: (gap: { readonly shard: number; readonly expected: number; readonly found: number }) => void
}

/**
 * Consumes by position (see docs/architecture.md): repeats are dropped, each record is taken once and in order, and a
 * gap stops its shard. Before stopping, the partition is read again from its beginning once: Kafka's offset is only a
 * hint, and may be ahead of a database that was restored. A stopped shard goes on when the missing record comes.
 */
export function consumePositions<R extends Positioned>(options: ConsumePositionsOptions<R>): BatchConsumer {
  const known = new Map<number, Map<number, number>>()
  const rewound = new Set<number>()
  const stopped = new Set<number>()
  const apply = joinSteps(options.apply)

  const positionsOf = async (partition: number): Promise<Map<number, number>> => {
    const found = known.get(partition) ?? new Map(await options.store.positions(options.shardsOf(partition)))
    known.set(partition, found)
    return found
  }

  const handle = async ({ topic, partition, messages }: Batch): Promise<Handled> => {
    const positions = await positionsOf(partition)
    const records = messages.map(options.decode)
    const step = inOrder(records, positions)
    const fresh = step.gaps.filter(({ shard }) => !stopped.has(shard))
    if (fresh.some(({ shard }) => !rewound.has(shard))) {
      fresh.forEach(({ shard }) => rewound.add(shard))
      known.delete(partition)
      return { seek: earliestOffset }
    }
    const stoppedBefore = new Set(stopped)
    for (const gap of fresh) {
      stopped.add(gap.shard)
      options.onGap(gap)
    }
    const isStopped = options.shardsOf(partition).some((shard) => stopped.has(shard))
    const [first, last] = [messages[0], messages.at(-1)]
    const offsets = isStopped || !last ? [] : [{ topic, partition, offset: String(BigInt(last.offset) + 1n) }]
    if (step.taken.length === 0) return 'done'
    const outcome = await apply({ ...step, offsets })
    if (outcome === 'lost') {
      known.delete(partition)
      return 'again'
    }
    const { advances } = outcome === 'committed' ? step : outcome
    for (const { shard, to } of advances) positions.set(shard, to)
    const moved = advances.map(({ shard }) => shard)
    moved.forEach((shard) => rewound.delete(shard))
    const resumed = moved.filter((shard) => stoppedBefore.has(shard))
    resumed.forEach((shard) => stopped.delete(shard))
    // Records of a shard that had stopped were passed over; now they are next.
    if (resumed.length > 0) return { seek: earliestOffset }
    if (outcome === 'committed') return 'done'
    // With every turn something more is done, or it is waited for what this has to wait for.
    return advances.length > 0 && first ? { seek: first.offset } : 'again'
  }

  return new BatchConsumer({
    ...options,
    handle,
    nextOffset: async (topic, partition) => {
      known.delete(partition)
      return (await options.store.nextOffset(topic, partition)) ?? earliestOffset
    },
  })
}

/** kafkajs's name for the first offset that a partition still has. */
const earliestOffset = '-2'
