import { postgresQuarantine } from './postgres-quarantine.js'
import { quarantineKeepsItsPromises } from './quarantine.contract.js'
import { type IntakeTables, intakeTables } from './testing/intake-tables.js'

let tables: IntakeTables

beforeAll(async () => {
  tables = await intakeTables()
})

afterAll(() => tables.remove())

describe('the quarantine in PostgreSQL', () => {
  quarantineKeepsItsPromises(async () => {
    await tables.pool.query('truncate quarantine, outbox restart identity')
    return { store: postgresQuarantine(tables.pool), outbox: tables.outbox }
  })
})
