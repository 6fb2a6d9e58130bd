import { type LogRecord, type RecordLog } from './record-log.js'

export interface LogUnderTest {
  readonly log: RecordLog
  /** Two topics of its own with three partitions each. */
  readonly topics: readonly [string, string]
  /** What a reader gets of a partition. */
  readonly read: (topic: string, partition: number) => Promise<readonly LogRecord[]>
}

export const logRecord = (topic: string, partition: number, seq: number): LogRecord => ({
  topic,
  partition,
  key: `key-${seq}`,
  headers: { seq: String(seq) },
  value: Buffer.from(`value ${seq}`),
})

const range = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, i) => from + i)

/** What every log promises. `open` gives an empty one. */
export function logKeepsItsPromises(open: () => Promise<LogUnderTest>): void {
  it('keeps each record as it was appended', async () => {
    const { log, topics, read } = await open()
    const [topic] = topics
    const records: LogRecord[] = [
      {
        topic,
        partition: 1,
        key: 'child ☂',
        headers: { ce_id: '1', ce_type: 'naïve' },
        value: Buffer.from([0, 255, 10]),
      },
      { topic, partition: 1, key: '', headers: {}, value: Buffer.alloc(0) },
      { topic, partition: 1, key: 'gone', headers: {}, value: null },
    ]
    await log.append(records)
    expect(await read(topic, 1)).toEqual(records)
    expect(await read(topic, 0)).toEqual([])
  })

  it('keeps the order of each partition, within an append and from one to the next', async () => {
    const { log, topics, read } = await open()
    const records = range(1, 900).map((seq) => logRecord(topics[seq % 2 === 0 ? 0 : 1], seq % 3, seq))
    for (let at = 0; at < records.length; at += 300) await log.append(records.slice(at, at + 300))
    for (const topic of topics)
      for (const partition of range(0, 2))
        expect(await read(topic, partition)).toEqual(
          records.filter((record) => record.topic === topic && record.partition === partition),
        )
  })

  it('keeps what is appended again once more: dropping repeats is for readers', async () => {
    const { log, topics, read } = await open()
    const record = logRecord(topics[0], 0, 1)
    await log.append([record])
    await log.append([record])
    expect(await read(topics[0], 0)).toEqual([record, record])
  })

  it('keeps what is more than one request may hold, in order', async () => {
    const { log, topics, read } = await open()
    const records = range(1, 40).map((seq) => ({
      ...logRecord(topics[0], seq % 2, seq),
      value: Buffer.alloc(100_000, seq),
    }))
    await log.append(records)
    for (const partition of [0, 1]) {
      const stored = await read(topics[0], partition)
      expect(stored.map(({ headers }) => Number(headers['seq']))).toEqual(
        range(1, 40).filter((seq) => seq % 2 === partition),
      )
    }
  })

  it('takes nothing of an empty append', async () => {
    const { log, topics, read } = await open()
    await log.append([])
    expect(await read(topics[0], 0)).toEqual([])
  })

  it('keeps the order of each of several appends at once', async () => {
    const { log, topics, read } = await open()
    const appends = range(0, 4).map((n) => range(1, 100).map((i) => logRecord(topics[0], 2, n * 100 + i)))
    await Promise.all(appends.map((records) => log.append(records)))
    const stored = (await read(topics[0], 2)).map(({ headers }) => Number(headers['seq']))
    expect([...stored].sort((a, b) => a - b)).toEqual(range(1, 500))
    for (const n of range(0, 4))
      expect(stored.filter((seq) => seq > n * 100 && seq <= (n + 1) * 100)).toEqual(
        range(n * 100 + 1, (n + 1) * 100),
      )
  })
}
