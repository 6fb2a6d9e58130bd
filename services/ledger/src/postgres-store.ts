import { topics } from '@common-thread/events'
import {
  advancePositions,
  appendToOutbox,
  type Pool,
  type Queryable,
  readOffset,
  readPositions,
  saveOffsets,
  transaction,
} from '@common-thread/postgres'
import { type Leaf, type LedgerStore, type Tree } from './store.js'

/** The ledger decides nothing, so it has no directory and no release to be behind with. */
const usedNothing = { directoryVersion: 0, releaseNumber: 0 }

export const postgresStore = (pool: Pool): LedgerStore => ({
  positions: async (shards) =>
    new Map([...(await readPositions(pool, shards))].map(([shard, { seq }]) => [shard, seq])),
  nextOffset: (topic, partition) => readOffset(pool, topic, partition),
  tree: () => readTree(pool, ''),

  leaves: async (from, to) => {
    const { rows } = await pool.query<{ bytes: Buffer }>(
      'select bytes from leaf where index >= $1 and index < $2 order by index',
      [from, to],
    )
    return rows.map(({ bytes }) => bytes)
  },

  commit: async ({ advances, offsets, leaves, grow }) => {
    const done = await transaction(pool, async (client) => {
      // The tree's row is the lock under which it grows: one batch after the other, whichever instance.
      const [before, hasAdvanced, covered] = await Promise.all([
        readTree(client, 'for update'),
        advancePositions(client, advances, usedNothing),
        coveredPositions(client),
      ])
      if (!hasAdvanced) return undefined
      const { tree, checkpoint } = grow(before, covered)
      await Promise.all([
        insertLeaves(client, leaves, before?.frontier.size ?? 0),
        writeTree(client, tree),
        saveOffsets(client, offsets),
        appendToOutbox(client, [
          { topic: topics.checkpoints, partition: 0, key: '', headers: {}, value: checkpoint },
        ]),
      ])
      // Commit point of the ledger: with this, the log says so.
      return true
    })
    return done ? 'committed' : 'lost'
  },
})

async function readTree(client: Queryable, lock: '' | 'for update'): Promise<Tree | undefined> {
  const { rows } = await client.query<{ size: string; peaks: Buffer[]; note: string }>(
    `select size, peaks, note from tree ${lock}`,
  )
  const row = rows[0]
  return row && row.note !== ''
    ? { frontier: { size: Number(row.size), peaks: row.peaks }, note: row.note }
    : undefined
}

async function writeTree(client: Queryable, { frontier, note }: Tree): Promise<void> {
  await client.query('update tree set size = $1, peaks = $2::bytea[], note = $3', [
    frontier.size,
    frontier.peaks.map((peak) => Buffer.from(peak)),
    note,
  ])
}

async function insertLeaves(client: Queryable, leaves: readonly Leaf[], first: number): Promise<void> {
  await client.query(
    `insert into leaf (index, shard, seq, bytes)
     select $1 + place - 1, shard, seq, bytes from unnest($2::int[], $3::bigint[], $4::bytea[])
       with ordinality as l (shard, seq, bytes, place)`,
    [first, leaves.map(({ shard }) => shard), leaves.map(({ seq }) => seq), leaves.map(({ bytes }) => bytes)],
  )
}

/** By shard: the last position that the tree covers. */
async function coveredPositions(client: Queryable): Promise<number[]> {
  const { rows } = await client.query<{ seq: string }>('select seq from shard_position order by shard')
  return rows.map(({ seq }) => Number(seq))
}
