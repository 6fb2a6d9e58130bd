import { shardCount, topics } from '@common-thread/events'
import { type OutboxRecord } from '@common-thread/postgres'
import { type Leaf, type LedgerBatch, type LedgerStore, type Tree } from './store.js'

/** The ledger's store in memory, for tests; shares the contract tests of the real one. */
export class MemoryStore implements LedgerStore {
  readonly outbox: OutboxRecord[] = []
  readonly leaves_: Leaf[] = []
  private readonly positions_ = new Map<number, number>()
  private readonly offsets = new Map<string, string>()
  private tree_: Tree | undefined

  constructor(private readonly at: (point: string) => void | Promise<void> = () => undefined) {}

  positions(shards: readonly number[]): Promise<ReadonlyMap<number, number>> {
    return Promise.resolve(new Map(shards.map((shard) => [shard, this.positions_.get(shard) ?? 0])))
  }

  nextOffset(topic: string, partition: number): Promise<string | undefined> {
    return Promise.resolve(this.offsets.get(`${topic} ${partition}`))
  }

  tree(): Promise<Tree | undefined> {
    return Promise.resolve(this.tree_)
  }

  leaves(from: number, to: number): Promise<readonly Buffer[]> {
    return Promise.resolve(this.leaves_.slice(from, to).map(({ bytes }) => bytes))
  }

  async commit(batch: LedgerBatch): Promise<'committed' | 'lost'> {
    await this.at('ledger before commit')
    if (batch.advances.some(({ shard, from }) => (this.positions_.get(shard) ?? 0) !== from)) return 'lost'
    const moved = new Map(batch.advances.map(({ shard, to }) => [shard, to]))
    const covered = Array.from(
      { length: shardCount },
      (_, shard) => moved.get(shard) ?? this.positions_.get(shard) ?? 0,
    )
    // A tree that can't be grown leaves everything as it was.
    const { tree, checkpoint } = batch.grow(this.tree_, covered)
    moved.forEach((to, shard) => this.positions_.set(shard, to))
    this.tree_ = tree
    this.leaves_.push(...batch.leaves)
    for (const { topic, partition, offset } of batch.offsets)
      this.offsets.set(`${topic} ${partition}`, offset)
    this.outbox.push({ topic: topics.checkpoints, partition: 0, key: '', headers: {}, value: checkpoint })
    await this.at('ledger after commit')
    return 'committed'
  }
}
