import kafkajs, { type Kafka, type Producer } from 'kafkajs'
import { type LogRecord, type RecordLog } from './record-log.js'

/**
 * The one way into Kafka. All replicas acknowledge, and the producer is not kafkajs's idempotent one: after a failed
 * send that one rolls its sequence back, and the broker then acknowledges the next, different batch as a duplicate
 * and does not store it. Repeats are harmless here, because every reader drops what it has seen; a loss would not be.
 */
export class KafkaLog implements RecordLog {
  private producer: Producer | undefined

  constructor(private readonly kafka: Kafka) {}

  async append(records: readonly LogRecord[]): Promise<void> {
    if (records.length === 0) return
    const producer = await this.connected()
    const topics = new Map<string, LogRecord[]>()
    for (const record of records) {
      const list = topics.get(record.topic)
      if (list) list.push(record)
      else topics.set(record.topic, [record])
    }
    try {
      await producer.sendBatch({
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
    } catch (error) {
      // A producer that failed is not used again: the next append starts from a known state.
      this.producer = undefined
      void producer.disconnect().catch(() => undefined)
      throw error
    }
  }

  async close(): Promise<void> {
    const { producer } = this
    this.producer = undefined
    await producer?.disconnect()
  }

  private async connected(): Promise<Producer> {
    if (this.producer) return this.producer
    const producer = this.kafka.producer({
      allowAutoTopicCreation: false,
      idempotent: false,
      maxInFlightRequests: 1,
      createPartitioner: kafkajs.Partitioners.DefaultPartitioner,
    })
    await producer.connect()
    return (this.producer = producer)
  }
}
