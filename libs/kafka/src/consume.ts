import { type Consumer, type EachBatchPayload, type Kafka, type KafkaMessage } from 'kafkajs'
import { Backoff } from './backoff.js'
import { OffsetHints } from './offset-hints.js'
import { Starts } from './starts.js'

/**
 * Milliseconds that a group waits for a silent instance. After a crash everything of its partitions waits as long; an
 * instance that was only slow finds its positions moved and writes nothing twice.
 */
export const defaultSessionTimeout = 10_000

export interface Batch {
  readonly topic: string
  readonly partition: number
  readonly messages: readonly KafkaMessage[]
}

/** What to do next: `done` reads on, `again` hands the same batch over once more, `seek` reads on from elsewhere. */
export type Handled = 'done' | 'again' | { readonly seek: string }

export interface ConsumeOptions {
  readonly kafka: Kafka
  readonly groupId: string
  readonly topics: readonly string[]
  readonly handle: (batch: Batch) => Promise<Handled>
  /** Offset to read on from, or undefined for the group's own. Asked for each partition that is assigned. */
  readonly nextOffset?: (topic: string, partition: number) => Promise<string | undefined>
  readonly onFault: (error: unknown, where: string) => void
  readonly partitionsAtOnce?: number
  readonly sessionTimeout?: number
}

/**
 * Reads batches and hands each over until it is done: a fault is waited out, with that partition paused and nothing
 * skipped, while the others go on. Offsets are committed as a hint only, now and then. When kafkajs gives a consumer up, another one
 * is made.
 */
export class BatchConsumer {
  private readonly stopping = new AbortController()
  private consumer: Consumer | undefined
  private isJoined = false
  private starts = this.freshStarts()
  private readonly waits = new Map<string, Backoff>()
  private readonly replacing = new Backoff(200, 5000)
  private readonly hints = new OffsetHints()

  constructor(private readonly options: ConsumeOptions) {}

  /** Resolves once the first attempt to connect was made; connecting goes on by itself until it succeeds. */
  async start(): Promise<void> {
    const { signal } = this.stopping
    const backoff = new Backoff(200, 3000)
    const attempt = async (): Promise<boolean> => {
      try {
        await this.connect()
        return true
      } catch (error) {
        this.options.onFault(error, 'connect')
        return false
      }
    }
    if (await attempt()) return
    void (async () => {
      while (!signal.aborted) {
        await backoff.wait(signal)
        if (signal.aborted || (await attempt())) return
      }
    })()
  }

  /** A member of its group. */
  get isReady(): boolean {
    return this.isJoined
  }

  async stop(): Promise<void> {
    this.stopping.abort()
    this.isJoined = false
    await this.hints.stop()
    await this.consumer?.disconnect().catch(() => undefined)
  }

  private async connect(): Promise<void> {
    const {
      kafka,
      groupId,
      topics,
      partitionsAtOnce = 1,
      sessionTimeout = defaultSessionTimeout,
    } = this.options
    const { signal } = this.stopping
    const consumer = kafka.consumer({
      groupId,
      sessionTimeout,
      heartbeatInterval: Math.floor(sessionTimeout / 10),
      rebalanceTimeout: sessionTimeout * 2,
      maxWaitTimeInMs: 500,
      minBytes: 1,
      maxBytesPerPartition: 4 * 1024 * 1024,
      allowAutoTopicCreation: false,
      retry: { initialRetryTime: 200, maxRetryTime: 2000, retries: 10 },
    })
    this.consumer = consumer
    consumer.on(consumer.events.GROUP_JOIN, ({ payload }) => {
      this.isJoined = !signal.aborted
      this.starts = this.freshStarts()
      this.hints.restart(consumer)
      void this.seekAssigned(consumer, payload.memberAssignment)
    })
    consumer.on(consumer.events.CRASH, ({ payload }) => {
      this.isJoined = false
      // kafkajs plans its restart right after this event, even for a consumer that was told to disconnect.
      if (signal.aborted) return queueMicrotask(() => void consumer.disconnect().catch(() => undefined))
      this.options.onFault(payload.error, 'crash')
      if (!payload.restart) void this.replace(consumer)
    })
    try {
      await consumer.connect()
      await consumer.subscribe({ topics: [...topics], fromBeginning: true })
      await consumer.run({
        autoCommit: false,
        eachBatchAutoResolve: false,
        partitionsConsumedConcurrently: partitionsAtOnce,
        eachBatch: (payload) => this.eachBatch(consumer, payload),
      })
    } catch (error) {
      await consumer.disconnect().catch(() => undefined)
      throw error
    }
    // kafkajs goes on connecting and joining when it is told to disconnect meanwhile.
    if (signal.aborted) await consumer.disconnect().catch(() => undefined)
  }

