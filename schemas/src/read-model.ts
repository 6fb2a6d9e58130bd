import {
  type Field,
  type Primitive,
  type Problem,
  type Properties,
  type RecordModel,
  type Shape,
  type Source,
} from './model.js'

type Json = Record<string, unknown>

const avroKeys = new Set(['type', 'name', 'namespace', 'doc', 'fields', 'items', 'default', 'logicalType'])
const primitives = new Set(['string', 'boolean', 'int', 'long', 'bytes'])

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const propertiesOf = (node: Json): Properties =>
  Object.fromEntries(Object.entries(node).filter(([key]) => !avroKeys.has(key)))

/**
 * Reads every source into records by full name. The contract allows records, arrays, `["null", X]`, and the
 * primitives of {@link Primitive}; anything else is a problem, because no client reads it alike.
 */
export function readModels(sources: readonly Source[]): {
  records: Map<string, RecordModel>
  problems: Problem[]
} {
  const problems: Problem[] = []
  const pending = new Map<string, { node: Json; path: string }>()
  const records = new Map<string, RecordModel>()

  const collect = (node: unknown, path: string): void => {
    if (Array.isArray(node)) node.forEach((item) => collect(item, path))
    if (!isObject(node)) return
    if (node['type'] === 'record' && typeof node['name'] === 'string') {
      if (pending.has(node['name'])) problems.push({ path, detail: `${node['name']} is defined twice` })
      pending.set(node['name'], { node, path })
    }
    for (const key of ['fields', 'items', 'type']) collect(node[key], path)
  }

  const record = (name: string, path: string, open: readonly string[]): RecordModel => {
    const known = records.get(name)
    if (known) return known
    const found = pending.get(name)
    if (!found || open.includes(name)) {
      problems.push({ path, detail: found ? `${name} contains itself` : `${name} is not defined` })
      return { kind: 'record', name, doc: undefined, properties: {}, fields: [] }
    }
    const fields = Array.isArray(found.node['fields']) ? found.node['fields'].filter(isObject) : []
    const model: RecordModel = {
      kind: 'record',
      name,
      doc: typeof found.node['doc'] === 'string' ? found.node['doc'] : undefined,
      properties: propertiesOf(found.node),
      fields: fields.map((node) => field(node, found.path, [...open, name])),
    }
    records.set(name, model)
    return model
  }

  const field = (node: Json, path: string, open: readonly string[]): Field => ({
    name: String(node['name']),
    shape: shape(node['type'], path, open),
    doc: typeof node['doc'] === 'string' ? node['doc'] : undefined,
    hasDefault: 'default' in node,
    default: node['default'],
    properties: propertiesOf(node),
  })

  const shape = (node: unknown, path: string, open: readonly string[]): Shape => {
    if (typeof node === 'string') {
      return primitives.has(node) ? { kind: 'primitive', type: node as Primitive } : record(node, path, open)
    }
    if (Array.isArray(node) && node.length === 2 && node[0] === 'null') {
      return { kind: 'nullable', of: shape(node[1], path, open) }
    }
    if (isObject(node)) {
      if (node['type'] === 'record') return record(String(node['name']), path, open)
      if (node['type'] === 'array') return { kind: 'array', items: shape(node['items'], path, open) }
      if (node['type'] === 'int' && node['logicalType'] === 'date') return { kind: 'primitive', type: 'date' }
      if (node['type'] === 'long' && node['logicalType'] === 'timestamp-millis') {
        return { kind: 'primitive', type: 'timestamp' }
      }
    }
    problems.push({ path, detail: `${JSON.stringify(node)} is not a shape of the contract` })
    return { kind: 'primitive', type: 'string' }
  }

  for (const { path, text } of sources) collect(JSON.parse(text), path)
  for (const [name, { path }] of pending) record(name, path, [])
  return { records, problems }
}
