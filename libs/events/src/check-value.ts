import { checkCount, checkLength, checkRecord, checkText } from './check-field.js'
import { below, type Findings } from './failure.js'
import { type FieldShape, type RecordShape, type Shape } from './shape.js'

/** Holds a decoded record against what its schema says beyond types: the same checks that JSON gets while read. */
export function checkValue(value: unknown, shape: RecordShape, pointer: string): Findings {
  const found: Findings = { failures: [], flags: [] }

  const record = (node: Readonly<Record<string, unknown>>, of: RecordShape, at: string) => {
    for (const member of of.fields) check(node[member.name], member.shape, member, below(at, member.name))
    checkRecord(node, of, at, found)
  }

  const check = (node: unknown, of: Shape, field: FieldShape, at: string): void => {
    switch (of.kind) {
      case 'nullable':
        if (node !== null) check(node, of.of, field, at)
        return
      case 'record':
        return record(node as Readonly<Record<string, unknown>>, of, at)
      case 'array': {
        const items = node as readonly unknown[]
        found.failures.push(...checkLength(items.length, field, at))
        items.forEach((item, i) => check(item, of.items, field, below(at, i)))
        return
      }
      case 'primitive':
        if (of.type === 'string') found.failures.push(...checkText(node as string, field, at))
        if (of.type === 'int') found.failures.push(...checkCount(node as number, field, at))
        return
    }
  }

  record(value as Readonly<Record<string, unknown>>, shape, pointer)
  return found
}
