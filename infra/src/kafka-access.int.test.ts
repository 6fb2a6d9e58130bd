import {
  deliveriesTopic,
  hubTopics,
  inboundTopic,
  parseOrganisation,
  partnerPrincipal,
  roomPrincipal,
  statusTopic,
  topics,
} from '@common-thread/events'
import kafkajs, { type KafkaConfig } from 'kafkajs'
import { tryToAsk, tryToRead, tryToWrite } from './kafka-attempts.js'
import { askListener } from './kafka-wire.js'
import { partnerBroker, withAdmin } from './kafka-login.js'
import { grantRights } from './kafka-rights.js'
import { createTopics } from './kafka-topics.js'
import { groupPrefixOf, type KafkaRoom, kafkaRights, kafkaRooms, type TopicRight } from './rooms.js'
import { scratchHub, type ScratchHub } from './scratch-hub.js'
import { openSecrets } from './secrets.js'
import { type Stack, startStack } from './stack.js'
import { startTestIssuer, type TestIssuer } from './test-issuer.js'

const { AclOperationTypes, AclPermissionTypes, AclResourceTypes, ResourcePatternTypes } = kafkajs

const organisation = (text: string) => {
  const parsed = parseOrganisation(text)
  if (!parsed) throw new Error(`${text} is no organisation`)
  return parsed
}
const oakfield = organisation('school:oakfield')
const hillside = organisation('school:hillside')
const partnerTopics = [inboundTopic(oakfield), statusTopic(oakfield), deliveriesTopic(oakfield)]
const allTopics = [...hubTopics.map(({ topic }) => topic), ...partnerTopics]
const small = (topic: string) => ({ topic, partitions: 1, config: {} })
/** What kafkajs makes of GROUP_AUTHORIZATION_FAILED, after asking every broker. */
const groupRefused = 'KafkaJSGroupCoordinatorNotFound'
const unauthorised = 'TOPIC_AUTHORIZATION_FAILED'

let scratch: ScratchHub
let stack: Stack
let issuer: TestIssuer

// Longer than the broker's own deadline, whose error is the one to see.
beforeAll(async () => {
  scratch = await scratchHub()
  const serveIssuer = async (port: number) => (issuer = await startTestIssuer(port))
  stack = await startStack({ ...scratch, processes: [], serveIssuer })
  await withAdmin(stack.adminKafka, (admin) => createTopics(admin, partnerTopics.map(small)))
}, 120_000)

afterAll(async () => {
  await stack.stop()
  scratch.remove()
})

const covers = (rights: readonly TopicRight[], topic: string) =>
  rights.some((right) => ('topic' in right ? right.topic === topic : topic.startsWith(right.prefix)))

const expected = (rights: readonly TopicRight[]) =>
  Object.fromEntries(allTopics.map((topic) => [topic, covers(rights, topic) ? 'allowed' : unauthorised]))

async function attempts(attempt: (topic: string) => Promise<string>): Promise<Record<string, string>> {
  const results = await Promise.all(allTopics.map(async (topic) => [topic, await attempt(topic)] as const))
  return Object.fromEntries(results)
}

describe('a room', () => {
  it.each(kafkaRooms)('%s writes its own topics and no other', async (room) => {
    expect(await attempts((topic) => tryToWrite(stack.roomKafka(room), topic))).toEqual(
      expected(kafkaRights[room].writes),
    )
  })

  it.each(kafkaRooms.filter((room) => kafkaRights[room].reads.length > 0))(
    '%s reads its own topics and no other',
    async (room) => {
      const groupOf = (topic: string) => `${groupPrefixOf(room)}${topic}`
      expect(await attempts((topic) => tryToRead(stack.roomKafka(room), topic, groupOf(topic)))).toEqual(
        expected(kafkaRights[room].reads),
      )
    },
  )

  it("joins no other room's group", async () => {
    const config = stack.roomKafka('sharing')
    expect(await tryToRead(config, topics.subjectLog, `${groupPrefixOf('sharing')}copy`)).toBe('allowed')
    expect(await tryToRead(config, topics.subjectLog, `${groupPrefixOf('audit')}copy`)).toBe(groupRefused)
    expect(await tryToRead(config, topics.subjectLog, 'sharing')).toBe(groupRefused)
  })

  it('creates no topics and changes no rights, except the directory', async () => {
    for (const room of kafkaRooms.filter((each) => each !== 'directory')) {
      await withAdmin(stack.roomKafka(room), async (admin) => {
        await expect(admin.createTopics({ topics: [{ topic: inboundTopic(hillside) }] })).rejects.toThrow()
        await expect(admin.createAcls({ acl: [grant(room)] })).rejects.toThrow(/authoriz/i)
      })
    }
    const existing = await withAdmin(stack.adminKafka, (admin) => admin.listTopics())
    expect(existing).not.toContain(inboundTopic(hillside))
  })
})

