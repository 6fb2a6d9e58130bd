import { decodeHub, type DecisionRecord, encodeHub, shardedPartitions, topics } from '@common-thread/events'
import { type BatchConsumer, consumePositions, type Kafka, shardsOf, type Step } from '@common-thread/kafka'
import { type Log } from '@common-thread/nest'
import { leafOf } from '@common-thread/record'
import {
  append,
  emptyFrontier,
  formatCheckpoint,
  leafHash,
  type NoteSigner,
  signNote,
} from '@common-thread/transparency-log'
import { type LedgerStore, type Tree } from './store.js'

export interface AppendPorts {
  readonly store: LedgerStore
  readonly origin: string
  readonly signer: NoteSigner
  readonly onCommitted: () => void
}

/** One step of the ledger: a leaf for each decision that is next in its shard, and a signed checkpoint over them. */
export async function appendStep(
  step: Step<DecisionRecord>,
  ports: AppendPorts,
): Promise<'committed' | 'lost'> {
  const { advances, offsets, taken } = step
  const leaves = taken.map((record) => ({ shard: record.shard, seq: record.seq, bytes: leafOf(record) }))
  const outcome = await ports.store.commit({
    advances,
    offsets,
    leaves,
    grow: (tree, covered) => {
      const grown = append(
        tree?.frontier ?? emptyFrontier,
        leaves.map(({ bytes }) => leafHash(bytes)),
      )
      const note = sign({ size: grown.frontier.size, root: grown.root }, ports)
      const checkpoint = encodeHub('CheckpointRecord', { size: grown.frontier.size, note, covered })
      return { tree: { frontier: grown.frontier, note }, checkpoint }
    },
  })
  if (outcome === 'committed') ports.onCommitted()
  return outcome
}

/**
 * A checkpoint is signed inside the transaction that fixes its tree: a signature that was not committed has left
 * nowhere, so no two notes of one size can differ.
 */
function sign(
  { size, root }: { size: number; root: Tree['frontier']['peaks'][number] },
  { origin, signer }: AppendPorts,
): string {
  const note = signNote(formatCheckpoint({ origin, size, root }), [signer])
  if (!note.ok) throw new Error(`the checkpoint can't be signed: ${note.refusal.code}`)
  return note.value
}

export function consumeDecisions(
  kafka: Kafka,
  group: string,
  ports: AppendPorts & { readonly log: Log; readonly sessionTimeout: number },
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
    apply: (step) => appendStep(step, ports),
    onGap: (gap) => log.error('shard-stopped', gap),
    onFault: (error, where) => log.fault('ledger', error, { where }),
  })
}
