import { isUtf8 } from 'node:buffer'
import { largestLong, type FieldShape, type PrimitiveType, type RecordShape, type Shape } from './shape.js'
import { earliest, earliestDay, latest, latestDay } from './time.js'

/** Bounds on a record that arrives from outside, checked before any decoder sees it. */
export interface Bounds {
  readonly maxBytes: number
  /** Items of all lists together. */
  readonly maxItems: number
}

export const eventBounds: Bounds = { maxBytes: 64 * 1024, maxItems: 2000 }

export type ScanRefusal = 'too-large' | 'too-many-items' | 'cut-short' | 'trailing-bytes' | 'malformed'

export type Scan =
  | { readonly ok: true; readonly steps: number }
  | { readonly ok: false; readonly code: ScanRefusal; readonly at: number; readonly steps: number }

/**
 * Walks an Avro record by its schema without building anything. After it says ok, a decoder of the same schema
 * reads at most `maxItems` list items and allocates no more than the record's own bytes and its items call for.
 *
 * `steps` counts every value and list item looked at. Each list item is counted against `maxItems` before it is
 * walked, and a value that is no list item belongs to one of at most `maxItems + 1` records, so
 * steps <= (maxItems + 1) x (values of the widest record): the walk ends whatever the bytes claim. The schema has
 * no recursion (the contract compiler refuses it), so depth is the schema's own.
 */
export function preScan(bytes: Uint8Array, shape: RecordShape, bounds: Bounds): Scan {
  if (bytes.length > bounds.maxBytes) return { ok: false, code: 'too-large', at: bounds.maxBytes, steps: 0 }
  const scanner = new Scanner(bytes, bounds.maxItems)
  scanner.record(shape)
  if (!scanner.refusal && scanner.at < bytes.length) scanner.refuse('trailing-bytes')
  return scanner.refusal
    ? { ok: false, code: scanner.refusal, at: scanner.at, steps: scanner.steps }
    : { ok: true, steps: scanner.steps }
}

class Scanner {
  at = 0
  steps = 0
  refusal: ScanRefusal | undefined
  private items = 0

  constructor(
    private readonly bytes: Uint8Array,
    private readonly maxItems: number,
  ) {}

  refuse(code: ScanRefusal): void {
    this.refusal ??= code
  }

  record(shape: RecordShape): void {
    for (const field of shape.fields) {
      if (this.refusal) return
      this.value(field.shape, field)
    }
  }

  private value(shape: Shape, field: FieldShape): void {
    this.steps++
    switch (shape.kind) {
      case 'record':
        return this.record(shape)
      case 'array':
        return this.array(shape.items, field)
      case 'nullable':
        return this.nullable(shape.of, field)
      case 'primitive':
        return this.primitive(shape.type)
    }
  }

  private nullable(of: Shape, field: FieldShape): void {
    const branch = this.long()
    if (branch === 1) this.value(of, field)
    else if (branch !== 0) this.refuse('malformed')
  }

  /** Avro arrays come in blocks of a count and its items; a negative count is followed by the block's size. */
  private array(items: Shape, field: FieldShape): void {
    for (;;) {
      let count = this.long()
      if (this.refusal || count === 0) return
      if (count < 0) {
        count = -count
        const size = this.long()
        if (size < 0 || size > this.bytes.length - this.at) return this.refuse('malformed')
      }
      this.items += count
      if (this.items > this.maxItems) return this.refuse('too-many-items')
      for (let i = 0; i < count; i++) {
        if (this.refusal) return
        this.value(items, field)
      }
    }
  }

  private primitive(type: PrimitiveType): void {
    switch (type) {
      case 'boolean':
        if (this.at >= this.bytes.length) return this.refuse('cut-short')
        if ((this.bytes[this.at] ?? 2) > 1) return this.refuse('malformed')
        this.at++
        return
      case 'string':
      case 'bytes': {
        const start = this.take(this.long())
        if (start !== undefined && type === 'string' && !isUtf8(this.bytes.subarray(start, this.at))) {
          this.refuse('malformed')
        }
        return
      }
      case 'int':
        return this.within(-2147483648, 2147483647)
      case 'date':
        return this.within(earliestDay, latestDay)
      case 'timestamp':
        return this.within(earliest, latest)
      case 'long':
        return this.within(-largestLong, largestLong)
    }
  }

  private within(least: number, most: number): void {
    const value = this.long()
    if (!this.refusal && (value < least || value > most)) this.refuse('malformed')
  }

  /** Steps over `length` bytes and returns where they began. */
  private take(length: number): number | undefined {
    if (this.refusal) return undefined
    if (length < 0) return void this.refuse('malformed')
    if (length > this.bytes.length - this.at) return void this.refuse('cut-short')
    const start = this.at
    this.at += length
    return start
  }

  /** A zig-zag varint. Beyond 2^53 it loses precision but stays beyond {@link largestLong}, which every caller refuses. */
  private long(): number {
    let value = 0
    let scale = 1
    for (let length = 0; ; length++) {
      const byte = this.bytes[this.at]
      if (byte === undefined) {
        this.refuse('cut-short')
        return 0
      }
      if (length === 9 && byte > 1) {
        this.refuse('malformed')
        return 0
      }
      this.at++
      value += (byte & 0x7f) * scale
      if (byte < 0x80) break
      scale *= 128
    }
    return value % 2 === 0 ? value / 2 : -(value + 1) / 2
  }
}