/** What a room would give itself if it could. */
const grant = (room: KafkaRoom) => ({
  resourceType: AclResourceTypes.TOPIC,
  resourceName: topics.subjectLog,
  resourcePatternType: ResourcePatternTypes.LITERAL,
  principal: `User:hub.${room}`,
  host: '*',
  operation: AclOperationTypes.WRITE,
  permissionType: AclPermissionTypes.ALLOW,
})

describe('the directory', () => {
  it('makes partner topics and grants partners their rights', async () => {
    const topic = deliveriesTopic(hillside)
    const principal = partnerPrincipal(hillside, 'mis')
    await withAdmin(stack.roomKafka('directory'), async (admin) => {
      await createTopics(admin, [small(topic)])
      await admin.alterConfigs({
        validateOnly: false,
        resources: [{ type: 2, name: topic, configEntries: [{ name: 'retention.ms', value: '1000' }] }],
      })
      const read = {
        ...grant('directory'),
        principal: `User:${principal}`,
        operation: AclOperationTypes.READ,
      }
      await admin.createAcls({
        acl: [
          { ...read, resourceName: topic },
          {
            ...read,
            resourceName: 'school.hillside.',
            resourceType: AclResourceTypes.GROUP,
            resourcePatternType: ResourcePatternTypes.PREFIXED,
          },
        ],
      })
    })
    const partner = partnerLogin(principal)
    expect(await tryToRead(partner, topic, 'school.hillside.inbox')).toBe('allowed')
    expect(await tryToWrite(partner, topic)).toBe(unauthorised)
    expect(await tryToRead(partner, deliveriesTopic(oakfield), 'school.hillside.inbox')).toBe(unauthorised)
    expect(await tryToRead(partner, topic, 'school.oakfield.inbox')).toBe(groupRefused)
    expect(await tryToRead(partner, topics.subjectLog, 'school.hillside.inbox')).toBe(unauthorised)
  })

  it('makes no other topics', async () => {
    await withAdmin(stack.roomKafka('directory'), async (admin) => {
      await expect(admin.createTopics({ topics: [{ topic: 'planted' }] })).rejects.toThrow()
    })
    expect(await withAdmin(stack.adminKafka, (admin) => admin.listTopics())).not.toContain('planted')
  })
})

const withToken = (token: () => Promise<string>): KafkaConfig => ({
  brokers: [partnerBroker(stack.home)],
  logLevel: kafkajs.logLevel.NOTHING,
  connectionTimeout: 2_000,
  requestTimeout: 3_000,
  sasl: { mechanism: 'oauthbearer', oauthBearerProvider: async () => ({ value: await token() }) },
})
const partnerLogin = (principal: string) => withToken(() => issuer.token(principal))

const portOf = (listener: 'internal' | 'controller' | 'partner') =>
  stack.home.ports[
    ({ internal: 'kafka', controller: 'kafka-controller', partner: 'kafka-partners' } as const)[listener]
  ]

const roomLogin = (room: KafkaRoom) => ({
  username: roomPrincipal(room),
  password: openSecrets(stack.home.secrets)(`kafka-${room}`),
})
const adminLogin = () => {
  const secrets = openSecrets(stack.home.secrets)
  return { username: secrets('kafka-admin-name'), password: secrets('kafka-admin') }
}

