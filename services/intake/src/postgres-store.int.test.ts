import { createPool, migrate, type Pool, postgresOutbox } from '@common-thread/postgres'
import { failAtCommit, type ScratchSchema, scratchSchema } from '@common-thread/postgres/testing'
import { accept } from './accept.js'
import { acceptingKeepsItsPromises, portsOn, told } from './accept.contract.js'
import { Tables1795305600000 } from './migrations/1795305600000-tables.js'
import { Placements1795392000000 } from './migrations/1795392000000-placements.js'
import { IdentityActs1795564800000 } from './migrations/1795564800000-identity-acts.js'
import { ChildReferences1795651200000 } from './migrations/1795651200000-child-references.js'
import { postgresStore } from './postgres-store.js'
import { storeKeepsItsPromises, type StoreUnderTest } from './store.contract.js'

let scratch: ScratchSchema
let pool: Pool

beforeAll(async () => {
  scratch = await scratchSchema()
  await migrate(scratch.login, [
    Tables1795305600000,
    Placements1795392000000,
    IdentityActs1795564800000,
    ChildReferences1795651200000,
  ])
  pool = createPool(scratch.login, 8, () => undefined)
})

beforeEach(empty)

afterAll(async () => {
  await pool.end()
  await scratch.remove()
})

async function empty(): Promise<void> {
  await pool.query(
    `truncate placement, event, candidate, child_reference, identifier, subject, outbox restart identity;
     update shard_head set seq = 0, recorded_time = 0, identity_revision = 0`,
  )
}

const outbox = async () => (await postgresOutbox(pool).head(10_000, [])).map(({ id: _, ...record }) => record)

async function open(): Promise<StoreUnderTest> {
  await empty()
  return { store: postgresStore(pool), outbox }
}

describe("intake's store in PostgreSQL", () => {
  storeKeepsItsPromises(open)

  it('holds nothing of an acceptance whose commit fails', async () => {
    const repair = await failAtCommit(pool, 'event')
    await expect(accept([told()], portsOn(postgresStore(pool)))).rejects.toThrow('planned')
    await repair()
    expect(await outbox()).toEqual([])
    const [result] = await accept([told()], portsOn(postgresStore(pool)))
    expect(result).toMatchObject({ ok: true, isNew: true })
    expect(await outbox()).toHaveLength(1)
  })
})

describe('accepting into PostgreSQL', () => acceptingKeepsItsPromises(open))
