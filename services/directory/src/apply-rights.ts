import kafkajs, { type Admin } from 'kafkajs'
import { type Directory } from '@common-thread/directory'
import { partnerTopicConfig } from '@common-thread/events'
import { type Kafka } from '@common-thread/kafka'
import { partnerRights, partnerTopics, type Right, rightKey } from './partner-rights.js'

const { AclOperationTypes, AclPermissionTypes, AclResourceTypes, ResourcePatternTypes } = kafkajs

const operations = {
  read: AclOperationTypes.READ,
  write: AclOperationTypes.WRITE,
  describe: AclOperationTypes.DESCRIBE,
}

/** Makes Kafka's partner topics and permissions what the directory says: missing ones are made, others taken away. */
export async function applyRights(
  kafka: Kafka,
  directory: Directory,
): Promise<{ readonly granted: number; readonly revoked: number }> {
  const admin = kafka.admin()
  await admin.connect()
  try {
    const wanted = new Map(partnerRights(directory).map((right) => [rightKey(right), right]))
    const there = new Map((await presentRights(admin)).map((right) => [rightKey(right), right]))
    const revoked = [...there].filter(([key]) => !wanted.has(key)).map(([, right]) => right)
    // Stopping never waits: what is no longer granted goes first.
    if (revoked.length > 0) await admin.deleteAcls({ filters: revoked.map(asAcl) })
    await createTopics(admin, partnerTopics(directory))
    const granted = [...wanted].filter(([key]) => !there.has(key)).map(([, right]) => right)
    if (granted.length > 0) await admin.createAcls({ acl: granted.map(asAcl) })
    return { granted: granted.length, revoked: revoked.length }
  } finally {
    await admin.disconnect()
  }
}

async function createTopics(admin: Admin, names: readonly string[]): Promise<void> {
  const existing = new Set(await admin.listTopics())
  const missing = names.filter((name) => !existing.has(name))
  if (missing.length === 0) return
  const configEntries = Object.entries(partnerTopicConfig).map(([name, value]) => ({ name, value }))
  await admin.createTopics({ topics: missing.map((topic) => ({ topic, numPartitions: 1, configEntries })) })
}

const asAcl = ({ principal, operation, resource }: Right) => ({
  resourceType: resource.kind === 'topic' ? AclResourceTypes.TOPIC : AclResourceTypes.GROUP,
  resourceName: resource.name,
  resourcePatternType: resource.isPrefix ? ResourcePatternTypes.PREFIXED : ResourcePatternTypes.LITERAL,
  principal,
  host: '*',
  operation: operations[operation],
  permissionType: AclPermissionTypes.ALLOW,
})

/** Partners' rights as Kafka has them; those of rooms are not this room's to touch. */
async function presentRights(admin: Admin): Promise<Right[]> {
  const rights: Right[] = []
  for (const kind of ['topic', 'group'] as const) {
    const { resources } = await admin.describeAcls({
      resourceType: kind === 'topic' ? AclResourceTypes.TOPIC : AclResourceTypes.GROUP,
      resourcePatternType: ResourcePatternTypes.ANY,
      operation: AclOperationTypes.ANY,
      permissionType: AclPermissionTypes.ALLOW,
      host: '*',
    })
    for (const { resourceName, resourcePatternType, acls } of resources) {
      for (const { principal, operation } of acls) {
        const name = Object.entries(operations).find(([, value]) => value === operation)?.[0] as
          Right['operation'] | undefined
        if (!principal.startsWith('User:partner.') || !name) continue
        const isPrefix = resourcePatternType === ResourcePatternTypes.PREFIXED
        rights.push({ principal, operation: name, resource: { kind, name: resourceName, isPrefix } })
      }
    }
  }
  return rights
}
