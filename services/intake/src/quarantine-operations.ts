import { bodyProblems, type JsonSchema, type Operation, problems } from '@common-thread/nest'
import { maxPurposeBytes, purposes } from './inspect.js'
import { objectOf, pageOf } from './page-operation.js'
import { eventProblems } from './publish-operations.js'
import { maxEventBytes } from './publish.js'
import { acceptedSchema, eventSchema } from './published-schema.js'
import { referencePattern } from './quarantine.js'

const reference: JsonSchema = { type: 'string', pattern: referencePattern.source }

const refused = {
  id: reference,
  problem: { enum: Object.keys(problems), description: 'Why it was refused.' },
  failures: {
    type: 'array',
    items: objectOf({ pointer: { type: 'string' }, code: { type: 'string', pattern: '^[a-z-]+$' } }),
  },
}

const id = {
  description: 'Reference of the record; another organisation’s is answered like none.',
  schema: reference,
}

export const listOperation: Operation = {
  summary: 'List your organisation’s quarantined records',
  description: 'What is open, oldest first. Codes only.',
  ...pageOf('records', reference, { ...refused, quarantinedAt: { type: 'string', format: 'date-time' } }),
}

export const inspectOperation: Operation = {
  summary: 'See a quarantined record as it arrived',
  description:
    'Each inspection stands in your organisation’s own log, with its purpose, before it is answered.',
  path: { id },
  body: {
    description: `At most ${maxPurposeBytes} bytes.`,
    required: true,
    content: {
      'application/json': {
        type: 'object',
        properties: { purpose: { enum: purposes } },
        required: ['purpose'],
      },
    },
  },
  answer: {
    description: 'The record.',
    schema: objectOf({
      ...refused,
      headers: { type: 'object', additionalProperties: { type: 'string' } },
      value: { anyOf: [{ type: 'string', contentEncoding: 'base64' }, { type: 'null' }] },
    }),
  },
  problems: ['not-found', 'parameter-invalid', ...bodyProblems, 'too-many', 'busy'],
}

export const resubmitOperation: Operation = {
  summary: 'Put a quarantined record right',
  description: `With the corrected event, of at most ${maxEventBytes} bytes; or without a body, and the record is tried again as it arrived. The client needs the scope events.publish too.`,
  path: { id },
  body: {
    description: 'The event as it should have been.',
    required: false,
    content: { 'application/cloudevents+json': eventSchema },
  },
  answer: {
    description: 'It was accepted in the place of the record.',
    schema: acceptedSchema({ quarantine: reference }),
  },
  problems: ['not-found', ...bodyProblems, ...eventProblems, 'quarantine-settled', 'too-many', 'busy'],
}
