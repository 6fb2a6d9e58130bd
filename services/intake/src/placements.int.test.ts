import { newChild } from '@common-thread/events'
import { noChanges } from './identity/identity-store.js'
import { postgresStore } from './postgres-store.js'
import { type Acceptance, type IntakeTransaction, type Placement } from './store.js'
import { type IntakeTables, intakeTables } from './testing/intake-tables.js'

let tables: IntakeTables

beforeAll(async () => {
  tables = await intakeTables()
})

afterAll(() => tables.remove())

const key = { publisher: 'la:northshire', source: 'urn:a', id: 'one' }
const placement: Placement = {
  ...key,
  type: 'a-type',
  records: [{ subject: newChild(Buffer.alloc(16, 1)), shard: 3, seq: 7 }],
  supersededBy: null,
}
const nothing: Acceptance = {
  events: [],
  identity: noChanges,
  heads: new Map(),
  records: [],
}
const write = (transaction: IntakeTransaction, more: Partial<Acceptance>) =>
  transaction.write({ ...nothing, ...more })

it('keeps where an event stands, and lets one of many at once supersede it', async () => {
  const store = postgresStore(tables.pool)
  await store.transaction((transaction) => write(transaction, { placements: [placement] }))
  const attempts = Array.from({ length: 8 }, (_, n) =>
    store.transaction(async (transaction) => {
      const [found] = await transaction.placements([key, { ...key, id: 'none' }])
      if (found?.supersededBy !== null) return 'too late'
      expect(found).toEqual(placement)
      await write(transaction, { superseded: [{ key, by: `successor-${n}` }] })
      return `successor-${n}`
    }),
  )
  const won = (await Promise.all(attempts)).filter((answer) => answer !== 'too late')
  expect(won).toHaveLength(1)
  const after = await store.transaction((transaction) => transaction.placements([key]))
  expect(after).toEqual([{ ...placement, supersededBy: won[0] }])
})
