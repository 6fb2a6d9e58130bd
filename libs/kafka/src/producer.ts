import kafkajs, { type Kafka, type Producer } from 'kafkajs'
import { inRounds } from './rounds.js'
import { type LogRecord, type RecordLog } from './record-log.js'

/**
 * The one way into Kafka. All replicas acknowledge, and the producer is not kafkajs's idempotent one: after a failed
 * send that one rolls its sequence back, and the broker then acknowledges the next, different batch as a duplicate
 * and does not store it. Repeats are harmless here, because every reader drops what it has seen; a loss would not be.
 */
export class KafkaLog implements RecordLog {
  private producer: Promise<Producer> | undefined

  constructor(private readonly kafka: Kafka) {}

  async append(records: readonly LogRecord[]): Promise<void> {
    for (const round of inRounds(records)) await this.send(round)
  }

  private async send(records: readonly LogRecord[]): Promise<void> {
    const connected = (this.producer ??= this.connect())
    const topics = new Map<string, LogRecord[]>()
    for (const record of records) {
      const list = topics.get(record.topic)
      if (list) list.push(record)
      else topics.set(record.topic, [record])
    }
    try {
      const producer = await connected
      const answers = await producer.sendBatch({
        acks: -1,
        timeout: 5000,
        topicMessages: [...topics].map(([topic, list]) => ({
          topic,
          messages: list.map(({ partition, key, headers, value }) => ({
            partition,
            key,
            headers: { ...headers },
            value,
          })),
        })),
      })
      // kafkajs leaves out, without an error, what goes to a partition that it does not know.
      const acknowledged = new Set(answers.map(({ topicName, partition }) => `${topicName}/${partition}`))
      const lost = records.find(({ topic, partition }) => !acknowledged.has(`${topic}/${partition}`))
      if (lost) throw new NotAcknowledged(lost.topic, lost.partition)
    } catch (error) {
      // A producer that failed is not used again: the next append starts from a known state.
      if (this.producer === connected) this.producer = undefined
      void connected.then((producer) => producer.disconnect()).catch(() => undefined)
      throw error
    }
  }

  async close(): Promise<void> {
    const connected = this.producer
    this.producer = undefined
    const producer = await connected?.catch(() => undefined)
    await producer?.disconnect()
  }

  private async connect(): Promise<Producer> {
    const producer = this.kafka.producer({
      allowAutoTopicCreation: false,
      idempotent: false,
      maxInFlightRequests: 1,
      createPartitioner: kafkajs.Partitioners.DefaultPartitioner,
    })
    await producer.connect()
    return producer
  }
}

/** Nothing was stored in this partition. */
export class NotAcknowledged extends Error {
  override readonly name = 'NotAcknowledged'

  constructor(topic: string, partition: number) {
    super(`${topic}/${partition} acknowledged nothing`)
  }
}
