import fc from 'fast-check'
import { joinSteps, type Step } from './join-steps.js'

interface Item {
  readonly shard: number
  readonly seq: number
}

const stepOf = (shard: number, count = 1): Step<Item> => ({
  taken: Array.from({ length: count }, (_, i) => ({ shard, seq: i + 1 })),
  advances: [{ shard, from: 0, to: count }],
  gaps: [],
  offsets: [{ topic: 'log', partition: shard, offset: String(count) }],
})

/** A commit that ends when it is told to, and writes down which shards came to it together. */
function commits(fails: (shards: readonly number[]) => 'committed' | 'lost' | Error = () => 'committed') {
  const calls: number[][] = []
  const endings: (() => void)[] = []
  const apply = joinSteps<Item>(({ advances, taken, offsets }) => {
    const shards = advances.map(({ shard }) => shard)
    expect(offsets.map(({ partition }) => partition)).toEqual(shards)
    expect([...new Set(taken.map(({ shard }) => shard))]).toEqual(shards)
    calls.push(shards)
    return new Promise((resolve, reject) =>
      endings.push(() => {
        const ends = fails(shards)
        if (ends instanceof Error) reject(ends)
        else resolve(ends)
      }),
    )
  })
  const turn = () => new Promise((resolve) => setImmediate(resolve))
  const endOne = async (): Promise<void> => {
    endings.shift()?.()
    await turn()
  }
  return { apply, calls, turn, endOne, isIdle: () => endings.length === 0 }
}

const outcomeOf = (promise: Promise<unknown>) => promise.catch((error: Error) => error.message)

it('commits together what comes at once, and then what came meanwhile', async () => {
  const { apply, calls, turn, endOne } = commits()
  const all = [apply(stepOf(0)), apply(stepOf(1))]
  await turn()
  all.push(apply(stepOf(2)), apply(stepOf(3)))
  expect(calls).toEqual([[0, 1]])
  await endOne()
  expect(calls).toEqual([
    [0, 1],
    [2, 3],
  ])
  await endOne()
  expect(await Promise.all(all)).toEqual(['committed', 'committed', 'committed', 'committed'])
})

it('takes no more together than a commit should hold, but a large one whole', async () => {
  const { apply, calls, turn, endOne } = commits()
  const counts = [600, 400, 1, 5000, 1]
  const all = counts.map((count, shard) => apply(stepOf(shard, count)))
  await turn()
  for (let i = 0; i < 4; i++) await endOne()
  expect(calls).toEqual([[0, 1], [2], [3], [4]])
  expect(await Promise.all(all)).toHaveLength(5)
})

it.each<[string, 'lost' | Error, string]>([
  ['is lost', 'lost', 'lost'],
  ['fails', new Error('planned'), 'planned'],
])('lets no other suffer when one %s', async (_, ending, told) => {
  const { apply, turn, endOne, isIdle } = commits((shards) => (shards.includes(2) ? ending : 'committed'))
  const all = [0, 1, 2, 3].map((shard) => outcomeOf(apply(stepOf(shard))))
  await turn()
  while (!isIdle()) await endOne()
  expect(await Promise.all(all)).toEqual(['committed', 'committed', told, 'committed'])
})

it('cuts only what has to wait where several were done together', async () => {
  const done = [
    { shard: 0, from: 0, to: 3 },
    { shard: 1, from: 0, to: 1 },
  ]
  const calls: number[] = []
  const apply = joinSteps<Item>(({ advances }) => {
    calls.push(advances.length)
    return Promise.resolve({ advances: done })
  })
  const all = [apply(stepOf(0, 3)), apply(stepOf(1, 2)), apply(stepOf(2, 1))]
  expect(await Promise.all(all)).toEqual([
    'committed',
    { advances: [{ shard: 1, from: 0, to: 1 }] },
    { advances: [] },
  ])
  expect(calls).toEqual([3])
})

it('answers each with its own outcome, in the order of each shard, never two at a time', () =>
  fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(fc.nat(5), fc.constantFrom('committed', 'lost', 'throws'), fc.nat(3))),
      async (plan) => {
        let running = 0
        const seen: number[] = []
        const apply = joinSteps<Item>(async ({ taken }) => {
          expect(++running).toBe(1)
          await new Promise((resolve) => setImmediate(resolve))
          running--
          const worst = taken.map(({ seq }) => plan[seq]?.[1])
          if (worst.includes('throws')) throw new Error('throws')
          if (worst.includes('lost')) return 'lost'
          seen.push(...taken.map(({ seq }) => seq))
          return 'committed'
        })
        const outcomes: Promise<unknown>[] = []
        for (const [i, [shard, , pause]] of plan.entries()) {
          const step = { taken: [{ shard, seq: i }], advances: [], gaps: [], offsets: [] }
          outcomes.push(outcomeOf(apply(step)))
          for (let turn = 0; turn < pause; turn++) await new Promise((resolve) => setImmediate(resolve))
        }
        expect(await Promise.all(outcomes)).toEqual(plan.map(([, ending]) => ending))
        const committed = [...plan.keys()].filter((i) => plan[i]?.[1] === 'committed')
        expect(seen).toEqual(committed)
      },
    ),
  ))
