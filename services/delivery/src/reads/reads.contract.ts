import { agencySubject, organisationOf, type SubjectId, topics } from '@common-thread/events'
import { type OutboxRecord } from '@common-thread/postgres'
import {
  arrival,
  child,
  covers,
  dsl,
  gives,
  mash,
  offer,
  recallTold,
  settle,
  shard,
  stops,
  changes,
} from '../store.contract.js'
import { type DeliveryStore } from '../store.js'
import { type ArrivedAnswer, type ReadRequest, type ReadStore } from './read-store.js'

export interface ReadsUnderTest {
  readonly store: DeliveryStore
  readonly reads: ReadStore
  readonly outbox: () => Promise<readonly OutboxRecord[]>
}

const nobody = child(200)
const agency = agencySubject(organisationOf(dsl))
const request = (more: Partial<ReadRequest> = {}): ReadRequest => ({
  id: 'r_1',
  team: dsl,
  what: 'event',
  named: 'd_1',
  nobody,
  ...more,
})

const recordOf = (of: SubjectId): OutboxRecord => ({
  topic: topics.hubRecords,
  partition: 0,
  key: of,
  headers: {},
  value: Buffer.from('read'),
})

const cited = (seq: number) => ({
  subject: child(1),
  shard,
  seq,
  recordedTime: 1_795_305_600_000 + seq,
  keyId: 'k_event',
  sealed: Buffer.from([seq]),
})

/** A decision on a read, at a position of the tests' shard. */
const answers = (seq: number, more: Partial<ArrivedAnswer> = {}): ArrivedAnswer => ({
  read: 'r_1',
  subject: agency,
  shard,
  seq,
  upTo: 1,
  keyId: 'k_agency',
  sealed: Buffer.from([9]),
  cited: [],
  ...more,
})

/** What delivery's stores promise about what is read. `open` gives an empty one. */
export function readsKeepTheirPromises(open: () => Promise<ReadsUnderTest>): void {
  /** A delivery of child 1 that was offered to its team. */
  const offered = async () => {
    const under = await open()
    const reference = { organisation: organisationOf(dsl), reference: 'ref_1', subject: child(1) }
    await under.store.arrive(arrival(0, 1, { deliveries: [gives(1)], references: [reference] }))
    await under.store.cover(covers(1))
    expect(await offer(under.store)).toEqual(['d_1'])
    return under
  }
  /** In whose log a read looks. */
  const meant = async ({ reads, outbox }: ReadsUnderTest, asked: ReadRequest) => {
    await reads.ask(asked, recordOf)
    return (await outbox()).at(-1)?.key
  }

  it('looks for a delivery in its child’s log while it is the team’s own and was disclosed, acknowledged or not', async () => {
    const under = await offered()
    expect(await meant(under, request())).toBe(child(1))
    expect(await under.store.acknowledge([dsl], ['d_1'], recallTold)).toEqual(['d_1'])
    expect(await meant(under, request({ id: 'r_2' }))).toBe(child(1))
    expect(await meant(under, request({ id: 'r_3', team: mash }))).toBe(nobody)
    expect(await meant(under, request({ id: 'r_4', named: 'd_2' }))).toBe(nobody)
  })

  it('looks for a child by the reference of the reader’s own organisation, and by no other', async () => {
    const under = await offered()
    const asked = (more: Partial<ReadRequest>) => request({ what: 'involvements', named: 'ref_1', ...more })
    expect(await meant(under, asked({}))).toBe(child(1))
    expect(await meant(under, asked({ id: 'r_2', team: mash }))).toBe(nobody)
    expect(await meant(under, asked({ id: 'r_3', named: 'ref_2' }))).toBe(nobody)
    expect(await meant(under, asked({ id: 'r_4', what: 'event' }))).toBe(nobody)
  })

  it('finds nothing of what has not been disclosed, was withdrawn, or is a recall', async () => {
    const under = await offered()
    await under.store.arrive(
      arrival(1, 4, {
        deliveries: [gives(2), gives(3)],
        supersessions: [changes(4, 'd_1'), changes(4, 'd_3', { place: 1 })],
        barriers: [stops(4)],
      }),
    )
    expect(await meant(under, request({ id: 'r_2', named: 'd_2' }))).toBe(nobody)
    await under.store.cover(covers(4))
    await settle(under.store, 'recall')
    expect(await offer(under.store)).toContain('r_4_d_1')
    expect(await meant(under, request({ id: 'r_3', named: 'r_4_d_1' }))).toBe(nobody)
    expect(await meant(under, request({ id: 'r_4', named: 'd_2' }))).toBe(child(1))
  })

  it('has no answer before it arrived and the log covers it, and then the whole of it', async () => {
    const { store, reads } = await offered()
    await reads.ask(request(), recordOf)
    expect(await reads.answer('r_1')).toBeUndefined()
    const sealed = [cited(5), cited(3)]
    await store.arrive(arrival(1, 2, { answers: [answers(2, { cited: sealed })] }))
    expect(await reads.answer('r_1')).toBeUndefined()
    await store.cover(covers(2))
    const { read: _, ...arrived } = answers(2, { cited: sealed })
    expect(await reads.answer('r_1')).toMatchObject({ ...arrived, child: child(1), stopped: 0, sequence: 1 })
    expect(await reads.answer('r_2')).toBeUndefined()
  })

  it('keeps an answer that could not be had in time as that', async () => {
    const { store, reads } = await offered()
    await reads.ask(request({ named: 'd_none' }), recordOf)
    await store.arrive(arrival(1, 2, { answers: [answers(2, { upTo: null })] }))
    await store.cover(covers(2))
    expect(await reads.answer('r_1')).toMatchObject({
      upTo: null,
      child: nobody,
      sequence: null,
      offeredAt: null,
    })
  })

  it('knows what stopped the child since it was asked, whether that comes before the answer or after it', async () => {
    const { store, reads } = await offered()
    await store.arrive(arrival(1, 2, { barriers: [stops(2)] }))
    await reads.ask(request(), recordOf)
    await store.arrive(arrival(2, 4, { barriers: [stops(3), stops(4, child(2))] }))
    await store.arrive(arrival(4, 5, { answers: [answers(5, { upTo: 2 })] }))
    await store.cover(covers(5))
    expect(await reads.answer('r_1')).toMatchObject({ stopped: 3, upTo: 2 })
    await store.arrive(arrival(5, 7, { barriers: [stops(7), stops(6)] }))
    expect(await reads.answer('r_1')).toMatchObject({ stopped: 7 })
  })

  it('takes an answer that nobody waits for as nothing', async () => {
    const { store, reads } = await open()
    await store.arrive(arrival(0, 1, { answers: [answers(1, { cited: [cited(1)] })] }))
    await store.cover(covers(1))
    expect(await reads.answer('r_1')).toBeUndefined()
  })
}
