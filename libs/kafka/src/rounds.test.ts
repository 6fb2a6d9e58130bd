import fc from 'fast-check'
import { type LogRecord } from './record-log.js'
import { inRounds } from './rounds.js'

const recordOf = (partition: number, bytes: number): LogRecord => ({
  topic: 'a',
  partition,
  key: '',
  headers: {},
  value: Buffer.alloc(bytes),
})
const sizes = (round: readonly LogRecord[]) => round.map(({ value }) => value?.length)

it('sends together what one request may hold', () => {
  const records = [recordOf(0, 700_000), recordOf(1, 700_000), recordOf(0, 10)]
  expect(inRounds(records)).toEqual([records])
  expect(inRounds([])).toEqual([])
})

it('begins another request where a partition would get more than a batch', () => {
  const records = [recordOf(0, 400_000), recordOf(1, 10), recordOf(0, 400_000), recordOf(0, 400_000)]
  expect(inRounds(records).map(sizes)).toEqual([[400_000, 10], [400_000], [400_000]])
})

it('sends alone what is larger than a batch by itself', () => {
  expect(inRounds([recordOf(0, 10), recordOf(0, 5_000_000), recordOf(0, 20)]).map(sizes)).toEqual([
    [10],
    [5_000_000],
    [20],
  ])
})

it('loses nothing, keeps the order, and keeps to both bounds, whatever comes', () => {
  const any = fc.tuple(fc.nat(3), fc.oneof(fc.nat(2000), fc.integer({ min: 100_000, max: 900_000 })))
  fc.assert(
    fc.property(fc.array(any, { maxLength: 200 }), (parts) => {
      const records = parts.map(([partition, bytes]) => recordOf(partition, bytes))
      const rounds = inRounds(records)
      expect(rounds.flat()).toEqual(records)
      for (const round of rounds) {
        expect(round.length).toBeGreaterThan(0)
        for (const partition of [0, 1, 2, 3]) {
          const own = round.filter((record) => record.partition === partition)
          const bytes = own.reduce((sum, { value }) => sum + (value?.length ?? 0), 0)
          expect(own.length <= 1 || bytes <= 1_000_000).toBe(true)
        }
      }
    }),
    { numRuns: 100 },
  )
})
