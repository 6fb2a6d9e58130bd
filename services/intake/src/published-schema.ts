import { type JsonSchema } from '@common-thread/nest'
import { maxBatchEvents } from './publish.js'

/** Documents stand beside the JSON Schemas of the contract, which are generated from it. */
export const eventSchema: JsonSchema = { $ref: '../json-schema/published.json' }

export const batchSchema: JsonSchema = { type: 'array', items: eventSchema, maxItems: maxBatchEvents }

export const idSchema: JsonSchema = {
  type: 'string',
  pattern: '^[!-~]{1,200}$',
  description: 'The event’s own id, as its publisher gave it: the one thing that is repeated.',
}

const receipt = {
  receipt: {
    type: 'string',
    description: 'A signed statement (JWS) that the hub holds this event. Nobody has received it yet.',
  },
  notes: { type: 'array', items: { enum: ['identity-unconfirmed', 'unknown-code'] } },
}

/** What a publisher is told of an event that was accepted, with what else the answer says. */
export const acceptedSchema = (more: Readonly<Record<string, JsonSchema>> = {}): JsonSchema => ({
  type: 'object',
  properties: { id: idSchema, ...receipt, ...more },
  required: ['id', 'receipt', ...Object.keys(more)],
  additionalProperties: false,
})

export const triedSchema = (more: Readonly<Record<string, JsonSchema>> = {}): JsonSchema => ({
  type: 'object',
  properties: { id: idSchema, valid: { const: true }, ...more },
  required: ['id', 'valid', ...Object.keys(more)],
  additionalProperties: false,
})
