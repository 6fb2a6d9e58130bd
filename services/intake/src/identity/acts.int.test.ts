import { accept } from '../accept.js'
import { local, nhs, told, upn } from '../accept.contract.js'
import { type IntakeTables, intakeTables } from '../testing/intake-tables.js'
import { actsKeepTheirPromises, identityOf } from './acts.contract.js'
import { type ActPorts } from './perform.js'

let tables: IntakeTables

beforeAll(async () => {
  tables = await intakeTables()
})

afterAll(() => tables.remove())

describe('acts on identities in PostgreSQL', () => {
  actsKeepTheirPromises(() => tables.open())

  it('resolves again an event whose child was split while it was being accepted', async () => {
    const under = await tables.open()
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
    const under = await tables.open()
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
