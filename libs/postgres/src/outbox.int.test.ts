import { outboxKeepsItsPromises, outboxRecord } from './outbox.contract.js'
import { appendToOutbox, outboxBacklog, outboxTables, postgresOutbox } from './outbox.js'
import { createPool, type Pool, transaction } from './pool.js'
import { type ScratchSchema, scratchSchema } from './testing/scratch-schema.js'

const shards = 4

let scratch: ScratchSchema
let pool: Pool

beforeAll(async () => {
  scratch = await scratchSchema(`${outboxTables}
    create table shard (shard int primary key, seq int not null);
    insert into shard select generate_series(0, ${shards - 1}), 0;`)
  pool = createPool(scratch.login, 8, () => undefined)
})

beforeEach(() =>
  pool.query('delete from outbox; delete from relay_lease; update shard set seq = 0').then(() => undefined),
)

afterAll(async () => {
  await pool.end()
  await scratch.remove()
})

describe('the outbox in PostgreSQL', () => {
  outboxKeepsItsPromises(async () => {
    await pool.query('delete from outbox; delete from relay_lease')
    return {
      outbox: postgresOutbox(pool),
      append: async (records) => {
        await transaction(pool, (client) => appendToOutbox(client, records).then(() => true))
      },
    }
  }, 15)

  it('keeps the order given within one append, however many', async () => {
    const records = Array.from({ length: 3000 }, (_, i) => outboxRecord('a', i % 256, i % 3))
    await appendToOutbox(pool, records)
    const rows = await postgresOutbox(pool).head(5000, [])
    expect(rows.map(({ id: _, ...record }) => record)).toEqual(records)
  })

  it('holds nothing of a transaction that did not commit', async () => {
    await transaction(pool, async (client) => {
      await appendToOutbox(client, [outboxRecord('a', 1)])
      return undefined
    })
    const failing = transaction(pool, async (client) => {
      await appendToOutbox(client, [outboxRecord('a', 2)])
      throw new Error('planned')
    })
    await expect(failing).rejects.toThrow('planned')
    expect(await postgresOutbox(pool).head(10, [])).toEqual([])
  })

  /** Takes the next number of a shard under its lock and appends it, as a room does. */
  const write = (shard: number) =>
    transaction(pool, async (client) => {
      const { rows } = await client.query<{ seq: number }>(
        'update shard set seq = seq + 1 where shard = $1 returning seq',
        [shard],
      )
      await appendToOutbox(client, [outboxRecord(`shard-${shard}`, rows[0]?.seq ?? 0)])
      return true
    })

  it('gives the records of a shard in the order of their commits, while many transactions append', async () => {
    const perShard = 60
    const outbox = postgresOutbox(pool)
    const taken = new Map<string, number[]>()
    const writes = Array.from({ length: perShard * shards }, (_, i) => i % shards)
    const writers = Array.from({ length: 6 }, async () => {
      for (let shard = writes.pop(); shard !== undefined; shard = writes.pop()) await write(shard)
    })
    let isWriting = true
    const written = Promise.allSettled(writers).then(() => (isWriting = false))
    for (let isLast = false; !isLast;) {
      isLast = !isWriting
      const rows = await outbox.head(7, [])
      for (const { topic, headers } of rows)
        taken.set(topic, [...(taken.get(topic) ?? []), Number(headers['seq'])])
      await outbox.remove(rows.map(({ id }) => id))
      if (rows.length > 0) isLast = false
    }
    await written
    const inOrder = Array.from({ length: perShard }, (_, i) => i + 1)
    expect(Object.fromEntries(taken)).toEqual({
      'shard-0': inOrder,
      'shard-1': inOrder,
      'shard-2': inOrder,
      'shard-3': inOrder,
    })
  })

  it('says how many records wait at most', async () => {
    expect(await outboxBacklog(pool)).toBe(0)
    await appendToOutbox(
      pool,
      Array.from({ length: 10 }, (_, i) => outboxRecord('a', i)),
    )
    expect(await outboxBacklog(pool)).toBe(10)
    const [first] = await postgresOutbox(pool).head(1, [])
    await postgresOutbox(pool).remove([first?.id ?? ''])
    expect(await outboxBacklog(pool)).toBe(9)
  })
})
