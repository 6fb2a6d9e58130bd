import { codecByName, decodeHub, hubRecordTypes, schemaNameOf, topics } from '@common-thread/events'
import { createPool, migrate, type Pool, postgresOutbox } from '@common-thread/postgres'
import { eventually, failAtCommit, type ScratchSchema, scratchSchema } from '@common-thread/postgres/testing'
import { waitsForWhatIsCited } from './cross-shard.contract.js'
import { migrations } from './migrations/index.js'
import { appendDue } from './poller.js'
import { postgresStore, registerRelease } from './postgres-store.js'
import { readsAreDecided } from './reads.contract.js'
import { batchOf, child, storeKeepsItsPromises } from './store.contract.js'
import { type StoredDue } from './store.js'

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
    `truncate subject_state, record, due, consumed_offset, outbox, release restart identity;
     update shard_position set seq = 0, directory_version = 0, release_number = 0`,
  )
}

const outbox = async () => (await postgresOutbox(pool).head(10_000, [])).map(({ id: _, ...record }) => record)

async function due(): Promise<StoredDue[]> {
  const { rows } = await pool.query<Omit<StoredDue, 'ofSeq' | 'at'> & { of_seq: string; due_at: Date }>(
    'select subject, shard, of_seq, what, due_at from due order by shard, of_seq',
  )
  return rows.map(({ of_seq, due_at, ...row }) => ({ ...row, ofSeq: Number(of_seq), at: due_at.getTime() }))
}

describe("sharing's store in PostgreSQL", () => {
  storeKeepsItsPromises(async () => {
    await empty()
    return { store: postgresStore(pool, 1), outbox, due }
  })

  waitsForWhatIsCited(async () => {
    await empty()
    return { store: postgresStore(pool, 1), outbox }
  })

  describe('reads', () =>
    readsAreDecided(async () => {
      await empty()
      return { store: postgresStore(pool, 1), outbox }
    }))

  it('numbers releases in the order in which they were taken into use, each once', async () => {
    const first = await registerRelease(pool, 'a')
    expect(await registerRelease(pool, 'a')).toBe(first)
    const second = await registerRelease(pool, 'b')
    expect(second).toBeGreaterThan(first)
    expect(await registerRelease(pool, 'a')).toBe(first)
  })

  it('takes nothing that was decided with an older release than the shard has seen', async () => {
    const [older, newer] = [postgresStore(pool, 1), postgresStore(pool, 2)]
    expect(await newer.commit(batchOf(child(1), 1, 0, 1))).toBe('committed')
    expect(await older.commit(batchOf(child(1), 1, 1, 2))).toBe('lost')
    expect(await older.history(child(1))).toHaveLength(1)
    expect(await older.commit(batchOf(child(2), 2, 0, 1))).toBe('committed')
  })

  it('takes nothing of a batch whose commit fails', async () => {
    const store = postgresStore(pool, 1)
    const repair = await failAtCommit(pool, 'shard_position')
    await expect(store.commit(batchOf(child(1), 1, 0, 2))).rejects.toThrow('planned')
    await repair()
    expect(await store.positions([1])).toEqual(new Map([[1, 0]]))
    expect([await store.history(child(1)), await outbox(), await due()]).toEqual([[], [], []])
    expect([await store.states([child(1)]), await store.nextOffset(topics.subjectLog, 1)]).toEqual([
      new Map(),
      undefined,
    ])
    expect(await store.commit(batchOf(child(1), 1, 0, 2))).toBe('committed')
  })

  it('commits nothing for an instance that stood still in its commit while another took over', async () => {
    const store = postgresStore(pool, 1)
    const other = await pool.connect()
    await other.query('begin')
    await other.query('select 1 from shard_position where shard = 1 for update')
    const late = store.commit(batchOf(child(1), 1, 0, 2))
    await eventually(async () => {
      const { rows } = await scratch.admin.query(
        "select 1 from pg_stat_activity where usename = $1 and wait_event_type = 'Lock'",
        [scratch.login.user],
      )
      expect(rows).toHaveLength(1)
    })
    await other.query('update shard_position set seq = 2 where shard = 1')
    await other.query('commit')
    other.release()
    expect(await late).toBe('lost')
    expect(await store.history(child(1))).toEqual([])
    expect(await outbox()).toEqual([])
  })
})

describe('the poller', () => {
  const dueAt = (ofSeq: number, at: number, what: StoredDue['what'] = 'agreement-lapses'): StoredDue => ({
    subject: child(1),
    shard: 1,
    ofSeq,
    what,
    at,
  })
  const store = (...times: StoredDue[]) =>
    postgresStore(pool, 1).commit({ ...batchOf(child(1), 1, 0, 1), due: times, outbox: [] })

  it('appends each time by itself, where one record names two of a kind', async () => {
    const [one, other] = [Date.now() - 2000, Date.now() - 1000]
    await store(dueAt(1, one, 'question-due'), dueAt(1, other, 'question-due'))
    expect(await appendDue(pool)).toBe(2)
    const appended = (await outbox()).map(({ value }) => decodeHub('HubRecord', value).id)
    expect(appended).toEqual([one, other].map((at) => `deadline-1-1-question-due-${at}`))
  })

  it('appends what is due, once, and leaves what is to come', async () => {
    const [past, earlier] = [Date.now() - 1000, Date.now() - 60_000]
    await store(dueAt(1, past), dueAt(2, Date.now() + 3_600_000), dueAt(3, earlier))
    expect(await appendDue(pool)).toBe(2)
    expect(await appendDue(pool)).toBe(0)
    const appended = (await outbox()).map(({ topic, value }) => ({ topic, ...decodeHub('HubRecord', value) }))
    const { id: schemaId } = codecByName(schemaNameOf(hubRecordTypes.deadlineReached))
    expect(appended.map(({ id }) => id).sort()).toEqual([
      `deadline-1-1-agreement-lapses-${past}`,
      `deadline-1-3-agreement-lapses-${earlier}`,
    ])
    for (const record of appended)
      expect(record).toMatchObject({ topic: topics.hubRecords, room: 'sharing', subject: child(1), schemaId })
    expect(appended.map(({ time }) => time).sort()).toEqual([earlier, past])
  })

  it('appends that a fact begins and that it ends, each at its own time', async () => {
    const now = Date.now()
    await store(dueAt(1, now - 2000, 'fact-begins'), dueAt(1, now - 1000, 'fact-ends'))
    expect(await appendDue(pool)).toBe(2)
    const named = (await outbox()).map(({ value }) => {
      const { data } = decodeHub('HubRecord', value)
      return codecByName(schemaNameOf(hubRecordTypes.deadlineReached)).decode(data)
    })
    expect(named).toMatchObject([
      { ofSeq: 1, what: 'fact-begins', dueAt: now - 2000 },
      { ofSeq: 1, what: 'fact-ends', dueAt: now - 1000 },
    ])
  })

  it('appends each due time once between instances that look at the same moment', async () => {
    await store(...Array.from({ length: 60 }, (_, i) => dueAt(i + 1, 1_000)))
    const counts = await Promise.all(Array.from({ length: 6 }, () => appendDue(pool, 15)))
    const rest = await appendDue(pool, 100)
    expect(counts.reduce((sum, count) => sum + count, rest)).toBe(60)
    const ids = (await outbox()).map(({ value }) => decodeHub('HubRecord', value).id)
    expect(new Set(ids).size).toBe(60)
    expect(ids).toHaveLength(60)
  })
})
