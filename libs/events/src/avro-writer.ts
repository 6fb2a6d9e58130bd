import { Buffer } from 'node:buffer'

const leastBytes = 16 * 1024

/** Avro's binary encoding, written into one buffer that grows to the largest record and is used for the next. */
export class AvroWriter {
  private bytes = Buffer.allocUnsafeSlow(leastBytes)
  private at = 0

  /** Bytes written so far. */
  get length(): number {
    return this.at
  }

  /** Forgets what was written beyond so many bytes. */
  restart(length = 0): void {
    this.at = length
  }

  /** A copy of what was written. */
  written(): Buffer {
    const copy = Buffer.allocUnsafe(this.at)
    this.bytes.copy(copy, 0, 0, this.at)
    return copy
  }

  byte(byte: number): void {
    this.reserve(1)
    this.bytes[this.at++] = byte
  }

  /** An int or a long: zig-zag, seven bits a byte. */
  long(value: number): void {
    this.reserve(10)
    const { bytes } = this
    if (value >= -0x40000000 && value < 0x40000000) {
      let rest = value >= 0 ? value << 1 : (~value << 1) | 1
      for (; rest >= 0x80; rest >>>= 7) bytes[this.at++] = (rest & 0x7f) | 0x80
      bytes[this.at++] = rest
      return
    }
    let rest = value >= 0 ? value * 2 : -value * 2 - 1
    for (; rest >= 0x80; rest = Math.floor(rest / 0x80)) bytes[this.at++] = (rest % 0x80) | 0x80
    bytes[this.at++] = rest
  }

  /** UTF-8 after its length. False where the text is not well-formed Unicode, so that UTF-8 can't hold it. */
  text(text: string): boolean {
    return text.length < shortText ? this.shortText(text) : this.longText(text)
  }

  raw(bytes: Uint8Array): void {
    this.reserve(bytes.length)
    for (let i = 0; i < bytes.length; i++) this.bytes[this.at++] = bytes[i] ?? 0
  }

  /** A call into the runtime would take longer than such a text does here. */
  private shortText(text: string): boolean {
    const { length } = text
    this.reserve(2 + 3 * length)
    const { bytes } = this
    const start = this.at + 1
    let at = start
    for (let i = 0; i < length; i++) {
      const unit = text.charCodeAt(i)
      if (unit < 0x80) bytes[at++] = unit
      else if (unit < 0x800) {
        bytes[at++] = 0xc0 | (unit >> 6)
        bytes[at++] = 0x80 | (unit & 0x3f)
      } else if (unit < 0xd800 || unit > 0xdfff) {
        bytes[at++] = 0xe0 | (unit >> 12)
        bytes[at++] = 0x80 | ((unit >> 6) & 0x3f)
        bytes[at++] = 0x80 | (unit & 0x3f)
      } else {
        const low = text.charCodeAt(++i)
        if (unit > 0xdbff || !(low >= 0xdc00 && low <= 0xdfff)) return false
        const point = 0x10000 + ((unit & 0x3ff) << 10) + (low & 0x3ff)
        bytes[at++] = 0xf0 | (point >> 18)
        bytes[at++] = 0x80 | ((point >> 12) & 0x3f)
        bytes[at++] = 0x80 | ((point >> 6) & 0x3f)
        bytes[at++] = 0x80 | (point & 0x3f)
      }
    }
    const size = at - start
    if (size < 0x40) {
      bytes[start - 1] = size << 1
      this.at = at
    } else {
      bytes.copyWithin(start + 1, start, at)
      this.long(size)
      this.at += size
    }
    return true
  }

  private longText(text: string): boolean {
    const size = Buffer.byteLength(text)
    if (size !== text.length && !text.isWellFormed()) return false
    this.long(size)
    this.reserve(size)
    this.at += this.bytes.write(text, this.at, size, 'utf8')
    return true
  }

  private reserve(size: number): void {
    if (this.at + size > this.bytes.length) this.grow(size)
  }

  private grow(size: number): void {
    const larger = Buffer.allocUnsafeSlow(2 * (this.bytes.length + size))
    this.bytes.copy(larger, 0, 0, this.at)
    this.bytes = larger
  }
}

/** In UTF-16 code units: its length in bytes takes no more than two. */
const shortText = 128
