import { organisationOf, topics } from '@common-thread/events'
import { createPool, migrate, type Pool, postgresOutbox } from '@common-thread/postgres'
import { eventually, failAtCommit, type ScratchSchema, scratchSchema } from '@common-thread/postgres/testing'
import { childReference } from '@common-thread/sealing'
import { arrivalsKeepTheirPromises } from './arrive.contract.js'
import { migrations } from './migrations/index.js'
import { offersKeepTheirPromises } from './offer.contract.js'
import { postgresStore } from './postgres-store.js'
import { nameChildren } from './reads/name-children.js'
import { postgresReads } from './reads/postgres-reads.js'
import { readsKeepTheirPromises } from './reads/reads.contract.js'
import { readsKept } from './bounds.js'
import {
  arrival,
  child,
  covers,
  dsl,
  gives,
  left,
  mash,
  offer,
  settle,
  shard,
  stops,
} from './store.contract.js'

let scratch: ScratchSchema
let pool: Pool

beforeAll(async () => {
  scratch = await scratchSchema()
  await migrate(scratch.login, migrations)
  pool = createPool(scratch.login, 8, () => undefined)
})

beforeEach(empty)

afterAll(async () => {
  await pool.end()
  await scratch.remove()
})

async function empty(): Promise<void> {
  await pool.query(
    `truncate content, delivery, child_reference, read, read_content, supersession, barrier, recipient, consumed_offset, outbox restart identity;
     update coverage set seq = 0;
     update log_size set size = 0;
     update shard_position set seq = 0, directory_version = 0`,
  )
}

const outbox = async () => (await postgresOutbox(pool).head(10_000, [])).map(({ id: _, ...record }) => record)

async function open() {
  await empty()
  return { store: postgresStore(pool), reads: postgresReads(pool), outbox }
}

describe("arrivals in delivery's store in PostgreSQL", () => {
  arrivalsKeepTheirPromises(open)

  it('are not there when their commit fails', async () => {
    const { store } = await open()
    const repair = await failAtCommit(pool, 'shard_position')
    await expect(store.arrive(arrival(0, 1, { deliveries: [gives(1)] }))).rejects.toThrow('planned')
    await repair()
    await store.cover(covers(1))
    expect(await offer(store)).toEqual([])
    expect(await store.nextOffset(topics.decisions, shard)).toBeUndefined()
    expect(await store.arrive(arrival(0, 1, { deliveries: [gives(1)] }))).toBe('committed')
    expect(await offer(store)).toEqual(['d_1'])
  })

  it('stay frozen when what stops them arrives while an earlier stop is being lifted', async () => {
    const { store } = await open()
    await store.arrive(arrival(0, 2, { deliveries: [gives(1)], barriers: [stops(2)] }))
    await store.cover(covers(2))
    // The arrival stands still just before its commit: its last statement waits for this row.
    const other = await pool.connect()
    await other.query('begin')
    await other.query('select 1 from consumed_offset for update')
    const arriving = store.arrive(arrival(2, 3, { barriers: [stops(3)] }))
    await eventually(() => waiting(1))
    let isSettled = false
    const settling = settle(store, 'withdraw').then(() => (isSettled = true))
    await eventually(() => (isSettled ? undefined : waiting(2)))
    await other.query('commit')
    other.release()
    expect(await arriving).toBe('committed')
    await settling
    expect(await offer(store)).toEqual([])
    await store.cover(covers(3))
    await settle(store, 'withdraw')
    expect(await offer(store)).toEqual(['d_1'])
  })
})

/** Throws unless so many of this test's connections wait for a lock. */
async function waiting(count: number): Promise<void> {
  const { rows } = await scratch.admin.query(
    "select 1 from pg_stat_activity where usename = $1 and wait_event_type = 'Lock'",
    [scratch.login.user],
  )
  expect(rows).toHaveLength(count)
}

