import { type Kafka, type KafkaMessage } from 'kafkajs'
import { BatchConsumer } from './consume.js'

export interface TailOptions {
  readonly kafka: Kafka
  /** Unique to this process: every reader reads the whole topic. */
  readonly groupId: string
  readonly topic: string
  readonly onMessages: (messages: readonly KafkaMessage[], partition: number) => Promise<void> | void
  readonly onFault: (error: unknown, where: string) => void
}

/** Follows a whole topic from its first record, and knows when it has read what was there when it began. */
export class Tail {
  private readonly consumer: BatchConsumer
  private readonly read = new Map<number, bigint>()
  private goal: Map<number, bigint> | undefined
  private resolveCaughtUp: () => void = () => undefined
  /** Resolves when everything that was in the topic at the start has been handed over. */
  readonly caughtUp = new Promise<void>((resolve) => (this.resolveCaughtUp = resolve))

  constructor(private readonly options: TailOptions) {
    this.consumer = new BatchConsumer({
      kafka: options.kafka,
      groupId: options.groupId,
      topics: [options.topic],
      onFault: options.onFault,
      nextOffset: (_, partition) => Promise.resolve(String(this.read.get(partition) ?? -2n)),
      handle: async ({ partition, messages }) => {
        const from = this.read.get(partition) ?? 0n
        const fresh = messages.filter(({ offset }) => BigInt(offset) >= from)
        await options.onMessages(fresh, partition)
        const last = messages.at(-1)
        if (last) this.read.set(partition, BigInt(last.offset) + 1n)
        this.check()
        return 'done'
      },
    })
  }

  async start(): Promise<void> {
    await this.findGoal()
    await this.consumer.start()
  }

  get isReady(): boolean {
    return this.consumer.isReady
  }

  async stop(): Promise<void> {
    await this.consumer.stop()
  }

  private async findGoal(): Promise<void> {
    const admin = this.options.kafka.admin()
    try {
      await admin.connect()
      const offsets = await admin.fetchTopicOffsets(this.options.topic)
      this.goal = new Map(
        offsets
          .filter(({ high, low }) => high !== low)
          .map(({ partition, high }) => [partition, BigInt(high)]),
      )
      this.check()
    } finally {
      await admin.disconnect().catch(() => undefined)
    }
  }

  private check(): void {
    if (this.goal && [...this.goal].every(([partition, high]) => (this.read.get(partition) ?? 0n) >= high)) {
      this.resolveCaughtUp()
    }
  }
}
