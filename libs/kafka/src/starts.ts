import { type Batch } from 'kafkajs'

interface Start {
  offset: string | undefined
  isSought: boolean
}

/** Where each partition of one assignment is to be read from, whatever offset the group has committed. Asked once. */
export class Starts {
  private readonly starts = new Map<string, Promise<Start>>()

  constructor(
    private readonly nextOffset: (topic: string, partition: number) => Promise<string | undefined>,
  ) {}

  /** Offset to seek to as the partition is assigned. */
  async assigned(topic: string, partition: number): Promise<string | undefined> {
    const start = await this.startOf(topic, partition)
    if (start.isSought) return undefined
    start.isSought = true
    return start.offset
  }

  /** Offset to seek to instead of handling this batch. Throws when the log ends before it. */
  async insteadOf(batch: Batch): Promise<string | undefined> {
    const start = await this.startOf(batch.topic, batch.partition)
    if (start.offset === undefined) return undefined
    const [first, wanted] = [BigInt(batch.firstOffset() ?? 0), BigInt(start.offset)]
    // kafkajs would go back to the first record; what is missing here must not be taken for read.
    if (wanted > BigInt(batch.highWatermark)) throw new OffsetOutOfRange(batch.topic, batch.partition)
    const isElsewhere = first < wanted || (first > wanted && !start.isSought)
    start.isSought = true
    return isElsewhere ? start.offset : undefined
  }

  /** The partition was read from its start; from now on it is read on. */
  async settle(topic: string, partition: number): Promise<void> {
    const start = await this.startOf(topic, partition)
    start.offset = undefined
  }

  private startOf(topic: string, partition: number): Promise<Start> {
    const id = `${topic}/${partition}`
    const known = this.starts.get(id)
    if (known) return known
    const found = this.nextOffset(topic, partition).then((offset) => ({ offset, isSought: false }))
    this.starts.set(id, found)
    // Asked again after a fault.
    found.catch(() => this.starts.delete(id))
    return found
  }
}

/** The log ends before the offset that was reached: it is not the log that was read. */
export class OffsetOutOfRange extends Error {
  override readonly name = 'OffsetOutOfRange'

  constructor(topic: string, partition: number) {
    super(`${topic}/${partition} ends before the offset that was reached`)
  }
}