describe("offers from delivery's store in PostgreSQL", () => {
  offersKeepTheirPromises(open)

  it('read what they give and little more, also when PostgreSQL believes that nothing waits', async () => {
    const { store } = await open()
    await pool.query('analyze delivery, content, coverage, recipient')
    await store.arrive(arrival(0, 3000, { deliveries: Array.from({ length: 3000 }, (_, i) => gives(i + 1)) }))
    await store.cover(covers(3000))
    for (let round = 1; round <= 12; round++) await offer(store, { most: 10 })
    const before = await rowsRead()
    expect(await offer(store, { most: 100 })).toHaveLength(100)
    const read = (await rowsRead()) - before
    expect(read).toBeGreaterThanOrEqual(100)
    expect(read).toBeLessThan(1500)
  })

  it('have not left, and have no number, when their commit fails', async () => {
    const { store } = await open()
    await store.arrive(arrival(0, 1, { deliveries: [gives(1)] }))
    await store.cover(covers(1))
    const repair = await failAtCommit(pool, 'recipient')
    await expect(offer(store)).rejects.toThrow('planned')
    await repair()
    expect(await store.offered(dsl, 0, 10)).toEqual([])
    expect(await offer(store)).toEqual(['d_1'])
    expect(await left({ store, outbox })).toEqual(['1 d_1'])
  })
})

/** Rows and index entries of deliveries that this test's connections have read so far. */
async function rowsRead(): Promise<number> {
  const clients = await Promise.all(Array.from({ length: 8 }, () => pool.connect()))
  for (const client of clients) {
    await client.query('select pg_stat_force_next_flush()')
    client.release()
  }
  const { rows } = await scratch.admin.query<{ read: string }>(
    `select t.seq_tup_read + (select sum(i.idx_tup_read) from pg_stat_user_indexes i where i.relid = t.relid) as read
     from pg_stat_user_tables t where schemaname = $1 and relname = 'delivery'`,
    [scratch.login.schema],
  )
  return Number(rows[0]?.read)
}

describe("what is read from delivery's store in PostgreSQL", () => {
  const record = { topic: topics.hubRecords, partition: 0, key: 'k', headers: {}, value: Buffer.from('x') }

  readsKeepTheirPromises(open)

  it('is forgotten with its content when nobody can wait for it any more', async () => {
    const { store, reads } = await open()
    const request = { id: 'r_1', team: dsl, what: 'event', named: 'd_1', nobody: child(9) } as const
    await reads.ask(request, () => record)
    const kept = async () => (await pool.query('select 1 from read')).rowCount
    await store.sweep(Date.now())
    expect(await kept()).toBe(1)
    await store.sweep(Date.now() + readsKept + 1000)
    expect(await kept()).toBe(0)
  })

  it('was not asked where its record could not be kept', async () => {
    const { reads } = await open()
    const repair = await failAtCommit(pool, 'outbox')
    const request = { id: 'r_1', team: dsl, what: 'event', named: 'd_1', nobody: child(9) } as const
    await expect(reads.ask(request, () => record)).rejects.toThrow('planned')
    await repair()
    expect((await pool.query('select 1 from read')).rowCount).toBe(0)
  })

  it('finds children of whom something was given before their references were kept', async () => {
    const { store, reads } = await open()
    const others = gives(2, { subject: child(2), team: mash })
    await store.arrive(arrival(0, 2, { deliveries: [gives(1), others] }))
    const key = Buffer.alloc(32, 2)
    await nameChildren(pool, key)
    await nameChildren(pool, key)
    const organisation = organisationOf(dsl)
    const named = childReference(key, organisation, child(1))
    const request = { id: 'r_1', team: dsl, what: 'involvements', named, nobody: child(9) } as const
    await reads.ask(request, (of) => ({ ...record, key: of }))
    expect((await outbox()).at(-1)?.key).toBe(child(1))
    expect((await pool.query('select 1 from child_reference')).rowCount).toBe(2)
  })
})
