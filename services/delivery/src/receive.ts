import { decodeHub, type DecisionRecord, shardedPartitions, topics } from '@common-thread/events'
import { type Directory } from '@common-thread/directory'
import { type BatchConsumer, consumePositions, type Kafka, shardsOf, type Step } from '@common-thread/kafka'
import { type Log } from '@common-thread/nest'
import { type Keyring } from '@common-thread/sealing'
import { readArrivals } from './arrivals.js'
import { type DeliveryStore } from './store.js'

export interface ReceivePorts {
  readonly store: DeliveryStore
  readonly keyring: Keyring
  readonly referenceKey: Buffer
  readonly directory: { readonly current: Directory; atLeast(version: number): Promise<void> }
  readonly onCommitted: () => void
}

/** One step of delivery: rows for what was decided, and freezes for what stops, with the positions. */
export async function receiveStep(
  step: Step<DecisionRecord>,
  ports: ReceivePorts,
): Promise<'committed' | 'lost'> {
  const { store, keyring, referenceKey, directory } = ports
  const current = directory.current
  const arrivals = await readArrivals(step.taken, { keyring, referenceKey, directory: current })
  const { advances, offsets } = step
  const outcome = await store.arrive({
    ...arrivals,
    advances,
    offsets,
    directoryVersion: current.version,
  })
  if (outcome === 'lost')
    await directory.atLeast(await store.directoryVersion(advances.map(({ shard }) => shard)))
  else ports.onCommitted()
  return outcome
}

export function consumeDecisions(
  kafka: Kafka,
  group: string,
  ports: ReceivePorts & { readonly log: Log; readonly sessionTimeout: number },
): BatchConsumer {
  const { store, log, sessionTimeout } = ports
  return consumePositions<DecisionRecord>({
    kafka,
    groupId: group,
    topics: [topics.decisions],
    partitionsAtOnce: shardedPartitions,
    sessionTimeout,
    store,
    decode: ({ value }) => decodeHub('DecisionRecord', value),
    shardsOf: (partition) => shardsOf(partition, shardedPartitions),
    apply: (step) => receiveStep(step, ports),
    onGap: (gap) => log.error('shard-stopped', gap),
    onFault: (error, where) => log.fault('delivery', error, { where }),
  })
}
