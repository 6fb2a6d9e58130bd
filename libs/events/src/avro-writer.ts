const leastBytes = 16 * 1024

/** Avro's binary encoding, written into one buffer that grows to the largest record and is used for the next. */
export class AvroWriter {
  private bytes = Buffer.allocUnsafeSlow(leastBytes)
  private at = 0

  /** Forgets what was written. */
  restart(): void {
    this.at = 0
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
    return (text.length < shortText && this.shortAscii(text)) || this.anyText(text)
  }

  raw(bytes: Uint8Array): void {
    this.reserve(bytes.length)
    for (let i = 0; i < bytes.length; i++) this.bytes[this.at++] = bytes[i] ?? 0
  }

  /** A call into the runtime would take longer than such a text does here. */
  private shortAscii(text: string): boolean {
    const { length } = text
    this.reserve(length + 1)
    const { bytes } = this
    let { at } = this
    bytes[at++] = length << 1
    for (let i = 0; i < length; i++) {
      const unit = text.charCodeAt(i)
      if (unit >= 0x80) return false
      bytes[at++] = unit
    }
    this.at = at
    return true
  }

  private anyText(text: string): boolean {
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

/** In UTF-16 code units: its length in bytes, doubled, fits seven bits. */
const shortText = 64
