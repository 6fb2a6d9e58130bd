import kafkajs, { type KafkaMessage } from 'kafkajs'
import { withAdmin } from '../kafka-login.js'
import { type Stack } from '../stack.js'

/** Next offset of each partition, by topic. */
export type Marks = ReadonlyMap<string, readonly { readonly partition: number; readonly next: bigint }[]>

/** Where topics end now, so that what comes afterwards can be read later. */
export const markTopics = (stack: Stack, topics: readonly string[]): Promise<Marks> =>
  withAdmin(stack.adminKafka, async (admin) => {
    const marks = await Promise.all(
      topics.map(async (topic) => {
        const offsets = await admin.fetchTopicOffsets(topic)
        return [topic, offsets.map(({ partition, high }) => ({ partition, next: BigInt(high) }))] as const
      }),
    )
    return new Map(marks)
  })

/** Every record that was appended between two marks, each handed over once. Reads after the measurement, not during it. */
export async function readBetween(
  stack: Stack,
  { from, to }: { readonly from: Marks; readonly to: Marks },
  take: (topic: string, message: KafkaMessage) => void,
): Promise<void> {
  const left = new Map<string, { readonly from: bigint; readonly to: bigint; readonly topic: string }>()
  for (const [topic, partitions] of to) {
    for (const { partition, next } of partitions) {
      const start = from.get(topic)?.find((mark) => mark.partition === partition)?.next ?? 0n
      if (next > start) left.set(`${topic}/${partition}`, { from: start, to: next, topic })
    }
  }
  if (left.size === 0) return
  const wanted = [...left]
  const groupId = `bench-${process.pid}-${Math.random().toString(36).slice(2)}`
  const consumer = new kafkajs.Kafka(stack.adminKafka).consumer({ groupId })
  try {
    await consumer.connect()
    await consumer.subscribe({ topics: [...new Set(wanted.map(([, { topic }]) => topic))] })
    await new Promise<void>((resolve, reject) => {
      consumer.on('consumer.crash', ({ payload }) => reject(payload.error))
      void consumer
        .run({
          autoCommit: false,
          eachBatch: ({ batch }) => {
            const id = `${batch.topic}/${batch.partition}`
            const range = left.get(id)
            if (!range) return Promise.resolve()
            for (const message of batch.messages) {
              const offset = BigInt(message.offset)
              if (offset >= range.from && offset < range.to) take(batch.topic, message)
            }
            if (BigInt(batch.lastOffset()) + 1n >= range.to) left.delete(id)
            if (left.size === 0) resolve()
            return Promise.resolve()
          },
        })
        .catch(reject)
      for (const [id, { topic, from: offset }] of wanted) {
        consumer.seek({ topic, partition: Number(id.slice(topic.length + 1)), offset: String(offset) })
      }
    })
  } finally {
    await consumer.disconnect()
    await withAdmin(stack.adminKafka, (admin) => admin.deleteGroups([groupId])).catch(() => undefined)
  }
}
