import { accept } from '../accept.js'
import { local, nhs, told, upn } from '../accept.contract.js'
import { submitRetraction } from '../acceptance.js'
import { type IntakeTables, intakeTables } from '../testing/intake-tables.js'
import { actsKeepTheirPromises, by, deadlineOf, identityOf } from './acts.contract.js'
import { everythingIsCited, mergingKeepsItsPromises } from './merges.contract.js'
import { type ActPorts, perform } from './perform.js'

let tables: IntakeTables

beforeAll(async () => {
  tables = await intakeTables()
})

afterAll(() => tables.remove())

describe('acts on identities in PostgreSQL', () => {
  actsKeepTheirPromises(() => tables.open())
  mergingKeepsItsPromises(() => tables.open())

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

describe('two records that are merged while something else is accepted', () => {
  const twoRecords = async () => {
    const under = await tables.open()
    const hub = identityOf(under)
    await hub.publish(local('1'), b)
    await hub.publish(local('2'), d)
    const [kept, retired] = [await hub.whose(b), await hub.whose(d)]
    if (!kept || !retired) throw new Error('nobody is known')
    const store = meanwhile(under.store, async () => {
      expect(await hub.merge('1', '2')).toMatchObject({ ok: true })
    })
    return { hub, kept, retired, store }
  }

  it('have an event by the duplicate’s identifier in the log that is kept, and cited in the other', async () => {
    const { hub, kept, store } = await twoRecords()
    const event = told({ id: 'late', children: [{ identifiers: [d, local('new')] }] })
    expect(await accept([event], { ...hub.ports, store })).toMatchObject([{ ok: true }])
    expect((await hub.entries()).at(-2)).toMatchObject({ subject: kept, entry: { kind: 'event' } })
    expect(await hub.whose(local('new'))).toBe(kept)
    expect(await everythingIsCited(hub)).toBe(1)
  })

  it('have what a room says of the duplicate cited in the log that is kept', async () => {
    const { hub, retired, store } = await twoRecords()
    await accept([deadlineOf(retired, 'late')], { ...hub.ports, store })
    expect((await hub.entries()).at(-2)?.subject).toBe(retired)
    expect(await everythingIsCited(hub)).toBe(1)
  })

  it('have what is taken back of the duplicate’s log cited in the log that is kept', async () => {
    const { hub, retired, store } = await twoRecords()
    const { event, publisher: organisation, team } = told({ id: 'e2' })
    const { data: _, ...envelope } = event
    const back = { ...envelope, id: 'back', retracts: 'e2' } as Parameters<typeof submitRetraction>[0]
    const submitted = submitRetraction(back, { organisation, team, client: 'test' }, Buffer.alloc(32))
    expect(await accept([submitted], { ...hub.ports, store })).toMatchObject([{ ok: true }])
    expect((await hub.entries()).at(-2)).toMatchObject({ subject: retired, entry: { kind: 'retraction' } })
    expect(await everythingIsCited(hub)).toBe(1)
  })

  it('take over an identifier that the duplicate was given in the very moment', async () => {
    const under = await tables.open()
    const hub = identityOf(under)
    await hub.publish(local('1'), b)
    await hub.publish(local('2'), d)
    const store = meanwhile(under.store, async () => {
      await hub.publish(d, local('new'))
    })
    const act = {
      kind: 'merge',
      child: { local: '1' },
      duplicate: { local: '2' },
      reason: 'same-child',
    } as const
    expect(await perform({ id: 'm', act, by }, { ...hub.ports, store })).toMatchObject({ ok: true })
    expect(await hub.whose(local('new'))).toBe(await hub.whose(b))
    await hub.publish(local('new'))
    expect(await everythingIsCited(hub)).toBe(1)
  })

  it('wait for nobody for ever, however many are merged and published at once', async () => {
    const hub = identityOf(await tables.open())
    const names = Array.from({ length: 8 }, (_, n) => `m${n}`)
    for (const name of names) await hub.publish(local(name))
    await Promise.all([
      ...names.slice(1).map((name) => hub.merge('m0', name)),
      ...names.flatMap((name) => [hub.publish(local(name)), hub.publish(local(name))]),
    ])
    await Promise.all(names.map((name) => hub.publish(local(name))))
    expect(await everythingIsCited(hub)).toBeGreaterThanOrEqual(7 * 8)
  })
})

it('reads few rows to know whose logs are joined, however many children there are and whatever statistics say', async () => {
  const hub = identityOf(await tables.open())
  await tables.pool.query('analyze subject')
  for (const name of ['1', '2', '3']) await hub.publish(local(name))
  await hub.merge('1', '2')
  const retired = (await hub.entries()).at(-1)?.subject
  if (!retired) throw new Error('nobody was merged')
  await tables.pool.query(
    `insert into subject (subject, shard, provisional, merged_into)
     select 'child_' || n, 0, false, case when n % 2 = 0 then 'child_' || n - 1 end from generate_series(1, 20000) n`,
  )
  const before = await rowsRead()
  expect(await hub.identity((identity) => identity.membership([retired]))).toMatchObject([
    { subject: retired, joined: [await hub.whose(local('1'))] },
  ])
  expect((await rowsRead()) - before).toBeLessThan(100)
})

/** Rows and index entries of subjects that this test's connections have read so far. */
async function rowsRead(): Promise<number> {
  const clients = await Promise.all(Array.from({ length: 8 }, () => tables.pool.connect()))
  for (const client of clients) {
    await client.query('select pg_stat_force_next_flush()')
    client.release()
  }
  const { rows } = await tables.pool.query<{ read: string }>(
    `select t.seq_tup_read + (select sum(i.idx_tup_read) from pg_stat_user_indexes i where i.relid = t.relid) as read
     from pg_stat_user_tables t where relid = 'subject'::regclass`,
  )
  return Number(rows[0]?.read)
}

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
