/** Bounds on JSON from outside, held before any object is built from it. */
export interface JsonBounds {
  /** Objects and lists within each other. */
  readonly maxDepth: number
  /** Objects, lists, members and items together. */
  readonly maxValues: number
}

export type JsonScan =
  | {
      readonly ok: true
      /** Members of all objects together, those that are there twice counted twice. Exact where the bytes are JSON. */
      readonly members: number
    }
  | { readonly ok: false; readonly reason: 'too-deep' | 'too-many-values' | 'not-json' }

const mark = (character: string): number => character.charCodeAt(0)
const quote = mark('"')
const backslash = mark('\\')
const comma = mark(',')
const colon = mark(':')
const [openObject, closeObject, openList, closeList] = [mark('{'), mark('}'), mark('['), mark(']')]

/**
 * Walks the bytes of a JSON text once, without building anything: exact on JSON, and on anything else it ends all the
 * same, so that the parser, which stops at the first thing that is not JSON, has met no more than was counted up to there.
 */
export function scanJson(bytes: Uint8Array, { maxDepth, maxValues }: JsonBounds): JsonScan {
  const { length } = bytes
  let depth = 0
  let values = 0
  let members = 0
  for (let at = 0; at < length; at++) {
    const byte = bytes[at]
    if (byte === quote) {
      for (at++; at < length && bytes[at] !== quote; at++) if (bytes[at] === backslash) at++
      if (at >= length) return { ok: false, reason: 'not-json' }
    } else if (byte === colon) {
      members++
    } else if (byte === comma) {
      if (++values > maxValues) return { ok: false, reason: 'too-many-values' }
    } else if (byte === openObject || byte === openList) {
      if (depth++ === maxDepth) return { ok: false, reason: 'too-deep' }
      if (++values > maxValues) return { ok: false, reason: 'too-many-values' }
    } else if (byte === closeObject || byte === closeList) {
      if (depth > 0) depth--
    }
  }
  return { ok: true, members }
}
