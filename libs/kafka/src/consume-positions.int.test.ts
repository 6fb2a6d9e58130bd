import { eventually } from '@common-thread/postgres/testing'
import { type Positioned } from './in-order.js'
import { SampleRoom, upTo } from './testing/sample-room.js'

let room: SampleRoom

beforeEach(async () => {
  room = await SampleRoom.open()
})
afterEach(() => room.close())

/** Records of these shards in turn, from one place to another. */
const run = (shards: readonly number[], from: number, to: number): Positioned[] =>
  upTo(to)
    .slice(from - 1)
    .flatMap((seq) => shards.map((shard) => ({ shard, seq })))

describe('a room that consumes by position', () => {
  it('takes each record once and in order, though relays repeat and instances come and go', async () => {
    const group = room.scratch.name()
    const shards = [0, 1, 2, 3]
    for (const part of [0, 1, 2, 3]) {
      const instance = await room.instance(group)
      const repeated = run(shards, Math.max(1, part * 50 - 20), part * 50)
      for (let at = part * 50 + 1; at <= (part + 1) * 50; at += 10) {
        await room.append([...repeated, ...run(shards, at, at + 9), ...run(shards, at, at + 4)])
      }
      // In the middle of its work, wherever that is.
      await eventually(async () => expect(await room.countTaken()).toBeGreaterThan(part * 200))
      await instance.stop()
    }
    await room.instance(group)
    await room.takes({ 0: upTo(200), 1: upTo(200), 2: upTo(200), 3: upTo(200) })
    expect(room.gaps).toEqual([])
  })

  it('shares the partitions between instances of one group that join and leave', async () => {
    const group = room.scratch.name()
    const first = await room.instance(group)
    await room.append(run([0, 1], 1, 100))
    await room.instance(group)
    await room.append(run([0, 1], 101, 200))
    await eventually(async () => expect(await room.members(group)).toHaveLength(2))
    await room.append(run([0, 1], 201, 300))
    await first.stop()
    await room.append(run([0, 1], 301, 400))
    await room.takes({ 0: upTo(400), 1: upTo(400) })
  })

  it('does nothing twice when it dies after a commit and before it knows', async () => {
    let isFirst = true
    await room.append(run([0], 1, 5))
    await room.instance(room.scratch.name(), {
      apply: async (step) => {
        const outcome = await room.apply(step)
        if (isFirst) {
          isFirst = false
          throw new Error('planned')
        }
        return outcome
      },
    })
    await eventually(() => expect(room.faults).toHaveLength(1))
    await room.append(run([0], 6, 10))
    await room.takes({ 0: upTo(10) })
  })

  it('loses its commit to another instance that went on while it slept, and writes nothing', async () => {
    const outcomes: unknown[] = []
    let wake: () => void = () => undefined
    const awake = new Promise<void>((resolve) => (wake = resolve))
    let isAsleep: () => void = () => undefined
    const asleep = new Promise<void>((resolve) => (isAsleep = resolve))
    await room.append(run([0], 1, 20))
    // In groups of their own both are given the partition, as a sleeper believes that it still is.
    await room.instance(room.scratch.name(), {
      apply: async (step) => {
        isAsleep()
        await awake
        const outcome = await room.apply(step)
        outcomes.push(outcome)
        return outcome
      },
    })
    await asleep
    await room.instance(room.scratch.name())
    await room.takes({ 0: upTo(20) })
    await room.append(run([0], 21, 30))
    await room.takes({ 0: upTo(30) })
    wake()
    await eventually(() => expect(outcomes).toContain('lost'))
    expect(outcomes[0]).toBe('lost')
    await room.append(run([0], 31, 40))
    await room.takes({ 0: upTo(40) })
  })

  it('writes each effect once while two instances race through the same records', async () => {
    await Promise.all([room.instance(room.scratch.name()), room.instance(room.scratch.name())])
    for (let at = 1; at < 300; at += 20) await room.append(run([0, 1, 2], at, at + 19))
    await room.takes({ 0: upTo(300), 1: upTo(300), 2: upTo(300) })
  })
})