  private async replace(consumer: Consumer): Promise<void> {
    await consumer.disconnect().catch(() => undefined)
    // What ends each new consumer at once must not make the whole group join anew all the time.
    await this.replacing.wait(this.stopping.signal)
    if (!this.stopping.signal.aborted) await this.start()
  }

  private freshStarts(): Starts {
    return new Starts((topic, partition) => Promise.resolve(this.options.nextOffset?.(topic, partition)))
  }

  private async seekAssigned(consumer: Consumer, assignment: Record<string, number[]>): Promise<void> {
    const { starts, stopping } = this
    const seek = async (topic: string, partition: number): Promise<void> => {
      const backoff = new Backoff(200, 3000)
      while (starts === this.starts && !stopping.signal.aborted) {
        try {
          const offset = await starts.assigned(topic, partition)
          if (offset !== undefined && starts === this.starts) consumer.seek({ topic, partition, offset })
          return
        } catch (error) {
          this.options.onFault(error, 'seek')
          await backoff.wait(stopping.signal)
        }
      }
    }
    const partitions = Object.entries(assignment).flatMap(([topic, own]) =>
      own.map((partition) => seek(topic, partition)),
    )
    await Promise.all(partitions)
  }

  private async eachBatch(consumer: Consumer, payload: EachBatchPayload): Promise<void> {
    const { batch } = payload
    const { topic, partition } = batch
    const { starts, stopping } = this
    if (payload.isStale() || stopping.signal.aborted) return
    try {
      const elsewhere = await starts.insteadOf(batch)
      if (payload.isStale()) return
      if (elsewhere !== undefined) return consumer.seek({ topic, partition, offset: elsewhere })
      const work = this.options.handle({ topic, partition, messages: batch.messages })
      const handled = await whileBeating(work, () => payload.heartbeat())
      if (handled === 'again') return this.waitAndReread(consumer, payload)
      await starts.settle(topic, partition)
      if (handled !== 'done') return consumer.seek({ topic, partition, offset: handled.seek })
    } catch (error) {
      this.options.onFault(error, `${topic}/${partition}`)
      return this.waitAndReread(consumer, payload)
    }
    this.waits.delete(`${topic}/${partition}`)
    this.replacing.reset()
    const last = batch.lastOffset()
    payload.resolveOffset(last)
    this.hints.add({ topic, partition, offset: String(BigInt(last) + 1n) })
    await payload.heartbeat()
  }

  /** Pauses the partition alone: kafkajs fetches no other of the same broker while a batch is being handled. */
  private waitAndReread(consumer: Consumer, payload: EachBatchPayload): void {
    const { batch } = payload
    const { topic, partition } = batch
    const id = `${topic}/${partition}`
    const backoff = this.waits.get(id) ?? new Backoff(50, 2000)
    this.waits.set(id, backoff)
    const resume = payload.pause()
    consumer.seek({ topic, partition, offset: batch.firstOffset() ?? batch.lastOffset() })
    void backoff.wait(this.stopping.signal).then(resume)
  }
}

/** Keeps the membership alive while work goes on; a lost membership shows at the next heartbeat after it. */
async function whileBeating<T>(work: Promise<T>, heartbeat: () => Promise<void>): Promise<T> {
  const timer = setInterval(() => void heartbeat().catch(() => undefined), 2000)
  try {
    return await work
  } finally {
    clearInterval(timer)
  }
}
