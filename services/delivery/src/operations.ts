import { bodyProblems, type JsonSchema, type Operation, type RequestBody } from '@common-thread/nest'
import { longestWait, mostAcks, mostContents, pageSize } from './bounds.js'

const deliverySchema: JsonSchema = { $ref: '../json-schema/delivered.json' }
const cursor: JsonSchema = { type: 'string', pattern: '^[A-Za-z0-9_-]*$' }

const objectOf = (properties: Readonly<Record<string, JsonSchema>>): JsonSchema => ({
  type: 'object',
  properties,
  required: Object.keys(properties),
  additionalProperties: false,
})

const idsOf = (most: number): RequestBody => ({
  description: `At most ${most} ids of deliveries.`,
  required: true,
  content: {
    'application/json': {
      type: 'object',
      properties: { deliveries: { type: 'array', items: { type: 'string' }, maxItems: most } },
      required: ['deliveries'],
    },
  },
})

const id = { type: 'string', description: 'Delivery id, as it was asked for.' }
const resultsOf = (items: JsonSchema): JsonSchema => objectOf({ results: { type: 'array', items } })

export const feedOperation: Operation = {
  summary: 'Read what a team was offered, oldest first',
  description: `At most ${pageSize} deliveries. Store each by its id: the same one can come more than once.`,
  query: {
    after: { description: '`cursor` of the page before; nothing for the beginning.', schema: cursor },
    wait: {
      description: 'Seconds to wait for something new.',
      schema: { type: 'number', minimum: 0, maximum: longestWait, default: 0 },
    },
    team: {
      description: 'One of the teams that your client reads for; its own unless stated.',
      schema: { type: 'string' },
    },
  },
  answer: {
    description: 'A page. The cursor stays the same when there is nothing new.',
    schema: objectOf({ events: { type: 'array', items: deliverySchema, maxItems: pageSize }, cursor }),
  },
  problems: ['parameter-invalid', 'not-found'],
}

export const acknowledgeOperation: Operation = {
  summary: 'Say that deliveries were stored',
  description: 'The hub then deletes its copy.',
  body: idsOf(mostAcks),
  answer: {
    description: 'One result for each id, in their order.',
    schema: resultsOf(objectOf({ id, status: { enum: ['acknowledged', 'unknown'] } })),
  },
  problems: bodyProblems,
}

export const contentOperation: Operation = {
  summary: 'Pull the whole content of a delivery',
  description: 'Checked again at that moment. Absent, forbidden and sealed are one answer.',
  path: { id: { description: 'Delivery id.', schema: { type: 'string' } } },
  headers: {
    Accept: {
      description: 'JSON unless it is exactly `application/avro`.',
      schema: { type: 'string', default: 'application/json' },
    },
  },
  answer: {
    description: 'The content: `data` of the delivery, in JSON or in Avro in Confluent framing.',
    content: {
      'application/json': { type: 'object' },
      'application/avro': { description: 'Byte 0, four bytes of schema id, the record.' },
    },
  },
  problems: ['not-found'],
}

export const contentsOperation: Operation = {
  summary: 'Pull the whole content of several deliveries',
  description: '`not-found` is one answer for absent, forbidden and sealed.',
  body: idsOf(mostContents),
  answer: {
    description: 'One result for each id, in their order.',
    schema: resultsOf({
      oneOf: [
        objectOf({ id, status: { const: 'found' }, avro: { type: 'string', contentEncoding: 'base64' } }),
        objectOf({ id, status: { const: 'not-found' } }),
      ],
    }),
  },
  problems: bodyProblems,
}
