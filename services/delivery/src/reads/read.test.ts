import { agencySubject, newChild, organisationOf, shardOf, type TeamId } from '@common-thread/events'
import { Problem } from '@common-thread/nest'
import { type Decided, type Judgement } from '@common-thread/policy'
import { asked, given, known, lineFor, plan, sampleDirectory } from '@common-thread/policy/testing'
import { type OutboxRecord } from '@common-thread/postgres'
import { sealDecision } from '@common-thread/record'
import { MemoryKeyring, subjectsOwn } from '@common-thread/sealing'
import { read, type ReadPorts } from './read.js'
import { type CoveredAnswer } from './read-store.js'

const school = 'school:oakfield-primary/dsl' as TeamId
const agency = agencySubject(organisationOf(school))
const child = newChild(Buffer.alloc(16, 1))
const start = 1_795_305_600_500

/** A room in which answers come when a test says so, on a clock that goes from tick to tick. */
function room(answers: readonly (CoveredAnswer | undefined)[], more: Partial<ReadPorts> = {}) {
  const asks: OutboxRecord[] = []
  const ticks: number[] = []
  const clock = { now: start }
  const left = [...answers]
  let drawn = 0
  const ports: ReadPorts = {
    keyring: new MemoryKeyring(),
    referenceKey: Buffer.alloc(32, 2),
    directory: () => sampleDirectory,
    baseUrl: 'http://box',
    now: () => clock.now,
    random: (bytes) => Buffer.alloc(bytes, ++drawn),
    onAsked: () => undefined,
    reads: {
      ask: (_, recordOf) => Promise.resolve(void asks.push(recordOf(child))),
      answer: () => Promise.resolve(left.shift()),
    },
    ticks: { every: 1000, longest: 5000 },
    until: (time) => {
      ticks.push(time)
      clock.now = time
      return Promise.resolve()
    },
    ...more,
  }
  const asking = {
    client: { id: 'test' },
    team: school,
    purpose: 'protection',
    what: 'event',
    named: 'd',
  } as const
  return { asks, ticks, read: () => read(asking, ports, new AbortController().signal), ports }
}

/** What sharing decided on a read of a plan that a school was given, sealed as it comes to delivery. */
async function answer(keyring: MemoryKeyring, more: Partial<CoveredAnswer> = {}, judgement = decided()) {
  const [key] = await keyring.claim([{ subject: agency, owner: subjectsOwn }])
  if (!key) throw new Error('no key')
  const { decision, stops } = judgement
  const placed = { ...decision, shard: shardOf(agency), seq: 1, subject: agency }
  const record = sealDecision(placed, { subject: agency, key, stops, contents: [], cited: [] })
  return {
    subject: agency,
    shard: record.shard,
    seq: 1,
    upTo: 5,
    keyId: record.keyId,
    sealed: record.sealed,
    cited: [],
    child: child,
    stopped: 0,
    sequence: 1,
    offeredAt: start,
    ...more,
  }
}

function decided(named?: string, log: 'reached' | 'not-reached' = 'reached'): Judgement {
  const { log: own, when } = given(...known)
  const delivery = lineFor(when(plan('child-protection')), school)?.delivery ?? ''
  const joined: readonly Decided[] | 'not-reached' = log === 'reached' ? [] : log
  const asking = { team: school, what: 'event', named: named ?? delivery, at: start } as const
  return asked(own, { ...asking, directory: sampleDirectory }, joined)
}

const busy = (error: unknown) => (error instanceof Problem ? error.code : error)

it('answers at the second tick after it was asked, however long the answer has been there', async () => {
  const keyring = new MemoryKeyring()
  const { ticks, asks, read: go } = room([await answer(keyring, {}, decided('d_none'))], { keyring })
  expect(await go()).toEqual({ read: expect.stringMatching(/^r_/) as unknown, body: undefined })
  expect(ticks).toEqual([start + 1500])
  expect(asks).toHaveLength(1)
})

it('waits from tick to tick for the log to cover it, and no longer than it may', async () => {
  const keyring = new MemoryKeyring()
  const late = room([undefined, undefined, await answer(keyring)], { keyring })
  expect((await late.read()).body).toBeUndefined()
  expect(late.ticks).toEqual([start + 1500, start + 2500, start + 3500])
  const never = room([])
  expect(await never.read().catch(busy)).toBe('busy')
  expect(never.ticks.at(-1)).toBeLessThanOrEqual(start + 5000)
})

it('asks again where something stopped the child since, or the log could not be had in time; the last name counts', async () => {
  const keyring = new MemoryKeyring()
  for (const first of [
    await answer(keyring, { stopped: 6 }),
    await answer(keyring, { upTo: null }, decided(undefined, 'not-reached')),
  ]) {
    const { asks, ticks, read: go } = room([first, await answer(keyring, {}, decided('d_none'))], { keyring })
    const { read: name } = await go()
    expect([asks.length, ticks.length]).toEqual([2, 2])
    expect(asks[1]?.value.toString('latin1')).toContain(name)
    expect(asks[0]?.value.toString('latin1')).not.toContain(name)
  }
})

it('what stopped the child up to where it was read has been counted', async () => {
  const keyring = new MemoryKeyring()
  const { asks, read: go } = room([await answer(keyring, { stopped: 5 })], { keyring })
  await go()
  expect(asks).toHaveLength(1)
})

it('gives nothing of a decision that does not open, whose key is gone, or whose content is not there', async () => {
  const keyring = new MemoryKeyring()
  const whole = await answer(keyring)
  const moved = room([{ ...whole, seq: 2 }], { keyring })
  const bare = room([whole], { keyring })
  expect([(await moved.read()).body, (await bare.read()).body]).toEqual([undefined, undefined])
  keyring.erase(whole.keyId)
  expect((await room([whole], { keyring }).read()).body).toBeUndefined()
})

it('stops when its caller has gone', async () => {
  const gone = new AbortController()
  const { ports, ticks } = room([undefined, undefined])
  const asking = {
    client: { id: 'test' },
    team: school,
    purpose: 'protection',
    what: 'event',
    named: 'd',
  } as const
  const until = (time: number) => {
    ticks.push(time)
    gone.abort()
    return Promise.resolve()
  }
  expect(await read(asking, { ...ports, until }, gone.signal).catch(busy)).toBe('busy')
  expect(ticks).toHaveLength(1)
})
