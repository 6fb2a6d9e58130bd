import { createHash } from 'node:crypto'
import {
  codecByName,
  decodeHub,
  hubRecordTypes,
  type Identifier,
  newChild,
  organisationOf,
  type PublishedEvent,
  readJson,
  schemaNameOf,
  sourceOf,
  type TeamId,
  topics,
} from '@common-thread/events'
import { concern } from '@common-thread/policy/testing'
import { openAccepted } from '@common-thread/record'
import { MemoryKeyring } from '@common-thread/sealing'
import { accept } from './accept.js'
import { submitEvent, submitHubRecord } from './acceptance.js'
import { type AcceptPorts } from './ports.js'
import { type StoreUnderTest } from './store.contract.js'

export interface Told {
  readonly id?: string
  readonly children?: readonly { readonly identifiers: readonly Named[]; readonly birthDate?: string }[]
  readonly summary?: string
}

type Named = Pick<Identifier, 'system' | 'value'> & { readonly verified?: boolean }

export const nhs = (value: string): Named => ({ system: 'nhs-number', value })
export const upn = (value: string): Named => ({ system: 'upn', value })
export const local = (value: string): Named => ({ system: 'local', value })

/** A school's concern about somebody. */
export function told({ id = 'event-1', children = [{ identifiers: [] }], summary = 'A bruise' }: Told = {}) {
  const { type, by, data } = concern({ concern: { summary } })
  const team = by as TeamId
  const organisation = organisationOf(team)
  const read = readJson({ ...data, children }, codecByName(schemaNameOf(type)).shape, '')
  if (read.failures.length > 0) throw new Error(JSON.stringify(read.failures))
  const event = { id, source: sourceOf(organisation), type, time: 0, data: read.value } as PublishedEvent
  return submitEvent(event, { organisation, team, client: 'test' }, createHash('sha256').update(id).digest())
}

let lastRandom = 0

export const portsOn = (store: AcceptPorts['store'], more: Partial<AcceptPorts> = {}): AcceptPorts => ({
  store,
  keyring: new MemoryKeyring(),
  identifierKey: Buffer.alloc(32, 1),
  hasStatusTopic: () => false,
  signReceipt: ({ id, contentDigest, records }) =>
    Promise.resolve(`${id} ${contentDigest.toString('hex')} ${records.length}`),
  now: () => 1_795_305_600_000,
  random: (bytes) => createHash('sha512').update(`${++lastRandom}`).digest().subarray(0, bytes),
  ...more,
})

