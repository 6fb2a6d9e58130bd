import { decodeHub, type LogRecord, shardedPartitions, topics } from '@common-thread/events'
import { type Directory } from '@common-thread/directory'
import { type BatchConsumer, consumePositions, type Kafka, shardsOf, type Step } from '@common-thread/kafka'
import { type Log } from '@common-thread/nest'
import { type Release } from '@common-thread/release'
import { type Keyring } from '@common-thread/sealing'
import { decideBatch } from './decide-batch.js'
import { type SharingStore } from './store.js'

export interface SharePorts {
  readonly store: SharingStore
  readonly keyring: Keyring
  readonly release: Release
  readonly directory: { readonly current: Directory; atLeast(version: number): Promise<void> }
  readonly onCommitted: () => void
  readonly log: Pick<Log, 'error' | 'warn'>
}

/** One step of sharing: decides what is next in each shard and commits it with the positions. */
export async function shareStep(step: Step<LogRecord>, ports: SharePorts): Promise<'committed' | 'lost'> {
  const { store, directory, log } = ports
  const current = directory.current
  const decided = await decideBatch(step.taken, { ...ports, directory: current })
  const { advances, offsets } = step
  const outcome = await store.commit({
    ...decided,
    advances,
    offsets,
    directoryVersion: current.version,
  })
  if (outcome === 'lost') {
    // Another instance may have decided with a newer directory: this one catches up before it decides again.
    await directory.atLeast(await store.directoryVersion(advances.map(({ shard }) => shard)))
    return 'lost'
  }
  for (const { shard, seq } of decided.parked) log.error('record-parked', { shard, seq })
  ports.onCommitted()
  return 'committed'
}

export function consumeSubjectLog(
  kafka: Kafka,
  group: string,
  ports: SharePorts & { readonly log: Log; readonly sessionTimeout: number },
): BatchConsumer {
  const { store, log } = ports
  return consumePositions<LogRecord>({
    kafka,
    groupId: group,
    topics: [topics.subjectLog],
    partitionsAtOnce: shardedPartitions,
    sessionTimeout: ports.sessionTimeout,
    store,
    decode: ({ value }) => decodeHub('LogRecord', value),
    shardsOf: (partition) => shardsOf(partition, shardedPartitions),
    apply: (step) => shareStep(step, ports),
    onGap: (gap) => log.error('shard-stopped', gap),
    onFault: (error, where) => log.fault('sharing', error, { where }),
  })
}
