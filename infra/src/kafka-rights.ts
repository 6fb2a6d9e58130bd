import { hubTopics, roomPrincipal } from '@common-thread/events'
import kafkajs, { type AclEntry, type Admin } from 'kafkajs'
import { createTopics } from './kafka-topics.js'
import { groupPrefixOf, type KafkaRoom, kafkaRights, kafkaRooms, type TopicRight } from './rooms.js'

const { AclOperationTypes, AclPermissionTypes, AclResourceTypes, ResourcePatternTypes } = kafkajs

/** Kafka's own name of the one cluster resource. */
const cluster = 'kafka-cluster'

type Resource = Pick<AclEntry, 'resourceType' | 'resourceName' | 'resourcePatternType'>

const topic = (right: TopicRight): Resource =>
  'topic' in right
    ? {
        resourceType: AclResourceTypes.TOPIC,
        resourceName: right.topic,
        resourcePatternType: ResourcePatternTypes.LITERAL,
      }
    : {
        resourceType: AclResourceTypes.TOPIC,
        resourceName: right.prefix,
        resourcePatternType: ResourcePatternTypes.PREFIXED,
      }

const groups = (room: KafkaRoom): Resource => ({
  resourceType: AclResourceTypes.GROUP,
  resourceName: groupPrefixOf(room),
  resourcePatternType: ResourcePatternTypes.PREFIXED,
})

const theCluster: Resource = {
  resourceType: AclResourceTypes.CLUSTER,
  resourceName: cluster,
  resourcePatternType: ResourcePatternTypes.LITERAL,
}

/** The room's rights in Kafka's terms. Reading and writing include describing; creating and altering do not. */
export function aclsOf(room: KafkaRoom): readonly AclEntry[] {
  const { reads, writes, creates, changesAcls } = kafkaRights[room]
  const allow = (resource: Resource, ...operations: number[]): AclEntry[] =>
    operations.map((operation) => ({
      ...resource,
      principal: `User:${roomPrincipal(room)}`,
      host: '*',
      operation,
      permissionType: AclPermissionTypes.ALLOW,
    }))
  const { READ, WRITE, CREATE, DESCRIBE, ALTER, ALTER_CONFIGS } = AclOperationTypes
  return [
    ...reads.flatMap((right) => allow(topic(right), READ)),
    ...writes.flatMap((right) => allow(topic(right), WRITE)),
    ...creates.flatMap((right) => allow(topic(right), CREATE, DESCRIBE, ALTER_CONFIGS)),
    ...(reads.length > 0 ? allow(groups(room), READ) : []),
    ...(changesAcls ? allow(theCluster, DESCRIBE, ALTER) : []),
  ]
}

const key = (acl: AclEntry): string =>
  [
    acl.principal,
    acl.resourceType,
    acl.resourcePatternType,
    acl.resourceName,
    acl.operation,
    acl.permissionType,
    acl.host,
  ].join(' ')

async function heldBy(admin: Admin, room: KafkaRoom): Promise<readonly AclEntry[]> {
  const { resources } = await admin.describeAcls({
    resourceType: AclResourceTypes.ANY,
    resourcePatternType: ResourcePatternTypes.ANY,
    principal: `User:${roomPrincipal(room)}`,
    operation: AclOperationTypes.ANY,
    permissionType: AclPermissionTypes.ANY,
  })
  return resources.flatMap(({ acls, ...resource }) => acls.map((acl) => ({ ...resource, ...acl })))
}

/** What a room holds and should not, from an older version or by hand, goes. */
async function setRights(admin: Admin): Promise<void> {
  const wanted = kafkaRooms.flatMap(aclsOf)
  const held = (await Promise.all(kafkaRooms.map((room) => heldBy(admin, room)))).flat()
  const [wantedKeys, heldKeys] = [new Set(wanted.map(key)), new Set(held.map(key))]
  const missing = wanted.filter((acl) => !heldKeys.has(key(acl)))
  const surplus = held.filter((acl) => !wantedKeys.has(key(acl)))
  if (missing.length > 0) await admin.createAcls({ acl: [...missing] })
  if (surplus.length > 0) await admin.deleteAcls({ filters: [...surplus] })
}

/** Makes the hub's topics and the rooms' rights what they should be; run on every start. */
export async function grantRights(admin: Admin): Promise<void> {
  await createTopics(admin, hubTopics)
  await setRights(admin)
}
