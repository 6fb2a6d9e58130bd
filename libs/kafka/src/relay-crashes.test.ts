import fc from 'fast-check'
import { MemoryOutbox } from '@common-thread/postgres'
import { logRecord } from './record-log.contract.js'
import { type LogRecord, MemoryLog } from './record-log.js'
import { relayOnce, type RelayOptions } from './relay.js'

const batch = 3
const leaseIsOver = 60_000
const places = [
  ['a', 0],
  ['a', 1],
  ['b', 0],
] as const

/** `seq` is the record's place in the outbox. */
const recordOf = (seq: number) => {
  const [topic, partition] = places[seq % places.length] ?? places[0]
  return { ...logRecord(topic, partition, seq), value: Buffer.from([seq]) }
}
const seqOf = ({ headers }: LogRecord) => Number(headers['seq'])
const placeOf = ({ topic, partition }: LogRecord) => `${topic}/${partition}`

/** An outbox and a log that outlive the relays between them. */
class Ground {
  clock = 0
  readonly outbox = new MemoryOutbox(() => this.clock)
  readonly log = new MemoryLog()
  readonly appended: LogRecord[] = []

  append(count: number): void {
    const records = Array.from({ length: count }, (_, i) => recordOf(this.appended.length + 1 + i))
    this.appended.push(...records)
    this.outbox.append(records)
  }

  /** First occurrences by partition: what a reader that drops repeats takes. */
  firsts(): Map<string, number[]> {
    const firsts = new Map<string, number[]>()
    for (const record of this.log.stored) {
      const list = firsts.get(placeOf(record)) ?? []
      if (!list.includes(seqOf(record))) list.push(seqOf(record))
      firsts.set(placeOf(record), list)
    }
    return firsts
  }

  expected(): Map<string, number[]> {
    const all = new Map<string, number[]>()
    for (const record of this.appended)
      all.set(placeOf(record), [...(all.get(placeOf(record)) ?? []), seqOf(record)])
    return all
  }

  /** Holds at every moment: nothing is out of order, and what has left the outbox is in the log. */
  async check(): Promise<void> {
    const firsts = this.firsts()
    for (const [place, seqs] of this.expected()) {
      const found = firsts.get(place) ?? []
      expect(found).toEqual(seqs.slice(0, found.length))
    }
    const waiting = (await this.outbox.head(1000, [])).map(seqOf)
    const stored = this.log.stored.map(seqOf)
    for (const seq of this.appended.map(seqOf)) expect([...waiting, ...stored]).toContain(seq)
  }

  /** Holds in the end. */
  async checkAllIsThere(): Promise<void> {
    await this.check()
    expect(this.firsts()).toEqual(this.expected())
    expect(await this.outbox.head(1000, [])).toEqual([])
  }
}

type Operation = 'lease' | 'head' | 'append' | 'remove'
/** Runs around an operation of a relay, and may do the operation, or part of it, or end the relay instead. */
type Around = (operation: Operation, work: () => Promise<unknown>) => Promise<unknown>

function relayOn(ground: Ground, owner: string, around: Around): RelayOptions {
  const { outbox, log } = ground
  const guarded = async <T>(operation: Operation, work: () => Promise<T>): Promise<T> => {
    const result = await around(operation, work)
    await ground.check()
    return result as T
  }
  return {
    owner,
    batch,
    onFault: () => undefined,
    log: { append: (records) => guarded('append', () => log.append(records)) },
    source: {
      head: (limit, except) => guarded('head', () => outbox.head(limit, except)),
      remove: (ids) => guarded('remove', () => outbox.remove(ids)),
      lease: (name, milliseconds) => guarded('lease', () => outbox.lease(name, milliseconds)),
    },
  }
}

/** As the relay's loop does: on and on, whatever a round throws, until nothing waits or it has had its day. */
async function drain(ground: Ground, options: RelayOptions, isOver = () => false): Promise<void> {
  const isDrained = async () => (await ground.outbox.head(1, [])).length === 0
  for (let round = 0; !isOver() && !(await isDrained()); round++) {
    if (round > 50) throw new Error('it does not get anywhere')
    await relayOnce(options).catch(() => undefined)
  }
}

const undisturbed: Around = (_, work) => work()

