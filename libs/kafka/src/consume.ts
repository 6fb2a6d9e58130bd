import { type Consumer, type EachBatchPayload, type Kafka, type KafkaMessage } from 'kafkajs'
import { Backoff } from './backoff.js'

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
 * Reads batches and hands each over until it is done: a fault is waited out with the partition kept, never skipped.
 * Offsets are committed as a hint only. When kafkajs gives a consumer up, another one is made.
 */
export class BatchConsumer {
  private readonly stopping = new AbortController()
  private consumer: Consumer | undefined
  private isJoined = false
  private positioned = new Set<string>()

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
    await this.consumer?.disconnect().catch(() => undefined)
  }

  private async connect(): Promise<void> {
    const { kafka, groupId, topics, partitionsAtOnce = 1, sessionTimeout = 30_000 } = this.options
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
      this.isJoined = true
      this.positioned = new Set()
      void this.seekAssigned(consumer, payload.memberAssignment)
    })
    consumer.on(consumer.events.CRASH, ({ payload }) => {
      this.isJoined = false
      this.options.onFault(payload.error, 'crash')
      if (!payload.restart && !this.stopping.signal.aborted) void this.replace(consumer)
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
  }

  private async replace(consumer: Consumer): Promise<void> {
    await consumer.disconnect().catch(() => undefined)
    if (!this.stopping.signal.aborted) await this.start()
  }

  private async seekAssigned(consumer: Consumer, assignment: Record<string, number[]>): Promise<void> {
    for (const [topic, partitions] of Object.entries(assignment)) {
      for (const partition of partitions) {
        try {
          const offset = await this.options.nextOffset?.(topic, partition)
          if (offset !== undefined) consumer.seek({ topic, partition, offset })
        } catch (error) {
          this.options.onFault(error, 'seek')
        }
      }
    }
  }

  private async eachBatch(consumer: Consumer, payload: EachBatchPayload): Promise<void> {
    const { batch, heartbeat, resolveOffset, isStale, isRunning } = payload
    const { topic, partition } = batch
    const id = `${topic}/${partition}`
    const { signal } = this.stopping
    const backoff = new Backoff(50, 2000)
    if (!this.positioned.has(id)) {
      const offset = await this.options.nextOffset?.(topic, partition).catch(() => undefined)
      this.positioned.add(id)
      if (offset !== undefined && offset !== batch.firstOffset())
        return consumer.seek({ topic, partition, offset })
    }
    while (isRunning() && !isStale() && !signal.aborted) {
      let handled: Handled
      try {
        handled = await whileBeating(
          this.options.handle({ topic, partition, messages: batch.messages }),
          heartbeat,
        )
      } catch (error) {
        this.options.onFault(error, id)
        await backoff.wait(signal)
        // A rebalance in the meantime is for kafkajs to see: it rejoins.
        await heartbeat()
        continue
      }
      if (handled === 'again') continue
      if (handled !== 'done') return consumer.seek({ topic, partition, offset: handled.seek })
      const last = batch.lastOffset()
      resolveOffset(last)
      void consumer
        .commitOffsets([{ topic, partition, offset: String(BigInt(last) + 1n) }])
        .catch(() => undefined)
      await heartbeat()
      return
    }
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
