import { newChild, type SubjectId, topics } from '@common-thread/events'
import { type OutboxRecord } from '@common-thread/postgres'
import { type SharingBatch, type SharingStore, type StoredDue, type StoredRecord } from './store.js'

export interface StoreUnderTest {
  readonly store: SharingStore
  readonly outbox: () => Promise<readonly OutboxRecord[]>
  readonly due: () => Promise<readonly StoredDue[]>
}

export const child = (n: number): SubjectId => newChild(Buffer.alloc(16, n))

export const storedRecord = (subject: SubjectId, shard: number, seq: number): StoredRecord => ({
  subject,
  shard,
  seq,
  recordedTime: 1_795_305_600_000 + seq,
  keyId: `k_${shard}`,
  sealed: Buffer.from([shard, seq]),
  decisionKeyId: 'k_own',
  decisionSealed: Buffer.from([shard, seq, 1]),
})

/** What deciding records `from + 1` to `to` of a subject in a shard leaves to be stored. */
export function batchOf(subject: SubjectId, shard: number, from: number, to: number): SharingBatch {
  const seqs = Array.from({ length: to - from }, (_, i) => from + 1 + i)
  return {
    advances: [{ shard, from, to }],
    directoryVersion: 1,
    offsets: [{ topic: topics.subjectLog, partition: shard % 8, offset: String(to) }],
    states: [{ subject, foldVersion: 1, shard, seq: to, keyId: 'k_own', sealed: Buffer.from([to]) }],
    records: seqs.map((seq) => storedRecord(subject, shard, seq)),
    due: [{ subject, shard, ofSeq: to, what: 'agreement-lapses', at: 1_800_000_000_000 + to }],
    outbox: seqs.map((seq) => ({
      topic: topics.decisions,
      partition: shard % 8,
      key: subject,
      headers: {},
      value: Buffer.from([shard, seq]),
    })),
  }
}

