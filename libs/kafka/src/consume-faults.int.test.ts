import { eventually } from '@common-thread/postgres/testing'
import { saveOffsets } from '@common-thread/postgres'
import { type Positioned } from './in-order.js'
import { partitionOf } from './partition.js'
import { partitions, SampleRoom, upTo } from './testing/sample-room.js'

let room: SampleRoom

beforeEach(async () => {
  room = await SampleRoom.open()
})
afterEach(() => room.close())

const shard = (number: number, from: number, to: number): Positioned[] =>
  upTo(to)
    .slice(from - 1)
    .map((seq) => ({ shard: number, seq }))

const faultNames = () => [...new Set(room.faults.map(({ name }) => name))]
const where = (partition: number) => `${room.topic}/${partition}`

class Planned extends Error {
  override readonly name = 'Planned'
}

describe('a handler that fails', () => {
  it('is asked again until it succeeds: nothing is skipped, and it stays in its group for longer than a session', async () => {
    const group = room.scratch.name()
    // Waits of 50, 100, … 2000 ms: together longer than the session of 6 s.
    let failures = 9
    await room.instance(group, {
      apply: (step) => (failures-- > 0 ? Promise.reject(new Planned()) : room.apply(step)),
    })
    await room.append(shard(0, 1, 5))
    await eventually(() => expect(room.faults.length).toBeGreaterThan(0))
    const members = await room.members(group)
    expect(members).toHaveLength(1)
    await room.append(shard(0, 6, 9))
    await room.takes({ 0: upTo(9) })
    expect(await room.members(group)).toEqual(members)
    expect(room.faults).toEqual(Array.from({ length: 9 }, () => ({ name: 'Planned', where: where(0) })))
  })

  it('stays in its group while one step takes longer than a session', async () => {
    const group = room.scratch.name()
    let isFirst = true
    let members: readonly string[] = []
    await room.instance(group, {
      apply: async (step) => {
        if (isFirst) {
          isFirst = false
          members = await room.members(group)
          await room.pool.query('select pg_sleep(9)')
        }
        return room.apply(step)
      },
    })
    await room.append(shard(0, 1, 5))
    await room.takes({ 0: upTo(5) })
    expect(members).toHaveLength(1)
    expect(await room.members(group)).toEqual(members)
    expect(room.faults).toEqual([])
  })

  it('holds up no other partition', async () => {
    await room.instance(room.scratch.name(), {
      apply: (step) =>
        step.taken.some((record) => partitionOf(record.shard, partitions) === 0)
          ? Promise.reject(new Planned())
          : room.apply(step),
    })
    await room.append([...shard(0, 1, 3), ...shard(1, 1, 3)])
    await eventually(() => expect(room.faults.length).toBeGreaterThan(1))
    await room.append(shard(1, 4, 6))
    await room.takes({ 1: upTo(6) })
    expect(new Set(room.faults.map((fault) => fault.where))).toEqual(new Set([where(0)]))
  })

  it('is asked again after it lost, without losing its place in the group', async () => {
    const group = room.scratch.name()
    let losses = 5
    await room.instance(group, {
      apply: (step) => (losses-- > 0 ? Promise.resolve('lost' as const) : room.apply(step)),
    })
    await room.append(shard(0, 1, 3))
    await room.takes({ 0: upTo(3) })
    expect(room.faults).toEqual([])
  })
})

describe('a record that no room wrote', () => {
  it('is reported and waited for; its partition stays where it is and the others go on', async () => {
    const group = room.scratch.name()
    const instance = await room.instance(group)
    const poison = { topic: room.topic, partition: 0, key: '', headers: {}, value: Buffer.from('not JSON') }
    await room.append(shard(0, 1, 3))
    await room.takes({ 0: upTo(3) })
    await room.scratch.log.append([poison])
    await room.append([...shard(0, 4, 6), ...shard(1, 1, 6)])
    await room.takes({ 0: upTo(3), 1: upTo(6) })
    await eventually(() => expect(faultNames()).toEqual(['SyntaxError']))
    expect(new Set(room.faults.map((fault) => fault.where))).toEqual(new Set([where(0)]))
    await instance.stop()
    expect(await room.taken()).toEqual({ 0: upTo(3), 1: upTo(6) })

    // With a version that can read it, everything after it is taken.
    await room.instance(group, {
      decode: ({ value }) =>
        (value?.equals(poison.value) ? { shard: 0, seq: 1 } : JSON.parse(String(value))) as Positioned,
    })
    await room.takes({ 0: upTo(6), 1: upTo(6) })
  })
})

describe('a log that ends before the offset that was reached', () => {
  it('is reported and not read from its beginning as if it were the same', async () => {
    await saveOffsets(room.pool, [{ topic: room.topic, partition: 0, offset: '1000' }])
    await room.instance(room.scratch.name())
    await room.append([...shard(0, 1, 3), ...shard(1, 1, 3)])
    await room.takes({ 1: upTo(3) })
    await eventually(() => expect(faultNames()).toEqual(['OffsetOutOfRange']))
    expect(await room.taken()).toEqual({ 1: upTo(3) })
  })
})

describe('a store that can not be reached', () => {
  it('is asked again where to read on, also when no record comes', async () => {
    const group = room.scratch.name()
    const before = await room.instance(group)
    await room.append(shard(0, 1, 5))
    await room.takes({ 0: upTo(5) })
    await before.stop()
    await room.restore(2, { withOffsets: true })
    let failures = 2 * partitions
    await room.instance(group, {
      store: {
        positions: (shards) => room.store.positions(shards),
        nextOffset: (topic, partition) =>
          failures-- > 0 ? Promise.reject(new Planned()) : room.store.nextOffset(topic, partition),
      },
    })
    await room.takes({ 0: upTo(5) })
    expect(faultNames()).toEqual(['Planned'])
  })
})

describe('stopping', () => {
  it('leaves the group', async () => {
    const group = room.scratch.name()
    const instance = await room.instance(group)
    await eventually(() => expect(instance.isReady).toBe(true))
    expect(await room.members(group)).toHaveLength(1)
    await instance.stop()
    expect(instance.isReady).toBe(false)
    expect(await room.members(group)).toEqual([])
  })

  it('leaves no member behind, whenever during its start it comes', async () => {
    const group = room.scratch.name()
    for (let turns = 0; turns < 40; turns += 4) {
      const starting = room.instance(group)
      for (let turn = 0; turn < turns; turn++) await new Promise((resolve) => setImmediate(resolve))
      await room.stopAll()
      await starting
    }
    await eventually(async () => expect(await room.members(group)).toEqual([]))
  })
})
