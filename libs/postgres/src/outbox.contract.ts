import fc from 'fast-check'
import { type Outbox, type OutboxRecord } from './outbox.js'
import { eventually } from './testing/eventually.js'

export interface OutboxUnderTest {
  readonly outbox: Outbox
  /** Commits these. */
  readonly append: (records: readonly OutboxRecord[]) => void | Promise<void>
}

/** `seq` tells records apart. */
export const outboxRecord = (topic: string, seq: number, partition = 0): OutboxRecord => ({
  topic,
  partition,
  key: `key-${seq}`,
  headers: { seq: String(seq) },
  value: Buffer.from([seq]),
})

const long = 60_000

/** What every outbox promises. `open` gives an empty one that nobody holds. */
export function outboxKeepsItsPromises(open: () => Promise<OutboxUnderTest>, numRuns: number): void {
  const seqs = async (outbox: Outbox, limit = 100, except: readonly string[] = []) =>
    (await outbox.head(limit, except)).map(({ headers }) => Number(headers['seq']))

  it('gives each record as it was appended', async () => {
    const { outbox, append } = await open()
    const record = {
      topic: 'a',
      partition: 7,
      key: 'naïve ☂ key',
      headers: { ce_id: '1', 'content-type': 'application/avro' },
      value: Buffer.from([0, 255, 10, 13]),
    }
    await append([record, { ...record, headers: {}, value: Buffer.alloc(0) }])
    const rows = await outbox.head(10, [])
    expect(rows).toEqual([
      { ...record, id: expect.any(String) as string },
      { ...record, headers: {}, value: Buffer.alloc(0), id: expect.any(String) as string },
    ])
  })

  it('gives the oldest records first, of all topics but those excepted, and no more than asked for', async () => {
    const { outbox, append } = await open()
    await append([outboxRecord('a', 1), outboxRecord('b', 2), outboxRecord('a', 3)])
    await append([outboxRecord('c', 4), outboxRecord('a', 5)])
    expect(await seqs(outbox)).toEqual([1, 2, 3, 4, 5])
    expect(await seqs(outbox, 2)).toEqual([1, 2])
    expect(await seqs(outbox, 2, ['a'])).toEqual([2, 4])
    expect(await seqs(outbox, 100, ['a', 'b', 'c'])).toEqual([])
  })

  it('keeps records until they are removed, and minds no removal of what is gone', async () => {
    const { outbox, append } = await open()
    await append([outboxRecord('a', 1), outboxRecord('a', 2), outboxRecord('a', 3)])
    const [, second] = await outbox.head(3, [])
    await outbox.remove([second?.id ?? ''])
    await outbox.remove([second?.id ?? ''])
    await outbox.remove([])
    expect(await seqs(outbox)).toEqual([1, 3])
  })

  it('holds, after any appends and removals, the rest in order', async () => {
    const topic = fc.constantFrom('a', 'b')
    const step = fc.oneof(
      fc.record({ append: fc.array(topic, { maxLength: 4 }) }),
      fc.record({ remove: fc.nat({ max: 5 }), except: fc.subarray(['a', 'b']) }),
    )
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 12 }), async (steps) => {
        const { outbox, append } = await open()
        let expected: OutboxRecord[] = []
        let seq = 0
        for (const each of steps) {
          if ('append' in each) {
            const records = each.append.map((name) => outboxRecord(name, ++seq % 256))
            await append(records)
            expected.push(...records)
          } else {
            const gone = await outbox.head(each.remove, each.except)
            await outbox.remove(gone.map(({ id }) => id))
            const dropped = expected.filter(({ topic }) => !each.except.includes(topic)).slice(0, each.remove)
            expected = expected.filter((record) => !dropped.includes(record))
          }
          expect((await outbox.head(100, [])).map(({ id: _, ...record }) => record)).toEqual(expected)
        }
      }),
      { numRuns },
    )
  })

  it('leases to one owner at a time, who may keep it up', async () => {
    const { outbox } = await open()
    expect(await outbox.lease('first', long)).toBe(true)
    expect(await outbox.lease('second', long)).toBe(false)
    expect(await outbox.lease('first', long)).toBe(true)
    expect(await outbox.lease('second', long)).toBe(false)
  })

  it('leases to one of many that ask at once', async () => {
    const { outbox } = await open()
    const owners = Array.from({ length: 8 }, (_, i) => `owner-${i}`)
    const answers = await Promise.all(owners.map((owner) => outbox.lease(owner, long)))
    expect(answers.filter(Boolean)).toHaveLength(1)
  })

  it('leases to another once the lease has ended, and then no more to the first', async () => {
    const { outbox } = await open()
    expect(await outbox.lease('first', 50)).toBe(true)
    await eventually(async () => expect(await outbox.lease('second', long)).toBe(true))
    expect(await outbox.lease('first', long)).toBe(false)
  })
}
