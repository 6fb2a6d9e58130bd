import fc from 'fast-check'
import {
  type AcceptedEvent,
  codecByName,
  decodeHub,
  hubRecordTypes,
  type LogRecord,
  newChild,
  schemaNameOf,
  shardedPartitions,
  shardOf,
  type SubjectId,
  topics,
} from '@common-thread/events'
import { inOrder, partitionOf, type Step } from '@common-thread/kafka'
import * as policy from '@common-thread/policy'
import {
  asEntry,
  edAttended,
  type Happening,
  known,
  placementMoved,
  plan,
  restriction,
  sampleDirectory,
} from '@common-thread/policy/testing'
import { openDecision } from '@common-thread/record'
import { MemoryKeyring, seal } from '@common-thread/sealing'
import { shareStep, type SharePorts } from './share.js'
import { type SharingStore } from './store.js'
import { Waits } from './waits.js'

const children = Array.from({ length: 40 }, (_, n) => newChild(Buffer.alloc(16, n + 1)))
const kept = children[0] as SubjectId
const partition = (subject: SubjectId) => partitionOf(shardOf(subject), shardedPartitions)
/** One in another partition, and one in the same partition and another shard. */
const elsewhere = children.find((each) => partition(each) !== partition(kept)) as SubjectId
const beside = children.find(
  (each) => partition(each) === partition(kept) && shardOf(each) !== shardOf(kept),
) as SubjectId

const keyring = new MemoryKeyring()
const now = Date.parse('2026-11-23T08:00:00Z')
const sure = {
  identity: 'confirmed',
  candidates: [],
  corrects: null,
  retracts: null,
  takenBackAs: null,
  wasOnAnotherRecord: false,
} as const

/** The logs of two children as intake would write them, in its order. */
class Intake {
  readonly log: LogRecord[] = []
  private readonly heads = new Map<number, number>()

  async append(subject: SubjectId, accepted: AcceptedEvent): Promise<LogRecord> {
    const shard = shardOf(subject)
    const seq = (this.heads.get(shard) ?? 0) + 1
    this.heads.set(shard, seq)
    const [key] = await keyring.claim([{ subject, owner: accepted.publisher }])
    if (!key) throw new Error('no key')
    const plaintext = codecByName('safeguarding.hub.AcceptedEvent').encode(accepted)
    const sealed = seal(key.key, plaintext, { subject, shard, seq, purpose: 'event' })
    const record = { shard, seq, subject, recordedTime: now + this.log.length, keyId: key.id, sealed }
    this.log.push(record)
    return record
  }

  say(subject: SubjectId, { type, by, data }: Happening): Promise<LogRecord> {
    const codec = codecByName(schemaNameOf(type))
    const { publisher, team, data: value } = asEntry({ type, by, data }, 1, now)
    const from = {
      origin: 'partner',
      publisher,
      team,
      client: 'test',
      source: 'urn:test',
      id: 'one',
    } as const
    return this.append(subject, {
      ...from,
      type,
      time: now,
      schemaId: codec.id,
      data: codec.encode(value),
      ...sure,
    })
  }

  hub(
    subject: SubjectId,
    type: typeof hubRecordTypes.childMerged | typeof hubRecordTypes.joinedLogAdvanced,
    cited: { readonly other: SubjectId; readonly upTo: number },
  ): Promise<LogRecord> {
    const codec = codecByName(schemaNameOf(type))
    const decided = { role: 'kept', team: 'la:northshire/social-work', client: 'test', reason: 'same-child' }
    const data = codec.encode({ ...decided, ...cited, shard: shardOf(cited.other) })
    const publisher = 'hub:intake'
    const from = {
      origin: 'hub',
      publisher,
      team: null,
      client: publisher,
      source: 'urn:test',
      id: 'm',
    } as const
    return this.append(subject, { ...from, type, time: now, schemaId: codec.id, data, ...sure })
  }

  headOf(subject: SubjectId): number {
    return this.heads.get(shardOf(subject)) ?? 0
  }

  /** Says it in one of two logs that were merged. */
  async follow(subject: SubjectId, other: SubjectId, happening: Happening): Promise<void> {
    const { seq } = await this.say(subject, happening)
    await this.hub(other, hubRecordTypes.joinedLogAdvanced, { other: subject, upTo: seq })
  }
}

