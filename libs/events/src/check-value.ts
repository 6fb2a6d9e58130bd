import { checkLength, checkRecord, checkText } from './check-field.js'
import { below, type Failure } from './failure.js'
import { type FieldShape, type RecordShape, type Shape } from './shape.js'

/** Holds a decoded record against what its schema says beyond types: the same checks that JSON gets while read. */
export function checkValue(value: unknown, shape: RecordShape, pointer: string): Failure[] {
  const failures: Failure[] = []

  const record = (
    node: Readonly<Record<string, unknown>>,
    of: RecordShape,
    field: FieldShape | undefined,
    at: string,
  ) => {
    const before = failures.length
    for (const member of of.fields) check(node[member.name], member.shape, member, below(at, member.name))
    if (failures.length === before) failures.push(...checkRecord(node, of, field, at))
  }

  const check = (node: unknown, of: Shape, field: FieldShape, at: string): void => {
    switch (of.kind) {
      case 'nullable':
        if (node !== null) check(node, of.of, field, at)
        return
      case 'record':
        return record(node as Readonly<Record<string, unknown>>, of, field, at)
      case 'array': {
        const items = node as readonly unknown[]
        failures.push(...checkLength(items.length, field, at))
        items.forEach((item, i) => check(item, of.items, field, below(at, i)))
        return
      }
      case 'primitive':
        if (of.type === 'string') failures.push(...checkText(node as string, field, at))
        return
    }
  }

  record(value as Readonly<Record<string, unknown>>, shape, undefined, pointer)
  return failures
}
