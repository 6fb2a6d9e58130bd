import fc from 'fast-check'
import {
  decodeHub,
  hubRecordTypes,
  type LogRecord,
  shardOf,
  type SubjectId,
  topics,
} from '@common-thread/events'
import * as policy from '@common-thread/policy'
import {
  edAttended,
  known,
  placementMoved,
  plan,
  restriction,
  sampleDirectory,
} from '@common-thread/policy/testing'
import { openDecision } from '@common-thread/record'
import { shareStep, type SharePorts } from './share.js'
import { type SharingStore } from './store.js'
import { beside, elsewhere, Intake, kept, keyring, partition, stepOf } from './testing/intake-log.js'
import { Waits } from './waits.js'

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

/** What sharing promises of records that cite another shard, on any store. `open` gives an empty one. */
export function waitsForWhatIsCited(
  open: () => Promise<{
    readonly store: SharingStore
    readonly outbox: () => Promise<readonly { value: Buffer }[]>
  }>,
): void {
  const said: string[] = []
  const clock = { now: 0 }
  const portsOn = (store: SharingStore): SharePorts => ({
    store,
    keyring,
    release: { sha256: 'test', policy },
    directory: { current: sampleDirectory, atLeast: () => Promise.resolve() },
    onCommitted: () => undefined,
    now: () => clock.now,
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
