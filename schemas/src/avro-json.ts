import { type RecordModel, type Shape } from './model.js'

/** The full Avro schema of a record as JSON text, self-contained: each named type is spelled out where first used. */
export function avroJson(root: RecordModel): string {
  const spelled = new Set<string>()
  const node = (shape: Shape): unknown => {
    switch (shape.kind) {
      case 'primitive':
        if (shape.type === 'date') return { type: 'int', logicalType: 'date' }
        if (shape.type === 'timestamp') return { type: 'long', logicalType: 'timestamp-millis' }
        return shape.type
      case 'nullable':
        return ['null', node(shape.of)]
      case 'array':
        return { type: 'array', items: node(shape.items) }
      case 'record': {
        if (spelled.has(shape.name)) return shape.name
        spelled.add(shape.name)
        return {
          type: 'record',
          name: shape.name,
          ...(shape.doc === undefined ? {} : { doc: shape.doc }),
          ...shape.properties,
          fields: shape.fields.map((field) => ({
            name: field.name,
            type: node(field.shape),
            ...(field.doc === undefined ? {} : { doc: field.doc }),
            ...(field.hasDefault ? { default: field.default } : {}),
            ...field.properties,
          })),
        }
      }
    }
  }
  return JSON.stringify(node(root))
}
