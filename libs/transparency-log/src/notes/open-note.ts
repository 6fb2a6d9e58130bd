import { accept, refuse, type Outcome } from '../outcome.js'
import {
  hasNoteCharacters,
  longestNote,
  mostSignatures,
  parseSignature,
  splitNote,
  type NoteSignature,
} from './note.js'
import { isSignedBy, type VerifierKey } from './verifier-key.js'

export interface OpenedNote {
  /** What was signed, with its last newline. */
  readonly text: string
  /** The keys that signed it, at least one, each once. */
  readonly signedBy: readonly VerifierKey[]
  /** Signatures of keys that are not known here. They say nothing. */
  readonly unknown: readonly NoteSignature[]
}

export type NoteRefusal =
  | { readonly code: 'note-too-long' }
  | { readonly code: 'malformed-text' }
  /** No empty line with signature lines after it. */
  | { readonly code: 'no-signatures' }
  | { readonly code: 'too-many-signatures' }
  | { readonly code: 'malformed-signature-line' }
  /** A known key's signature that does not verify. */
  | { readonly code: 'bad-signature'; readonly name: string; readonly id: string }
  | { readonly code: 'no-known-signature' }

/**
 * The text of a note, once a known key vouches for it. Signatures of unknown keys are ignored; a known key's
 * that fails refuses the note, whoever else signed. Source: C2SP signed-note, "Signatures".
 */
export function openNote(note: string, verifiers: readonly VerifierKey[]): Outcome<OpenedNote, NoteRefusal> {
  if (note.length > longestNote) return refuse({ code: 'note-too-long' })
  if (!hasNoteCharacters(note)) return refuse({ code: 'malformed-text' })
  const { text, lines } = splitNote(note) ?? {}
  if (text === undefined || !lines) return refuse({ code: 'no-signatures' })
  if (lines.length > mostSignatures) return refuse({ code: 'too-many-signatures' })
  const signatures = lines.flatMap((line) => parseSignature(line) ?? [])
  if (signatures.length < lines.length) return refuse({ code: 'malformed-signature-line' })

  const bytes = Buffer.from(text)
  const signedBy = new Set<VerifierKey>()
  const unknown: NoteSignature[] = []
  for (const signature of signatures) {
    const known = verifiers.filter((key) => key.name === signature.name && key.id === signature.id)
    const signer = known.find((key) => isSignedBy(key, bytes, signature.signature))
    if (signer) signedBy.add(signer)
    else if (known.length === 0) unknown.push(signature)
    else return refuse({ code: 'bad-signature', name: signature.name, id: signature.id })
  }
  if (signedBy.size === 0) return refuse({ code: 'no-known-signature' })
  return accept({ text, signedBy: [...signedBy], unknown })
}
