import { decodeHub, type LogRecord, shardedPartitions, topics } from '@common-thread/events'
import { type Directory } from '@common-thread/directory'
import {
  type BatchConsumer,
  consumePositions,
  type Kafka,
  type Outcome,
  partitionOf,
  shardsOf,
  type Step,
} from '@common-thread/kafka'
import { type Log } from '@common-thread/nest'
import { type Release } from '@common-thread/release'
import { type Keyring } from '@common-thread/sealing'
import { decideBatch, type Waiting } from './decide-batch.js'
import { type SharingStore } from './store.js'
import { Waits } from './waits.js'

export interface SharePorts {
  readonly store: SharingStore
  readonly keyring: Keyring
  readonly release: Release
  readonly directory: { readonly current: Directory; atLeast(version: number): Promise<void> }
  readonly onCommitted: () => void
  readonly now: () => number
  readonly waits: Waits
  readonly log: Pick<Log, 'error' | 'warn'>
}

/**
 * One step of sharing: decides what is next in each shard and commits it with the positions. Where a shard has to wait
 * for another one it is cut there: the rest of it is handed over again.
 */
export async function shareStep(step: Step<LogRecord>, ports: SharePorts): Promise<Outcome> {
  const { store, directory, log } = ports
  const current = directory.current
  const { waiting, ...decided } = await decideBatch(step, { ...ports, directory: current })
  const { advances, parked } = decided
  ports.waits.report(waiting)
  if (advances.length > 0) {
    const offsets = step.offsets.filter(({ partition }) => !waiting.some(isIn(partition)))
    const outcome = await store.commit({ ...decided, offsets, directoryVersion: current.version })
    if (outcome === 'lost') {
      // Another instance may have decided with a newer directory: this one catches up before it decides again.
      await directory.atLeast(await store.directoryVersion(advances.map(({ shard }) => shard)))
      return 'lost'
    }
    for (const { shard, seq } of parked) log.error('record-parked', { shard, seq })
    ports.onCommitted()
  }
  return waiting.length === 0 ? 'committed' : { advances }
}

const isIn =
  (partition: number) =>
  ({ shard }: Waiting): boolean =>
    partitionOf(shard, shardedPartitions) === partition

export function consumeSubjectLog(
  kafka: Kafka,
  group: string,
  ports: Omit<SharePorts, 'waits'> & { readonly log: Log; readonly sessionTimeout: number },
): BatchConsumer {
  const { store, log } = ports
  const waits = new Waits(log)
  return consumePositions<LogRecord>({
    kafka,
    groupId: group,
    topics: [topics.subjectLog],
    partitionsAtOnce: shardedPartitions,
    sessionTimeout: ports.sessionTimeout,
    store,
    decode: ({ value }) => decodeHub('LogRecord', value),
    shardsOf: (partition) => shardsOf(partition, shardedPartitions),
    apply: (step) => shareStep(step, { ...ports, waits }),
    onGap: (gap) => log.error('shard-stopped', gap),
    onFault: (error, where) => log.fault('sharing', error, { where }),
  })
}
