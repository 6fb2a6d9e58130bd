import { kafkaName, type OrganisationId } from './organisation.js'

/** The hub's own topics. Every arrow between rooms is one of them (see docs/architecture.md). */
export const topics = {
  subjectLog: 'subject-log',
  hubRecords: 'hub-records',
  directory: 'directory',
  decisions: 'decisions',
  checkpoints: 'checkpoints',
} as const

export type HubTopic = (typeof topics)[keyof typeof topics]

/** A partner publishes its events here; only that organisation may write. */
export const inboundTopic = (organisation: OrganisationId) => `inbound.${kafkaName(organisation)}`
/** What the hub tells a publisher about its own events. */
export const statusTopic = (organisation: OrganisationId) => `status.${kafkaName(organisation)}`
/** What an organisation's teams receive. Kept 24 hours. */
export const deliveriesTopic = (organisation: OrganisationId) => `deliveries.${kafkaName(organisation)}`

/** Number of logical shards, fixed for life; positions, state and locks are per shard. */
export const shardCount = 64

/** Partitions of the sharded topics on a new cluster; shard modulo this is the partition. */
export const shardedPartitions = 8

export interface TopicSpec {
  readonly topic: HubTopic
  readonly partitions: number
  readonly config: Readonly<Record<string, string>>
}

/** Nothing of the hub's record expires or is compacted: history is replayed from the first record. */
const keptForEver = { 'retention.ms': '-1', 'retention.bytes': '-1', 'cleanup.policy': 'delete' }

/** Bytes of a record between rooms: a decision carries the sealed events that it lets out, of a child all that is known. */
export const maxHubRecordBytes = 8 * 1024 * 1024

/** What no reader would take must not come into the log: the broker's own envelope makes it a little less. */
const ofDecisions = { ...keptForEver, 'max.message.bytes': String(maxHubRecordBytes) }

export const hubTopics: readonly TopicSpec[] = [
  { topic: topics.subjectLog, partitions: shardedPartitions, config: keptForEver },
  { topic: topics.decisions, partitions: shardedPartitions, config: ofDecisions },
  { topic: topics.directory, partitions: 1, config: keptForEver },
  { topic: topics.checkpoints, partitions: 1, config: keptForEver },
  { topic: topics.hubRecords, partitions: 1, config: keptForEver },
]

const day = 24 * 60 * 60 * 1000
/** Partner topics hold disclosures in clear: 24 hours, in segments short enough for that to be true. */
export const partnerTopicConfig = {
  'retention.ms': String(day),
  'segment.ms': String(day / 24),
  'cleanup.policy': 'delete',
}