async function merged(other: SubjectId): Promise<readonly LogRecord[]> {
  const intake = new Intake()
  for (const happening of known) {
    await intake.say(kept, happening)
    await intake.say(other, happening)
  }
  await intake.say(kept, placementMoved())
  await intake.say(other, plan('child-protection'))
  await intake.say(other, restriction('location-shield'))
  const [one, two] = [intake.headOf(kept), intake.headOf(other)]
  await intake.hub(kept, hubRecordTypes.childMerged, { other, upTo: two })
  await intake.hub(other, hubRecordTypes.childMerged, { other: kept, upTo: one })
  await intake.follow(kept, other, edAttended())
  await intake.follow(other, kept, restriction('source-shield'))
  await intake.follow(kept, other, placementMoved({ from: '2026-11-22' }))
  await intake.follow(other, kept, plan('family-help'))
  await intake.follow(other, kept, restriction('sealed'))
  return intake.log
}

const stepOf = (taken: readonly LogRecord[], positions: ReadonlyMap<number, number>): Step<LogRecord> => {
  const partitions = [...new Set(taken.map(({ subject }) => partition(subject as SubjectId)))]
  return {
    ...inOrder(taken, positions),
    offsets: partitions.map((each) => ({ topic: topics.subjectLog, partition: each, offset: '99' })),
  }
}

