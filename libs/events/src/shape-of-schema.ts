import { type FieldShape, type PrimitiveType, type RecordShape, type Shape } from './shape.js'

type Json = Readonly<Record<string, unknown>>

const primitives = ['string', 'boolean', 'int', 'long', 'bytes'] as const
const boundNames = [
  'values',
  'format',
  'maxLength',
  'maxItems',
  'minItems',
  'codeSet',
  'validOn',
  'unknownCodes',
  'smallNumbers',
  'forHubOnly',
  'default',
] as const

export type ShapeRead =
  | { readonly ok: true; readonly shape: RecordShape }
  /** Not a schema at all, or one with a shape that the contract does not allow; what is wrong, in words. */
  | { readonly ok: false; readonly code: 'not-a-schema' | 'not-of-the-contract'; readonly detail: string }

class Refused extends Error {
  override readonly name = 'Refused'
}

/** No schema of the contract comes near; a hostile one must not exhaust the stack. */
const deepest = 40

/**
 * The shape of a self-contained Avro schema, as of an earlier version or of another registry. It takes what the
 * contract compiler writes: records, arrays, `["null", X]` and the contract's primitives.
 */
export function shapeOfSchema(text: string): ShapeRead {
  const root = parse(text)
  if (root?.['type'] !== 'record' || typeof root['name'] !== 'string' || !Array.isArray(root['fields'])) {
    return { ok: false, code: 'not-a-schema', detail: 'it is not the JSON of an Avro record' }
  }
  try {
    return { ok: true, shape: new SchemaReader().record(root, 0) }
  } catch (error) {
    if (!(error instanceof Refused)) throw error
    return { ok: false, code: 'not-of-the-contract', detail: error.message }
  }
}

class SchemaReader {
  private readonly records = new Map<string, RecordShape>()

  record(node: Json, depth: number): RecordShape {
    const { name, namespace, fields } = node
    if (typeof name !== 'string' || !Array.isArray(fields))
      throw new Refused('a record has no name or fields')
    if (namespace !== undefined || node['aliases'] !== undefined)
      throw new Refused(`${name} has a namespace or aliases; names are written in full`)
    if (this.records.has(name)) throw new Refused(`${name} is defined twice`)
    const shape = { kind: 'record' as const, name, fields: fields.map((field) => this.field(field, depth)) }
    if (new Set(shape.fields.map((field) => field.name)).size < fields.length)
      throw new Refused(`${name} has a field twice`)
    this.records.set(name, shape)
    return shape
  }

  private field(node: unknown, depth: number): FieldShape {
    if (!isObject(node) || typeof node['name'] !== 'string') throw new Refused('a field has no name')
    if (node['aliases'] !== undefined) throw new Refused(`${node['name']} has aliases`)
    const bounds = boundNames.filter((key) => node[key] !== undefined).map((key) => [key, node[key]])
    return {
      name: node['name'],
      shape: this.shape(node['type'], depth + 1),
      ...(Object.fromEntries(bounds) as Partial<FieldShape>),
    }
  }

  private shape(node: unknown, depth: number): Shape {
    if (depth > deepest) throw new Refused('it is nested too deeply')
    if (typeof node === 'string') return this.named(node)
    if (Array.isArray(node) && node.length === 2 && node[0] === 'null') {
      return { kind: 'nullable', of: this.shape(node[1], depth + 1) }
    }
    if (isObject(node)) {
      const { type, logicalType } = node
      if (type === 'record') return this.record(node, depth)
      if (type === 'array') return { kind: 'array', items: this.shape(node['items'], depth + 1) }
      if (type === 'int' && logicalType === 'date') return { kind: 'primitive', type: 'date' }
      if (type === 'long' && logicalType === 'timestamp-millis')
        return { kind: 'primitive', type: 'timestamp' }
    }
    throw new Refused(`${JSON.stringify(node)?.slice(0, 80)} is not a shape of the contract`)
  }

  private named(name: string): Shape {
    const primitive = primitives.find((known) => known === name)
    const record = this.records.get(name)
    if (primitive) return { kind: 'primitive', type: primitive satisfies PrimitiveType }
    if (record) return record
    throw new Refused(`${name.slice(0, 80)} is not a type of the contract`)
  }
}

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function parse(text: string): Json | undefined {
  try {
    const value: unknown = JSON.parse(text)
    return isObject(value) ? value : undefined
  } catch {
    return undefined
  }
}
