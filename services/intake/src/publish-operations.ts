import { bodyProblems, type Operation, problemOf, problems } from '@common-thread/nest'
import { submissionProblems } from './acceptance.js'
import { maxBatchBytes, maxBatchEvents, maxEventBytes, checkProblems } from './publish.js'
import { acceptedSchema, batchSchema, eventSchema, idSchema, triedSchema } from './published-schema.js'

/** What becomes of one event, alone or in a batch. */
export const eventProblems = [...checkProblems, ...submissionProblems] as const

const inBatch = [...eventProblems, 'busy'] as const

/** Of an event of a batch; `id` is null where it had none that could be read. */
const refusedInBatch = {
  type: 'object',
  properties: {
    id: { anyOf: [idSchema, { type: 'null' }] },
    status: { enum: [...new Set(inBatch.map((code) => problems[code][0]))] },
    problem: problemOf(inBatch),
  },
  required: ['id', 'status', 'problem'],
  additionalProperties: false,
}

export const publishOperation: Operation = {
  summary: 'Publish an event, or a batch of them',
  description: `At most ${maxEventBytes} bytes an event, ${maxBatchBytes} bytes and ${maxBatchEvents} events a batch, not compressed. The same id with the same content again is safe and gets the same receipt.`,
  query: {
    dryRun: {
      description: 'Check everything and store nothing. Any other spelling, or parameter, is refused.',
      schema: { enum: ['true', 'false'], default: 'false' },
    },
  },
  body: {
    description: 'CloudEvents 1.0.2, structured JSON in UTF-8.',
    required: true,
    content: {
      'application/cloudevents+json': eventSchema,
      'application/cloudevents-batch+json': batchSchema,
    },
  },
  answer: { description: 'The event is durable, and on its way.', schema: acceptedSchema() },
  also: {
    200: {
      description:
        'What became of each event of a batch, in their order; or that an event tried out is valid.',
      schema: {
        oneOf: [
          triedSchema(),
          {
            type: 'array',
            maxItems: maxBatchEvents,
            items: {
              oneOf: [
                acceptedSchema({ status: { const: 202 } }),
                triedSchema({ status: { const: 200 } }),
                refusedInBatch,
              ],
            },
          },
        ],
      },
    },
  },
  problems: ['parameter-invalid', ...bodyProblems, 'batch-too-large', ...eventProblems, 'too-many', 'busy'],
}

export const receiptKeysOperation: Operation = {
  summary: 'Public keys of receipts',
  answer: {
    description: 'RFC 7517.',
    schema: {
      type: 'object',
      properties: { keys: { type: 'array', items: { type: 'object', required: ['kty', 'kid'] } } },
      required: ['keys'],
      additionalProperties: false,
    },
  },
}