/** What sharing's stores promise. `open` gives an empty one. */
export function storeKeepsItsPromises(open: () => Promise<StoreUnderTest>): void {
  const everything = async ({ store, outbox, due }: StoreUnderTest) => ({
    positions: [...(await store.positions([1, 2]))].sort(),
    version: await store.directoryVersion([1, 2]),
    offsets: [await store.nextOffset(topics.subjectLog, 1), await store.nextOffset(topics.subjectLog, 2)],
    states: await store.states([child(1), child(2)]),
    histories: [await store.history(child(1)), await store.history(child(2))],
    outbox: await outbox(),
    due: await due(),
  })

  it('begins with nothing decided', async () => {
    const opened = await open()
    expect(await everything(opened)).toEqual({
      positions: [
        [1, 0],
        [2, 0],
      ],
      version: 0,
      offsets: [undefined, undefined],
      states: new Map(),
      histories: [[], []],
      outbox: [],
      due: [],
    })
  })

  it('holds all of a committed batch, as it was given', async () => {
    const opened = await open()
    const batch = batchOf(child(1), 1, 0, 3)
    expect(await opened.store.commit({ ...batch, directoryVersion: 4 })).toBe('committed')
    expect(await everything(opened)).toEqual({
      positions: [
        [1, 3],
        [2, 0],
      ],
      version: 4,
      offsets: ['3', undefined],
      states: new Map([[child(1), batch.states[0]]]),
      histories: [batch.records, []],
      outbox: batch.outbox,
      due: batch.due,
    })
  })

  it('keeps a time once that several records name', async () => {
    const { store, due } = await open()
    const first = batchOf(child(1), 1, 0, 1)
    await store.commit({ ...first, due: [...first.due, ...first.due] })
    const [time] = first.due
    if (!time) throw new Error('a batch has a time')
    const others = [
      { ...time, at: time.at + 1 },
      { ...time, what: 'question-due' as const },
    ]
    await store.commit({ ...batchOf(child(1), 1, 1, 2), due: [time, ...others] })
    expect(await due()).toHaveLength(3)
    expect(await due()).toEqual(expect.arrayContaining([time, ...others]))
  })

  it('takes nothing of a batch whose position has moved, also when it is the same batch again', async () => {
    const opened = await open()
    await opened.store.commit(batchOf(child(1), 1, 0, 3))
    const before = await everything(opened)
    for (const stale of [
      batchOf(child(1), 1, 0, 3),
      batchOf(child(1), 1, 0, 4),
      batchOf(child(1), 1, 2, 4),
      batchOf(child(1), 1, 4, 5),
    ]) {
      expect(
        await opened.store.commit({
          ...stale,
          offsets: [{ topic: topics.subjectLog, partition: 1, offset: '99' }],
        }),
      ).toBe('lost')
      expect(await everything(opened)).toEqual(before)
    }
  })

  it('takes nothing of a batch of which one shard has moved, of the others neither', async () => {
    const opened = await open()
    await opened.store.commit(batchOf(child(1), 1, 0, 1))
    const before = await everything(opened)
    const [stale, fine] = [batchOf(child(1), 1, 0, 1), batchOf(child(2), 2, 0, 2)]
    const both = {
      ...fine,
      advances: [...fine.advances, ...stale.advances],
      records: [...fine.records, ...stale.records],
    }
    expect(await opened.store.commit(both)).toBe('lost')
    expect(await everything(opened)).toEqual(before)
    expect(await opened.store.commit(fine)).toBe('committed')
  })

  it('takes nothing that was decided with an older directory than the shard has seen', async () => {
    const opened = await open()
    const { store } = opened
    await store.commit({ ...batchOf(child(1), 1, 0, 1), directoryVersion: 5 })
    const before = await everything(opened)
    expect(await store.commit({ ...batchOf(child(1), 1, 1, 2), directoryVersion: 4 })).toBe('lost')
    expect(await everything(opened)).toEqual(before)
    expect(await store.commit({ ...batchOf(child(2), 2, 0, 1), directoryVersion: 4 })).toBe('committed')
    expect([await store.directoryVersion([1]), await store.directoryVersion([2])]).toEqual([5, 4])
    expect(await store.directoryVersion([1, 2])).toBe(5)
    expect(await store.commit({ ...batchOf(child(1), 1, 1, 2), directoryVersion: 5 })).toBe('committed')
    expect(await store.commit({ ...batchOf(child(1), 1, 2, 3), directoryVersion: 6 })).toBe('committed')
    expect(await store.directoryVersion([1])).toBe(6)
  })

  it('commits a step of several instances once', async () => {
    const opened = await open()
    for (let from = 0; from < 6; from += 2) {
      const attempts = Array.from({ length: 6 }, () =>
        opened.store.commit(batchOf(child(1), 1, from, from + 2)),
      )
      const outcomes = await Promise.all(attempts)
      expect(outcomes.filter((outcome) => outcome === 'committed')).toHaveLength(1)
      expect(outcomes.filter((outcome) => outcome === 'lost')).toHaveLength(5)
    }
    expect((await opened.store.history(child(1))).map(({ seq }) => seq)).toEqual([1, 2, 3, 4, 5, 6])
    expect((await opened.outbox()).map(({ value }) => value[1])).toEqual([1, 2, 3, 4, 5, 6])
  })

  it('gives the history of one subject alone, in the order of its positions', async () => {
    const { store } = await open()
    const records = [3, 1, 5].map((seq) => storedRecord(child(1), 1, seq))
    const others = [4, 2].map((seq) => storedRecord(child(2), 1, seq))
    await store.commit({ ...batchOf(child(1), 1, 0, 5), records: [...records, ...others] })
    expect((await store.history(child(1))).map(({ seq }) => seq)).toEqual([1, 3, 5])
    expect((await store.history(child(2))).map(({ seq }) => seq)).toEqual([2, 4])
    expect(await store.history(child(3))).toEqual([])
  })

  it('keeps the newest state of each subject, whichever version folded it', async () => {
    const { store } = await open()
    await store.commit(batchOf(child(1), 1, 0, 1))
    await store.commit(batchOf(child(2), 1, 1, 2))
    const next = batchOf(child(1), 1, 2, 3)
    const [state] = next.states
    if (!state) throw new Error('a batch has a state')
    await store.commit({ ...next, states: [{ ...state, foldVersion: 2, keyId: 'k_new' }] })
    const states = await store.states([child(1), child(2), child(3)])
    expect(states).toEqual(
      new Map([
        [child(1), { ...state, foldVersion: 2, keyId: 'k_new' }],
        [child(2), batchOf(child(2), 1, 1, 2).states[0]],
      ]),
    )
  })

  it('lets decisions leave in the order of their batches, and in the order given within one', async () => {
    const { store, outbox } = await open()
    await store.commit(batchOf(child(1), 1, 0, 144))
    await store.commit(batchOf(child(2), 2, 0, 50))
    await store.commit(batchOf(child(1), 1, 144, 200))
    const places = (await outbox()).map(({ value }) => [value[0], value[1]])
    const range = (shard: number, from: number, to: number) =>
      Array.from({ length: to - from }, (_, i) => [shard, from + 1 + i])
    expect(places).toEqual([...range(1, 0, 144), ...range(2, 0, 50), ...range(1, 144, 200)])
  })

  it('keeps where to read on by partition, and as before when a batch does not say', async () => {
    const { store } = await open()
    const at = (partition: number, offset: string) => ({ topic: topics.subjectLog, partition, offset })
    const offsets = [at(1, '9007199254740993'), at(2, '7')]
    await store.commit({ ...batchOf(child(1), 1, 0, 1), offsets })
    await store.commit({ ...batchOf(child(1), 1, 1, 2), offsets: [] })
    expect(await store.nextOffset(topics.subjectLog, 1)).toBe('9007199254740993')
    expect(await store.nextOffset(topics.subjectLog, 2)).toBe('7')
    expect(await store.nextOffset(topics.decisions, 1)).toBeUndefined()
  })
}
