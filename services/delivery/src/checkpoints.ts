import { decodeHub, shardCount, topics } from '@common-thread/events'
import { BatchConsumer, type Kafka } from '@common-thread/kafka'
import { type Log } from '@common-thread/nest'
import { openCheckpoint, type VerifierKey } from '@common-thread/transparency-log'
import { type DeliveryStore } from './store.js'

export interface CheckpointPorts {
  readonly store: DeliveryStore
  readonly origin: string
  /** Undefined until the ledger has made its key known: nothing is released before that. */
  readonly verifier: () => Promise<VerifierKey | undefined>
  readonly onCovered: () => void
  readonly log: Log
}

/** Follows the log's checkpoints. One that is not signed by the log, or that contradicts itself, covers nothing. */
export function consumeCheckpoints(kafka: Kafka, group: string, ports: CheckpointPorts): BatchConsumer {
  const { store, origin, verifier, onCovered, log } = ports
  return new BatchConsumer({
    kafka,
    groupId: group,
    topics: [topics.checkpoints],
    onFault: (error, where) => log.fault(topics.checkpoints, error, { where }),
    nextOffset: (topic, partition) => store.nextOffset(topic, partition),
    handle: async ({ messages }) => {
      // Each checkpoint covers all that earlier ones did: the newest of a batch is enough.
      const last = messages.at(-1)
      if (!last) return 'done'
      const { size, note, covered } = decodeHub('CheckpointRecord', last.value)
      const key = await verifier()
      if (!key) throw new Error('the ledger has not made its key known')
      const opened = openCheckpoint(note, { origin, key })
      if (!opened.ok || opened.value.size !== size || covered.length !== shardCount) {
        log.error('checkpoint-refused', { refusal: opened.ok ? 'contradicts' : opened.refusal.code })
        throw new Error('a checkpoint is not one of the log')
      }
      if (await store.cover({ size, covered, nextOffset: String(BigInt(last.offset) + 1n) })) onCovered()
      return 'done'
    },
  })
}