describe('a step of which a shard has to wait for another one', () => {
  it('is done as far as it can be, and taken again until nothing is left', async () => {
    let cuts = 0
    await room.append([...run([0], 1, 20), ...run([1], 1, 20), ...run([2], 1, 30)])
    await room.instance(room.scratch.name(), {
      apply: async (step) => {
        // Shard 0 has to wait behind its tenth record, until it was asked for it a few times.
        const advances = step.advances.map((each) =>
          each.shard === 0 && cuts < 3 ? { ...each, to: Math.min(each.to, 10) } : each,
        )
        if (advances.every(({ to }, i) => to === step.advances[i]?.to)) return room.apply(step)
        cuts++
        const moved = advances.filter(({ from, to }) => to > from)
        const taken = step.taken.filter(({ shard, seq }) =>
          moved.some((each) => each.shard === shard && seq <= each.to),
        )
        if (moved.length === 0) return { advances: [] }
        const outcome = await room.apply({ ...step, taken, advances: moved, offsets: [] })
        return outcome === 'committed' ? { advances: moved } : outcome
      },
    })
    await room.takes({ 0: upTo(20), 1: upTo(20), 2: upTo(30) })
    expect(cuts).toBe(3)
    expect(room.gaps).toEqual([])
  })
})

describe('a database that was restored from a backup', () => {
  it('is filled again, though Kafka has the later offset committed', async () => {
    const group = room.scratch.name()
    const before = await room.instance(group)
    await room.append(run([0, 1], 1, 30))
    await room.takes({ 0: upTo(30), 1: upTo(30) })
    await before.stop()
    await room.restore(10, { withOffsets: true })
    await room.instance(group)
    await room.takes({ 0: upTo(30), 1: upTo(30) })
    expect(room.gaps).toEqual([])
  })

  it('is filled again when its own offsets are ahead too, once the next record shows what is missing', async () => {
    const group = room.scratch.name()
    const before = await room.instance(group)
    await room.append(run([0, 1], 1, 30))
    await room.takes({ 0: upTo(30), 1: upTo(30) })
    await before.stop()
    await room.restore(10, { withOffsets: false })
    await room.instance(group)
    await room.append(run([0, 1], 31, 31))
    await room.takes({ 0: upTo(31), 1: upTo(31) })
    expect(room.gaps).toEqual([])
  })

  it('is filled again as often as that happens under a running instance', async () => {
    await room.instance(room.scratch.name())
    await room.append(run([0], 1, 30))
    await room.takes({ 0: upTo(30) })
    for (const last of [31, 32, 33]) {
      await room.restore(10, { withOffsets: false })
      await room.append(run([0], last, last))
      await room.takes({ 0: upTo(last) })
    }
    expect(room.gaps).toEqual([])
  })
})

describe('a record that is missing', () => {
  const gap = { shard: 2, expected: 4, found: 5 }

  it('stops its shard, is reported once, and holds up no other shard of its partition', async () => {
    const group = room.scratch.name()
    const instance = await room.instance(group)
    await room.append([...run([0, 2], 1, 3), ...run([0, 2], 5, 6).filter(({ shard }) => shard === 2)])
    await room.append(run([0], 4, 10))
    await room.takes({ 0: upTo(10), 2: upTo(3) })
    await room.append([...run([2], 7, 8), ...run([0], 11, 12)])
    await room.takes({ 0: upTo(12), 2: upTo(3) })
    expect(room.gaps).toEqual([gap])

    await instance.stop()
    room.gaps.splice(0)
    await room.instance(group)
    await eventually(() => expect(room.gaps).toEqual([gap]))
    await room.append(run([0], 13, 14))
    await room.takes({ 0: upTo(14), 2: upTo(3) })
    expect(room.gaps).toEqual([gap])
  })

  it('lets its shard go on, with everything that was passed over, when it comes after all', async () => {
    await room.instance(room.scratch.name())
    await room.append([...run([2], 1, 3), ...run([2], 5, 6), ...run([0], 1, 1)])
    await room.takes({ 0: [1], 2: upTo(3) })
    await room.append(run([2], 4, 4))
    await room.takes({ 0: [1], 2: upTo(6) })
    await room.append(run([2], 8, 8))
    await eventually(() => expect(room.gaps).toEqual([gap, { shard: 2, expected: 7, found: 8 }]))
    await room.append(run([2], 7, 7))
    await room.takes({ 0: [1], 2: upTo(8) })
  })
})
