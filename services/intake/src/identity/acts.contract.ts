import {
  codecByName,
  decodeHub,
  hubRecordTypes,
  type OrganisationId,
  schemaNameOf,
  type SubjectId,
  type TeamId,
  topics,
} from '@common-thread/events'
import { openAccepted, openEntry } from '@common-thread/record'
import { childReference, identifierHash } from '@common-thread/sealing'
import { accept } from '../accept.js'
import { local, nhs, portsOn, told, upn } from '../accept.contract.js'
import { submitHubRecord } from '../acceptance.js'
import { type StoreUnderTest } from '../store.contract.js'
import { type IdentityAct } from './act.js'
import { type ActPorts, perform } from './perform.js'
import { listProvisional } from './provisional.js'

type Named = ReturnType<typeof nhs>

/** Whoever publishes here, under whose own record numbers children are named. */
export const organisation = 'school:oakfield-primary' as OrganisationId
export const by = { id: 'test', organisation, team: 'school:oakfield-primary/dsl' as TeamId }
const northshire = 'la:northshire' as OrganisationId
const adoption = 'la:northshire/social-work' as TeamId

export const actPorts = (store: ActPorts['store']): ActPorts => ({
  ...portsOn(store),
  referenceKey: Buffer.alloc(32, 2),
  areaOf: () => northshire,
})

/** A hub of one room, and what a test asks of it. */
export function identityOf({ store, outbox }: StoreUnderTest) {
  const ports = actPorts(store)
  let count = 0
  const logged = async () =>
    (await outbox())
      .filter(({ topic }) => topic === topics.subjectLog)
      .map(({ value }) => decodeHub('LogRecord', value))
  const act = (what: IdentityAct, id = `act-${++count}`, caller: Partial<typeof by> = {}) =>
    perform({ id, act: what, by: { ...by, ...caller } }, ports)
  return {
    ports,
    logged,
    publish: (...identifiers: Named[]) =>
      accept([told({ id: `e${++count}`, children: [{ identifiers }] })], ports),
    act,
    split: (child: string, ...identifiers: Named[]) =>
      act({ kind: 'split', child: { local: child }, identifiers, reason: 'two-children' }),
    /** The same, asked for under an id of its caller's. */
    splitAs: (id: string, child: string, ...identifiers: Named[]) =>
      act({ kind: 'split', child: { local: child }, identifiers, reason: 'two-children' }, id),
    seal: (child: string, ...release: Named[]) =>
      act({
        kind: 'seal',
        child: { local: child },
        permits: [adoption],
        release,
        reason: 'adoption-order-made',
      }),
    merge: (child: string, duplicate: string) =>
      act({ kind: 'merge', child: { local: child }, duplicate: { local: duplicate }, reason: 'same-child' }),
    /** Whom an identifier finds. */
    whose: async ({ system, value }: Named): Promise<SubjectId | undefined> => {
      const scope = system === 'local' ? organisation : ''
      const hash = identifierHash(ports.identifierKey, system, scope, value)
      const found = await store.transaction((transaction) => transaction.identity.find([hash]))
      return found?.get(hash.toString('hex'))?.subject
    },
    identity: <T>(
      work: (identity: Parameters<Parameters<typeof store.transaction>[0]>[0]['identity']) => Promise<T>,
    ) => store.transaction((transaction) => work(transaction.identity)),
    /** Whose log the last event stands in, how sure the hub is, and whom else it may be about. */
    last: async () => {
      const record = (await logged()).at(-1)
      if (!record) throw new Error('nothing is logged')
      const accepted = openAccepted(record, (await ports.keyring.fetch([record.keyId])).get(record.keyId))
      return {
        subject: record.subject as SubjectId,
        identity: accepted?.identity,
        candidates: accepted?.candidates,
      }
    },
    /** A room makes something happen in a subject's history. */
    roomSays: (subject: SubjectId, id = `room-${++count}`) => accept([deadlineOf(subject, id)], ports),
    /** Everything that stands in the logs, in the order in which it was appended. */
    entries: async () =>
      Promise.all(
        (await logged()).map(async (record) => ({
          subject: record.subject as SubjectId,
          entry: openEntry(record, (await ports.keyring.fetch([record.keyId])).get(record.keyId)),
        })),
      ),
    records: async () =>
      Promise.all(
        (await logged()).map(async (record) => {
          const entry = openEntry(record, (await ports.keyring.fetch([record.keyId])).get(record.keyId))
          return entry.kind === 'hub'
            ? { subject: record.subject, type: entry.type, data: entry.data }
            : undefined
        }),
      ),
  }
}

/** A time that came in a subject's log, as a room would say it. */
export function deadlineOf(subject: SubjectId, id: string, time = 0) {
  const type = hubRecordTypes.deadlineReached
  const codec = codecByName(schemaNameOf(type))
  const data = codec.encode({ ofSeq: 1, what: 'fact-begins', dueAt: 0 })
  return submitHubRecord(
    { room: 'sharing', id, subject, type, time, schemaId: codec.id, data },
    Buffer.alloc(0),
  )
}

const [a, b, c, d] = [nhs('9990000018'), upn('B801200005001'), nhs('9990000026'), upn('P207000016049')]

