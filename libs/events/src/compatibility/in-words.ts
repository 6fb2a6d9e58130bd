import { type PrimitiveType, type Shape } from '../shape.js'

const primitives: Readonly<Record<PrimitiveType, string>> = {
  string: 'a text',
  boolean: 'a yes or no',
  int: 'a whole number',
  long: 'a long whole number',
  bytes: 'bytes',
  date: 'a date',
  timestamp: 'a time',
}

/** What a subscriber calls what stands in a field. */
export function inWords(shape: Shape): string {
  switch (shape.kind) {
    case 'primitive':
      return primitives[shape.type]
    case 'nullable':
      return `${inWords(shape.of)} or nothing`
    case 'array':
      return 'a list'
    case 'record':
      return `a ${shape.name.slice(shape.name.lastIndexOf('.') + 1)}`
  }
}

export const quoted = (values: readonly unknown[]): string =>
  values.map((value) => (value === null ? 'nothing' : JSON.stringify(value))).join(', ')
