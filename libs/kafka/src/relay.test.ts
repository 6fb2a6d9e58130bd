import fc from 'fast-check'
import { eventually } from '@common-thread/postgres/testing'
import { MemoryOutbox } from '@common-thread/postgres'
import { logRecord } from './record-log.contract.js'
import { type LogRecord, MemoryLog, type RecordLog } from './record-log.js'
import { Relay, relayOnce, type RelayOptions } from './relay.js'

const refused = new Error('refused')

/** Takes nothing for some topics: they are gone, or closed to the room. */
class ClosedLog implements RecordLog {
  readonly log = new MemoryLog()
  closed: ReadonlySet<string> = new Set()

  async append(records: readonly LogRecord[]): Promise<void> {
    // As Kafka does with several topics at once: what is open is stored, and the whole append fails.
    await this.log.append(records.filter(({ topic }) => !this.closed.has(topic)))
    if (records.some(({ topic }) => this.closed.has(topic))) throw refused
  }
}

const recordOf = (topic: string, seq: number) => ({ ...logRecord(topic, 0, seq), value: Buffer.from([seq]) })
const seqOf = ({ headers }: LogRecord) => Number(headers['seq'])

function setting(batch = 100) {
  const outbox = new MemoryOutbox(() => 0)
  const log = new ClosedLog()
  const faults: unknown[] = []
  const options: RelayOptions = {
    source: outbox,
    log,
    owner: 'one',
    onFault: (fault) => faults.push(fault),
    batch,
  }
  const waiting = async () =>
    (await outbox.head(1000, [])).map(({ topic, headers }) => `${topic}${headers['seq']}`)
  return { outbox, log, faults, options, waiting }
}

/** First occurrences of a topic in the log. */
const firsts = (log: ClosedLog, topic: string) => [...new Set(log.log.partition(topic, 0).map(seqOf))]

describe('one round', () => {
  it('copies the oldest batch, and only then removes it', async () => {
    const { outbox, log, options, waiting } = setting(2)
    outbox.append([recordOf('a', 1), recordOf('a', 2), recordOf('a', 3)])
    expect(await relayOnce(options)).toEqual({ copied: 2, refused: [] })
    expect(log.log.stored).toEqual(
      [recordOf('a', 1), recordOf('a', 2)].map((each) => expect.objectContaining(each) as LogRecord),
    )
    expect(await waiting()).toEqual(['a3'])
  })

  it('does nothing while another holds the lease', async () => {
    const { outbox, log, options, waiting } = setting()
    outbox.append([recordOf('a', 1)])
    await outbox.lease('another', 1000)
    expect(await relayOnce(options)).toEqual({ copied: 0, refused: [] })
    expect(log.log.stored).toEqual([])
    expect(await waiting()).toEqual(['a1'])
  })

  it('lets one topic that refuses hold up no other, reports it and keeps what it refused', async () => {
    const { outbox, log, faults, options, waiting } = setting()
    log.closed = new Set(['b'])
    outbox.append([recordOf('a', 1), recordOf('b', 2), recordOf('c', 3), recordOf('b', 4), recordOf('a', 5)])
    expect(await relayOnce(options)).toEqual({ copied: 3, refused: ['b'] })
    expect(await waiting()).toEqual(['b2', 'b4'])
    expect(firsts(log, 'a')).toEqual([1, 5])
    expect(firsts(log, 'c')).toEqual([3])
    expect(faults).toContain(refused)
  })

  it('says that the only topic refused, and keeps its records', async () => {
    const { outbox, log, options, waiting } = setting()
    log.closed = new Set(['b'])
    outbox.append([recordOf('b', 1)])
    expect(await relayOnce(options)).toEqual({ copied: 0, refused: ['b'] })
    expect(await waiting()).toEqual(['b1'])
  })

  it('passes over the topics that rest, so that their backlog hides nobody else’s records', async () => {
    const { outbox, log, options, waiting } = setting(2)
    outbox.append([1, 2, 3, 4].map((seq) => recordOf('b', seq)))
    outbox.append([recordOf('a', 5)])
    expect(await relayOnce(options, ['b'])).toEqual({ copied: 1, refused: [] })
    expect(firsts(log, 'a')).toEqual([5])
    expect(await waiting()).toEqual(['b1', 'b2', 'b3', 'b4'])
  })

  it('throws when the outbox does, because nothing is known then', async () => {
    const { outbox, options } = setting()
    outbox.append([recordOf('a', 1)])
    const source = {
      head: outbox.head.bind(outbox),
      lease: outbox.lease.bind(outbox),
      remove: () => Promise.reject(refused),
    }
    await expect(relayOnce({ ...options, source })).rejects.toBe(refused)
  })
})

it('keeps every topic in order and complete, whichever topics refuse when', async () => {
  const topic = fc.constantFrom('a', 'b', 'c')
  const round = fc.record({
    arrive: fc.array(topic, { maxLength: 6 }),
    closed: fc.subarray(['a', 'b', 'c']),
    resting: fc.subarray(['a', 'b', 'c']),
  })
  await fc.assert(
    fc.asyncProperty(fc.array(round, { maxLength: 10 }), async (rounds) => {
      const { outbox, log, options, waiting } = setting(4)
      const appended: LogRecord[] = []
      for (const { arrive, closed, resting } of rounds) {
        for (const name of arrive) appended.push(recordOf(name, appended.length + 1))
        outbox.append(
          appended
            .slice(appended.length - arrive.length)
            .map((record) => recordOf(record.topic, seqOf(record))),
        )
        log.closed = new Set(closed)
        await relayOnce(options, resting)
        for (const name of ['a', 'b', 'c']) {
          const all = appended.filter((record) => record.topic === name).map(seqOf)
          const stored = firsts(log, name)
          expect(stored).toEqual(all.slice(0, stored.length))
        }
      }
      log.closed = new Set()
      for (let left = await waiting(); left.length > 0; left = await waiting()) await relayOnce(options)
      for (const name of ['a', 'b', 'c'])
        expect(firsts(log, name)).toEqual(appended.filter((record) => record.topic === name).map(seqOf))
    }),
    { numRuns: 200 },
  )
})

