import { setTimeout as pause } from 'node:timers/promises'
import kafkajs from 'kafkajs'
import { withAdmin } from '../kafka-login.js'
import { type BenchHub } from './bench-hub.js'
import { cloudEvent, type LoadEvent, mixOver } from './load-events.js'
import { type Quantiles, quantilesOf } from './stages.js'

const topic = 'bench-peer'
const most = 500

/** What the peer is, for whoever reads a ratio. */
export const pipeLine =
  'one process that commits the same events’ bytes to PostgreSQL in batches, produces them to Kafka (acks all) and consumes them: one hop, no check, no identity, no seal, no decision, no recipients'

interface Waiting {
  readonly id: number
  readonly value: Buffer
}

/** The least that any hub on PostgreSQL and Kafka does with an event: the same stores, in the same run. */
class Pipe {
  readonly arrivedAt = new Map<number, number>()
  private readonly kafka
  private readonly producer
  private readonly consumer
  private waiting: Waiting[] = []
  private work: Promise<void> | undefined

  constructor(private readonly hub: BenchHub) {
    this.kafka = new kafkajs.Kafka(hub.stack.adminKafka)
    this.producer = this.kafka.producer({ maxInFlightRequests: 1 })
    this.consumer = this.kafka.consumer({ groupId: `${topic}-${process.pid}-${Date.now()}` })
  }

  async open(): Promise<void> {
    await this.hub.rows('create schema if not exists bench')
    await this.hub.rows('drop table if exists bench.event')
    await this.hub.rows('create table bench.event (id bigint primary key, value bytea not null)')
    await withAdmin(this.hub.stack.adminKafka, async (admin) => {
      const topics = await admin.listTopics()
      if (!topics.includes(topic)) await admin.createTopics({ topics: [{ topic, numPartitions: 8 }] })
    })
    await this.producer.connect()
    await this.consumer.connect()
    await this.consumer.subscribe({ topics: [topic] })
    const joined = new Promise<void>((resolve) => this.consumer.on('consumer.group_join', () => resolve()))
    await this.consumer.run({
      autoCommit: false,
      eachBatch: ({ batch }) => {
        const now = Date.now()
        for (const { key } of batch.messages) this.arrivedAt.set(Number(key), now)
        return Promise.resolve()
      },
    })
    await joined
    await this.warmUp()
  }

  /** A group without offsets begins at the end, wherever that is by then: sends until something arrives. */
  private async warmUp(): Promise<void> {
    for (let id = -1; this.arrivedAt.size === 0; id--) {
      await this.producer.send({ topic, messages: [{ key: String(id), value: '' }] })
      await pause(100, undefined, { signal: this.hub.signal })
    }
    for (let count = -1; count !== this.arrivedAt.size; await pause(300)) count = this.arrivedAt.size
    this.arrivedAt.clear()
  }

  submit(id: number, value: Buffer): void {
    this.waiting.push({ id, value })
    this.work ??= this.drain().finally(() => (this.work = undefined))
  }

  async allArrived(count: number): Promise<void> {
    while (this.arrivedAt.size < count) await pause(5, undefined, { signal: this.hub.signal })
  }

  async close(): Promise<void> {
    await this.work
    await Promise.all([this.producer.disconnect(), this.consumer.disconnect()])
  }

  private async drain(): Promise<void> {
    while (this.waiting.length > 0) {
      const batch = this.waiting.splice(0, most)
      await this.hub.rows(
        'insert into bench.event (id, value) select * from unnest($1::bigint[], $2::bytea[])',
        [batch.map(({ id }) => id), batch.map(({ value }) => value)],
      )
      await this.producer.send({
        topic,
        acks: -1,
        messages: batch.map(({ id, value }) => ({ key: String(id), value })),
      })
    }
  }
}

const bytesOf = (event: LoadEvent): Buffer => Buffer.from(JSON.stringify(cloudEvent(event, Date.now())))

const eventsFor = (hub: BenchHub, count: number): Buffer[] => mixOver(hub.children(1), count).map(bytesOf)

async function withPipe<T>(hub: BenchHub, work: (pipe: Pipe) => Promise<T>): Promise<T> {
  const pipe = new Pipe(hub)
  try {
    await pipe.open()
    return await work(pipe)
  } finally {
    await pipe.close()
  }
}

/** The peer at the same rate, in the same open loop. */
export const pipeLatency = (
  hub: BenchHub,
  { rate, seconds }: { readonly rate: number; readonly seconds: number },
): Promise<Quantiles> =>
  withPipe(hub, async (pipe) => {
    const values = eventsFor(hub, rate * seconds)
    const beginsAt = Date.now() + 300
    const intendedAt = (i: number) => beginsAt + (i * 1000) / rate
    for (const [i, value] of values.entries()) {
      const wait = intendedAt(i) - Date.now()
      if (wait > 0) await pause(wait, undefined, { signal: hub.signal })
      pipe.submit(i, value)
    }
    await pipe.allArrived(values.length)
    return quantilesOf(values.map((_, i) => (pipe.arrivedAt.get(i) ?? NaN) - intendedAt(i)))
  })

/** The peer with everything at once; events a second. */
export const pipeThroughput = (hub: BenchHub, count: number): Promise<number> =>
  withPipe(hub, async (pipe) => {
    const values = eventsFor(hub, count)
    const beganAt = performance.now()
    for (const [i, value] of values.entries()) pipe.submit(i, value)
    await pipe.allArrived(count)
    return count / ((performance.now() - beganAt) / 1000)
  })
