import {
  agencySubject,
  codecByName,
  decodeHub,
  type HubRecord,
  hubRecordOf,
  hubRecordTypes,
  newChild,
  type OrganisationId,
  schemaNameOf,
  shardOf,
  type SubjectId,
  type TeamId,
  topics,
  UnreadableHubRecord,
} from '@common-thread/events'
import { openAccepted, openEntry } from '@common-thread/record'
import { readOf } from '@common-thread/policy'
import { accept } from './accept.js'
import { nhs, portsOn, told } from './accept.contract.js'
import { submitHubRecord } from './acceptance.js'
import { readsInto } from './read-request.js'
import { type StoreUnderTest } from './store.contract.js'

const team = 'school:oakfield-primary/dsl' as TeamId
const agency = agencySubject('school:oakfield-primary' as OrganisationId)
const nobody = newChild(Buffer.alloc(16, 77))

/** A read as delivery asks for it: how far the log goes, it can't know. */
const asked = (id: string, child: SubjectId): HubRecord =>
  hubRecordOf({
    room: 'delivery',
    id: `read-${id}`,
    subject: agency,
    type: hubRecordTypes.readRequested,
    time: 0,
    data: {
      read: id,
      team,
      client: 'test',
      purpose: 'protection',
      what: 'event',
      named: `d_${'a'.repeat(26)}`,
      child,
      shard: 0,
      upTo: 0,
    },
  })

const reading = (id: string, child: SubjectId) => submitHubRecord(asked(id, child), Buffer.from(id))

/** What intake promises of reads, on any store. `open` gives an empty one. */
export function readsAreOfWhatWasAccepted(open: () => Promise<StoreUnderTest>): void {
  const opened = async () => {
    const { store, outbox } = await open()
    const clock = { now: 1_795_305_600_000 }
    const ports = portsOn(store, { now: () => clock.now })
    const logged = async () =>
      (await outbox())
        .filter(({ topic }) => topic === topics.subjectLog)
        .map(({ value }) => decodeHub('LogRecord', value))
    const entries = async () =>
      Promise.all(
        (await logged()).map(async (record) => ({
          record,
          entry: openEntry(record, (await ports.keyring.fetch([record.keyId])).get(record.keyId)),
        })),
      )
    const say = async (id: string) => {
      await accept([told({ id, children: [{ identifiers: [nhs('9990000018')] }] })], ports)
      return (await logged()).find(({ subject }) => subject.startsWith('child_'))?.subject as SubjectId
    }
    return { ports, clock, logged, entries, say }
  }

  it('stand in the reader’s own agency’s log, of all that was accepted about the child before, and not recorded before it', async () => {
    const { ports, clock, entries, say } = await opened()
    await say('one')
    clock.now += 60_000
    const child = await say('two')
    clock.now -= 120_000
    await accept([reading('r_1', child)], ports)
    clock.now += 240_000
    await say('three')
    await accept([reading('r_2', child)], ports)
    const all = await entries()
    const reads = all.filter(({ record }) => record.subject === agency)
    expect(reads.map(({ entry }) => readOf(entry))).toEqual([
      { subject: child, shard: shardOf(child), upTo: 2 },
      { subject: child, shard: shardOf(child), upTo: 3 },
    ])
    const [first, second, third] = all.filter(({ record }) => record.subject === child)
    expect(reads[0]?.record.recordedTime).toBe(second?.record.recordedTime)
    expect(first?.record.recordedTime).toBeLessThan(second?.record.recordedTime ?? 0)
    expect(reads[1]?.record.recordedTime).toBe(third?.record.recordedTime)
  })

  it('are records of one size, of one log, whether the subject is a child or nobody', async () => {
    const { ports, logged, say } = await opened()
    const child = await say('one')
    const [there] = await accept([reading('r_1', child)], ports)
    const [absent] = await accept([reading('r_2', nobody)], ports)
    expect([there?.ok, absent?.ok]).toEqual([true, true])
    const [one, other, ...more] = (await logged()).filter(({ subject }) => subject === agency)
    expect(more).toEqual([])
    const plain = async (record: typeof one) => {
      if (!record) throw new Error('not logged')
      const key = (await ports.keyring.fetch([record.keyId])).get(record.keyId)
      const accepted = openAccepted(record, key)
      return { sealed: record.sealed.length, data: accepted?.data.length, type: accepted?.type }
    }
    expect(await plain(one)).toEqual(await plain(other))
    expect((await logged()).map(({ subject }) => subject)).not.toContain(nobody)
  })

  it('are placed once, however often delivery sends them', async () => {
    const { ports, logged, say } = await opened()
    const child = await say('one')
    const [first] = await accept([reading('r_1', child)], ports)
    await say('two')
    const [again] = await accept([reading('r_1', child)], ports)
    expect(again).toEqual({ ...first, isNew: false })
    expect(await logged()).toHaveLength(3)
  })

  it('cite nothing that does not stand before them, whatever comes at the same time', async () => {
    const { ports, entries, say } = await opened()
    const child = await say('one')
    await Promise.all(
      Array.from({ length: 12 }, (_, i) =>
        i % 2 === 0
          ? accept([told({ id: `e${i}`, children: [{ identifiers: [nhs('9990000018')] }] })], ports)
          : accept([reading(`r_${i}`, child), reading(`n_${i}`, nobody)], ports),
      ),
    )
    const heads = new Map<number, number>()
    let cited = 0
    for (const { entry } of await entries()) {
      const read = readOf(entry)
      if (read) {
        cited++
        expect(heads.get(read.shard) ?? 0).toBeGreaterThanOrEqual(read.upTo)
        if (read.subject === child) expect(read.upTo).toBeGreaterThanOrEqual(1)
      }
      heads.set(entry.position.shard, entry.position.seq)
    }
    expect(cited).toBe(12)
  })

  it('are no reads where they name no subject or are not of their schema', () => {
    const good = asked('r_1', nobody)
    expect(readsInto(good)).toBe(nobody)
    expect(readsInto({ ...good, type: hubRecordTypes.recallAcknowledged })).toBeUndefined()
    const codec = codecByName(schemaNameOf(hubRecordTypes.readRequested))
    const unnamed = codec.encode({ ...(codec.decode(good.data) as object), child: 'child_1' })
    for (const bad of [{ data: unnamed }, { data: Buffer.from([1]) }, { schemaId: codec.id + 1 }])
      expect(() => readsInto({ ...good, ...bad })).toThrow(UnreadableHubRecord)
  })
}