describe('a relay', () => {
  it('copies what waits and what comes, until it is stopped', async () => {
    const { outbox, log, options, waiting } = setting(2)
    outbox.append([1, 2, 3].map((seq) => recordOf('a', seq)))
    const relay = new Relay(options)
    relay.start()
    await eventually(() => expect(firsts(log, 'a')).toEqual([1, 2, 3]))
    outbox.append([recordOf('a', 4)])
    relay.wake()
    await eventually(() => expect(firsts(log, 'a')).toEqual([1, 2, 3, 4]))
    await relay.stop()
    outbox.append([recordOf('a', 5)])
    relay.wake()
    expect(await waiting()).toEqual(['a5'])
  })

  it('holds its lease over many rounds without asking for each', async () => {
    const { outbox, log, options } = setting()
    let asked = 0
    const lease = (owner: string, milliseconds: number) => {
      asked++
      return outbox.lease(owner, milliseconds)
    }
    const source = { head: outbox.head.bind(outbox), remove: outbox.remove.bind(outbox), lease }
    const relay = new Relay({ ...options, source })
    relay.start()
    const all = Array.from({ length: 20 }, (_, i) => i + 1)
    for (const seq of all) {
      outbox.append([recordOf('a', seq)])
      relay.wake()
      await eventually(() => expect(firsts(log, 'a')).toContain(seq))
    }
    await relay.stop()
    expect(firsts(log, 'a')).toEqual(all)
    expect(asked).toBeLessThan(all.length / 2)
  })

  it('with a pace lets what comes alone go at once, and together what comes meanwhile', async () => {
    const { outbox, log, options } = setting()
    const batches: number[][] = []
    const noting: RecordLog = {
      append: (records) => {
        batches.push(records.map(seqOf))
        return log.append(records)
      },
    }
    const relay = new Relay({ ...options, log: noting, pace: 2000 })
    relay.start()
    outbox.append([recordOf('a', 1)])
    relay.wake()
    await eventually(() => expect(batches).toEqual([[1]]))
    for (const seq of [2, 3, 4]) {
      outbox.append([recordOf('a', seq)])
      relay.wake()
      await new Promise((resolve) => setTimeout(resolve, 20))
    }
    expect(batches).toEqual([[1]])
    await eventually(() => expect(batches).toEqual([[1], [2, 3, 4]]))
    await relay.stop()
  })

  it('finds by itself what nobody woke it for', async () => {
    const { outbox, log, options } = setting()
    const relay = new Relay(options)
    relay.start()
    outbox.append([recordOf('a', 1)])
    await eventually(() => expect(firsts(log, 'a')).toEqual([1]))
    await relay.stop()
  })

  it('lets a refusing topic rest and copies its records once it is open, in order', async () => {
    const { outbox, log, options, faults } = setting(2)
    log.closed = new Set(['b'])
    outbox.append([recordOf('b', 1), recordOf('b', 2), recordOf('b', 3), recordOf('a', 4)])
    const relay = new Relay(options)
    relay.start()
    await eventually(() => expect(firsts(log, 'a')).toEqual([4]))
    expect(faults).toContain(refused)
    log.closed = new Set()
    outbox.append([recordOf('b', 5)])
    relay.wake()
    await eventually(() => expect(firsts(log, 'b')).toEqual([1, 2, 3, 5]))
    await relay.stop()
  })

  it('reports an outbox that can not be reached and goes on when it can', async () => {
    const { outbox, log, options, faults } = setting()
    outbox.append([recordOf('a', 1)])
    let isDown = true
    const lease = (owner: string, milliseconds: number) =>
      isDown ? Promise.reject(refused) : outbox.lease(owner, milliseconds)
    const source = { head: outbox.head.bind(outbox), remove: outbox.remove.bind(outbox), lease }
    const relay = new Relay({ ...options, source })
    relay.start()
    await eventually(() => expect(faults.length).toBeGreaterThan(1))
    expect(log.log.stored).toEqual([])
    isDown = false
    await eventually(() => expect(firsts(log, 'a')).toEqual([1]))
    await relay.stop()
  })

  it('stops after the round that it is in, and one that never started at once', async () => {
    const { outbox, log, options, waiting } = setting()
    await new Relay(options).stop()
    outbox.append([recordOf('a', 1)])
    let store: () => void = () => undefined
    const stored = new Promise<void>((resolve) => (store = resolve))
    let isAsked: () => void = () => undefined
    const asked = new Promise<void>((resolve) => (isAsked = resolve))
    const slow = {
      append: async (records: readonly LogRecord[]) => {
        isAsked()
        await stored
        await log.append(records)
      },
    }
    const relay = new Relay({ ...options, log: slow })
    relay.start()
    await asked
    const stopping = relay.stop()
    store()
    await stopping
    expect(await waiting()).toEqual([])
  })
})
