import { type RecordShape, type Shape } from './shape.js'
import { formatInstant } from './time.js'

/** A typed record as JSON: times as RFC 3339, nulls left out (an absent field and a null one are the same). */
export function writeJson(value: unknown, shape: RecordShape): Record<string, unknown> {
  const source = value as Readonly<Record<string, unknown>>
  const result: Record<string, unknown> = {}
  for (const field of shape.fields) {
    const written = write(source[field.name], field.shape)
    if (written !== null) result[field.name] = written
  }
  return result
}

function write(value: unknown, shape: Shape): unknown {
  if (value === null || value === undefined) return null
  switch (shape.kind) {
    case 'nullable':
      return write(value, shape.of)
    case 'record':
      return writeJson(value, shape)
    case 'array':
      return (value as readonly unknown[]).map((item) => write(item, shape.items))
    case 'primitive':
      return shape.type === 'timestamp' ? formatInstant(value as number) : value
  }
}
