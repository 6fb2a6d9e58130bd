import { createPool, isRetryable, NotCommitted, type Pool, type Queryable, transaction } from './pool.js'
import { eventually } from './testing/eventually.js'
import { type ScratchSchema, scratchSchema } from './testing/scratch-schema.js'

let scratch: ScratchSchema
let pool: Pool
const idleErrors: Error[] = []

beforeAll(async () => {
  scratch = await scratchSchema('create table mark (text text)')
})

beforeEach(async () => {
  idleErrors.splice(0)
  // One connection: whoever does not give it back is found out by the next.
  pool = createPool(scratch.login, 1, (error) => idleErrors.push(error))
  await pool.query('truncate mark')
})

afterEach(() => pool.end())
afterAll(() => scratch.remove())

const mark = (client: Queryable, text: string) => client.query('insert into mark values ($1)', [text])
const marks = async () =>
  (await pool.query<{ text: string }>('select text from mark')).rows.map(({ text }) => text)

const pidOf = async (client: Queryable) =>
  (await client.query<{ pid: number }>('select pg_backend_pid() as pid')).rows[0]?.pid

/** Ends a connection as a server that stops does, and waits until the server is rid of it. */
async function end(pid: number | undefined): Promise<void> {
  await scratch.admin.query('select pg_terminate_backend($1)', [pid])
  await eventually(async () => {
    const { rowCount } = await scratch.admin.query('select from pg_stat_activity where pid = $1', [pid])
    expect(rowCount).toBe(0)
  })
}

/** A turn of the event loop in which what arrived on the sockets is handled. */
const turn = () => new Promise((resolve) => setImmediate(resolve))

describe('a transaction', () => {
  it('commits what was done and gives the answer', async () => {
    const answer = await transaction(pool, async (client) => {
      await mark(client, 'one')
      await mark(client, 'two')
      return 'done'
    })
    expect(answer).toBe('done')
    expect(await marks()).toEqual(['one', 'two'])
  })

  it.each([[null], [false], [0], ['']])('commits for the answer %p, which is one', async (answer) => {
    expect(await transaction(pool, (client) => mark(client, 'one').then(() => answer))).toBe(answer)
    expect(await marks()).toEqual(['one'])
  })

  it('rolls back when there is no answer', async () => {
    const answer = await transaction(pool, async (client) => {
      await mark(client, 'one')
      return undefined
    })
    expect(answer).toBeUndefined()
    expect(await marks()).toEqual([])
  })

  it('rolls back when the work throws, and throws the same', async () => {
    const planned = new Error('planned')
    const failing = transaction(pool, async (client) => {
      await mark(client, 'one')
      throw planned
    })
    await expect(failing).rejects.toBe(planned)
    expect(await marks()).toEqual([])
  })

  it('throws when a statement failed, even if the work took no notice', async () => {
    const careless = transaction(pool, async (client) => {
      await mark(client, 'one')
      await client.query('select 1 / 0').catch(() => undefined)
      return 'done'
    })
    await expect(careless).rejects.toThrow(NotCommitted)
    expect(await marks()).toEqual([])
  })

  it('throws when its connection is lost during a statement, and the next one goes on', async () => {
    const pid = await pidOf(pool)
    const failing = transaction(pool, async (client) => {
      await mark(client, 'one')
      await Promise.all([
        client.query('select pg_sleep(30)'),
        scratch.admin.query('select pg_terminate_backend($1)', [pid]),
      ])
      return 'done'
    })
    await expect(failing).rejects.toThrow()
    expect(await marks()).toEqual([])
  })

  it('throws when its connection is lost between statements, and the process goes on', async () => {
    const failing = transaction(pool, async (client) => {
      await mark(client, 'one')
      await end(await pidOf(client))
      await turn()
      return 'done'
    })
    await expect(failing).rejects.toThrow()
    expect(await marks()).toEqual([])
  })

  it('gives its connection back, however it ends', async () => {
    for (let round = 0; round < 5; round++) {
      await transaction(pool, () => Promise.resolve('done'))
      await transaction(pool, () => Promise.resolve(undefined))
      await transaction(pool, () => Promise.reject(new Error('planned'))).catch(() => undefined)
      await transaction(pool, (client) => client.query('nonsense').then(() => 'done')).catch(() => undefined)
    }
    expect(pool.totalCount).toBe(1)
    expect(pool.idleCount).toBe(1)
  })
})

describe('the pool', () => {
  it('reports an idle connection that is lost, and makes another', async () => {
    const pid = await pidOf(pool)
    await end(pid)
    await eventually(() => expect(idleErrors).toHaveLength(1))
    expect(await pidOf(pool)).not.toBe(pid)
  })

  it("looks up unqualified names in the room's own schema", async () => {
    const { rows } = await pool.query('select current_schema() as schema, current_user as user')
    expect(rows).toEqual([{ schema: scratch.login.schema, user: scratch.login.user }])
  })

  it('gives up waiting for a connection rather than hang', async () => {
    const client = await pool.connect()
    await expect(pool.query('select 1')).rejects.toThrow('timeout')
    client.release()
    expect((await pool.query('select 1')).rowCount).toBe(1)
  })
})

describe('a fault', () => {
  it('may be tried again when PostgreSQL gave way to another transaction, and else not', async () => {
    const errorOf = (sql: string) =>
      pool.query(sql).then(
        () => undefined,
        (error: unknown) => error,
      )
    const raised = (code: string) => errorOf(`do $$ begin raise exception using errcode = '${code}'; end $$`)
    expect(isRetryable(await raised('40P01'))).toBe(true)
    expect(isRetryable(await raised('40001'))).toBe(true)
    expect(isRetryable(await raised('23505'))).toBe(false)
    expect(isRetryable(new Error('40001'))).toBe(false)
    expect(isRetryable(undefined)).toBe(false)
  })
})
