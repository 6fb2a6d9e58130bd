import { type Contract } from './contract.js'

const attribute = (description: string) => ({ type: 'string', description })

/** CloudEvents attributes as Kafka headers (Kafka protocol binding §3.2). */
const publishedHeaders = {
  type: 'object',
  required: ['ce_specversion', 'ce_id', 'ce_source', 'ce_type', 'ce_time', 'content-type'],
  properties: {
    ce_specversion: { const: '1.0' },
    ce_id: attribute('Unique within your source'),
    ce_source: attribute('urn:common-thread:<sector>:<slug>'),
    ce_type: attribute('Event type'),
    ce_time: attribute('RFC 3339'),
    'content-type': { const: 'application/avro' },
  },
}
const deliveredHeaders = {
  type: 'object',
  required: [...publishedHeaders.required, 'ce_subject', 'ce_sequence'],
  properties: {
    ...publishedHeaders.properties,
    ce_id: attribute('Delivery id'),
    ce_source: { const: 'urn:common-thread:hub' },
    ce_subject: attribute('Your own reference for this child'),
    ce_sequence: attribute('Your team’s own count, without gaps'),
    ce_dataref: attribute('Where the whole content can be pulled'),
  },
}

/** Names of messages may hold letters, digits, dots, dashes and underscores. */
const messageName = (prefix: string, type: string): string => `${prefix}.${type}`

/** AsyncAPI 3.0 of the partner listener: what to consume, what to produce, and what comes back. */
export function asyncApi({ events, partner }: Contract): Record<string, unknown> {
  const status = partner.filter(({ type }) => type.includes('status'))
  const others = partner.filter(({ type }) => !type.includes('status'))
  const published = events.map(({ type, record, id }) => ({
    key: messageName('published', type),
    message: message(type, record.doc, publishedHeaders, {
      file: `published/${type}.json`,
      id,
      name: record.name,
    }),
  }))
  const delivered = [...events.map(({ type, view }) => ({ type, ...view })), ...others].map(
    ({ type, record, id }) => ({
      key: messageName('delivered', type),
      message: message(type, record.doc, deliveredHeaders, {
        file: `delivered/${type}.json`,
        id,
        name: record.name,
      }),
    }),
  )
  const told = status.map(({ type, record, id }) => ({
    key: messageName('told', type),
    message: message(type, record.doc, undefined, { file: `delivered/${type}.json`, id, name: record.name }),
  }))
  const channel = (
    address: string,
    description: string,
    messages: readonly { readonly key: string }[],
    bindings = {},
  ) => ({
    address,
    description,
    parameters: {
      organisation: { description: 'Your organisation, its colon as a dot: school.oakfield-primary' },
    },
    messages: Object.fromEntries(messages.map(({ key }) => [key, { $ref: `#/components/messages/${key}` }])),
    bindings: { kafka: { partitions: 1, bindingVersion: '0.5.0', ...bindings } },
  })
  const retention = { topicConfiguration: { 'retention.ms': 86_400_000 } }
  return {
    asyncapi: '3.0.0',
    info: {
      title: 'Common Thread: events for safeguarding children',
      version: '1.0.0',
      description:
        'Values are Avro in Confluent framing: byte 0, four bytes of schema id, the record. Payloads here are the same records in their JSON form. Generated from schemas/.',
      license: { name: 'MIT' },
    },
    defaultContentType: 'application/avro',
    servers: {
      partners: {
        host: '127.0.0.1:7494',
        protocol: 'kafka',
        description: 'The partner listener of the demo. SASL_SSL outside loopback.',
        security: [{ $ref: '#/components/securitySchemes/token' }],
      },
    },
    channels: {
      deliveries: channel('deliveries.{organisation}', 'What the hub delivers to your teams. Kept for 24 hours.', delivered, retention),
      inbound: channel('inbound.{organisation}', 'What your organisation publishes.', published),
      status: channel('status.{organisation}', 'What became of what you published on Kafka.', told, retention),
    },
    operations: {
      receive: operation('send', 'deliveries', 'The hub sends; you consume, store by ce_id, and acknowledge over HTTP.'),
      publish: operation('receive', 'inbound', 'You produce; the hub consumes. Accepted does not mean received by anybody.'),
      learn: operation('send', 'status', 'The hub tells you: accepted, identity-unconfirmed, refused, quarantined.'),
    },
    components: {
      messages: Object.fromEntries([...delivered, ...published, ...told].map(({ key, message }) => [key, message])),
      securitySchemes: {
        token: {
          type: 'oauth2',
          description: 'SASL OAUTHBEARER with an access token for resource urn:common-thread:kafka.',
          flows: {
            clientCredentials: { tokenUrl: 'http://127.0.0.1:7405/token', availableScopes: {} },
          },
        },
      },
    },
  } // prettier-ignore
}

interface Payload {
  readonly file: string
  readonly id: number
  readonly name: string
}

const message = (
  type: string,
  doc: string | undefined,
  headers: object | undefined,
  payload: Payload,
): Record<string, unknown> => ({
  name: type,
  title: type,
  summary: doc ?? type,
  contentType: 'application/avro',
  ...(headers ? { headers } : {}),
  payload: { $ref: `./json-schema/${payload.file}#/properties/data` },
  'x-avro-schema': { id: payload.id, name: payload.name },
  bindings: {
    kafka: {
      schemaIdLocation: 'payload',
      schemaIdPayloadEncoding: 'confluent',
      bindingVersion: '0.5.0',
    },
  },
})

const operation = (action: 'send' | 'receive', channel: string, summary: string) => ({
  action,
  channel: { $ref: `#/channels/${channel}` },
  summary,
})
