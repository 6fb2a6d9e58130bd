import { type DeliveryStore } from './store.js'
import {
  arrival,
  changes,
  child,
  covers,
  dsl,
  gives,
  left,
  mash,
  offer,
  recallTold,
  settle,
  stops,
  type StoreUnderTest,
} from './store.contract.js'

const range = (to: number) => Array.from({ length: to }, (_, i) => i + 1)

/** What delivery's stores promise about what leaves. `open` gives an empty one. */
export function offersKeepTheirPromises(open: () => Promise<StoreUnderTest>): void {
  const sequences = async (store: DeliveryStore, team = dsl, after = 0, most = 1000) =>
    (await store.offered(team, after, most)).map(({ sequence, id }) => `${sequence} ${id}`)

  it('gives each team a dense sequence of its own, at the moment of offering, in order of arrival', async () => {
    const opened = await open()
    const { store } = opened
    const deliveries = range(6).map((seq) => gives(seq, { team: seq % 3 === 0 ? mash : dsl }))
    await store.arrive(arrival(0, 6, { deliveries }))
    await store.cover(covers(6))
    expect(await offer(store, { most: 4 })).toEqual(['d_1', 'd_2', 'd_3', 'd_4'])
    expect(await offer(store, { most: 4 })).toEqual(['d_5', 'd_6'])
    expect(await left(opened)).toEqual(['1 d_1', '2 d_2', '1 d_3', '3 d_4', '4 d_5', '2 d_6'])
    expect(await sequences(store)).toEqual(['1 d_1', '2 d_2', '3 d_4', '4 d_5'])
    expect(await sequences(store, mash)).toEqual(['1 d_3', '2 d_6'])
    expect(await sequences(store, dsl, 1, 2)).toEqual(['2 d_2', '3 d_4'])
  })

  it('keeps sequences dense and in order of arrival whatever instances offer at once', async () => {
    const opened = await open()
    const { store } = opened
    const deliveries = range(120).map((seq) => gives(seq, { team: seq % 2 === 0 ? mash : dsl }))
    await store.arrive(arrival(0, 120, { deliveries }))
    await store.cover(covers(120))
    const instance = async () => {
      while ((await offer(store, { most: 7 })).length > 0);
    }
    await Promise.all(range(5).map(instance))
    await instance()
    const odd = range(60).map((n) => `${n} d_${2 * n - 1}`)
    const even = range(60).map((n) => `${n} d_${2 * n}`)
    expect([await sequences(store), await sequences(store, mash)]).toEqual([odd, even])
    expect([...(await left(opened))].sort()).toEqual([...odd, ...even].sort())
  })

  it('leaves no number and no trace of what was withdrawn before it was offered', async () => {
    const opened = await open()
    const { store } = opened
    await store.arrive(arrival(0, 3, { deliveries: [gives(1), gives(2), gives(3)] }))
    await store.arrive(arrival(3, 4, { supersessions: [changes(4, 'd_2')], barriers: [stops(4)] }))
    await store.cover(covers(4))
    await settle(store, 'withdraw')
    expect(await offer(store)).toEqual(['d_1', 'd_3'])
    expect(await left(opened)).toEqual(['1 d_1', '2 d_3'])
    expect(await one(store, 'd_2')).toBeUndefined()
  })

  it('gives no number to a row that may not leave when it is to be offered', async () => {
    const opened = await open()
    const { store } = opened
    await store.arrive(arrival(0, 3, { deliveries: [gives(1), gives(2), gives(3)] }))
    await store.cover(covers(3))
    await offer(store, { verdict: ({ id }) => (id === 'd_2' ? 'withdraw' : 'offer') })
    expect(await left(opened)).toEqual(['1 d_1', '2 d_3'])
    expect(await offer(store)).toEqual([])
  })

  it('holds back what the directory blocks, and what of the same child comes after it, until a newer one', async () => {
    const { store } = await open()
    const other = gives(3, { subject: child(2) })
    await store.arrive(arrival(0, 3, { deliveries: [gives(1), gives(2), other] }))
    await store.cover(covers(3))
    const blocked = ({ id }: { id: string }) => (id === 'd_3' ? ('offer' as const) : ('block' as const))
    expect(await offer(store, { version: 4, verdict: blocked })).toEqual(['d_1', 'd_2', 'd_3'])
    await store.arrive(arrival(3, 4, { deliveries: [gives(4)] }))
    await store.cover(covers(4))
    expect(await offer(store, { version: 4 })).toEqual([])
    expect(await offer(store, { version: 3 })).toEqual([])
    expect(await offer(store, { version: 5 })).toEqual(['d_1', 'd_2', 'd_4'])
    expect(await sequences(store)).toEqual(['1 d_3', '2 d_1', '3 d_2', '4 d_4'])
  })

  it('offers a feed to its own team only when that team comes for it', async () => {
    const opened = await open()
    const { store } = opened
    const feed = { channel: 'feed' } as const
    await store.arrive(
      arrival(0, 3, { deliveries: [gives(1, feed), gives(2, { ...feed, team: mash }), gives(3)] }),
    )
    await store.cover(covers(3))
    expect(await offer(store)).toEqual(['d_3'])
    expect(await offer(store, { feed: mash })).toEqual(['d_2'])
    expect(await offer(store, { feed: dsl })).toEqual(['d_1'])
    expect(await sequences(store)).toEqual(['1 d_3', '2 d_1'])
    expect(await left(opened)).toEqual(['1 d_3'])
  })

  it('narrows what is unoffered, and then offers it under the narrower line', async () => {
    const { store } = await open()
    await store.arrive(arrival(0, 1, { deliveries: [gives(1)] }))
    await store.arrive(arrival(1, 2, { supersessions: [changes(2, 'd_1')], barriers: [stops(2)] }))
    await store.cover(covers(2))
    expect(await settle(store, 'narrow')).toEqual(['d_1 waiting'])
    expect(await offer(store)).toEqual(['d_1'])
    const line = { keyId: 'k_later', lineSeq: 2, lineSealed: Buffer.from([99]) }
    expect(await one(store, 'd_1')).toMatchObject({ ...line, ofSeq: 1, sequence: 1, isFrozen: false })
  })

  it('leaves what was offered as it was, and recalls it once from the team that had it', async () => {
    const opened = await open()
    const { store } = opened
    await store.arrive(arrival(0, 2, { deliveries: [gives(1), gives(2, { team: mash })] }))
    await store.cover(covers(2))
    await offer(store)
    const supersessions = [changes(3, 'd_1'), changes(3, 'd_1', { place: 1 })]
    await store.arrive(arrival(2, 3, { supersessions, barriers: [stops(3)] }))
    await store.cover(covers(3))
    expect(await settle(store, 'recall')).toEqual(['d_1 offered', 'd_1 offered'])
    expect(await offer(store)).toEqual(['r_3_d_1'])
    expect(await one(store, 'd_1')).toMatchObject({ keyId: 'k_own', lineSeq: 1 })
    expect(await one(store, 'r_3_d_1')).toMatchObject({
      kind: 'recall',
      team: dsl,
      recalled: 'd_1',
      ofSeq: 1,
      lineSeq: 3,
      sequence: 2,
      notAfter: null,
    })
    expect(await sequences(store, mash)).toEqual(['1 d_2'])
  })

  it('neither withdraws nor narrows what was offered', async () => {
    for (const change of ['withdraw', 'narrow'] as const) {
      const { store } = await open()
      await store.arrive(arrival(0, 1, { deliveries: [gives(1)] }))
      await store.cover(covers(1))
      await offer(store)
      await store.arrive(arrival(1, 2, { supersessions: [changes(2, 'd_1')], barriers: [stops(2)] }))
      await store.cover(covers(2))
      await settle(store, change)
      expect(await one(store, 'd_1')).toMatchObject({ lineSeq: 1, sequence: 1 })
    }
  })

  it('takes acknowledgements of any number, from the teams that were offered, and any number of times', async () => {
    const opened = await open()
    const { store } = opened
    const deliveries = range(1300).map((seq) => gives(seq, { team: seq === 1300 ? mash : dsl }))
    await store.arrive(arrival(0, 1300, { deliveries, contents: [] }))
    await store.cover(covers(1299))
    expect(await offer(store, { most: 2000 })).toHaveLength(1299)
    const ids = range(1300).map((seq) => `d_${seq}`)
    expect(await store.acknowledge([mash], ids, recallTold)).toEqual([])
    const acknowledged = await store.acknowledge([dsl, mash], [...ids, 'd_none'], recallTold)
    expect([...acknowledged].sort()).toEqual(ids.slice(0, 1299).sort())
    expect(await sequences(store)).toEqual([])
    expect(await store.acknowledge([dsl], ['d_7'], recallTold)).toEqual(['d_7'])
    expect(await one(store, 'd_7')).toBeUndefined()
  })

  it('tells the history once that a recall was acknowledged', async () => {
    const opened = await open()
    const { store, outbox } = opened
    await store.arrive(arrival(0, 1, { deliveries: [gives(1)] }))
    await store.cover(covers(1))
    await offer(store)
    await store.arrive(arrival(1, 2, { supersessions: [changes(2, 'd_1')], barriers: [stops(2)] }))
    await store.cover(covers(2))
    await settle(store, 'recall')
    await offer(store)
    const before = (await outbox()).length
    for (let times = 0; times < 2; times++) await store.acknowledge([dsl], ['d_1', 'r_2_d_1'], recallTold)
    const told = { id: 'r_2_d_1', recalled: 'd_1' }
    expect((await outbox()).slice(before)).toEqual([recallTold(told)])
  })

  it('takes an answer to a recall from the team that was offered it, and to nothing else', async () => {
    const opened = await open()
    const { store, outbox } = opened
    await store.arrive(arrival(0, 1, { deliveries: [gives(1)] }))
    await store.cover(covers(1))
    await offer(store)
    await store.arrive(arrival(1, 2, { supersessions: [changes(2, 'd_1')], barriers: [stops(2)] }))
    await store.cover(covers(2))
    await settle(store, 'recall')
    // Nobody can answer what they were not offered.
    expect(await store.answerRecall([dsl], 'r_2_d_1', recallTold)).toBe(false)
    await offer(store)
    const before = (await outbox()).length
    expect(await store.answerRecall([mash], 'r_2_d_1', recallTold)).toBe(false)
    expect(await store.answerRecall([dsl], 'd_1', recallTold)).toBe(false)
    expect(await store.answerRecall([dsl], 'd_none', recallTold)).toBe(false)
    expect(await store.answerRecall([mash, dsl], 'r_2_d_1', recallTold)).toBe(true)
    await store.acknowledge([dsl], ['r_2_d_1'], recallTold)
    expect(await store.answerRecall([dsl], 'r_2_d_1', recallTold)).toBe(true)
    const told = recallTold({ id: 'r_2_d_1', recalled: 'd_1' })
    expect((await outbox()).slice(before)).toEqual([told, told, told])
  })

  it('ends what is past its time, offered or not, and keeps content only for what is open', async () => {
    const opened = await open()
    const { store } = opened
    const deliveries = [
      gives(1, { notAfter: 1000 }),
      gives(2, { notAfter: 2000 }),
      gives(3, { subject: child(2) }),
      gives(4, { team: mash, notAfter: 1000, ofSeq: 3 }),
    ]
    await store.arrive(arrival(0, 5, { deliveries }))
    await store.cover(covers(3))
    await offer(store)
    await store.sweep(999)
    expect(await sequences(store)).toEqual(['1 d_1', '2 d_2', '3 d_3'])
    await store.sweep(1000)
    await store.cover(covers(5))
    expect(await sequences(store)).toEqual(['2 d_2', '3 d_3'])
    expect(await offer(store)).toEqual([])
    expect((await one(store, 'd_2'))?.content).toEqual(
      expect.objectContaining({
        keyId: 'k_event',
        sealed: Buffer.from([2]),
        recordedTime: 1_795_305_600_000,
      }),
    )
    await store.arrive(
      arrival(5, 6, { deliveries: [gives(6, { ofSeq: 5, subject: child(3) })], contents: [] }),
    )
    await store.cover(covers(6))
    await offer(store)
    expect((await one(store, 'd_6'))?.content?.sealed).toEqual(Buffer.from([5]))
    await store.sweep(2000)
    await store.arrive(
      arrival(6, 7, { deliveries: [gives(7, { ofSeq: 2, subject: child(3) })], contents: [] }),
    )
    await store.cover(covers(7))
    await offer(store)
    expect((await one(store, 'd_7'))?.content).toBeNull()
    expect((await one(store, 'd_3'))?.content?.sealed).toEqual(Buffer.from([3]))
  })
}

const one = async (store: DeliveryStore, id: string) => (await store.find([id]))[0]
