import { checkCode, isUnheardOf } from './code-sets.js'
import { below, failureOf, type Findings } from './failure.js'
import { type Code } from './generated/types.js'
import { type FieldShape, type RecordShape } from './shape.js'
import { type IsoDate } from './time.js'

type Node = Readonly<Record<string, unknown>>

/** Holds each code of a record against its set, on the date that the field names beside it. */
export function checkCodes(node: Node, { fields }: RecordShape, pointer: string, found: Findings): void {
  for (const field of fields) {
    const { codeSet, validOn } = field
    if (codeSet === undefined) continue
    const date = validOn === undefined ? undefined : node[validOn]
    const on = typeof date === 'string' ? date : undefined
    const at = below(pointer, field.name)
    const value = node[field.name]
    if (Array.isArray(value))
      value.forEach((item, i) => check(item, { ...field, codeSet }, { at: below(at, i), on }, found))
    else check(value, { ...field, codeSet }, { at, on }, found)
  }
}

function check(
  node: unknown,
  { codeSet, unknownCodes }: FieldShape & { readonly codeSet: string },
  { at, on }: { readonly at: string; readonly on: IsoDate | undefined },
  found: Findings,
): void {
  const hasFailed = found.failures.some(({ pointer }) => pointer === at || pointer.startsWith(`${at}/`))
  if (!isCode(node) || hasFailed) return
  const problem = checkCode(node, codeSet, on)
  if (problem === 'unknown-code' && unknownCodes === 'flag' && isUnheardOf(node)) {
    found.flags.push({ pointer: at, code: 'unknown-code' })
  } else if (problem) {
    found.failures.push(failureOf(at, problem))
  }
}

export const isCode = (node: unknown): node is Code => {
  if (typeof node !== 'object' || node === null) return false
  const { system, version, value } = node as Node
  return typeof system === 'string' && typeof version === 'string' && typeof value === 'string'
}
