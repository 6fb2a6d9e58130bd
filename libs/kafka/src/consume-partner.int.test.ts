import { eventually } from '@common-thread/postgres/testing'
import { createKafka } from './client.js'
import { BatchConsumer } from './consume.js'
import { logRecord } from './record-log.contract.js'
import { grant, partnerToken, readRights, revoke } from './testing/partner-rights.js'
import { type ScratchTopics, scratchTopics, setting } from './testing/scratch-topics.js'

let scratch: ScratchTopics
let topic: string
let principal: string
let received: string[]
let faults: string[]
let consumer: BatchConsumer | undefined

beforeEach(async () => {
  scratch = await scratchTopics()
  topic = await scratch.topic(1)
  principal = `partner.school.${scratch.name()}.client`
  received = []
  faults = []
  await grant(scratch.admin, rights())
})

afterEach(async () => {
  await consumer?.stop()
  await revoke(scratch.admin, rights())
  await scratch.remove()
})

const rights = () => readRights(principal, topic, principal)

/** A partner's consumer on the partner listener. */
async function consume(token: () => Promise<string>): Promise<void> {
  const brokers = setting('TEST_KAFKA_PARTNER_BROKERS').split(',')
  consumer = new BatchConsumer({
    kafka: createKafka({ brokers, clientId: principal, sasl: { kind: 'token', token } }),
    groupId: `${principal}.inbox`,
    topics: [topic],
    sessionTimeout: 6000,
    onFault: (_, where) => void faults.push(where),
    handle: ({ messages }) => {
      received.push(...messages.map(({ headers }) => String(headers?.['seq'])))
      return Promise.resolve('done')
    },
  })
  await consumer.start()
}

const append = (seq: number) => scratch.log.append([logRecord(topic, 0, seq)])
const receives = (...seqs: readonly string[]) =>
  eventually(() => expect([...new Set(received)]).toEqual(seqs), 60_000)
const isReported = (where: string, times = 1) =>
  eventually(
    () => expect(faults.filter((each) => each === where).length).toBeGreaterThanOrEqual(times),
    60_000,
  )

describe("a partner's consumer", () => {
  it('connects once it has a token, however long there was none', async () => {
    let failures = 2
    await append(1)
    await consume(() =>
      failures-- > 0 ? Promise.reject(new Error('planned')) : partnerToken(principal, 300),
    )
    expect(consumer?.isReady).toBe(false)
    await receives('1')
    expect(faults).toContain('connect')
    expect(consumer?.isReady).toBe(true)
  })

  it('comes back when tokens could not be renewed for a while, and misses nothing', async () => {
    let isDown = false
    // Shorter than the time before its end at which kafkajs renews a session, so that it does so all the time.
    await consume(() => (isDown ? Promise.reject(new Error('planned')) : partnerToken(principal, 12)))
    await append(1)
    await receives('1')
    isDown = true
    await isReported('crash')
    await isReported('connect')
    expect(consumer?.isReady).toBe(false)
    await append(2)
    isDown = false
    await append(3)
    await receives('1', '2', '3')
  }, 180_000)

  it.each([
    ['topic', 0],
    ['groups', 1],
  ])(
    'gets nothing more once its right to the %s is gone, and what it missed once it is back',
    async (_, which) => {
      const taken = rights().slice(which, which + 1)
      await consume(() => partnerToken(principal, 300))
      await append(1)
      await receives('1')
      await revoke(scratch.admin, taken)
      await isReported('crash')
      await append(2)
      // More than once: it tries to come back and is refused.
      await eventually(() => expect(faults.length).toBeGreaterThan(3), 60_000)
      expect(received).toEqual(['1'])
      expect(consumer?.isReady).toBe(false)
      await grant(scratch.admin, taken)
      await receives('1', '2')
    },
    180_000,
  )

  it('of one organisation reads no topic of another', async () => {
    const other = await scratch.topic(1)
    await scratch.log.append([logRecord(other, 0, 9)])
    topic = other
    await consume(() => partnerToken(principal, 300))
    await eventually(() => expect(faults.length).toBeGreaterThan(1))
    expect(received).toEqual([])
  })
})
