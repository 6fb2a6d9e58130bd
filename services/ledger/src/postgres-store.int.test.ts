import { topics } from '@common-thread/events'
import { createPool, migrate, type Pool, postgresOutbox } from '@common-thread/postgres'
import { failAtCommit, type ScratchSchema, scratchSchema } from '@common-thread/postgres/testing'
import { Tables1795305600000 } from './migrations/1795305600000-tables.js'
import { postgresStore } from './postgres-store.js'
import { batchOf, storeKeepsItsPromises } from './store.contract.js'

let scratch: ScratchSchema
let pool: Pool

beforeAll(async () => {
  scratch = await scratchSchema()
  await migrate(scratch.login, [Tables1795305600000])
  pool = createPool(scratch.login, 8, () => undefined)
})

beforeEach(empty)

afterAll(async () => {
  await pool.end()
  await scratch.remove()
})

async function empty(): Promise<void> {
  await pool.query(
    `truncate leaf, consumed_offset, outbox restart identity;
     update tree set size = 0, peaks = '{}', note = '';
     update shard_position set seq = 0`,
  )
}

const outbox = async () => (await postgresOutbox(pool).head(10_000, [])).map(({ id: _, ...record }) => record)

describe("the ledger's store in PostgreSQL", () => {
  storeKeepsItsPromises(async () => {
    await empty()
    return { store: postgresStore(pool), outbox }
  })

  it('has no second leaf for a record, even where its position was set back', async () => {
    const store = postgresStore(pool)
    await store.commit(batchOf(1, 0, 2))
    await pool.query('update shard_position set seq = 0')
    await expect(store.commit(batchOf(1, 0, 2))).rejects.toThrow('duplicate key')
    expect((await store.tree())?.frontier.size).toBe(2)
    expect(await outbox()).toHaveLength(1)
  })

  it('takes nothing of a batch whose commit fails', async () => {
    const store = postgresStore(pool)
    const repair = await failAtCommit(pool, 'shard_position')
    await expect(store.commit(batchOf(1, 0, 2))).rejects.toThrow('planned')
    await repair()
    expect([await store.tree(), await store.leaves(0, 9), await outbox()]).toEqual([undefined, [], []])
    expect(await store.nextOffset(topics.decisions, 1)).toBeUndefined()
    expect(await store.commit(batchOf(1, 0, 2))).toBe('committed')
  })

  it('takes no leaf that is not 64 bytes', async () => {
    const store = postgresStore(pool)
    const batch = batchOf(1, 0, 1)
    const short = { ...batch, leaves: [{ shard: 1, seq: 1, bytes: Buffer.alloc(63) }] }
    await expect(store.commit(short)).rejects.toThrow('leaf_bytes_check')
    expect(await store.tree()).toBeUndefined()
  })
})
