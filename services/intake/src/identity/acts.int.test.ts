import { createPool, migrate, type Pool, postgresOutbox } from '@common-thread/postgres'
import { type ScratchSchema, scratchSchema } from '@common-thread/postgres/testing'
import { IdentityActs1795564800000 } from '../migrations/1795564800000-identity-acts.js'
import { ChildReferences1795651200000 } from '../migrations/1795651200000-child-references.js'
import { Placements1795392000000 } from '../migrations/1795392000000-placements.js'
import { Tables1795305600000 } from '../migrations/1795305600000-tables.js'
import { postgresStore } from '../postgres-store.js'
import { actsKeepTheirPromises } from './acts.contract.js'

let scratch: ScratchSchema
let pool: Pool

beforeAll(async () => {
  scratch = await scratchSchema()
  await migrate(scratch.login, [Tables1795305600000, Placements1795392000000, IdentityActs1795564800000, ChildReferences1795651200000])
  pool = createPool(scratch.login, 8, () => undefined)
})

afterAll(async () => {
  await pool.end()
  await scratch.remove()
})

describe('acts on identities in PostgreSQL', () => {
  actsKeepTheirPromises(async () => {
    await pool.query(
      `truncate placement, event, candidate, child_reference, identifier, subject, outbox restart identity;
       update shard_head set seq = 0, recorded_time = 0, identity_revision = 0`,
    )
    const outbox = async () =>
      (await postgresOutbox(pool).head(10_000, [])).map(({ id: _, ...record }) => record)
    return { store: postgresStore(pool), outbox }
  })
})
