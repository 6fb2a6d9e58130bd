import { type Consumer, type TopicPartitionOffset } from 'kafkajs'

const everyMilliseconds = 1000

/**
 * Commits how far a group has read, now and then: it is where to begin after a restart, and what was done meanwhile is
 * read once more and dropped. A commit for every batch would cost the broker as much as the batch.
 */
export class OffsetHints {
  private readonly waiting = new Map<string, TopicPartitionOffset>()
  private consumer: Pick<Consumer, 'commitOffsets'> | undefined
  private timer: NodeJS.Timeout | undefined

  /** A new assignment: what was read in the last one may be another member's by now. */
  restart(consumer: Pick<Consumer, 'commitOffsets'>): void {
    this.waiting.clear()
    this.consumer = consumer
  }

  add(reached: TopicPartitionOffset): void {
    this.waiting.set(`${reached.topic}/${reached.partition}`, reached)
    this.timer ??= setTimeout(() => void this.commit(), everyMilliseconds)
  }

  async stop(): Promise<void> {
    await this.commit()
    this.consumer = undefined
  }

  private async commit(): Promise<void> {
    clearTimeout(this.timer)
    this.timer = undefined
    const reached = [...this.waiting.values()]
    this.waiting.clear()
    if (reached.length > 0) await this.consumer?.commitOffsets(reached).catch(() => undefined)
  }
}