/** What accepting promises on any store. `open` gives an empty one. */
export function acceptingKeepsItsPromises(open: () => Promise<StoreUnderTest>): void {
  const logged = async ({ outbox }: StoreUnderTest) =>
    (await outbox())
      .filter(({ topic }) => topic === topics.subjectLog)
      .map(({ value }) => decodeHub('LogRecord', value))

  it('gives the same receipt for the same content again, and stores it once', async () => {
    const opened = await open()
    const ports = portsOn(opened.store)
    const [first] = await accept([told()], ports)
    const [again] = await accept([told()], ports)
    expect(first).toMatchObject({ ok: true, isNew: true })
    expect(again).toEqual({ ...first, isNew: false })
    expect(await logged(opened)).toHaveLength(1)
  })

  it('refuses other content under an id that was used, and keeps what was there', async () => {
    const opened = await open()
    const ports = portsOn(opened.store)
    const [first] = await accept([told()], ports)
    expect(await accept([told({ summary: 'Another' })], ports)).toEqual([{ ok: false, code: 'id-reused' }])
    expect(await accept([told()], ports)).toEqual([{ ...first, isNew: false }])
    expect(await logged(opened)).toHaveLength(1)
  })

  it('tells repeats apart from reuse within one batch too', async () => {
    const opened = await open()
    const batch = [told(), told(), told({ summary: 'Another' }), told({ id: 'event-2' })]
    const results = await accept(batch, portsOn(opened.store))
    expect(results).toMatchObject([
      { ok: true, isNew: true },
      { ok: true, isNew: false },
      { ok: false, code: 'id-reused' },
      { ok: true, isNew: true },
    ])
    expect(await logged(opened)).toHaveLength(2)
  })

  it('gives each shard dense positions, in order, whatever is accepted at once', async () => {
    const opened = await open()
    const ports = portsOn(opened.store)
    const batches = Array.from({ length: 8 }, (_, b) =>
      Array.from({ length: 12 }, (_, i) => told({ id: `event-${b}-${i}` })),
    )
    await Promise.all(batches.map((batch) => accept(batch, ports)))
    const seqs = new Map<number, number[]>()
    for (const { shard, seq } of await logged(opened)) seqs.set(shard, [...(seqs.get(shard) ?? []), seq])
    expect([...seqs.values()].flat()).toHaveLength(96)
    for (const list of seqs.values()) expect(list).toEqual(list.map((_, i) => i + 1))
  })

  it('never lets recorded time go back within a shard, whatever the clock does', async () => {
    const opened = await open()
    let clock = 1_795_305_600_000
    const child = { identifiers: [upn('B801200005001')] }
    for (const id of ['event-1', 'event-2', 'event-3']) {
      await accept([told({ id, children: [child] })], portsOn(opened.store, { now: () => clock }))
      clock -= 60_000
    }
    const times = (await logged(opened)).map(({ recordedTime }) => recordedTime)
    expect(times).toEqual([1_795_305_600_000, 1_795_305_600_000, 1_795_305_600_000])
  })

  it('records that a time has come at that time or after it, even by a clock that is behind', async () => {
    const opened = await open()
    const now = 1_795_305_600_000
    const deadline = (id: string, time: number) => {
      const type = hubRecordTypes.deadlineReached
      const subject = newChild(Buffer.alloc(16, 1))
      return submitHubRecord(
        { room: 'sharing', id, subject, type, time, schemaId: 1, data: Buffer.alloc(0) },
        Buffer.alloc(0),
      )
    }
    for (const [id, due] of [
      ['one', now + 5000],
      ['two', now - 5000],
    ] as const)
      await accept([deadline(id, due)], portsOn(opened.store, { now: () => now }))
    const times = (await logged(opened)).map(({ recordedTime }) => recordedTime)
    expect(times).toEqual([now + 5000, now + 5000])
  })

  it('makes one record for each child of an event, sealed for its own place', async () => {
    const opened = await open()
    const ports = portsOn(opened.store)
    const children = [
      { identifiers: [upn('B801200005001')] },
      { identifiers: [upn('P207000016049')] },
      { identifiers: [upn('F84533022500T')] },
    ]
    await accept([told({ children })], ports)
    const records = await logged(opened)
    expect(new Set(records.map(({ subject }) => subject)).size).toBe(3)
    for (const record of records) {
      const key = (await ports.keyring.fetch([record.keyId])).get(record.keyId)
      expect(openAccepted(record, key)).toMatchObject({ id: 'event-1', identity: 'confirmed' })
      expect(openAccepted({ ...record, seq: record.seq + 1 }, key)).toBeUndefined()
    }
  })

  const subjects = async (opened: StoreUnderTest) => (await logged(opened)).map(({ subject }) => subject)
  const identities = async (opened: StoreUnderTest, { keyring }: AcceptPorts) =>
    Promise.all(
      (await logged(opened)).map(async (record) => {
        const key = (await keyring.fetch([record.keyId])).get(record.keyId)
        return openAccepted(record, key)?.identity
      }),
    )

  it('is one child to instances that hear of it first at the same moment', async () => {
    const opened = await open()
    const ports = portsOn(opened.store)
    const child = { identifiers: [nhs('9990000018'), upn('B801200005001')], birthDate: '2015-04-15' }
    const events = Array.from({ length: 8 }, (_, i) => told({ id: `event-${i}`, children: [child] }))
    await Promise.all(events.map((event) => accept([event], ports)))
    expect(new Set(await subjects(opened)).size).toBe(1)
    expect(await logged(opened)).toHaveLength(8)
  })

  it('accepts one event once from instances that get it at the same moment', async () => {
    const opened = await open()
    const ports = portsOn(opened.store)
    const results = await Promise.all(Array.from({ length: 8 }, () => accept([told()], ports)))
    expect(results.flat().filter((result) => result.ok && result.isNew)).toHaveLength(1)
    expect(new Set(results.flat().map((result) => result.ok && result.receipt)).size).toBe(1)
    expect(await logged(opened)).toHaveLength(1)
  })

  it.each<[string, readonly Told[], readonly string[]]>([
    [
      'known by one identifier, and by another from then on',
      [
        { children: [{ identifiers: [upn('B801200005001')] }] },
        { children: [{ identifiers: [upn('B801200005001'), nhs('9990000018')] }] },
        { children: [{ identifiers: [nhs('9990000018')] }] },
      ],
      ['confirmed A', 'confirmed A', 'confirmed A'],
    ],
    [
      'another child when an identifier is not verified',
      [
        { children: [{ identifiers: [upn('B801200005001')] }] },
        { children: [{ identifiers: [{ ...upn('B801200005001'), verified: false }] }] },
      ],
      ['confirmed A', 'provisional B'],
    ],
    [
      'not joined when its identifiers point at two children',
      [
        { children: [{ identifiers: [upn('B801200005001')] }, { identifiers: [nhs('9990000018')] }] },
        { children: [{ identifiers: [upn('B801200005001'), nhs('9990000018')] }] },
      ],
      ['confirmed A', 'confirmed B', 'contradictory C'],
    ],
    [
      'not joined when its NHS number or birth date is another',
      [
        { children: [{ identifiers: [upn('B801200005001'), nhs('9990000018')], birthDate: '2015-04-15' }] },
        { children: [{ identifiers: [upn('B801200005001'), nhs('9990000026')] }] },
        { children: [{ identifiers: [upn('B801200005001')], birthDate: '2015-04-16' }] },
      ],
      ['confirmed A', 'contradictory B', 'contradictory C'],
    ],
    [
      'known when the same identifier is stated twice',
      [
        { children: [{ identifiers: [upn('B801200005001'), upn('B801200005001')] }] },
        { children: [{ identifiers: [upn('B801200005001')] }] },
      ],
      ['confirmed A', 'confirmed A'],
    ],
    [
      'not joined when two NHS numbers are stated for it',
      [
        { children: [{ identifiers: [nhs('9990000018'), nhs('9990000026')] }] },
        { children: [{ identifiers: [nhs('9990000018')] }] },
      ],
      ['contradictory A', 'confirmed B'],
    ],
  ])('takes a child for %s', async (_, events, expected) => {
    // Once in batches of their own, once in one batch: the answer is the same.
    for (const isTogether of [false, true]) {
      const opened = await open()
      const ports = portsOn(opened.store)
      const submissions = events.map((event, i) => told({ id: `event-${i}`, ...event }))
      if (isTogether) await accept(submissions, ports)
      else for (const submission of submissions) await accept([submission], ports)
      const seen = [...new Set(await subjects(opened))]
      const names = (await subjects(opened)).map((subject) => 'ABC'[seen.indexOf(subject)])
      const found = (await identities(opened, ports)).map((identity, i) => `${identity} ${names[i]}`)
      expect(found).toEqual(expected)
    }
  })
}
