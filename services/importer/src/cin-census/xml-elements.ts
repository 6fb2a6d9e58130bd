import { createReadStream } from 'node:fs'
import { SaxesParser } from 'saxes'

/** An element with what it holds, and the line of its start tag. */
export interface Element {
  readonly name: string
  readonly line: number
  readonly children: Element[]
  text: string
}

/** A child's record is a few thousand; a file that never closes an element must not fill the memory. */
const maxElements = 50_000

export class UnreadableXml extends Error {
  override readonly name = 'UnreadableXml'

  constructor(readonly line: number) {
    super('not well-formed XML')
  }
}

/**
 * Elements of the wanted names, whole, as they close: nothing else of the file is kept. Entities of a document type are
 * not expanded (the parser knows only XML's own five), and names are told without their prefix.
 */
export async function* elementsOf(path: string, wanted: ReadonlySet<string>): AsyncGenerator<Element> {
  const parser = new SaxesParser()
  const ready: Element[] = []
  const open: Element[] = []
  let count = 0
  let unreadable: UnreadableXml | undefined
  parser.on('error', () => (unreadable ??= new UnreadableXml(parser.line)))
  parser.on('opentagstart', (tag) => {
    const name = tag.name.slice(tag.name.indexOf(':') + 1)
    if (open.length === 0 && !wanted.has(name)) return
    if (++count > maxElements) unreadable ??= new UnreadableXml(parser.line)
    const element: Element = { name, line: parser.line, children: [], text: '' }
    open.at(-1)?.children.push(element)
    open.push(element)
  })
  parser.on('text', (text) => {
    const element = open.at(-1)
    if (element) element.text += text
  })
  parser.on('closetag', () => {
    const closed = open.pop()
    if (!closed || open.length > 0) return
    ready.push(closed)
    count = 0
  })
  const stream = createReadStream(path, { encoding: 'utf8' })
  try {
    for await (const chunk of stream as AsyncIterable<string>) {
      parser.write(chunk)
      yield* ready.splice(0)
      if (unreadable) throw unreadable
    }
    parser.close()
    yield* ready.splice(0)
    if (unreadable) throw unreadable
  } finally {
    stream.destroy()
  }
}
