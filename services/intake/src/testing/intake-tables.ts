import { createPool, migrate, type Pool, postgresOutbox } from '@common-thread/postgres'
import { scratchSchema } from '@common-thread/postgres/testing'
import { migrations } from '../migrations/index.js'
import { postgresStore } from '../postgres-store.js'
import { type StoreUnderTest } from '../store.contract.js'

/** Intake's tables in a schema of their own, for one test file. */
export interface IntakeTables {
  readonly pool: Pool
  readonly outbox: StoreUnderTest['outbox']
  /** Of all that accepting and acts on identity write. */
  readonly empty: () => Promise<void>
  /** A store with nothing in it. */
  readonly open: () => Promise<StoreUnderTest>
  readonly remove: () => Promise<void>
}

export async function intakeTables(): Promise<IntakeTables> {
  const scratch = await scratchSchema()
  await migrate(scratch.login, migrations)
  const pool = createPool(scratch.login, 8, () => undefined)
  const outbox = async () =>
    (await postgresOutbox(pool).head(10_000, [])).map(({ id: _, ...record }) => record)
  const empty = async () => {
    await pool.query(
      `truncate placement, event, candidate, child_reference, identifier, subject, outbox restart identity;
       update shard_head set seq = 0, recorded_time = 0, identity_revision = 0`,
    )
  }
  return {
    pool,
    outbox,
    empty,
    open: async () => {
      await empty()
      return { store: postgresStore(pool), outbox }
    },
    remove: async () => {
      await pool.end()
      await scratch.remove()
    },
  }
}