/** What acts on identities promise on any store. `open` gives an empty one. */
export function actsKeepTheirPromises(open: () => Promise<StoreUnderTest>): void {
  const twoChildren = async () => {
    const hub = identityOf(await open())
    await hub.publish(local('1'), a, b)
    await hub.publish(local('2'), c, d)
    return hub
  }

  it('splits a record of two children: what is named finds the new one, with its own NHS number', async () => {
    const hub = identityOf(await open())
    await hub.publish(local('1'), a, b, local('2'), d)
    const before = await hub.whose(a)
    expect(await hub.split('1', d, local('2'))).toMatchObject({ ok: true, isNew: true })
    const parted = await hub.whose(d)
    expect(parted).not.toBe(before)
    expect([await hub.whose(local('2')), await hub.whose(a), await hub.whose(b)]).toEqual([
      parted,
      before,
      before,
    ])
    expect((await hub.records()).filter(Boolean)).toMatchObject([
      { subject: before, data: { role: 'kept', other: parted, client: 'test' } },
      { subject: parted, data: { role: 'new', other: before, client: 'test' } },
    ])
    await hub.publish(local('2'), c)
    expect(await hub.last()).toEqual({ subject: parted, identity: 'confirmed', candidates: [] })
    await hub.publish(a, c)
    expect(await hub.last()).toMatchObject({ identity: 'contradictory', candidates: [before, parted].sort() })
  })

  it('performs an act once, however often it is asked, and refuses another under its id', async () => {
    const hub = await twoChildren()
    const first = await hub.splitAs('one', '1', b)
    expect(await hub.splitAs('one', '1', b)).toEqual({ ...first, isNew: false })
    expect(await hub.splitAs('one', '1', a)).toEqual({ ok: false, code: 'id-reused' })
    expect(await hub.logged()).toHaveLength(4)
  })

  it('gives one answer for a child that is not there, is another’s to name or is sealed', async () => {
    const hub = await twoChildren()
    await hub.publish(local('3'), nhs('9990000034'))
    await hub.seal('3')
    const none = { ok: false, code: 'not-found' }
    for (const name of ['3', 'none']) {
      expect(await hub.seal(name)).toEqual(none)
      expect(await hub.split(name, nhs('9990000034'))).toEqual(none)
    }
    const act = { kind: 'split', child: { local: '1' }, identifiers: [a], reason: 'two-children' } as const
    expect(await hub.act(act, 'x', { organisation: 'la:southshire' as OrganisationId })).toEqual(none)
    expect(await hub.split('1', c)).toEqual(none)
    expect(await hub.split('1', a, b, local('1'))).toEqual(none)
    expect(await hub.logged()).toHaveLength(4)
  })

  it('lists to an authority the provisional children that are its to settle, by its own references, page by page', async () => {
    const hub = await twoChildren()
    await hub.publish(a, c)
    const first = (await hub.last()).subject
    await hub.publish()
    const second = (await hub.last()).subject
    const of = (subject: SubjectId | undefined) =>
      subject && childReference(hub.ports.referenceKey, northshire, subject)
    const list = (after: string | null, most = 10, authority = northshire) =>
      listProvisional({ authority, after, most }, hub.ports)
    const all = await list(null)
    expect(all?.map(({ reference, candidates }) => [reference, candidates])).toEqual([
      [of(first), [of(await hub.whose(a)), of(await hub.whose(c))].sort()],
      [of(second), []],
    ])
    expect(await list(null, 1)).toEqual(all?.slice(0, 1))
    expect(await list(of(first) ?? '')).toEqual(all?.slice(1))
    expect(await list('ref_aaaaaaaaaaaaaaaaaaaaaaaaaa')).toBeUndefined()
    expect(await list(null, 10, 'la:southshire' as OrganisationId)).toEqual([])
    await hub.seal('1')
    expect((await list(null))?.[0]?.candidates).toEqual([of(await hub.whose(c))])
  })

  it('names a provisional child by the authority’s own reference, and by no other’s', async () => {
    const hub = identityOf(await open())
    await hub.publish()
    const { subject } = await hub.last()
    const sealBy = (of: OrganisationId) =>
      hub.act({
        kind: 'seal',
        child: { reference: childReference(hub.ports.referenceKey, of, subject) },
        permits: [],
        release: [],
        reason: 'adoption-order-made',
      })
    expect(await sealBy('la:southshire' as OrganisationId)).toEqual({ ok: false, code: 'not-found' })
    expect(await sealBy(organisation)).toMatchObject({ ok: true })
    expect(await listProvisional({ authority: northshire, after: null, most: 9 }, hub.ports)).toEqual([])
  })

  it('leaves a sealed identity its own identifiers, for what is told late, and links nothing to it ever after', async () => {
    const hub = await twoChildren()
    const sealed = await hub.whose(a)
    expect(await hub.seal('1', b)).toMatchObject({ ok: true })
    expect(await hub.whose(b)).toBeUndefined()
    await hub.publish(a)
    expect(await hub.last()).toEqual({ subject: sealed, identity: 'confirmed', candidates: [] })
    await hub.publish(a, local('new'))
    expect([(await hub.last()).subject, await hub.whose(local('new'))]).toEqual([sealed, undefined])
    for (const together of [
      [a, c],
      [a, nhs('9990000034')],
      [local('1'), d],
    ]) {
      await hub.publish(...together)
      expect(await hub.last()).toMatchObject({ identity: 'contradictory', candidates: [] })
    }
    await hub.publish(b, nhs('9990000034'))
    expect((await hub.last()).subject).toBe(await hub.whose(b))
    expect(await hub.whose(b)).not.toBe(sealed)
  })

  it('says in a sealed child’s log that it is, and names no other subject there', async () => {
    const hub = await twoChildren()
    await hub.seal('1', b)
    const [record, ...others] = (await hub.records()).filter(Boolean)
    expect([record?.subject, others]).toEqual([await hub.whose(a), []])
    expect(record?.data).toEqual({
      permits: [adoption],
      team: by.team,
      client: 'test',
      reason: 'adoption-order-made',
    })
  })
}
