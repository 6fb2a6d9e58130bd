import { type Field, type RecordModel, type Shape } from './model.js'

const bounds = [
  'values',
  'format',
  'maxLength',
  'maxItems',
  'minItems',
  'codeSet',
  'unknownCodes',
  'validOn',
  'smallNumbers',
  'forHubOnly',
] as const

/** Shape trees for the bounded decoder, the JSON reader and projection; one constant a record. */
export function emitShapes(roots: readonly RecordModel[]): string {
  const emitted = new Map<string, string>()
  const visit = (record: RecordModel): string => {
    const name = constantName(record.name)
    if (!emitted.has(name)) {
      const fields = record.fields.map(
        (field) => `    { name: '${field.name}', shape: ${shapeOf(field.shape)}${fieldBounds(field)} },`,
      )
      emitted.set(
        name,
        `const ${name}: RecordShape = {\n  kind: 'record',\n  name: '${record.name}',\n  fields: [\n${fields.join('\n')}\n  ],\n}\n`,
      )
    }
    return name
  }
  const shapeOf = (shape: Shape): string => {
    switch (shape.kind) {
      case 'record':
        return visit(shape)
      case 'nullable':
        return `{ kind: 'nullable', of: ${shapeOf(shape.of)} }`
      case 'array':
        return `{ kind: 'array', items: ${shapeOf(shape.items)} }`
      case 'primitive':
        return `{ kind: 'primitive', type: '${shape.type}' }`
    }
  }
  const table = roots.map((root) => `  '${root.name}': ${visit(root)},`)
  return `${[...emitted.values()].join('\n')}\nexport const shapes = {\n${table.join('\n')}\n} as const\n`
}

const constantName = (fullName: string): string => fullName.replaceAll('.', '_')

function fieldBounds(field: Field): string {
  const entries: string[] = bounds
    .filter((key) => field.properties[key] !== undefined)
    .map((key) => `${key}: ${JSON.stringify(field.properties[key])}`)
  if (field.hasDefault) entries.push(`default: ${JSON.stringify(field.default)}`)
  return entries.length === 0 ? '' : `, ${entries.join(', ')}`
}
