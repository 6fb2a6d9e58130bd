import { roomPrincipal } from '@common-thread/events'
import kafkajs, { type KafkaConfig } from 'kafkajs'
import type { Home } from './home.js'
import type { KafkaRoom } from './rooms.js'
import type { Secrets } from './secrets.js'

export const internalBroker = (home: Home): string => `127.0.0.1:${home.ports.kafka}`
export const partnerBroker = (home: Home): string => `127.0.0.1:${home.ports['kafka-partners']}`

/** Gives up in seconds: whoever needs longer asks again. */
const bounded: Partial<KafkaConfig> = {
  logLevel: kafkajs.logLevel.NOTHING,
  connectionTimeout: 2_000,
  requestTimeout: 10_000,
  retry: { initialRetryTime: 100, maxRetryTime: 500, retries: 5 },
}

const login = (home: Home, username: string, password: string): KafkaConfig => ({
  ...bounded,
  clientId: 'infra',
  brokers: [internalBroker(home)],
  sasl: { mechanism: 'plain', username, password },
})

/** The administrator on the internal listener. */
export const adminKafka = (home: Home, secrets: Secrets): KafkaConfig =>
  login(home, secrets('kafka-admin-name'), secrets('kafka-admin'))

/** A room on the internal listener. */
export const roomKafka = (home: Home, secrets: Secrets, room: KafkaRoom): KafkaConfig =>
  login(home, roomPrincipal(room), secrets(`kafka-${room}`))

export async function withAdmin<T>(
  config: KafkaConfig,
  work: (admin: kafkajs.Admin) => Promise<T>,
): Promise<T> {
  const admin = new kafkajs.Kafka(config).admin()
  try {
    await admin.connect()
    return await work(admin)
  } finally {
    await admin.disconnect()
  }
}
