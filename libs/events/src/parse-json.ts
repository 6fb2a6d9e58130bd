import { isAscii, isUtf8 } from 'node:buffer'
import { asBuffer } from './as-buffer.js'
import { duplicateMembers } from './duplicate-members.js'
import { type Failure } from './failure.js'
import { type JsonBounds, scanJson } from './json-scan.js'

export { type JsonBounds } from './json-scan.js'

export type ParsedJson =
  | {
      readonly ok: true
      readonly value: unknown
      /** Members that an object has twice (RFC 8259 §4): which of them counts is nobody's to guess. */
      readonly duplicates: readonly Failure[]
    }
  | { readonly ok: false; readonly reason: 'not-utf-8' | 'not-json' | 'too-deep' | 'too-many-values' }

/**
 * Parses JSON whose depth and number of values are known to be bounded; says which members are there twice. Of those
 * the parser keeps one, so that none is where the value has as many members as the text: only else they are looked for.
 */
export function parseJson(bytes: Uint8Array, bounds: JsonBounds): ParsedJson {
  const isPlain = isAscii(bytes)
  if (!isPlain && !isUtf8(bytes)) return { ok: false, reason: 'not-utf-8' }
  const scan = scanJson(bytes, bounds)
  if (!scan.ok) return scan
  const text = asBuffer(bytes).toString(isPlain ? 'latin1' : 'utf8')
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return { ok: false, reason: 'not-json' }
  }
  return { ok: true, value, duplicates: membersOf(value) === scan.members ? [] : duplicateMembers(text) }
}

/** Members of all objects of parsed JSON together. */
const membersOf = (value: unknown): number =>
  typeof value === 'object' && value !== null ? membersWithin(value) : 0

/** Says of most values at once that they have none: a call for each would take longer than all else here. */
function membersWithin(node: object): number {
  let members = 0
  if (Array.isArray(node)) {
    for (let i = 0; i < node.length; i++) {
      const item: unknown = node[i]
      if (typeof item === 'object' && item !== null) members += membersWithin(item)
    }
    return members
  }
  for (const name in node) {
    members++
    const value = (node as Readonly<Record<string, unknown>>)[name]
    if (typeof value === 'object' && value !== null) members += membersWithin(value)
  }
  return members
}
