import type { Admin } from 'kafkajs'

const topic = '__consumer_offsets'

/** Java's `String.hashCode` of ASCII text. */
const hashCode = (text: string): number =>
  [...text].reduce((hash, character) => (Math.imul(hash, 31) + character.charCodeAt(0)) | 0, 0)

/** The partition whose leader coordinates a group: Kafka's `GroupCoordinatorService.partitionFor`. */
export function partitionOfGroup(groupId: string, partitions: number): number {
  const hash = hashCode(groupId)
  // The one number without a positive of its own; Kafka's `Utils.abs` has 0 for it.
  return hash === -(2 ** 31) ? 0 : Math.abs(hash) % partitions
}

/** One group's name for each partition of the coordinators' topic. */
export function groupOfEachPartition(partitions: number): readonly string[] {
  const names = new Map<number, string>()
  for (let number = 0; names.size < partitions; number++) {
    const name = `ready-${number}`
    const partition = partitionOfGroup(name, partitions)
    if (!names.has(partition)) names.set(partition, name)
  }
  return [...names.values()]
}

/**
 * Rejects while a consumer that joined its group now could be sent away. A broker answers before it coordinates: it
 * makes the topic when first asked, and then reads every partition of it. kafkajs takes "loading" for a crash.
 * No group is made by this.
 */
export async function coordinatesGroups(admin: Admin): Promise<void> {
  // Tells kafkajs of the brokers: it asks none about groups before.
  await admin.describeCluster()
  await admin.describeGroups(['ready'])
  const { topics } = await admin.fetchTopicMetadata({ topics: [topic] })
  const partitions = topics.find(({ name }) => name === topic)?.partitions.length ?? 0
  if (partitions === 0) throw new Error(`${topic} has no partitions yet`)
  await admin.describeGroups([...groupOfEachPartition(partitions)])
}
