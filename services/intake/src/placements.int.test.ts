import { newChild } from '@common-thread/events'
import { createPool, migrate, type Pool } from '@common-thread/postgres'
import { type ScratchSchema, scratchSchema } from '@common-thread/postgres/testing'
import { Tables1795305600000 } from './migrations/1795305600000-tables.js'
import { Placements1795392000000 } from './migrations/1795392000000-placements.js'
import { noChanges } from './identity/identity-store.js'
import { IdentityActs1795564800000 } from './migrations/1795564800000-identity-acts.js'
import { ChildReferences1795651200000 } from './migrations/1795651200000-child-references.js'
import { postgresStore } from './postgres-store.js'
import { type Acceptance, type IntakeTransaction, type Placement } from './store.js'

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

afterAll(async () => {
  await pool.end()
  await scratch.remove()
})

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
  const store = postgresStore(pool)
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
