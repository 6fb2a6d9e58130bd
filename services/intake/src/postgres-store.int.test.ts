import { failAtCommit } from '@common-thread/postgres/testing'
import { accept } from './accept.js'
import { acceptingKeepsItsPromises, portsOn, told } from './accept.contract.js'
import { postgresStore } from './postgres-store.js'
import { readsAreOfWhatWasAccepted } from './read-request.contract.js'
import { storeKeepsItsPromises } from './store.contract.js'
import { type IntakeTables, intakeTables } from './testing/intake-tables.js'

let tables: IntakeTables

beforeAll(async () => {
  tables = await intakeTables()
})

beforeEach(() => tables.empty())

afterAll(() => tables.remove())

const open = () => tables.open()

describe("intake's store in PostgreSQL", () => {
  storeKeepsItsPromises(open)

  it('holds nothing of an acceptance whose commit fails', async () => {
    const repair = await failAtCommit(tables.pool, 'event')
    await expect(accept([told()], portsOn(postgresStore(tables.pool)))).rejects.toThrow('planned')
    await repair()
    expect(await tables.outbox()).toEqual([])
    const [result] = await accept([told()], portsOn(postgresStore(tables.pool)))
    expect(result).toMatchObject({ ok: true, isNew: true })
    expect(await tables.outbox()).toHaveLength(1)
  })
})

describe('accepting into PostgreSQL', () => acceptingKeepsItsPromises(open))
describe('reads that come into PostgreSQL', () => readsAreOfWhatWasAccepted(open))
