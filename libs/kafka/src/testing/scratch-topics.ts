import { randomBytes } from 'node:crypto'
import { type Admin, type Kafka } from 'kafkajs'
import { eventually } from '@common-thread/postgres/testing'
import { createKafka } from '../client.js'
import { KafkaLog } from '../producer.js'
import { type LogRecord } from '../record-log.js'
import { Tail } from '../tail.js'

/** Topics and groups of a test's own on the tests' Kafka, as its administrator. */
export interface ScratchTopics {
  readonly kafka: Kafka
  readonly admin: Admin
  readonly log: KafkaLog
  /** Makes an empty topic and gives its name. */
  topic(partitions: number): Promise<string>
  /** A name that no other test uses, for a group or a client. */
  name(): string
  /** All that a partition holds now, as a reader gets it. */
  read(topic: string, partition: number): Promise<readonly LogRecord[]>
  remove(): Promise<void>
}

export const setting = (name: string): string => {
  const value = process.env[name]
  if (!value) throw new Error(`${name} is not set: run this by npm test -- --integration`)
  return value
}

export const administrator = () => ({
  username: setting('TEST_KAFKA_ADMIN_NAME'),
  password: setting('TEST_KAFKA_ADMIN_PASSWORD'),
})

export async function scratchTopics(): Promise<ScratchTopics> {
  const kafka = createKafka({
    brokers: setting('TEST_KAFKA_BROKERS').split(','),
    clientId: 'test',
    sasl: { kind: 'plain', ...administrator() },
  })
  const admin = kafka.admin()
  await admin.connect()
  const log = new KafkaLog(kafka)
  const made: string[] = []
  const name = () => `scratch-${randomBytes(6).toString('hex')}`
  return {
    kafka,
    admin,
    log,
    name,
    topic: async (partitions) => {
      const topic = name()
      made.push(topic)
      await admin.createTopics({
        topics: [{ topic, numPartitions: partitions, replicationFactor: 1 }],
        waitForLeaders: false,
      })
      // Metadata names a leader before it leads, and kafkajs then sends a whole append again: only a leader knows offsets.
      await eventually(async () => {
        if ((await admin.fetchTopicOffsets(topic)).length < partitions) throw new Error('no leader yet')
      })
      return topic
    },
    read: async (topic, partition) =>
      (await readTopic(kafka, topic, name())).filter((record) => record.partition === partition),
    remove: async () => {
      await log.close()
      if (made.length > 0) await admin.deleteTopics({ topics: made })
      await admin.disconnect()
    },
  }
}

async function readTopic(kafka: Kafka, topic: string, groupId: string): Promise<readonly LogRecord[]> {
  const records: LogRecord[] = []
  const tail = new Tail({
    kafka,
    groupId,
    topic,
    onFault: () => undefined,
    onMessages: (messages, partition) =>
      void records.push(
        ...messages.map(({ key, headers, value }) => ({
          topic,
          partition,
          key: String(key),
          headers: Object.fromEntries(
            Object.entries(headers ?? {}).map(([name, text]) => [name, String(text)]),
          ),
          value,
        })),
      ),
  })
  await tail.start()
  await tail.caughtUp
  await tail.stop()
  return records
}
