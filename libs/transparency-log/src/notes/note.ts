import { decodeBase64, encodeBase64 } from './base64.js'
import { isKeyName } from './verifier-key.js'

/** A signature line as it stands, not verified. */
export interface NoteSignature {
  readonly name: string
  readonly id: string
  readonly signature: Uint8Array
}

/** In characters and lines, so that reading a hostile note is bounded. Source: C2SP signed-note asks for at least 16. */
export const longestNote = 1024 * 1024
export const mostSignatures = 100

const idLength = 4

/** Text that may be signed: it ends its last line, is Unicode and has no control character but the newline. */
export const isNoteText = (text: string): boolean => text.endsWith('\n') && hasNoteCharacters(text)

export const hasNoteCharacters = (text: string): boolean => !forbiddenCharacter.test(text)

/** Source: C2SP signed-note, "Format": those below U+0020, and lone surrogates, which UTF-8 can't write. */
const forbiddenCharacter = /[\u0000-\u0009\u000b-\u001f]|\p{Surrogate}/u

/** The text and the signature lines of a note, which its last empty line divides. */
export function splitNote(
  note: string,
): { readonly text: string; readonly lines: readonly string[] } | undefined {
  const blank = note.lastIndexOf('\n\n')
  const block = note.slice(blank + 2)
  if (blank < 0 || !block.endsWith('\n')) return undefined
  return { text: note.slice(0, blank + 1), lines: block.slice(0, -1).split('\n') }
}

/** `— <name> <base64 of id and signature>`. Source: C2SP signed-note, "Signatures". */
export const formatSignature = ({ name, id, signature }: NoteSignature): string =>
  `— ${name} ${encodeBase64(Buffer.concat([Buffer.from(id, 'hex'), signature]))}\n`

export function parseSignature(line: string): NoteSignature | undefined {
  const [, name, encoded] = /^— ([^ ]+) ([^ ]+)$/u.exec(line) ?? []
  const bytes = decodeBase64(encoded ?? '')
  if (name === undefined || !isKeyName(name) || !bytes || bytes.length <= idLength) return undefined
  const id = Buffer.from(bytes.subarray(0, idLength)).toString('hex')
  return { name, id, signature: bytes.subarray(idLength) }
}
