import { createHash } from 'node:crypto'
import { shardOf, newChild, topics } from '@common-thread/events'
import { type OutboxRecord } from '@common-thread/postgres'
import { type IdentityChanges, noChanges } from './identity/identity-store.js'
import { type Acceptance, type IntakeStore, type IntakeTransaction, type ShardHead } from './store.js'

export interface StoreUnderTest {
  readonly store: IntakeStore
  readonly outbox: () => Promise<readonly OutboxRecord[]>
}

const sha256 = (text: string): Buffer => createHash('sha256').update(text).digest()

export const child = (n: number) => newChild(Buffer.alloc(16, n))

const eventKey = (n: number) => ({ publisher: 'la:northshire', source: 'urn:a', id: `event-${n}` })

const nothing: Acceptance = {
  events: [],
  identity: noChanges,
  heads: new Map(),
  records: [],
}

const event = (n: number, notes: readonly string[] = []): Acceptance['events'][number] => ({
  ...eventKey(n),
  digest: sha256(`event ${n}`),
  receipt: `receipt ${n}`,
  notes,
})

const identifier = (n: number, text: string, system = 'upn'): IdentityChanges['identifiers'][number] => ({
  hash: sha256(text),
  subject: child(n),
  system,
  keyId: 'k_own',
  sealed: Buffer.from(text),
  retired: false,
})

const birth = (n: number, date: string): IdentityChanges['birthHashes'][number] => ({
  subject: child(n),
  hash: sha256(date),
})

const subject = (n: number): IdentityChanges['subjects'][number] => ({
  subject: child(n),
  shard: shardOf(child(n)),
  provisional: false,
  candidates: [],
  authority: null,
})

const ofIdentity = (changes: Partial<IdentityChanges>): Partial<Acceptance> => ({
  identity: { ...noChanges, ...changes },
})

const untouched = { joined: [], birthScope: child(1), isSealed: false, revision: 0 }

const record = (n: number): OutboxRecord => ({
  topic: topics.subjectLog,
  partition: n % 8,
  key: 'key',
  headers: {},
  value: Buffer.from([n]),
})

