import avro from 'avsc'
import { avroJson } from '../avro-json.js'
import { type RecordModel, type Shape, type Source } from '../model.js'
import { readModels } from '../read-model.js'
import { viewOf } from '../views.js'

type Json = Readonly<Record<string, unknown>>
export type Vectors = Readonly<Record<string, string>>

/** The heading that every delivery of the vectors has: `libs/events/vectors/heading.json`. */
export interface VectorsBefore {
  readonly heading: Json
  /** Of events as published, by the file name of the example. */
  readonly golden: Vectors
  /** Of what partners receive, by full name and version. */
  readonly partner: Vectors
}

const msPerDay = 86_400_000

/** JSON as its publisher sends it, as Avro holds it: a day as its number, a time in milliseconds, defaults filled in. */
function typed(json: Json, record: RecordModel): Record<string, unknown> {
  const value = (node: unknown, shape: Shape): unknown => {
    if (node === null || node === undefined) return null
    switch (shape.kind) {
      case 'nullable':
        return value(node, shape.of)
      case 'record':
        return typed(node as Json, shape)
      case 'array':
        return (node as readonly unknown[]).map((item) => value(item, shape.items))
      case 'primitive':
        if (shape.type === 'date') return Date.parse(node as string) / msPerDay
        return shape.type === 'timestamp' ? Date.parse(node as string) : node
    }
  }
  return Object.fromEntries(
    record.fields.map((field) => [
      field.name,
      Object.hasOwn(json, field.name) ? value(json[field.name], field.shape) : field.default,
    ]),
  )
}

const bytesOf = (record: RecordModel, value: Json): string =>
  avro.Type.forSchema(JSON.parse(avroJson(record)) as avro.Schema, { wrapUnions: false })
    .toBuffer(value)
    .toString('base64')

/** The bytes of a type's example, as it is published and as its view is delivered with nothing withheld but an address. */
export function withVectorsOf(
  given: { readonly name: string; readonly record: string; readonly example: { readonly data: Json } },
  avsc: readonly Source[],
  before: VectorsBefore,
): { readonly golden: Vectors; readonly partner: Vectors } {
  const { records } = readModels(avsc)
  const event = records.get(`safeguarding.v1.${given.record}`)
  const delivery = records.get('safeguarding.shared.Delivery')
  if (!event || !delivery) throw new Error(`no safeguarding.v1.${given.record}`)
  const view = viewOf(event, delivery)
  const data = typed(given.example.data, event)
  const { children, ...rest } = data as { children?: readonly Json[] }
  const child = children ? { child: { ...children[0], address: null } } : {}
  const filled: Json = { ...before.heading, withheld: ['/child/address'], ...child, ...rest }
  const delivered = Object.fromEntries(view.fields.map(({ name }) => [name, filled[name] ?? null]))
  return {
    golden: sorted({ ...before.golden, [`${given.name}.v1.json`]: bytesOf(event, data) }),
    partner: sorted({ ...before.partner, [`${view.name} 1`]: bytesOf(view, delivered) }),
  }
}

const sorted = (vectors: Vectors): Vectors =>
  Object.fromEntries(Object.entries(vectors).sort(([a], [b]) => (a < b ? -1 : 1)))
