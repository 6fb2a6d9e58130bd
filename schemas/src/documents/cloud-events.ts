import { type DocumentedEvent, type NumberedRecord } from './contract.js'
import { jsonSchemaOf, type JsonSchema } from './json-schema.js'

const dialect = 'https://json-schema.org/draft/2020-12/schema'

/**
 * JSON Schema of any of these types, by reference to the file of each in a folder beside it. Of no name of its own: a
 * reference is to a place.
 */
export const anyOfTypes = (
  title: string,
  description: string,
  folder: string,
  types: readonly string[],
): JsonSchema => ({
  $schema: dialect,
  title,
  description,
  type: 'object',
  oneOf: types.map((type) => ({ $ref: `./${folder}/${type}.json` })),
})

/** JSON Schema of an event as it is published over HTTP (CloudEvents 1.0.2, structured JSON). */
export function publishedSchema({ record, type }: DocumentedEvent): JsonSchema {
  const { schema, definitions } = jsonSchemaOf(record)
  return {
    $schema: dialect,
    $id: `urn:common-thread:schema:published:${type}`,
    title: type,
    description: record.doc ?? '',
    type: 'object',
    properties: {
      specversion: { const: '1.0' },
      id: { type: 'string', pattern: '^[!-~]{1,200}$', description: 'Unique within your source. The same id and content again is safe.' },
      source: { type: 'string', description: 'Your organisation’s own name, or something under it: urn:common-thread:<sector>:<slug>.' },
      type: { const: type },
      time: { type: 'string', format: 'date-time', description: 'When it happened.' },
      datacontenttype: { const: 'application/json' },
      correlationid: { type: 'string' },
      traceparent: { type: 'string' },
      corrects: { type: 'string', description: 'Id of your own earlier event of this type, within the same source, that this one replaces.' },
      retractionreason: {
        enum: ['not-so', 'wrong-child'],
        description: 'Why you take it back: what it says is not so, or it is about another child.',
      },
      retracts: { type: 'string', description: 'Id of your own earlier event of this type that you take back; then there is no data.' },
      data: schema,
    },
    required: ['specversion', 'id', 'source', 'type', 'time'],
    oneOf: [
      { properties: { data: true, retracts: false, retractionreason: false }, required: ['data'] },
      { properties: { retracts: true, corrects: false, data: false }, required: ['retracts'] },
    ],
    additionalProperties: false,
    $defs: definitions,
  } // prettier-ignore
}

/** JSON Schema of a delivery as a recipient has it over HTTP: the hub’s own envelope, and the view. */
export function deliveredSchema({
  type,
  view,
}: {
  readonly type: string
  readonly view: NumberedRecord
}): JsonSchema {
  const { schema, definitions } = jsonSchemaOf(view.record)
  return {
    $schema: dialect,
    $id: `urn:common-thread:schema:delivered:${type}`,
    title: type,
    description: view.record.doc ?? '',
    type: 'object',
    properties: {
      specversion: { const: '1.0' },
      id: { type: 'string', description: 'Delivery id. The same delivery can come more than once.' },
      source: { const: 'urn:common-thread:hub' },
      type: { const: type },
      time: { type: 'string', format: 'date-time', description: 'When it was offered.' },
      subject: { type: 'string', description: 'Your own reference for this child.' },
      sequence: { type: 'string', pattern: '^[0-9]{12}$', description: 'Your team’s own count, without gaps.' },
      dataref: { type: 'string', format: 'uri', description: 'Where the whole content can be pulled.' },
      datacontenttype: { const: 'application/json' },
      data: schema,
    },
    required: ['specversion', 'id', 'source', 'type', 'time', 'subject', 'sequence', 'data'],
    $defs: definitions,
  } // prettier-ignore
}
