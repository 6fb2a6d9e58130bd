import fc from 'fast-check'
import { inOrder, type Positioned } from './in-order.js'

const shards = [0, 1, 2]

/** A log as relays leave it: each shard's records first come in order, and any that came before may come again. */
const anyLog = fc
  .array(fc.record({ shard: fc.constantFrom(...shards), back: fc.option(fc.nat({ max: 5 })) }), {
    maxLength: 60,
  })
  .map((steps) => {
    const last = new Map<number, number>()
    return steps.map(({ shard, back }): Positioned => {
      const reached = last.get(shard) ?? 0
      if (back !== null && reached > 0) return { shard, seq: Math.max(1, reached - back) }
      last.set(shard, reached + 1)
      return { shard, seq: reached + 1 }
    })
  })

/** Cuts anywhere, also into empty batches. */
const cutInto = (log: readonly Positioned[], cuts: readonly number[]): Positioned[][] => {
  const places = [...cuts.map((cut) => cut % (log.length + 1)), log.length].sort((a, b) => a - b)
  return places.map((place, i) => log.slice(places[i - 1] ?? 0, place))
}
const anyCuts = fc.array(fc.nat(), { maxLength: 12 })

/** Takes batch after batch as a room does, and gives what it took of each shard and the gaps that it met. */
function consume(batches: readonly (readonly Positioned[])[]) {
  const positions = new Map<number, number>()
  const taken = new Map<number, number[]>(shards.map((shard) => [shard, []]))
  const gaps: { shard: number; expected: number; found: number }[] = []
  for (const batch of batches) {
    const step = inOrder(batch, positions)
    for (const { shard, seq } of step.taken) taken.get(shard)?.push(seq)
    for (const { shard, from, to } of step.advances) {
      expect(from).toBe(positions.get(shard) ?? 0)
      expect(to).toBe(taken.get(shard)?.at(-1))
      positions.set(shard, to)
    }
    gaps.push(...step.gaps)
  }
  return { taken, gaps }
}

const upTo = (last: number) => Array.from({ length: last }, (_, i) => i + 1)
const lastOf = (log: readonly Positioned[], shard: number) =>
  Math.max(0, ...log.filter((record) => record.shard === shard).map(({ seq }) => seq))

it('takes each record once and in order, whatever comes again and wherever the batches are cut', () => {
  fc.assert(
    fc.property(anyLog, anyCuts, (log, cuts) => {
      const { taken, gaps } = consume(cutInto(log, cuts))
      for (const shard of shards) expect(taken.get(shard)).toEqual(upTo(lastOf(log, shard)))
      expect(gaps).toEqual([])
    }),
    { numRuns: 500 },
  )
})

it('stops a shard at a record that is missing, says which, and stops no other', () => {
  const withMissing = anyLog.chain((log) =>
    fc.record({
      log: fc.constant(log),
      cuts: anyCuts,
      shard: fc.constantFrom(...shards),
      seq: fc.integer({ min: 1, max: 8 }),
    }),
  )
  fc.assert(
    fc.property(withMissing, ({ log, cuts, shard, seq }) => {
      const damaged = log.filter((record) => record.shard !== shard || record.seq !== seq)
      const { taken, gaps } = consume(cutInto(damaged, cuts))
      const isPassed = lastOf(damaged, shard) > seq
      const reached = Math.min(seq - 1, lastOf(log, shard))
      for (const each of shards)
        expect(taken.get(each)).toEqual(upTo(each === shard ? reached : lastOf(log, each)))
      expect(gaps.every((gap) => gap.shard === shard && gap.expected === seq && gap.found > seq)).toBe(true)
      expect(gaps.length > 0).toBe(isPassed)
    }),
    { numRuns: 500 },
  )
})

it('drops what a position already covers, and moves no shard that it took nothing of', () => {
  const records = [
    { shard: 1, seq: 4 },
    { shard: 1, seq: 5 },
    { shard: 2, seq: 1 },
    { shard: 1, seq: 6 },
  ]
  const positions = new Map([
    [1, 5],
    [2, 1],
  ])
  expect(inOrder(records, positions)).toEqual({
    taken: [{ shard: 1, seq: 6 }],
    advances: [{ shard: 1, from: 5, to: 6 }],
    gaps: [],
  })
})

it('says a gap once for a batch, with the first record found beyond it, and takes nothing of the shard after it', () => {
  const records = [
    { shard: 1, seq: 1 },
    { shard: 1, seq: 3 },
    { shard: 1, seq: 2 },
    { shard: 1, seq: 4 },
  ]
  expect(inOrder(records, new Map())).toEqual({
    taken: [{ shard: 1, seq: 1 }],
    advances: [{ shard: 1, from: 0, to: 1 }],
    gaps: [{ shard: 1, expected: 2, found: 3 }],
  })
})
