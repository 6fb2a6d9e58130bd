import { organisationPattern, teamPattern } from '@common-thread/events/organisation'
import { defaultMaxItems, defaultMaxLength, largestLong } from '@common-thread/events/shape'
import { type Field, lastName, type RecordModel, type Shape } from '../model.js'

export type JsonSchema = Readonly<Record<string, unknown>>

/** JSON Schema (2020-12) of a record's JSON form, its named records as definitions that refer to each other. */
export function jsonSchemaOf(root: RecordModel): {
  readonly schema: JsonSchema
  readonly definitions: Readonly<Record<string, JsonSchema>>
} {
  const definitions: Record<string, JsonSchema> = {}
  const record = (model: RecordModel): JsonSchema => {
    const name = definitionName(model)
    if (!(name in definitions)) {
      definitions[name] = {}
      definitions[name] = {
        type: 'object',
        ...(model.doc === undefined ? {} : { description: model.doc }),
        properties: Object.fromEntries(model.fields.map((field) => [field.name, ofField(field)])),
        required: model.fields.filter(({ hasDefault }) => !hasDefault).map(({ name }) => name),
        additionalProperties: false,
      }
    }
    return { $ref: `#/$defs/${name}` }
  }
  const ofField = (field: Field): JsonSchema => {
    const schema = ofShape(field.shape, field)
    const notes = {
      ...(field.doc === undefined ? {} : { description: field.doc }),
      ...(field.hasDefault ? { default: field.default } : {}),
      ...(typeof field.properties['codeSet'] === 'string'
        ? { 'x-code-set': field.properties['codeSet'] }
        : {}),
    }
    return { ...schema, ...notes }
  }
  const ofShape = (shape: Shape, field: Field): JsonSchema => {
    switch (shape.kind) {
      case 'nullable': {
        const inner = ofShape(shape.of, field)
        return { anyOf: [inner, { type: 'null' }] }
      }
      case 'array':
        return {
          type: 'array',
          items: ofShape(shape.items, field),
          minItems: field.properties['minItems'] ?? 0,
          maxItems: field.properties['maxItems'] ?? defaultMaxItems,
        }
      case 'record':
        return record(shape)
      case 'primitive':
        return primitive(shape.type, field)
    }
  }
  const schema = record(root)
  return { schema, definitions }
}

function primitive(type: string, { properties }: Field): JsonSchema {
  switch (type) {
    case 'boolean':
      return { type: 'boolean' }
    case 'int':
      return { type: 'integer', minimum: -(2 ** 31), maximum: 2 ** 31 - 1 }
    case 'long':
      return { type: 'integer', minimum: -largestLong, maximum: largestLong }
    case 'date':
      return { type: 'string', format: 'date' }
    case 'timestamp':
      return { type: 'string', format: 'date-time' }
    case 'bytes':
      return { type: 'string', contentEncoding: 'base64' }
    default:
      return Array.isArray(properties['values'])
        ? { type: 'string', enum: properties['values'] }
        : {
            type: 'string',
            maxLength: properties['maxLength'] ?? defaultMaxLength,
            ...formatOf(properties['format']),
          }
  }
}

function formatOf(format: unknown): JsonSchema {
  switch (format) {
    case 'organisation':
      return { pattern: organisationPattern.source }
    case 'team':
      return { pattern: teamPattern.source }
    case undefined:
      return {}
    default:
      return { 'x-format': format }
  }
}

/** Views and events name some records alike: a view's ends in View. */
const definitionName = ({ name }: RecordModel): string =>
  lastName(name) + (name.startsWith('safeguarding.view.') ? 'View' : '')
