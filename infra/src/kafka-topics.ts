import type { Admin } from 'kafkajs'
import { waitUntil } from './wait-until.js'

export interface NewTopic {
  readonly topic: string
  readonly partitions: number
  readonly config: Readonly<Record<string, string>>
}

/**
 * Creates what is missing and waits until all of it can be written to. kafkajs's own wait takes the moment in which
 * the broker does not know its new topic yet for an error.
 */
export async function createTopics(admin: Admin, wanted: readonly NewTopic[]): Promise<void> {
  const existing = new Set(await admin.listTopics())
  const missing = wanted.filter(({ topic }) => !existing.has(topic))
  if (missing.length > 0) {
    await admin.createTopics({
      topics: missing.map(({ topic, partitions, config }) => ({
        topic,
        numPartitions: partitions,
        replicationFactor: 1,
        configEntries: Object.entries(config).map(([name, value]) => ({ name, value })),
      })),
      waitForLeaders: false,
    })
  }
  await waitUntil({ what: "The hub's topics", deadlineMs: 15_000 }, async () => {
    const { topics } = await admin.fetchTopicMetadata({ topics: wanted.map(({ topic }) => topic) })
    const leaderless = topics.find(
      ({ partitions }) => partitions.length === 0 || partitions.some(({ leader }) => leader < 0),
    )
    if (leaderless) throw new Error(`${leaderless.name} has no leader`)
    // Metadata names a leader before it leads: only a leader knows offsets.
    await Promise.all(wanted.map(({ topic }) => admin.fetchTopicOffsets(topic)))
  })
}
