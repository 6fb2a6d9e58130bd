import { type Field, lastName, type RecordModel, type Shape } from './model.js'

/** TypeScript interfaces of records, in the order that defines before use; instants are epoch milliseconds. */
export function emitTypes(roots: readonly RecordModel[]): string {
  const emitted = new Map<string, string>()
  const names = new Map<string, string>()
  const visit = (record: RecordModel): void => {
    if (emitted.has(record.name)) return
    const name = typeName(record.name)
    const other = names.get(name)
    if (other) throw new Error(`${record.name} and ${other} would both be the type ${name}`)
    names.set(name, record.name)
    emitted.set(record.name, '')
    const fields = record.fields.map((field) => {
      const doc = field.doc ? `  /** ${field.doc} */\n` : ''
      return `${doc}  readonly ${field.name}: ${typeOf(field.shape, field)}`
    })
    const doc = record.doc ? `/** ${record.doc} */\n` : ''
    emitted.set(record.name, `${doc}export interface ${name} {\n${fields.join('\n')}\n}\n`)
  }
  const typeOf = (shape: Shape, field: Field): string => {
    switch (shape.kind) {
      case 'nullable':
        return `${typeOf(shape.of, field)} | null`
      case 'array': {
        const items = typeOf(shape.items, field)
        return `readonly ${items.includes('|') ? `(${items})` : items}[]`
      }
      case 'record':
        visit(shape)
        return typeName(shape.name)
      case 'primitive':
        return primitiveType(shape.type, field)
    }
  }
  roots.forEach(visit)
  return [...emitted.values()].join('\n')
}

/** A view's type ends in `View`; the rest go by their last name. */
export const typeName = (fullName: string): string =>
  lastName(fullName) + (fullName.startsWith('safeguarding.view.') ? 'View' : '')

function primitiveType(type: string, field: Field): string {
  const { values, format } = field.properties
  if (Array.isArray(values)) return values.map((value) => `'${String(value)}'`).join(' | ')
  if (format === 'organisation') return 'OrganisationId'
  if (format === 'team') return 'TeamId'
  switch (type) {
    case 'date':
      return 'IsoDate'
    case 'timestamp':
      return 'Instant'
    case 'int':
    case 'long':
      return 'number'
    case 'bytes':
      return 'Buffer'
    default:
      return type
  }
}
