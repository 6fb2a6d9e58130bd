import { type BatchConsumer, type DirectoryReader } from '@common-thread/kafka'
import { consumeInbound, type InboundOptions, inboundTopics } from './inbound.js'

/** Keeps one consumer on the inbound topics of every organisation that publishes over Kafka, as the directory changes. */
export class InboundTopics {
  private consumer: BatchConsumer | undefined
  private topics: readonly string[] = []
  private turn: Promise<void> = Promise.resolve()

  constructor(
    private readonly options: Omit<InboundOptions, 'topics'>,
    private readonly directory: DirectoryReader,
  ) {}

  async start(): Promise<void> {
    this.directory.onVersion(() => void this.follow())
    await this.follow()
  }

  async stop(): Promise<void> {
    await this.turn
    await this.consumer?.stop()
  }

  private follow(): Promise<void> {
    this.turn = this.turn.then(async () => {
      const topics = inboundTopics(this.directory.current)
      if (topics.join() === this.topics.join()) return
      this.topics = topics
      await this.consumer?.stop()
      this.consumer = topics.length > 0 ? consumeInbound({ ...this.options, topics }) : undefined
      // Not awaited: the topics are the directory room's to create, and connecting goes on until they are there.
      void this.consumer?.start()
    })
    return this.turn
  }
}
