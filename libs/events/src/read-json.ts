import { checkCount, checkLength, checkRecord, checkText } from './check-field.js'
import { below, type Findings } from './failure.js'
import { type FieldShape, type PrimitiveType, rangeOf, type RecordShape, type Shape } from './shape.js'
import { parseDate, parseInstant } from './time.js'

/** What could not be read; never a value of a record. */
const unreadable = Symbol('unreadable')

const namesByShape = new WeakMap<RecordShape, ReadonlySet<string>>()

/** The names of a record's fields; kept, because the same few shapes are read by the thousand. */
function namesOf(shape: RecordShape): ReadonlySet<string> {
  const kept = namesByShape.get(shape)
  if (kept) return kept
  const names = new Set(shape.fields.map(({ name }) => name))
  namesByShape.set(shape, names)
  return names
}

/**
 * Reads JSON into a typed record, and says everything that is wrong with it at once. Unknown fields are refused;
 * an absent field takes its default; times become epoch milliseconds; nothing is rounded, folded or trimmed.
 */
export function readJson(
  json: unknown,
  shape: RecordShape,
  pointer: string,
): Findings & { readonly value: unknown } {
  const found: Findings = { failures: [], flags: [] }
  const { failures } = found

  const record = (node: unknown, of: RecordShape, at: string): unknown => {
    if (typeof node !== 'object' || node === null || Array.isArray(node)) return wrong(at, 'an object')
    const source = node as Readonly<Record<string, unknown>>
    const known = namesOf(of)
    for (const key of Object.keys(source)) {
      if (!known.has(key))
        failures.push({
          pointer: below(at, key),
          code: 'unknown-field',
          detail: 'not a field of this record',
        })
    }
    const result: Record<string, unknown> = {}
    for (const member of of.fields) result[member.name] = fieldOf(source, member, below(at, member.name))
    checkRecord(result, of, at, found)
    return result
  }

  const fieldOf = (source: Readonly<Record<string, unknown>>, field: FieldShape, at: string): unknown => {
    if (Object.hasOwn(source, field.name)) return read(source[field.name], field.shape, field, at)
    if ('default' in field) return field.default
    failures.push({ pointer: at, code: 'missing-field', detail: 'this field is required' })
    return unreadable
  }

  const read = (node: unknown, of: Shape, field: FieldShape, at: string): unknown => {
    switch (of.kind) {
      case 'nullable':
        return node === null ? null : read(node, of.of, field, at)
      case 'record':
        return record(node, of, at)
      case 'array':
        if (!Array.isArray(node)) return wrong(at, 'a list')
        failures.push(...checkLength(node.length, field, at))
        return node.map((item, i) => read(item, of.items, field, below(at, i)))
      case 'primitive':
        return primitive(node, of.type, field, at)
    }
  }

  const primitive = (node: unknown, type: PrimitiveType, field: FieldShape, at: string): unknown => {
    switch (type) {
      case 'string':
        if (typeof node !== 'string') return wrong(at, 'text')
        failures.push(...checkText(node, field, at))
        return node
      case 'boolean':
        return typeof node === 'boolean' ? node : wrong(at, 'true or false')
      case 'int':
      case 'long': {
        const [least, most] = rangeOf[type]
        const isGood = Number.isInteger(node) && (node as number) >= least && (node as number) <= most
        if (!isGood) return wrong(at, 'a whole number')
        failures.push(...checkCount(node as number, field, at))
        return node
      }
      case 'date':
        if (typeof node === 'string' && parseDate(node) !== undefined) return node
        failures.push({ pointer: at, code: 'not-a-date', detail: 'a date is YYYY-MM-DD' })
        return unreadable
      case 'timestamp': {
        const instant = typeof node === 'string' ? parseInstant(node) : undefined
        if (instant !== undefined) return instant
        failures.push({
          pointer: at,
          code: 'not-a-time',
          detail: 'a time is RFC 3339 with at most milliseconds',
        })
        return unreadable
      }
      case 'bytes':
        return wrong(at, 'nothing that JSON can hold')
    }
  }

  const wrong = (at: string, what: string): typeof unreadable => {
    failures.push({ pointer: at, code: 'wrong-type', detail: `must be ${what}` })
    return unreadable
  }

  return { value: record(json, shape, pointer), ...found }
}