/** What intake's stores promise. `open` gives an empty one. */
export function storeKeepsItsPromises(open: () => Promise<StoreUnderTest>): void {
  const write = (store: IntakeStore, acceptance: Partial<Acceptance>) =>
    store.transaction((transaction) => transaction.write({ ...nothing, ...acceptance }))
  const read = <T>(store: IntakeStore, work: (transaction: IntakeTransaction) => Promise<T>) =>
    store.transaction(work)
  const heads = (store: IntakeStore, shards: readonly number[]) =>
    read(store, async (transaction) => [...(await transaction.lockHeads(shards))].sort())

  it('begins with no event, no identifier and every shard before its first record', async () => {
    const { store, outbox } = await open()
    expect(await read(store, (transaction) => transaction.existing([eventKey(1)]))).toEqual([])
    expect(await read(store, (transaction) => transaction.identity.find([sha256('a')]))).toEqual(new Map())
    expect(await heads(store, [0, 63])).toEqual([
      [0, { seq: 0, recordedTime: 0, revision: 0 }],
      [63, { seq: 0, recordedTime: 0, revision: 0 }],
    ])
    expect([await outbox(), await store.backlog()]).toEqual([[], 0])
  })

  it('holds all of what was written, as it was given', async () => {
    const { store, outbox } = await open()
    const head: ShardHead = { seq: 2, recordedTime: 1_795_305_600_000 }
    const acceptance: Acceptance = {
      events: [event(1), event(2, ['identity-unconfirmed', 'another'])],
      identity: {
        ...noChanges,
        subjects: [subject(1)],
        identifiers: [identifier(1, 'a'), identifier(1, 'n', 'nhs-number')],
        birthHashes: [birth(1, '2015-04-15')],
      },
      heads: new Map([[5, head]]),
      records: [record(1), record(2)],
    }
    expect(await write(store, acceptance)).toBe('written')
    const keys = [1, 2, 3].map(eventKey)
    const stored = await read(store, (transaction) => transaction.existing(keys))
    expect([...(stored ?? [])].sort((a, b) => (a.id < b.id ? -1 : 1))).toEqual(acceptance.events)
    const known = {
      subject: child(1),
      birthHash: sha256('2015-04-15'),
      nhsNumberHash: sha256('n'),
      ...untouched,
    }
    const found = await read(store, (transaction) => transaction.identity.find([sha256('a'), sha256('z')]))
    expect(found).toEqual(new Map([[sha256('a').toString('hex'), known]]))
    expect(await heads(store, [5, 6])).toEqual([
      [5, { ...head, revision: 0 }],
      [6, { seq: 0, recordedTime: 0, revision: 0 }],
    ])
    expect([await outbox(), await store.backlog()]).toEqual([acceptance.records, 2])
  })

  it('knows an event by publisher, source and id together', async () => {
    const { store } = await open()
    await write(store, { events: [event(1)] })
    for (const other of [{ publisher: 'la:southshire' }, { source: 'urn:b' }, { id: 'event-2' }]) {
      const key = { ...eventKey(1), ...other }
      expect(await read(store, (transaction) => transaction.existing([key]))).toEqual([])
      expect(await write(store, { events: [{ ...event(1), ...key }] })).toBe('written')
    }
  })

  it.each(['answers undefined', 'throws'])('holds nothing of a transaction whose work %s', async (ending) => {
    const { store, outbox } = await open()
    const ended = store.transaction(async (transaction) => {
      await transaction.write({
        ...nothing,
        events: [event(1)],
        identity: { ...noChanges, subjects: [subject(1)], identifiers: [identifier(1, 'a')] },
        heads: new Map([[5, { seq: 1, recordedTime: 1 }]]),
        records: [record(1)],
      })
      if (ending === 'throws') throw new Error('planned')
      return undefined
    })
    if (ending === 'throws') await expect(ended).rejects.toThrow('planned')
    else expect(await ended).toBeUndefined()
    expect(await read(store, (transaction) => transaction.existing([eventKey(1)]))).toEqual([])
    expect(await read(store, (transaction) => transaction.identity.find([sha256('a')]))).toEqual(new Map())
    expect(await heads(store, [5])).toEqual([[5, { seq: 0, recordedTime: 0, revision: 0 }]])
    expect(await outbox()).toEqual([])
  })

  it.each<[string, Partial<Acceptance>]>([
    ['an event', { events: [event(2), event(1)] }],
    [
      'an identifier',
      ofIdentity({ subjects: [subject(2)], identifiers: [identifier(2, 'b'), identifier(2, 'a')] }),
    ],
    ['a second NHS number of a child', ofIdentity({ identifiers: [identifier(1, 'o', 'nhs-number')] })],
    ['another birth date of a child', ofIdentity({ birthHashes: [birth(1, '2016-01-01')] })],
  ])('finds a conflict where %s was stored meanwhile', async (_, second) => {
    const { store } = await open()
    await write(store, {
      events: [event(1)],
      identity: {
        ...noChanges,
        subjects: [subject(1)],
        identifiers: [identifier(1, 'a'), identifier(1, 'n', 'nhs-number')],
        birthHashes: [birth(1, '2015-04-15')],
      },
    })
    expect(
      await store.transaction(async (transaction) => {
        expect(await transaction.write({ ...nothing, ...second })).toBe('conflict')
        return undefined
      }),
    ).toBeUndefined()
    const found = await read(store, (transaction) => transaction.identity.find([sha256('a')]))
    expect(found?.get(sha256('a').toString('hex'))).toEqual({
      subject: child(1),
      birthHash: sha256('2015-04-15'),
      nhsNumberHash: sha256('n'),
      ...untouched,
    })
  })

  it('gives a shard to one transaction at a time, so that no position is given twice or left out', async () => {
    const { store, outbox } = await open()
    const takeNext = (n: number) =>
      store.transaction(async (transaction) => {
        // Each asks for the shards in another order, which must not make them wait for each other for ever.
        const locked = await transaction.lockHeads(n % 2 === 0 ? [3, 4] : [4, 3])
        const next = (locked.get(3)?.seq ?? 0) + 1
        const both = { seq: next, recordedTime: next }
        await transaction.write({
          ...nothing,
          heads: new Map([
            [3, both],
            [4, both],
          ]),
          records: [record(next)],
        })
        return next
      })
    const taken = await Promise.all(Array.from({ length: 24 }, (_, n) => takeNext(n)))
    const dense = Array.from({ length: 24 }, (_, i) => i + 1)
    expect([...taken].sort((a, b) => (a ?? 0) - (b ?? 0))).toEqual(dense)
    expect((await outbox()).map(({ value }) => value[0])).toEqual(dense)
  })
}
