import { topics } from '@common-thread/events'
import {
  arrival,
  changes,
  child,
  covers,
  gives,
  mash,
  offer,
  settle,
  shard,
  stops,
  type StoreUnderTest,
} from './store.contract.js'

/** What delivery's stores promise about what arrives. `open` gives an empty one. */
export function arrivalsKeepTheirPromises(open: () => Promise<StoreUnderTest>): void {
  it('begins with nothing read and nothing covered', async () => {
    const { store } = await open()
    expect(await store.positions([shard, 4])).toEqual(
      new Map([
        [shard, 0],
        [4, 0],
      ]),
    )
    expect(await store.nextOffset(topics.decisions, shard)).toBeUndefined()
    expect(await store.directoryVersion([shard])).toBe(0)
    expect(await offer(store)).toEqual([])
  })

  it('takes nothing of a batch whose position has moved, also when it is the same batch again', async () => {
    const { store, outbox } = await open()
    const batch = arrival(0, 2, { deliveries: [gives(1), gives(2)], barriers: [stops(2)] })
    expect(await store.arrive({ ...batch, directoryVersion: 3 })).toBe('committed')
    const stale = [
      { ...batch, directoryVersion: 3 },
      arrival(0, 3, { directoryVersion: 3, deliveries: [gives(3)] }),
      arrival(3, 4, { directoryVersion: 3, deliveries: [gives(4)] }),
      arrival(2, 3, { directoryVersion: 2, deliveries: [gives(3)] }),
    ]
    for (const each of stale)
      expect(
        await store.arrive({
          ...each,
          offsets: [{ topic: topics.decisions, partition: shard, offset: '99' }],
        }),
      ).toBe('lost')
    expect(await store.positions([shard])).toEqual(new Map([[shard, 2]]))
    expect(await store.nextOffset(topics.decisions, shard)).toBe('2')
    expect(await store.directoryVersion([shard, 4])).toBe(3)
    await store.cover(covers(9))
    await settle(store, 'withdraw')
    expect(await offer(store)).toEqual(['d_1', 'd_2'])
    expect(await outbox()).toHaveLength(2)
  })

  it('commits a batch of several instances once', async () => {
    const { store } = await open()
    const attempts = Array.from({ length: 6 }, () => store.arrive(arrival(0, 1, { deliveries: [gives(1)] })))
    const outcomes = await Promise.all(attempts)
    expect(outcomes.filter((outcome) => outcome === 'committed')).toHaveLength(1)
    await store.cover(covers(1))
    expect(await offer(store)).toEqual(['d_1'])
  })

  it('offers nothing before the log covers it, and never covers less than before', async () => {
    const { store } = await open()
    await store.arrive(arrival(0, 3, { deliveries: [gives(1), gives(2), gives(3)] }))
    expect(await offer(store)).toEqual([])
    expect(await store.cover(covers(2))).toBe(true)
    expect(await store.cover(covers(3, 2))).toBe(false)
    expect(await store.cover(covers(1))).toBe(false)
    expect(await offer(store, { most: 1 })).toEqual(['d_1'])
    expect(await store.cover(covers(1, 3))).toBe(true)
    expect(await offer(store)).toEqual(['d_2'])
    expect(await store.nextOffset(topics.checkpoints, 0)).toBe('3')
    expect(await store.cover(covers(3, 4))).toBe(true)
    expect(await offer(store)).toEqual(['d_3'])
  })

  it('freezes what is unoffered of a subject as soon as a record that stops arrives', async () => {
    const { store } = await open()
    const others = gives(2, { subject: child(2) })
    await store.arrive(arrival(0, 2, { deliveries: [gives(1), others] }))
    await store.cover(covers(2))
    await store.arrive(
      arrival(2, 4, { deliveries: [gives(3), gives(4, { team: others.team })], barriers: [stops(3)] }),
    )
    expect(await offer(store)).toEqual(['d_2'])
    await store.cover(covers(4))
    expect(await offer(store)).toEqual([])
    await settle(store, 'withdraw')
    expect(await offer(store)).toEqual(['d_1', 'd_3', 'd_4'])
  })

  it('freezes earlier rows of the batch that brings what stops, and lets later ones wait behind them', async () => {
    const { store } = await open()
    const later = gives(4, { team: mash })
    await store.arrive(arrival(0, 4, { deliveries: [gives(1), gives(3), later], barriers: [stops(2)] }))
    await store.cover(covers(1))
    expect(await offer(store)).toEqual([])
    await store.cover(covers(4))
    // What stopped one team's row says nothing of a later one for another team.
    expect(await offer(store)).toEqual(['d_4'])
    await settle(store, 'withdraw')
    expect(await offer(store)).toEqual(['d_1', 'd_3'])
  })

  it('lets rows go on only when all that stopped them is covered', async () => {
    const { store } = await open()
    await store.arrive(arrival(0, 1, { deliveries: [gives(1)] }))
    await store.arrive(arrival(1, 3, { barriers: [stops(2), stops(3)] }))
    await store.cover(covers(2))
    await settle(store, 'withdraw')
    expect(await offer(store)).toEqual([])
    await store.cover(covers(3))
    await settle(store, 'withdraw')
    expect(await offer(store)).toEqual(['d_1'])
  })

  it('settles each change once, in the order of the records and of their places, when covered', async () => {
    const { store } = await open()
    await store.arrive(arrival(0, 3, { deliveries: [gives(1), gives(2), gives(3)] }))
    await store.arrive(
      arrival(3, 5, {
        supersessions: [
          changes(5, 'd_2'),
          changes(4, 'd_3', { place: 1 }),
          changes(4, 'd_1', { place: 0 }),
          changes(5, 'd_none', { place: 1 }),
        ],
        barriers: [stops(4), stops(5)],
      }),
    )
    expect(await settle(store, 'withdraw')).toEqual([])
    await store.cover(covers(4))
    expect(await settle(store, 'withdraw')).toEqual(['d_1 waiting', 'd_3 waiting'])
    await store.cover(covers(5))
    expect(await settle(store, 'withdraw')).toEqual(['d_2 waiting', 'none'])
    expect(await settle(store, 'withdraw')).toEqual([])
    expect(await offer(store)).toEqual([])
  })
}
