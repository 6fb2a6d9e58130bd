import { createKafka } from './client.js'
import { KafkaLog, NotAcknowledged } from './producer.js'
import { logKeepsItsPromises, logRecord } from './record-log.contract.js'
import { administrator, type ScratchTopics, scratchTopics, setting } from './testing/scratch-topics.js'

let scratch: ScratchTopics

beforeAll(async () => {
  scratch = await scratchTopics()
})
afterAll(() => scratch.remove())

describe('the log in Kafka', () => {
  logKeepsItsPromises(async () => ({
    log: scratch.log,
    topics: [await scratch.topic(3), await scratch.topic(3)],
    read: (topic, partition) => scratch.read(topic, partition),
  }))

  it('refuses what goes to a topic that does not exist, and takes the next', async () => {
    const topic = await scratch.topic(3)
    await expect(scratch.log.append([logRecord(scratch.name(), 0, 1)])).rejects.toThrow()
    await scratch.log.append([logRecord(topic, 0, 2)])
    expect(await scratch.read(topic, 0)).toEqual([logRecord(topic, 0, 2)])
  })

  it('refuses a partition that the topic does not have', async () => {
    const topic = await scratch.topic(3)
    const records = [logRecord(topic, 2, 1), logRecord(topic, 3, 2)]
    await expect(scratch.log.append(records)).rejects.toThrow(NotAcknowledged)
  })

  it('refuses when the broker can not be reached or refuses the login, and closes all the same', async () => {
    const { username } = administrator()
    const brokers = setting('TEST_KAFKA_BROKERS').split(',')
    for (const login of [
      { brokers: ['127.0.0.1:1'], password: 'any' },
      { brokers, password: 'wrong' },
    ]) {
      const sasl = { kind: 'plain' as const, username, password: login.password }
      const log = new KafkaLog(createKafka({ brokers: login.brokers, clientId: 'test', sasl }))
      await expect(log.append([logRecord('any', 0, 1)])).rejects.toThrow()
      await log.close()
    }
  })

  it('takes records again after it was closed', async () => {
    const topic = await scratch.topic(3)
    const log = new KafkaLog(scratch.kafka)
    await log.append([logRecord(topic, 0, 1)])
    await log.close()
    await log.append([logRecord(topic, 0, 2)])
    await log.close()
    await log.close()
    expect(await scratch.read(topic, 0)).toEqual([logRecord(topic, 0, 1), logRecord(topic, 0, 2)])
  })
})
