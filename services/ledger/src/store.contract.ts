import { shardCount, topics } from '@common-thread/events'
import { type OutboxRecord } from '@common-thread/postgres'
import { type LedgerBatch, type LedgerStore, type Tree } from './store.js'

export interface StoreUnderTest {
  readonly store: LedgerStore
  readonly outbox: () => Promise<readonly OutboxRecord[]>
}

const leafBytes = (shard: number, seq: number): Buffer =>
  Buffer.concat([Buffer.from([shard, seq]), Buffer.alloc(62)])

/** A tree that says only how large it is: the store keeps whatever it is given. */
const growBy =
  (count: number): LedgerBatch['grow'] =>
  (tree, covered) => {
    const size = (tree?.frontier.size ?? 0) + count
    const grown: Tree = { frontier: { size, peaks: [Buffer.alloc(32, size)] }, note: `tree of ${size}` }
    return { tree: grown, checkpoint: Buffer.from(JSON.stringify({ size, covered })) }
  }

/** Leaves `from + 1` to `to` of a shard. */
export function batchOf(shard: number, from: number, to: number): LedgerBatch {
  const leaves = Array.from({ length: to - from }, (_, i) => {
    const seq = from + 1 + i
    return { shard, seq, bytes: leafBytes(shard, seq) }
  })
  return {
    advances: [{ shard, from, to }],
    offsets: [{ topic: topics.decisions, partition: shard % 8, offset: String(to) }],
    leaves,
    grow: growBy(leaves.length),
  }
}

/** What the ledger's stores promise. `open` gives an empty one. */
export function storeKeepsItsPromises(open: () => Promise<StoreUnderTest>): void {
  const everything = async ({ store, outbox }: StoreUnderTest) => ({
    positions: [...(await store.positions([1, 2]))].sort(),
    offsets: [await store.nextOffset(topics.decisions, 1), await store.nextOffset(topics.decisions, 2)],
    tree: await store.tree(),
    leaves: await store.leaves(0, 1000),
    outbox: await outbox(),
  })
  const checkpoints = async ({ outbox }: StoreUnderTest) =>
    (await outbox()).map(
      ({ value }) => JSON.parse(value.toString('utf8')) as { size: number; covered: readonly number[] },
    )

  it('begins with no tree, no leaf and nothing said', async () => {
    expect(await everything(await open())).toEqual({
      positions: [
        [1, 0],
        [2, 0],
      ],
      offsets: [undefined, undefined],
      tree: undefined,
      leaves: [],
      outbox: [],
    })
  })

  it('holds leaves, tree, position and checkpoint of a committed batch together', async () => {
    const opened = await open()
    expect(await opened.store.commit(batchOf(1, 0, 3))).toBe('committed')
    const covered = Array.from({ length: shardCount }, (_, shard) => (shard === 1 ? 3 : 0))
    expect(await everything(opened)).toEqual({
      positions: [
        [1, 3],
        [2, 0],
      ],
      offsets: ['3', undefined],
      tree: { frontier: { size: 3, peaks: [Buffer.alloc(32, 3)] }, note: 'tree of 3' },
      leaves: [leafBytes(1, 1), leafBytes(1, 2), leafBytes(1, 3)],
      outbox: [
        {
          topic: topics.checkpoints,
          partition: 0,
          key: '',
          headers: {},
          value: Buffer.from(JSON.stringify({ size: 3, covered })),
        },
      ],
    })
  })

  it('grows from the tree that was committed last, over the positions that were', async () => {
    const opened = await open()
    await opened.store.commit(batchOf(1, 0, 2))
    await opened.store.commit(batchOf(2, 0, 5))
    await opened.store.commit(batchOf(1, 2, 3))
    const said = await checkpoints(opened)
    expect(said.map(({ size }) => size)).toEqual([2, 7, 8])
    expect(said.map(({ covered }) => [covered[1], covered[2]])).toEqual([
      [2, 0],
      [2, 5],
      [3, 5],
    ])
    expect((await opened.store.tree())?.note).toBe('tree of 8')
  })

  it('takes nothing of a batch whose position has moved, also when it is the same batch again', async () => {
    const opened = await open()
    await opened.store.commit(batchOf(1, 0, 3))
    const before = await everything(opened)
    for (const stale of [batchOf(1, 0, 3), batchOf(1, 0, 4), batchOf(1, 2, 4), batchOf(1, 4, 5)]) {
      expect(
        await opened.store.commit({
          ...stale,
          offsets: [{ topic: topics.decisions, partition: 1, offset: '99' }],
        }),
      ).toBe('lost')
      expect(await everything(opened)).toEqual(before)
    }
  })

  it('takes nothing of a batch of which one shard has moved', async () => {
    const opened = await open()
    await opened.store.commit(batchOf(1, 0, 1))
    const before = await everything(opened)
    const both = {
      ...batchOf(2, 0, 2),
      advances: [...batchOf(2, 0, 2).advances, { shard: 1, from: 0, to: 1 }],
    }
    expect(await opened.store.commit(both)).toBe('lost')
    expect(await everything(opened)).toEqual(before)
  })

  it('takes nothing of a batch whose tree could not be grown', async () => {
    const opened = await open()
    await opened.store.commit(batchOf(1, 0, 1))
    const before = await everything(opened)
    const failing: LedgerBatch = {
      ...batchOf(1, 1, 2),
      grow: () => {
        throw new Error('no signature')
      },
    }
    await expect(opened.store.commit(failing)).rejects.toThrow('no signature')
    expect(await everything(opened)).toEqual(before)
    expect(await opened.store.commit(batchOf(1, 1, 2))).toBe('committed')
  })

  it('gives leaves from one index up to another, in the order of their committing', async () => {
    const { store } = await open()
    await store.commit(batchOf(2, 0, 2))
    await store.commit(batchOf(1, 0, 3))
    expect(await store.leaves(1, 4)).toEqual([leafBytes(2, 2), leafBytes(1, 1), leafBytes(1, 2)])
    expect(await store.leaves(5, 9)).toEqual([])
    expect(await store.leaves(3, 3)).toEqual([])
  })

  it('has one tree of each size and one leaf of each record, whatever instances commit at once', async () => {
    const opened = await open()
    const steps = [1, 2].flatMap((shard) => Array.from({ length: 4 }, () => batchOf(shard, 0, 2)))
    const outcomes = await Promise.all(steps.map((batch) => opened.store.commit(batch)))
    expect(outcomes.filter((outcome) => outcome === 'committed')).toHaveLength(2)
    expect((await checkpoints(opened)).map(({ size }) => size)).toEqual([2, 4])
    const leaves = await opened.store.leaves(0, 10)
    expect(leaves.map((leaf) => [leaf[0], leaf[1]]).sort()).toEqual([
      [1, 1],
      [1, 2],
      [2, 1],
      [2, 2],
    ])
  })
}
