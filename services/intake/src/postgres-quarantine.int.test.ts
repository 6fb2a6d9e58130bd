import { createPool, migrate, type Pool, postgresOutbox } from '@common-thread/postgres'
import { scratchSchema, type ScratchSchema } from '@common-thread/postgres/testing'
import { Tables1795305600000 } from './migrations/1795305600000-tables.js'
import { QuarantineSettled1795478400000 } from './migrations/1795478400000-quarantine-settled.js'
import { postgresQuarantine } from './postgres-quarantine.js'
import { quarantineKeepsItsPromises } from './quarantine.contract.js'

let scratch: ScratchSchema
let pool: Pool

beforeAll(async () => {
  scratch = await scratchSchema()
  await migrate(scratch.login, [Tables1795305600000, QuarantineSettled1795478400000])
  pool = createPool(scratch.login, 4, () => undefined)
})

afterAll(async () => {
  await pool.end()
  await scratch.remove()
})

describe('the quarantine in PostgreSQL', () => {
  quarantineKeepsItsPromises(async () => {
    await pool.query('truncate quarantine, outbox restart identity')
    const outbox = async () =>
      (await postgresOutbox(pool).head(10_000, [])).map(({ id: _, ...record }) => record)
    return { store: postgresQuarantine(pool), outbox }
  })
})
