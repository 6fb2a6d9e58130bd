import kafkajs, { type Kafka as KafkaClient, type KafkaConfig } from 'kafkajs'

export interface KafkaLogin {
  readonly brokers: readonly string[]
  readonly clientId: string
  readonly sasl:
    | { readonly kind: 'plain'; readonly username: string; readonly password: string }
    | { readonly kind: 'token'; readonly token: () => Promise<string> }
  /** PEM of the certificate authority; without it the listener is not encrypted, for loopback only. */
  readonly ca?: string
}

/**
 * Bounded in time: defaults take minutes to give up when a broker is gone. Whoever calls tries again, with the same
 * records. Sessions last at most as long as a token, and are renewed a third before they end.
 */
export function createKafka({ brokers, clientId, sasl, ca }: KafkaLogin): KafkaClient {
  const config: KafkaConfig = {
    brokers: [...brokers],
    clientId,
    connectionTimeout: 2000,
    authenticationTimeout: 5000,
    reauthenticationThreshold: 10_000,
    requestTimeout: 5000,
    retry: { initialRetryTime: 100, maxRetryTime: 500, factor: 0.2, retries: 4 },
    logLevel: kafkajs.logLevel.NOTHING,
    ...(ca === undefined ? {} : { ssl: { ca: [ca] } }),
    sasl:
      sasl.kind === 'plain'
        ? { mechanism: 'plain', username: sasl.username, password: sasl.password }
        : { mechanism: 'oauthbearer', oauthBearerProvider: async () => ({ value: await sasl.token() }) },
  }
  return new kafkajs.Kafka(config)
}

/**
 * A real request: connecting alone does not show a refused login, because kafkajs reports it with the first request.
 * Answers the name of what went wrong, or undefined.
 */
export async function pingKafka(kafka: KafkaClient, topic?: string): Promise<string | undefined> {
  const admin = kafka.admin()
  try {
    await admin.connect()
    await admin.fetchTopicMetadata(topic === undefined ? { topics: [] } : { topics: [topic] })
    return undefined
  } catch (error) {
    return error instanceof Error ? error.name : 'unknown'
  } finally {
    await admin.disconnect().catch(() => undefined)
  }
}
