import { below, type Failure } from './failure.js'

interface Frame {
  /** Names that the object has so far; undefined in a list. */
  readonly names: Set<string> | undefined
  token: string | number
}

/** Members that an object of this JSON has twice, and where. For a text that is JSON, and known to be bounded. */
export function duplicateMembers(text: string): readonly Failure[] {
  const walk = new Walk(text)
  walk.run()
  return walk.duplicates
}

class Walk {
  readonly duplicates: Failure[] = []
  private readonly frames: Frame[] = []
  /** Whether a text that comes now is the name of a member. */
  private awaitsName = false

  constructor(private readonly text: string) {}

  run(): void {
    const { text, frames } = this
    for (let at = 0; at < text.length; at++) {
      const character = text.charAt(at)
      switch (character) {
        case '{':
        case '[':
          frames.push({ names: character === '{' ? new Set() : undefined, token: 0 })
          this.awaitsName = character === '{'
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
          if (this.awaitsName) this.name(JSON.parse(text.slice(at, end + 1)) as string)
          at = end
          break
        }
      }
    }
  }

  private next(): void {
    const frame = this.frames.at(-1)
    if (typeof frame?.token === 'number' && !frame.names) frame.token++
    this.awaitsName = frame?.names !== undefined
  }

  /** `"\u0061"` and `"a"` are one name. */
  private name(name: string): void {
    this.awaitsName = false
    const frame = this.frames.at(-1)
    if (!frame?.names) return
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
function endOfText(text: string, start: number): number {
  let at = start + 1
  while (text[at] !== '"') at += text[at] === '\\' ? 2 : 1
  return at
}
