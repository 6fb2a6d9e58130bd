import { createKafka, type KafkaLogin, pingKafka } from './client.js'
import { partnerToken } from './testing/partner-rights.js'
import { administrator, type ScratchTopics, scratchTopics, setting } from './testing/scratch-topics.js'

let scratch: ScratchTopics

beforeAll(async () => {
  scratch = await scratchTopics()
})
afterAll(() => scratch.remove())

const ping = (login: Pick<KafkaLogin, 'sasl'> & { readonly brokers: string }, topic?: string) =>
  pingKafka(createKafka({ ...login, brokers: login.brokers.split(','), clientId: 'test' }), topic)

const withPassword = (password: string) => ({
  brokers: setting('TEST_KAFKA_BROKERS'),
  sasl: { kind: 'plain' as const, username: administrator().username, password },
})
const withToken = (token: () => Promise<string>) => ({
  brokers: setting('TEST_KAFKA_PARTNER_BROKERS'),
  sasl: { kind: 'token' as const, token },
})

describe('asking Kafka', () => {
  it('says nothing when it answers', async () => {
    expect(await ping(withPassword(administrator().password))).toBeUndefined()
    expect(await ping(withToken(() => partnerToken('partner.school.nobody.client', 60)))).toBeUndefined()
    expect(await ping(withPassword(administrator().password), await scratch.topic(1))).toBeUndefined()
  })

  it.each([
    ['a wrong password', () => withPassword('wrong')],
    ['a broker that is not there', () => ({ ...withPassword('any'), brokers: '127.0.0.1:1' })],
    ['a token that is none', () => withToken(() => Promise.resolve('no.token.atall'))],
    ['an empty token', () => withToken(() => Promise.resolve(''))],
    ['a token that has ended', () => withToken(() => partnerToken('partner.school.nobody.client', -5))],
    ['no token to be had', () => withToken(() => Promise.reject(new Error('planned')))],
  ])('names what is wrong with %s', async (_, login) => {
    expect(await ping(login())).toMatch(/^(KafkaJS\w+|Error)$/)
  })

  it('names what is wrong with a topic that is not there', async () => {
    expect(await ping(withPassword(administrator().password), scratch.name())).toMatch(/^KafkaJS\w+$/)
  })
})
