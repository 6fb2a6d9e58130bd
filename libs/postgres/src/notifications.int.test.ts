import { onOutboxAppended } from './notifications.js'
import { outboxRecord } from './outbox.contract.js'
import { appendToOutbox, outboxTables } from './outbox.js'
import { createPool, type Pool, transaction } from './pool.js'
import { eventually } from './testing/eventually.js'
import { type ScratchSchema, scratchSchema } from './testing/scratch-schema.js'

let scratch: ScratchSchema
let pool: Pool
/** Another instance's. */
let others: Pool
let happened: string[]
const wake = () => happened.push('woken')
const times = (what: string) => happened.filter((each) => each === what).length

beforeAll(async () => {
  scratch = await scratchSchema(outboxTables)
})

beforeEach(() => {
  happened = []
  pool = createPool(scratch.login, 2, () => undefined)
  others = createPool(scratch.login, 2, () => undefined)
  pool.on('acquire', () => happened.push('acquired'))
})

afterEach(() => others.end())
afterAll(() => scratch.remove())

const append = (seq: number, by = others) => appendToOutbox(by, [outboxRecord('a', seq)])

/** Process id of the connection that listens in this test's schema. */
const listeners = async (): Promise<readonly number[]> => {
  const { rows } = await scratch.admin.query<{ pid: number }>(
    "select pid from pg_stat_activity where usename = $1 and query like 'listen %'",
    [scratch.login.user],
  )
  return rows.map(({ pid }) => pid)
}

describe('the notice of an appended record', () => {
  it('comes when the transaction commits, and not for one that is rolled back', async () => {
    const notices = onOutboxAppended(pool, scratch.login.schema, wake)
    await eventually(() => expect(times('woken')).toBe(1))
    happened = []
    await transaction(others, async (client) => {
      await appendToOutbox(client, [outboxRecord('a', 1)])
      return undefined
    })
    happened.push('rolled back')
    await transaction(others, async (client) => {
      await appendToOutbox(client, [outboxRecord('a', 2), outboxRecord('a', 3)])
      happened.push('committing')
      return true
    })
    await eventually(() => expect(times('woken')).toBeGreaterThan(0))
    // Notices come in the order of the commits, so this one comes after all that the first two could have caused.
    await append(4)
    await eventually(() => expect(times('woken')).toBe(2))
    expect(happened.filter((each) => each !== 'acquired')).toEqual([
      'rolled back',
      'committing',
      'woken',
      'woken',
    ])
    await notices.stop()
    await pool.end()
  })

  it('does not come for what was appended here, whose relay is woken here', async () => {
    const notices = onOutboxAppended(pool, scratch.login.schema, wake)
    await eventually(() => expect(times('woken')).toBe(1))
    await append(1, pool)
    await append(2)
    await append(3, pool)
    await append(4)
    await eventually(() => expect(times('woken')).toBe(3))
    await notices.stop()
    await pool.end()
  })

  it('comes once at the beginning, for what was appended before', async () => {
    const notices = onOutboxAppended(pool, scratch.login.schema, wake)
    await eventually(() => expect(times('woken')).toBe(1))
    await notices.stop()
    await pool.end()
  })

  it('comes again after the connection was lost, first for what was missed', async () => {
    const notices = onOutboxAppended(pool, scratch.login.schema, wake)
    await eventually(() => expect(times('woken')).toBe(1))
    const [lost] = await listeners()
    await scratch.admin.query('select pg_terminate_backend($1)', [lost])
    await eventually(async () => {
      expect(times('woken')).toBe(2)
      expect(await listeners()).not.toContain(lost)
    })
    await append(1)
    await eventually(() => expect(times('woken')).toBe(3))
    await notices.stop()
    await pool.end()
  })

  it('does not come to one that has stopped', async () => {
    const stopped = onOutboxAppended(pool, scratch.login.schema, () => happened.push('woken in vain'))
    await eventually(() => expect(times('woken in vain')).toBe(1))
    await stopped.stop()
    const other = onOutboxAppended(pool, scratch.login.schema, wake)
    await eventually(() => expect(times('woken')).toBe(1))
    await append(1)
    await eventually(() => expect(times('woken')).toBe(2))
    expect(times('woken in vain')).toBe(1)
    await other.stop()
    await pool.end()
  })
})

describe('stopping', () => {
  it('ends at once, even while it still connects', async () => {
    await onOutboxAppended(pool, scratch.login.schema, wake).stop()
    await pool.end()
    expect(pool.totalCount).toBe(0)
  })

  it('ends while PostgreSQL can not be reached', async () => {
    const nowhere = createPool({ ...scratch.login, password: 'wrong' }, 1, () => undefined)
    const notices = onOutboxAppended(nowhere, scratch.login.schema, wake)
    await expect(nowhere.query('select 1')).rejects.toThrow('password')
    await notices.stop()
    await nowhere.end()
    expect(happened).toEqual([])
    await pool.end()
  })
})

it('takes no connection from the others when it can not listen', async () => {
  const notices = onOutboxAppended(pool, 'no"name', wake)
  await eventually(() => expect(times('acquired')).toBeGreaterThan(3))
  expect((await pool.query('select 1')).rowCount).toBe(1)
  expect(times('woken')).toBe(0)
  await notices.stop()
  await pool.end()
})
