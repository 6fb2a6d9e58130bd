import { randomBytes } from 'node:crypto'
import pg from 'pg'
import { PreparingClient } from './preparing-client.js'

export interface PostgresLogin {
  /** `postgres://host:port/database`, without a user. */
  readonly url: string
  readonly user: string
  readonly password: string
  /** Schema that unqualified names are looked up in: the room's own. */
  readonly schema: string
}

export type Pool = pg.Pool
/** A connection inside a transaction, or the pool itself for a statement of its own. */
export type Queryable = Pick<pg.ClientBase, 'query'>

const queryTimeout = 12_000

/** Connections give up rather than wait: what is waited for is retried by the caller, which keeps its own deadline. */
export function createPool(login: PostgresLogin, max: number, onIdleError: (error: Error) => void): Pool {
  const { hostname, port, pathname } = new URL(login.url)
  const pool = new pg.Pool({
    host: hostname,
    port: Number(port || 5432),
    database: pathname.slice(1),
    user: login.user,
    password: login.password,
    max,
    connectionTimeoutMillis: 3000,
    idleTimeoutMillis: 30_000,
    statement_timeout: 10_000,
    // A server that went without a word ends no statement: the client gives up by itself, a little later.
    query_timeout: queryTimeout,
    idle_in_transaction_session_timeout: 8_000,
    // Statements that are given to one connection together go out together, and are answered in their order.
    pipeline: true,
    Client: PreparingClient,
    // A plan is kept: one that was made while a table was small must not read all of it, or sort all of it for the
    // first few, when it is large. A room finds its rows by index, one after another.
    options: `-c search_path=${login.schema} -c enable_seqscan=off -c enable_bitmapscan=off`,
    // Of this pool alone: notices of its own transactions are told by it.
    application_name: `${login.schema} ${randomBytes(6).toString('hex')}`,
  })
  // An idle connection reports a stopped server here; without a listener that ends the process.
  pool.on('error', onIdleError)
  return pool
}

/** Runs `work` in one transaction. `undefined` from work rolls back: a refusal is a value, a fault is an error. */
export async function transaction<T>(
  pool: Pool,
  work: (client: Queryable) => Promise<T | undefined>,
): Promise<T | undefined> {
  const client = await pool.connect()
  let broken: Error | undefined
  // A connection lost between two statements reports it here; without a listener that ends the process.
  const onLost = (error: Error) => (broken = error)
  client.on('error', onLost)
  try {
    await client.query('begin')
    const result = await work(client)
    const { command } = await client.query(result === undefined ? 'rollback' : 'commit')
    // After a failed statement PostgreSQL answers a commit by rolling back, without an error.
    if (result !== undefined && command !== 'COMMIT') throw new NotCommitted()
    return result
  } catch (error) {
    // After a time-out the connection is still busy with the statement: it is closed, which rolls back.
    if (isTimeout(error)) broken ??= error
    else await client.query('rollback').catch((lost: Error) => (broken ??= lost))
    throw error
  } finally {
    client.off('error', onLost)
    client.release(broken)
  }
}

/** pg's own error, which has no code. */
const isTimeout = (error: unknown): error is Error =>
  error instanceof Error && error.message === 'Query read timeout'

/** The work went on after a statement of its transaction had failed. */
export class NotCommitted extends Error {
  override readonly name = 'NotCommitted'
}

/** Whether a transaction may simply be tried again: a deadlock or a serialisation failure (SQLSTATE class 40). */
export const isRetryable = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && 'code' in error && /^40/.test(String(error.code))