/** A successor, once the lease of whoever was there before has ended. */
async function succeed(ground: Ground, owner = 'successor'): Promise<void> {
  ground.clock += leaseIsOver
  await drain(ground, relayOn(ground, owner, undisturbed))
}

/** Operations of a relay that copies ten records without a fault. */
async function operationsOf(count: number): Promise<Operation[]> {
  const ground = new Ground()
  ground.append(count)
  const operations: Operation[] = []
  await drain(
    ground,
    relayOn(ground, 'only', (operation, work) => {
      operations.push(operation)
      return work()
    }),
  )
  return operations
}

const count = 10
const steps = (await operationsOf(count)).map((operation, step) => [step, operation] as const)

const never = new Promise<never>(() => undefined)

describe.each(steps)('at step %i, %s', (at) => {
  /** A relay with one fault, at this step. */
  const faulty = (ground: Ground, fault: (work: () => Promise<unknown>) => Promise<unknown>) => {
    let step = 0
    return relayOn(ground, 'first', (_, work) => (step++ === at ? fault(work) : work()))
  }

  it.each(['before', 'after'])('a relay that dies %s it loses nothing and changes no order', async (when) => {
    const ground = new Ground()
    ground.append(count)
    let die: () => void = () => undefined
    const died = new Promise<void>((resolve) => (die = resolve))
    const options = faulty(ground, async (work) => {
      if (when === 'after') await work()
      die()
      return never
    })
    await Promise.race([drain(ground, options), died])
    await ground.check()
    ground.append(4)
    await succeed(ground)
    await ground.checkAllIsThere()
  })

  it.each(['before', 'after'])('a fault %s it only makes the relay try again', async (when) => {
    const ground = new Ground()
    ground.append(count)
    const options = faulty(ground, async (work) => {
      if (when === 'after') await work()
      throw new Error('planned')
    })
    await drain(ground, options)
    await ground.checkAllIsThere()
  })

  it.each(['before', 'after'])('a relay that sleeps %s it and wakes up late only repeats', async (when) => {
    const ground = new Ground()
    ground.append(count)
    let wake: () => void = () => undefined
    const awake = new Promise<void>((resolve) => (wake = resolve))
    let isAsleep: () => void = () => undefined
    const asleep = new Promise<void>((resolve) => (isAsleep = resolve))
    const options = faulty(ground, async (work) => {
      if (when === 'before') {
        isAsleep()
        await awake
      }
      const result = await work()
      if (when === 'after') {
        isAsleep()
        await awake
      }
      return result
    })
    let isSucceeded = false
    const sleeper = drain(ground, options, () => isSucceeded)
    await asleep
    ground.append(4)
    await succeed(ground)
    await ground.checkAllIsThere()
    ground.append(4)
    isSucceeded = true
    wake()
    await sleeper
    await succeed(ground)
    await ground.checkAllIsThere()
  })
})

const appends = steps.filter(([, operation]) => operation === 'append').map((_, nth) => nth)

it.each(appends.flatMap((nth) => places.map(([topic, partition]) => [nth, topic, partition] as const)))(
  'append %i that stores only what goes to %s/%i and then fails loses nothing',
  async (nth, topic, partition) => {
    const ground = new Ground()
    ground.append(count)
    let append = 0
    const options = relayOn(ground, 'first', undisturbed)
    const partly = async (records: readonly LogRecord[]) => {
      if (append++ !== nth) return options.log.append(records)
      await options.log.append(records.filter((record) => placeOf(record) === `${topic}/${partition}`))
      throw new Error('planned')
    }
    await drain(ground, { ...options, log: { append: partly } })
    await ground.checkAllIsThere()
  },
)

it('any interleaving of relays that each take the lease for theirs loses nothing and changes no order', async () => {
  await fc.assert(
    fc.asyncProperty(fc.scheduler(), fc.integer({ min: 1, max: 12 }), async (scheduler, records) => {
      const ground = new Ground()
      ground.append(records)
      const around: Around = (operation, work) =>
        scheduler.schedule(Promise.resolve(), operation).then(() => (operation === 'lease' ? true : work()))
      const relays = ['one', 'two', 'three'].map((owner) => drain(ground, relayOn(ground, owner, around)))
      await scheduler.waitFor(Promise.all(relays))
      await ground.checkAllIsThere()
    }),
    { numRuns: 100 },
  )
})
