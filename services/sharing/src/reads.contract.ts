import {
  agencySubject,
  codecByName,
  decodeHub,
  hubRecordTypes,
  type LogRecord,
  newChild,
  organisationOf,
  schemaNameOf,
  shardOf,
  type SubjectId,
  type TeamId,
} from '@common-thread/events'
import * as policy from '@common-thread/policy'
import { known, plan, restriction, sampleDirectory } from '@common-thread/policy/testing'
import { openDecision, openEntry } from '@common-thread/record'
import { shareStep, type SharePorts } from './share.js'
import { type SharingStore } from './store.js'
import { elsewhere, Intake, kept, keyring, now, partition, stepOf } from './testing/intake-log.js'
import { Waits } from './waits.js'

const school = 'school:oakfield-primary/dsl' as TeamId
const agency = agencySubject(organisationOf(school))
const nobody = newChild(Buffer.alloc(16, 99))
/** A child in another partition than the reader's agency, so that either can be read before the other. */
const child = [kept, elsewhere].find((each) => partition(each) !== partition(agency)) as SubjectId

/** A read of the child's log as far as it goes, as intake places it. */
function read(
  intake: Intake,
  what: 'event' | 'involvements',
  named: string,
  of: SubjectId,
): Promise<LogRecord> {
  const codec = codecByName(schemaNameOf(hubRecordTypes.readRequested))
  const asked = { read: 'r_1', team: school, client: 'test', purpose: 'welfare', what, named }
  return intake.append(agency, {
    origin: 'hub',
    publisher: 'hub:delivery',
    team: null,
    client: 'hub:delivery',
    source: 'urn:test',
    id: `read-${intake.log.length}`,
    type: hubRecordTypes.readRequested,
    time: now,
    schemaId: codec.id,
    data: codec.encode({ ...asked, child: of, shard: shardOf(of), upTo: intake.headOf(of) }),
    identity: 'confirmed',
    candidates: [],
    corrects: null,
    retracts: null,
    takenBackAs: null,
    wasOnAnotherRecord: false,
  })
}

/** What sharing promises of reads, on any store. `open` gives an empty one. */
export function readsAreDecided(
  open: () => Promise<{
    readonly store: SharingStore
    readonly outbox: () => Promise<readonly { value: Buffer }[]>
  }>,
): void {
  const opened = async () => {
    const { store, outbox } = await open()
    const clock = { now }
    const ports: SharePorts = {
      store,
      keyring,
      release: { sha256: 'test', policy },
      directory: { current: sampleDirectory, atLeast: () => Promise.resolve() },
      onCommitted: () => undefined,
      now: () => clock.now,
      waits: new Waits({ info: () => undefined }),
      log: { error: () => undefined, warn: () => undefined },
    }
    const shards = [child, agency, nobody].map(shardOf)
    const share = async (...taken: readonly LogRecord[]) =>
      shareStep(stepOf(taken, await store.positions(shards)), ports)
    const decided = async () => {
      const records = (await outbox()).map(({ value }) => decodeHub('DecisionRecord', value))
      const keys = await keyring.fetch(records.map(({ keyId }) => keyId))
      return records.map((record) => ({ record, decision: openDecision(record, keys.get(record.keyId)) }))
    }
    const reads = async () => (await decided()).filter(({ record }) => record.subject === agency)
    return { clock, share, decided, reads }
  }

  /** A child of whom the school was given a plan. */
  const planned = async () => {
    const intake = new Intake()
    for (const happening of [...known, plan('child-protection')]) await intake.say(child, happening)
    const hub = await opened()
    expect(await hub.share(...intake.log)).toBe('committed')
    const last = (await hub.decided()).at(-1)?.decision
    const delivery = last?.lines.find(({ recipient }) => recipient === school)?.delivery ?? ''
    return { intake, hub, delivery }
  }

  it('lets out the very record that the child’s log has, as it was sealed there, with a line for the reader', async () => {
    const { intake, hub, delivery } = await planned()
    const stored = intake.log.at(-1)
    expect(await hub.share(await read(intake, 'event', delivery, child))).toBe('committed')
    const [answer] = await hub.reads()
    expect(answer?.record.cited).toEqual([stored])
    expect(answer?.record.contents).toEqual([])
    expect(answer?.decision?.lines).toMatchObject([{ recipient: school, outcome: 'SHARE', delivery }])
    const [cited] = answer?.record.cited ?? []
    const key = cited && (await keyring.fetch([cited.keyId])).get(cited.keyId)
    expect(cited && openEntry(cited, key)).toMatchObject({ kind: 'event', publisher: 'la:northshire' })
  })

  it('looks no further than the read says, though more has been decided of the child since', async () => {
    const { intake, hub, delivery } = await planned()
    const [before, sealed] = [
      await read(intake, 'event', delivery, child),
      await intake.say(child, restriction('sealed')),
    ]
    const after = await read(intake, 'event', delivery, child)
    expect(await hub.share(sealed, before, after)).toBe('committed')
    const outcomes = (await hub.reads()).map(({ decision }) => decision?.lines.map(({ outcome }) => outcome))
    expect(outcomes).toEqual([['SHARE'], ['WITHHOLD']])
  })

  it('waits for what it is to look into, in the same batch as well', async () => {
    const { intake, hub, delivery } = await planned()
    const sealed = await intake.say(child, restriction('sealed'))
    const asked = await read(intake, 'event', delivery, child)
    expect(await hub.share(asked)).toEqual({ advances: [] })
    expect(await hub.share(asked, sealed)).toBe('committed')
    expect((await hub.reads())[0]?.decision).toMatchObject({
      lines: [{ outcome: 'WITHHOLD', reasons: ['sealed'] }],
      reading: { upTo: sealed.seq },
    })
  })

  it('holds up nobody for long: it is decided without, says so, and what comes after it goes on', async () => {
    const { intake, hub, delivery } = await planned()
    await intake.say(child, restriction('sealed'))
    const asked = await read(intake, 'event', delivery, child)
    const later = await read(intake, 'event', 'd_none', nobody)
    hub.clock.now = asked.recordedTime + 5000
    expect(await hub.share(asked, later)).toEqual({ advances: [] })
    hub.clock.now++
    expect(await hub.share(asked, later)).toBe('committed')
    expect((await hub.reads()).map(({ decision }) => decision)).toMatchObject([
      {
        lines: [{ outcome: 'WITHHOLD', reasons: ['not-read-in-time'] }],
        reading: { upTo: null, places: [] },
      },
      { lines: [{ outcome: 'WITHHOLD', reasons: ['nothing-of-that-name'] }], reading: { upTo: 0 } },
    ])
  })

  it('makes a decision of a subject that nobody is as of one that somebody is', async () => {
    const { intake, hub } = await planned()
    await hub.share(await read(intake, 'involvements', 'ref_none', nobody))
    await hub.share(await read(intake, 'involvements', 'ref_child', child))
    const [absent, there] = await hub.reads()
    expect(absent?.record).toMatchObject({ cited: [], contents: [], stops: false })
    expect(there?.record.cited.map(({ subject }) => subject)).toEqual([child, child, child])
    expect([absent?.record.seq, there?.record.seq]).toEqual([1, 2])
  })
}