/** What sharing promises of records that cite another shard, on any store. `open` gives an empty one. */
export function waitsForWhatIsCited(
  open: () => Promise<{
    readonly store: SharingStore
    readonly outbox: () => Promise<readonly { value: Buffer }[]>
  }>,
): void {
  const said: string[] = []
  const portsOn = (store: SharingStore): SharePorts => ({
    store,
    keyring,
    release: { sha256: 'test', policy },
    directory: { current: sampleDirectory, atLeast: () => Promise.resolve() },
    onCommitted: () => undefined,
    waits: new Waits({ info: (event, fields) => void said.push(`${event} ${JSON.stringify(fields)}`) }),
    log: { error: () => undefined, warn: () => undefined },
  })
  const shards = [...new Set([kept, elsewhere, beside].map(shardOf))]
  const opened = async () => {
    const { store, outbox } = await open()
    const ports = portsOn(store)
    const share = async (taken: readonly LogRecord[], by = ports) =>
      shareStep(stepOf(taken, await store.positions(shards)), by)
    const decisions = async () => {
      const records = (await outbox()).map(({ value }) => decodeHub('DecisionRecord', value))
      const keys = await keyring.fetch(records.map(({ keyId }) => keyId))
      const all = records.map((record) => openDecision(record, keys.get(record.keyId)))
      return [...all].sort((a, b) => (a?.shard ?? 0) - (b?.shard ?? 0) || (a?.seq ?? 0) - (b?.seq ?? 0))
    }
    return { store, share, decisions }
  }
  const inIntakesOrder = async (log: readonly LogRecord[]) => {
    const hub = await opened()
    for (const record of log) expect(await hub.share([record])).toBe('committed')
    return hub.decisions()
  }
  const of = (subject: SubjectId, log: readonly LogRecord[]) => log.filter((each) => each.subject === subject)

  it.each([
    ['another partition', elsewhere],
    ['the same partition', beside],
  ])('decides in one batch what cites a shard of %s, whichever comes first in it', async (_, other) => {
    const log = await merged(other)
    const wanted = await inIntakesOrder(log)
    for (const order of [
      [kept, other],
      [other, kept],
    ]) {
      const { share, decisions } = await opened()
      expect(await share(order.flatMap((subject) => of(subject, log)))).toBe('committed')
      expect(await decisions()).toEqual(wanted)
    }
  })

  it('stops at what is cited of a shard that another instance has not decided yet, and goes on when it has', async () => {
    const log = await merged(elsewhere)
    const wanted = await inIntakesOrder(log)
    const { store, share, decisions } = await opened()
    const another = portsOn(store)
    const [own, others] = [of(kept, log), of(elsewhere, log)]
    const shard = shardOf(kept)
    said.splice(0)
    expect(await share(own)).toEqual({ advances: [{ shard, from: 0, to: 5 }] })
    expect(await store.nextOffset(topics.subjectLog, partition(kept))).toBeUndefined()
    expect(await share(own)).toEqual({ advances: [] })
    expect((await decisions()).map((decision) => decision?.seq)).toEqual([1, 2, 3, 4, 5])
    expect(said).toEqual([`shard-waits ${JSON.stringify({ shard, for: shardOf(elsewhere), upTo: 6 })}`])
    // The other one comes as far as it can, then waits for this one, which goes on meanwhile.
    expect(await share(others, another)).toEqual({
      advances: [{ shard: shardOf(elsewhere), from: 0, to: 7 }],
    })
    expect(await share(own)).toEqual({ advances: [{ shard, from: 5, to: 7 }] })
    expect(await share(others, another)).toMatchObject({ advances: [{ from: 7, to: 9 }] })
    expect(await share(own)).toEqual({ advances: [{ shard, from: 7, to: 9 }] })
    expect(await share(others, another)).toBe('committed')
    expect(await share(own)).toBe('committed')
    expect(await decisions()).toEqual(wanted)
    expect(await store.nextOffset(topics.subjectLog, partition(kept))).toBe('99')
  })

  it('reads again what another instance decides while a batch is being decided', async () => {
    const log = await merged(elsewhere)
    const wanted = await inIntakesOrder(log)
    const { store, share, decisions } = await opened()
    const [own, others] = [of(kept, log), of(elsewhere, log)]
    await share([...own.slice(0, 9), ...others.slice(0, 11)])
    let asked = 0
    const meanwhile = Object.assign(Object.create(store) as SharingStore, {
      positions: async (of: readonly number[]) => {
        // What the first record of this batch cites is there; what the next one cites comes now.
        if (++asked === 2) expect(await share(others)).toBe('committed')
        return store.positions(of)
      },
    })
    expect(await share(own, portsOn(meanwhile))).toBe('committed')
    expect(asked).toBe(2)
    expect(await decisions()).toEqual(wanted)
  })

  it('decides the same in whatever pieces and in whatever order the shards are read', async () => {
    const log = await merged(elsewhere)
    const wanted = await inIntakesOrder(log)
    const positionOf = new Map(log.map((record) => [`${record.shard}/${record.seq}`, record]))
    expect(positionOf.size).toBe(log.length)
    const turn = fc.record({
      first: fc.boolean(),
      together: fc.boolean(),
      most: fc.integer({ min: 1, max: 6 }),
    })
    await fc.assert(
      fc.asyncProperty(fc.array(turn, { minLength: 1, maxLength: 20 }), async (turns) => {
        const { store, share, decisions } = await opened()
        for (let i = 0; i < 200; i++) {
          const { first, together, most } = turns[i % turns.length] ?? {
            first: true,
            together: true,
            most: 1,
          }
          const flip = i < turns.length ? first : i % 2 === 0
          const order = flip ? [kept, elsewhere] : [elsewhere, kept]
          const positions = await store.positions(shards)
          const next = (subject: SubjectId) =>
            of(subject, log)
              .filter(({ shard, seq }) => seq > (positions.get(shard) ?? 0))
              .slice(0, most)
          const taken = (together ? order : order.slice(0, 1)).flatMap(next)
          if (taken.length > 0) expect(await share(taken)).not.toBe('lost')
        }
        expect(await decisions()).toEqual(wanted)
      }),
      { numRuns: 15 },
    )
  })

  it('reads the records of a log that is joined to an older state of another fold', async () => {
    const log = await merged(elsewhere)
    const wanted = await inIntakesOrder(log)
    const { store, share, decisions } = await opened()
    await share(log.slice(0, -6))
    const states = await store.states([kept, elsewhere])
    const older = [...states.values()].map((state) => ({ ...state, foldVersion: 1 }))
    const batch = {
      advances: [],
      directoryVersion: sampleDirectory.version,
      offsets: [],
      records: [],
      due: [],
    }
    expect(await store.commit({ ...batch, states: older, outbox: [] })).toBe('committed')
    expect(await share(log.slice(-6))).toBe('committed')
    expect(await decisions()).toEqual(wanted)
  })
}
