import fc from 'fast-check'
import { createPool, type Pool, transaction } from './pool.js'
import {
  type Advance,
  advancePositions,
  positionTables,
  readOffset,
  readPositions,
  saveOffsets,
} from './shard-positions.js'
import { type ScratchSchema, scratchSchema } from './testing/scratch-schema.js'

const shards = 4
const allShards = [0, 1, 2, 3]
const first = { directoryVersion: 1, releaseNumber: 1 }

let scratch: ScratchSchema
let pool: Pool

beforeAll(async () => {
  scratch = await scratchSchema(`${positionTables(shards)}
    create table effect (shard int, seq int, instance int, primary key (shard, seq))`)
  pool = createPool(scratch.login, 8, () => undefined)
})

beforeEach(reset)

afterAll(async () => {
  await pool.end()
  await scratch.remove()
})

async function reset(): Promise<void> {
  await pool.query(
    'update shard_position set seq = 0, directory_version = 0, release_number = 0; truncate effect, consumed_offset',
  )
}

/** As a room does it: everything or, when a position was not as expected, nothing. */
const move = (advances: readonly Advance[], used = first) =>
  transaction(pool, async (client) => ((await advancePositions(client, advances, used)) ? true : undefined))

const seqs = async () => {
  const positions = await readPositions(pool, allShards)
  return allShards.map((shard) => positions.get(shard)?.seq)
}

describe('positions', () => {
  it('begin at 0 and are read for the shards asked for', async () => {
    expect(await readPositions(pool, [1, 3, 99])).toEqual(
      new Map([
        [1, { seq: 0, directoryVersion: 0 }],
        [3, { seq: 0, directoryVersion: 0 }],
      ]),
    )
  })

  it('move when all are where they were expected, and then say what was used', async () => {
    expect(
      await move(
        [
          { shard: 2, from: 0, to: 5 },
          { shard: 0, from: 0, to: 1 },
        ],
        { directoryVersion: 7, releaseNumber: 2 },
      ),
    ).toBe(true)
    expect(await readPositions(pool, [0, 1, 2])).toEqual(
      new Map([
        [0, { seq: 1, directoryVersion: 7 }],
        [1, { seq: 0, directoryVersion: 0 }],
        [2, { seq: 5, directoryVersion: 7 }],
      ]),
    )
  })

  it('stay, all of them, when one had moved', async () => {
    await move([{ shard: 1, from: 0, to: 3 }])
    const stale = [
      { shard: 0, from: 0, to: 4 },
      { shard: 1, from: 0, to: 4 },
    ]
    expect(await move(stale)).toBeUndefined()
    expect(await move([{ shard: 1, from: 4, to: 5 }])).toBeUndefined()
    expect(await seqs()).toEqual([0, 3, 0, 0])
  })

  it('stay when a shard does not exist', async () => {
    expect(await move([{ shard: 99, from: 0, to: 1 }])).toBeUndefined()
  })

  it.each([
    ['directory', { directoryVersion: 4, releaseNumber: 3 }],
    ['release', { directoryVersion: 5, releaseNumber: 2 }],
  ])('stay when this instance decided with an older %s than was used before', async (_, older) => {
    const newer = { directoryVersion: 5, releaseNumber: 3 }
    await move([{ shard: 0, from: 0, to: 1 }], newer)
    expect(await move([{ shard: 0, from: 1, to: 2 }], older)).toBeUndefined()
    expect(
      await move(
        [
          { shard: 0, from: 1, to: 2 },
          { shard: 1, from: 0, to: 1 },
        ],
        older,
      ),
    ).toBeUndefined()
    expect(await move([{ shard: 1, from: 0, to: 1 }], older)).toBe(true)
    expect(await move([{ shard: 0, from: 1, to: 2 }], newer)).toBe(true)
  })

  it('take nothing of a transaction that is rolled back after they moved', async () => {
    const failing = transaction(pool, async (client) => {
      await advancePositions(client, [{ shard: 0, from: 0, to: 1 }], first)
      throw new Error('planned')
    })
    await expect(failing).rejects.toThrow('planned')
    expect(await seqs()).toEqual([0, 0, 0, 0])
  })

  it('are moved by exactly one of many instances that take the same step at once', async () => {
    for (let from = 0; from < 10; from++) {
      const wins = await Promise.all(
        Array.from({ length: 8 }, (_, instance) =>
          transaction(pool, async (client) => {
            // Each names the shards in another order, which must not make them wait for each other for ever.
            const order = instance % 2 === 0 ? allShards : [...allShards].reverse()
            const advances = order.map((shard) => ({ shard, from, to: from + 1 }))
            if (!(await advancePositions(client, advances, first))) return undefined
            await client.query('insert into effect select unnest($1::int[]), $2, $3', [
              allShards,
              from,
              instance,
            ])
            return instance
          }),
        ),
      )
      expect(wins.filter((instance) => instance !== undefined)).toHaveLength(1)
    }
    const { rows } = await pool.query(
      'select shard, count(*)::int, count(distinct seq)::int as seqs from effect group by shard',
    )
    expect(rows).toHaveLength(shards)
    for (const row of rows) expect(row).toMatchObject({ count: 10, seqs: 10 })
  })

  it('go as far as the steps that were expected, whatever steps are tried', async () => {
    const version = fc.integer({ min: 0, max: 3 })
    const attempt = fc.record({
      shards: fc.subarray(allShards, { minLength: 1 }),
      isStale: fc.boolean(),
      directoryVersion: version,
      releaseNumber: version,
    })
    await fc.assert(
      fc.asyncProperty(fc.array(attempt, { maxLength: 12 }), async (attempts) => {
        await reset()
        const expected = allShards.map(() => ({ seq: 0, directoryVersion: 0, releaseNumber: 0 }))
        for (const { shards: named, isStale, ...used } of attempts) {
          const rows = named.flatMap((shard) => expected[shard] ?? [])
          const advances = named.map((shard) => {
            const seq = expected[shard]?.seq ?? 0
            return { shard, from: isStale ? seq + 1 : seq, to: seq + 2 }
          })
          const isAllowed =
            !isStale &&
            rows.every(
              (row) =>
                row.directoryVersion <= used.directoryVersion && row.releaseNumber <= used.releaseNumber,
            )
          expect((await move(advances, used)) ?? false).toBe(isAllowed)
          if (isAllowed) for (const row of rows) Object.assign(row, used, { seq: row.seq + 2 })
          expect(await seqs()).toEqual(expected.map(({ seq }) => seq))
        }
      }),
      { numRuns: 30 },
    )
  })
})

describe('offsets', () => {
  it('are kept by topic and partition, the last one saved', async () => {
    expect(await readOffset(pool, 'a', 0)).toBeUndefined()
    await saveOffsets(pool, [{ topic: 'a', partition: 0, offset: '17' }])
    await saveOffsets(pool, [{ topic: 'a', partition: 1, offset: '9007199254740993' }])
    await saveOffsets(pool, [{ topic: 'b', partition: 0, offset: '3' }])
    await saveOffsets(pool, [{ topic: 'a', partition: 0, offset: '18' }])
    expect(await readOffset(pool, 'a', 0)).toBe('18')
    expect(await readOffset(pool, 'a', 1)).toBe('9007199254740993')
    expect(await readOffset(pool, 'b', 0)).toBe('3')
  })
})
