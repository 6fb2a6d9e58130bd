import { below, type Failure } from './failure.js'

/** Bounds on JSON from outside, held before any object is built from it. */
export interface JsonBounds {
  /** Objects and lists within each other. */
  readonly maxDepth: number
  /** Objects, lists, members and items together. */
  readonly maxValues: number
}

export type ParsedJson =
  | {
      readonly ok: true
      readonly value: unknown
      /** Members that an object has twice (RFC 8259 §4): which of them counts is nobody's to guess. */
      readonly duplicates: readonly Failure[]
    }
  | { readonly ok: false; readonly reason: 'not-utf-8' | 'not-json' | 'too-deep' | 'too-many-values' }

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

/** Parses JSON whose depth and number of values are known to be bounded; says which members are there twice. */
export function parseJson(bytes: Uint8Array, bounds: JsonBounds): ParsedJson {
  let text: string
  try {
    text = utf8.decode(bytes)
  } catch {
    return { ok: false, reason: 'not-utf-8' }
  }
  const scan = new Scan(text, bounds)
  const reason = scan.run()
  if (reason) return { ok: false, reason }
  try {
    return { ok: true, value: JSON.parse(text) as unknown, duplicates: scan.duplicates }
  } catch {
    return { ok: false, reason: 'not-json' }
  }
}

interface Frame {
  /** Names that the object has so far; undefined in a list. */
  readonly names: Set<string> | undefined
  token: string | number
}

/**
 * Walks the text once, without building anything: exact on JSON, and on anything else it ends all the same, so that
 * the parser, which stops at the first thing that is not JSON, has met no more than was counted up to there.
 */
class Scan {
  readonly duplicates: Failure[] = []
  private readonly frames: Frame[] = []
  private values = 0
  /** Whether a text that comes now is the name of a member. */
  private awaitsName = false

  constructor(
    private readonly text: string,
    private readonly bounds: JsonBounds,
  ) {}

  run(): 'too-deep' | 'too-many-values' | 'not-json' | undefined {
    const { text, frames, bounds } = this
    for (let at = 0; at < text.length; at++) {
      const character = text.charAt(at)
      switch (character) {
        case '{':
        case '[':
          if (frames.length === bounds.maxDepth) return 'too-deep'
          frames.push({ names: character === '{' ? new Set() : undefined, token: 0 })
          this.awaitsName = character === '{'
          this.values++
          break
        case '}':
        case ']':
          frames.pop()
          this.awaitsName = false
          break
        case ',':
          this.next()
          break
        case '"': {
          const end = endOfText(text, at)
          if (end === undefined) return 'not-json'
          if (this.awaitsName) this.name(text.slice(at, end + 1))
          at = end
          break
        }
      }
      if (this.values > bounds.maxValues) return 'too-many-values'
    }
    return undefined
  }

  private next(): void {
    this.values++
    const frame = this.frames.at(-1)
    if (typeof frame?.token === 'number' && !frame.names) frame.token++
    this.awaitsName = frame?.names !== undefined
  }

  private name(quoted: string): void {
    this.awaitsName = false
    const frame = this.frames.at(-1)
    const name = unquote(quoted)
    if (!frame?.names || name === undefined) return
    frame.token = name
    if (!frame.names.has(name)) {
      frame.names.add(name)
      return
    }
    const pointer = this.frames.reduce((before, { token }) => below(before, token), '')
    this.duplicates.push({ pointer, code: 'duplicate-field', detail: 'this field is there twice' })
  }
}

/** Place of the quotation mark that ends a text. */
function endOfText(text: string, start: number): number | undefined {
  for (let at = start + 1; ; at++) {
    const end = text.indexOf('"', at)
    if (end < 0) return undefined
    let before = end
    while (text[before - 1] === '\\') before--
    if ((end - before) % 2 === 0) return end
    at = end
  }
}

/** `"\u0061"` and `"a"` are one name. */
function unquote(quoted: string): string | undefined {
  if (!quoted.includes('\\')) return quoted.slice(1, -1)
  try {
    return JSON.parse(quoted) as string
  } catch {
    return undefined
  }
}
