import { inboundTopic, type OrganisationId } from '@common-thread/events'
import { type OutboxRecord } from '@common-thread/postgres'
import { type KeptRecord, type QuarantineStore } from './quarantine-store.js'
import { statusRecord } from './status.js'

export interface QuarantineUnderTest {
  readonly store: QuarantineStore
  readonly outbox: () => Promise<readonly OutboxRecord[]>
}

const police = 'police:northshire' as OrganisationId
const health = 'health:northshire-ed' as OrganisationId
const start = 1_795_305_600_000

const kept = (n: number, organisation = police): KeptRecord => ({
  id: `q_${organisation.slice(0, 6)}${n}`,
  organisation,
  topic: inboundTopic(organisation),
  partition: 0,
  offset: String(n),
  problem: 'event-invalid',
  failures: [
    { pointer: '/data/incident/reference', code: 'missing-field' },
    { pointer: '', code: 'wrong-type' },
  ],
  keyId: 'k_own',
  sealed: Buffer.from(`sealed ${n}`),
  quarantinedAt: start + n,
})

const told = (id: string): OutboxRecord => statusRecord(police, { id, code: 'accepted', recordedTime: start })
const settled = (n: number, event: string, organisation = police) => ({
  organisation,
  id: kept(n).id,
  digest: Buffer.from(event),
  at: start + 1000,
  tell: [told(event)],
})

/** What stores of quarantined records promise. `open` gives an empty one. */
export function quarantineKeepsItsPromises(open: () => Promise<QuarantineUnderTest>): void {
  const openOf = async (
    store: QuarantineStore,
    organisation = police,
    after: string | null = null,
    most = 10,
  ) => (await store.open(organisation, after, most)).map(({ id }) => id)

  it('gives back what was kept, as it was kept', async () => {
    const { store } = await open()
    await store.keep(kept(1))
    expect(await store.find(police, kept(1).id)).toEqual({ ...kept(1), settled: null })
  })

  it('keeps one where the same place of a topic comes again', async () => {
    const { store } = await open()
    await store.keep(kept(1))
    await store.keep({ ...kept(1), sealed: Buffer.from('again'), quarantinedAt: start + 500 })
    expect(await store.open(police, null, 10)).toHaveLength(1)
    expect(await store.find(police, kept(1).id)).toEqual({ ...kept(1), settled: null })
  })

  it('knows no record of another organisation, whatever is asked', async () => {
    const { store, outbox } = await open()
    await store.keep(kept(1))
    await store.keep(kept(2, health))
    expect(await store.find(health, kept(1).id)).toBeUndefined()
    expect(await openOf(store, health)).toEqual([kept(2, health).id])
    expect(await openOf(store, health, kept(1).id)).toEqual([])
    await store.settle(settled(1, 'event', health))
    expect(await store.find(police, kept(1).id)).toMatchObject({ settled: null })
    expect(await outbox()).toEqual([])
  })

  it('lists what is open, oldest first, from any place in it', async () => {
    const { store } = await open()
    for (const n of [3, 1, 4, 2]) await store.keep(kept(n))
    await store.keep({ ...kept(5), quarantinedAt: start + 2 })
    const all = [1, 2, 5, 3, 4].map((n) => kept(n).id)
    expect(await openOf(store)).toEqual(all)
    expect(await openOf(store, police, null, 2)).toEqual(all.slice(0, 2))
    expect(await openOf(store, police, kept(2).id)).toEqual(all.slice(2))
    expect(await openOf(store, police, 'q_none')).toEqual([])
    await store.settle(settled(2, 'event'))
    expect(await openOf(store, police, kept(2).id)).toEqual(all.slice(2))
    expect(await openOf(store)).toEqual(all.filter((id) => id !== kept(2).id))
  })

  it('settles a record once, and tells of it once', async () => {
    const { store, outbox } = await open()
    await store.keep(kept(1))
    await store.settle(settled(1, 'first'))
    await store.settle(settled(1, 'first'))
    await store.settle(settled(1, 'second'))
    const found = await store.find(police, kept(1).id)
    expect(found?.settled).toEqual({ digest: Buffer.from('first'), at: start + 1000 })
    expect(await outbox()).toEqual([told('first')])
  })

  it('sends what is to be told', async () => {
    const { store, outbox } = await open()
    await store.tell([told('one'), told('two')])
    expect(await outbox()).toEqual([told('one'), told('two')])
  })
}
