import { deliveriesTopic, inboundTopic, parseOrganisation, statusTopic, topics } from '@common-thread/events'
import kafkajs from 'kafkajs'
import { aclsOf } from './kafka-rights.js'
import { deliveries, inbound, kafkaRights, kafkaRooms, roleOf, schemaOf, status } from './rooms.js'

const { AclOperationTypes, AclPermissionTypes, AclResourceTypes, ResourcePatternTypes } = kafkajs

const writersOf = (topic: string) =>
  kafkaRooms.filter((room) =>
    kafkaRights[room].writes.some((right) => 'topic' in right && right.topic === topic),
  )

const readersOf = (topic: string) =>
  kafkaRooms.filter((room) =>
    kafkaRights[room].reads.some((right) => 'topic' in right && right.topic === topic),
  )

describe('the rooms', () => {
  it('give each topic of record one writer', () => {
    expect(writersOf(topics.subjectLog)).toEqual(['intake'])
    expect(writersOf(topics.decisions)).toEqual(['sharing'])
    expect(writersOf(topics.checkpoints)).toEqual(['ledger'])
    expect(writersOf(topics.directory)).toEqual(['directory'])
  })

  it('let only those read a topic who work on it', () => {
    expect(readersOf(topics.subjectLog)).toEqual(['sharing', 'audit'])
    expect(readersOf(topics.decisions)).toEqual(['ledger', 'delivery', 'audit'])
    expect(readersOf(topics.checkpoints)).toEqual(['delivery', 'audit'])
    expect(readersOf(topics.hubRecords)).toEqual(['intake'])
  })

  it('take the prefixes of partner topics from their names', () => {
    const organisation = parseOrganisation('school:oakfield-primary')
    if (!organisation) throw new Error('not an organisation')
    const prefixes = [inbound, status, deliveries].map((right) => ('prefix' in right ? right.prefix : ''))
    const names = [inboundTopic, statusTopic, deliveriesTopic].map((topicOf) => topicOf(organisation))
    expect(names.map((name, index) => name.slice(prefixes[index]?.length))).toEqual(
      names.map(() => 'school.oakfield-primary'),
    )
    expect(prefixes.every((prefix) => prefix.length > 2 && prefix.endsWith('.'))).toBe(true)
  })

  it('have names that PostgreSQL takes unquoted', () => {
    expect(schemaOf('social-care')).toBe('social_care')
    expect(roleOf('social-care')).toBe('hub_social_care')
  })
})

describe("a room's rights in Kafka", () => {
  it('are never for everything of a kind', () => {
    for (const acl of kafkaRooms.flatMap(aclsOf)) {
      expect(acl.resourceName).not.toBe('*')
      expect(acl.operation).not.toBe(AclOperationTypes.ALL)
      expect(acl.permissionType).toBe(AclPermissionTypes.ALLOW)
    }
  })

  it('reach the cluster itself for the directory only', () => {
    const onCluster = kafkaRooms.filter((room) =>
      aclsOf(room).some((acl) => acl.resourceType === AclResourceTypes.CLUSTER),
    )
    expect(onCluster).toEqual(['directory'])
  })

  it("name consumer groups by the room's own prefix", () => {
    const groups = aclsOf('sharing').filter((acl) => acl.resourceType === AclResourceTypes.GROUP)
    expect(groups).toMatchObject([
      {
        resourceName: 'hub.sharing.',
        resourcePatternType: ResourcePatternTypes.PREFIXED,
        principal: 'User:hub.sharing',
      },
    ])
  })
})