describe('a listener', () => {
  it.each(['internal', 'controller', 'partner'] as const)(
    '%s hangs up on whoever does not log in',
    async (name) => {
      expect(await askListener(portOf(name))).toBe('closed')
    },
  )

  it.each(['internal', 'controller'] as const)('%s answers the administrator', async (name) => {
    expect(await askListener(portOf(name), adminLogin())).toBe('answered')
  })

  it('for rooms refuses a wrong password, an unknown name and a guessed administrator', async () => {
    const own = roomLogin('intake')
    const port = portOf('internal')
    expect(await askListener(port, own)).toBe('answered')
    for (const username of [own.username, 'admin', 'hub', 'ANONYMOUS', 'hub.police']) {
      expect(await askListener(port, { username, password: 'guess' })).toBe('login refused')
    }
    expect(await askListener(port, { ...own, username: roomPrincipal('sharing') })).toBe('login refused')
  })

  it('of the controller and for partners refuses rooms', async () => {
    for (const room of kafkaRooms) {
      expect(await askListener(portOf('controller'), roomLogin(room))).toBe('login refused')
      expect(await askListener(portOf('partner'), roomLogin(room))).toBe('login refused')
    }
  })

  it('for partners takes a token for what its claim names, and no other', async () => {
    const stranger = partnerLogin('partner.school.nobody.client')
    expect(await tryToAsk(stranger)).toBe('allowed')
    expect(await tryToWrite(stranger, topics.subjectLog)).toBe(unauthorised)
    expect(await tryToAsk(withToken(() => Promise.resolve('no.token.atall')))).not.toBe('allowed')
    expect(await tryToAsk(withToken(() => issuer.token('')))).not.toBe('allowed')
  })

  it('gives no power to names that other installations trust', async () => {
    for (const name of ['hub', 'ANONYMOUS', 'admin', 'kafka']) {
      expect(await tryToWrite(partnerLogin(name), topics.subjectLog)).toBe(unauthorised)
    }
  })
})

describe('a topic that does not exist', () => {
  it('is not made by writing to it or reading from it, whoever does', async () => {
    const absent = statusTopic(organisation('police:nowhere'))
    for (const config of [stack.adminKafka, stack.roomKafka('intake')]) {
      expect(await tryToWrite(config, absent)).toBe('UNKNOWN_TOPIC_OR_PARTITION')
    }
    expect(await withAdmin(stack.adminKafka, (admin) => admin.listTopics())).not.toContain(absent)
  })
})

describe('the rights set at a start', () => {
  it('take away what a room should not have, and leave partners theirs', async () => {
    const partner = { ...grant('sharing'), principal: 'User:partner.school.oakfield.mis' }
    await withAdmin(stack.adminKafka, (admin) => admin.createAcls({ acl: [grant('sharing'), partner] }))
    expect(await tryToWrite(stack.roomKafka('sharing'), topics.subjectLog)).toBe('allowed')
    await withAdmin(stack.adminKafka, grantRights)
    expect(await tryToWrite(stack.roomKafka('sharing'), topics.subjectLog)).toBe(unauthorised)
    expect(await tryToWrite(partnerLogin('partner.school.oakfield.mis'), topics.subjectLog)).toBe('allowed')
  })

  it('keep what the topics promise', async () => {
    const { resources } = await withAdmin(stack.adminKafka, (admin) =>
      admin.describeConfigs({
        includeSynonyms: false,
        resources: hubTopics.map(({ topic }) => ({ type: 2, name: topic })),
      }),
    )
    for (const { resourceName, configEntries } of resources) {
      const settings = new Map(configEntries.map(({ configName, configValue }) => [configName, configValue]))
      const promised = hubTopics.find(({ topic }) => topic === resourceName)?.config ?? {}
      for (const [name, value] of Object.entries(promised)) expect(settings.get(name)).toBe(value)
    }
    expect(resources).toHaveLength(hubTopics.length)
  })
})
