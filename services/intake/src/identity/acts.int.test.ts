import { createPool, migrate, type Pool, postgresOutbox } from '@common-thread/postgres'
import { type ScratchSchema, scratchSchema } from '@common-thread/postgres/testing'
import { IdentityActs1795564800000 } from '../migrations/1795564800000-identity-acts.js'
import { ChildReferences1795651200000 } from '../migrations/1795651200000-child-references.js'
import { Placements1795392000000 } from '../migrations/1795392000000-placements.js'
import { Tables1795305600000 } from '../migrations/1795305600000-tables.js'
import { postgresStore } from '../postgres-store.js'
import { accept } from '../accept.js'
import { local, nhs, told, upn } from '../accept.contract.js'
import { type StoreUnderTest } from '../store.contract.js'
import { actsKeepTheirPromises, identityOf } from './acts.contract.js'
import { type ActPorts } from './perform.js'

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

async function open(): Promise<StoreUnderTest> {
  await pool.query(
    `truncate placement, event, candidate, child_reference, identifier, subject, outbox restart identity;
     update shard_head set seq = 0, recorded_time = 0, identity_revision = 0`,
  )
  const outbox = async () =>
    (await postgresOutbox(pool).head(10_000, [])).map(({ id: _, ...record }) => record)
  return { store: postgresStore(pool), outbox }
}

describe('acts on identities in PostgreSQL', () => {
  actsKeepTheirPromises(open)

  it('resolves again an event whose child was split while it was being accepted', async () => {
    const under = await open()
    const hub = identityOf(under)
    await hub.publish(local('1'), b, local('2'), d)
    const store = meanwhile(under.store, async () => {
      expect(await hub.split('1', d, local('2'))).toMatchObject({ ok: true })
    })
    const event = told({ id: 'late', children: [{ identifiers: [d] }] })
    expect(await accept([event], { ...hub.ports, store })).toMatchObject([{ ok: true }])
    expect((await hub.last()).subject).toBe(await hub.whose(d))
    expect(await hub.whose(d)).not.toBe(await hub.whose(b))
  })

  it('links nothing to an identity that was sealed while an event was being accepted', async () => {
    const under = await open()
    const hub = identityOf(under)
    await hub.publish(local('1'), a)
    const store = meanwhile(under.store, async () => {
      expect(await hub.seal('1')).toMatchObject({ ok: true })
    })
    const event = told({ id: 'late', children: [{ identifiers: [a, local('new')] }] })
    expect(await accept([event], { ...hub.ports, store })).toMatchObject([{ ok: true }])
    expect((await hub.last()).subject).toBe(await hub.whose(a))
    expect(await hub.whose(local('new'))).toBeUndefined()
  })
})

const [a, b, d] = [nhs('9990000018'), upn('B801200005001'), upn('P207000016049')]

/** A store in which something happens, once, between reading who a child is and locking its shard. */
const meanwhile = (store: ActPorts['store'], happens: () => Promise<void>): ActPorts['store'] => {
  let isFirst = true
  return {
    backlog: () => store.backlog(),
    transaction: (work) =>
      store.transaction((transaction) =>
        work({
          existing: (keys) => transaction.existing(keys),
          placements: (keys) => transaction.placements(keys),
          identity: transaction.identity,
          lockHeads: async (shards) => {
            if (isFirst) {
              isFirst = false
              await happens()
            }
            return transaction.lockHeads(shards)
          },
          write: (acceptance) => transaction.write(acceptance),
        }),
      ),
  }
}
