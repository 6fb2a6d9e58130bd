import { type Status, statusTopic, unframe } from '@common-thread/events'
import { BatchConsumer } from '@common-thread/kafka'
import { kafkaName } from '@common-thread/events'
import { type Agency } from './agency.js'

const bounds = { maxBytes: 64 * 1024, maxItems: 1000 }

/** What an organisation that publishes over Kafka is told of its events, on its own status topic. */
export class Statuses {
  private readonly consumer: BatchConsumer
  private readonly told: Status[] = []

  constructor(agency: Agency, run: number) {
    this.consumer = new BatchConsumer({
      kafka: agency.kafka(),
      groupId: `${kafkaName(agency.organisation)}.story-${run}`,
      topics: [statusTopic(agency.organisation)],
      onFault: () => undefined,
      handle: ({ messages }) => {
        for (const { value } of messages) {
          const read = value && unframe(value, bounds)
          if (read?.ok) this.told.push(read.value as Status)
        }
        return Promise.resolve('done')
      },
    })
  }

  start(): Promise<void> {
    return this.consumer.start()
  }

  stop(): Promise<void> {
    return this.consumer.stop()
  }

  /** What was said of one event, by the publisher's own id. */
  of(eventId: string): readonly Status[] {
    return this.told.filter(({ id }) => id === eventId)
  }
}
