import { accept, refuse, type Outcome } from '../outcome.js'
import { hashLength, type Hash } from '../tree/hash.js'
import { isCount } from '../tree/span.js'
import { decodeBase64, encodeBase64 } from './base64.js'
import { isNoteText } from './note.js'

/** What a log says of itself at one moment. */
export interface Checkpoint {
  /** The log's identity, in one line. */
  readonly origin: string
  readonly size: number
  readonly root: Hash
  /** Opaque lines, kept as they stand. Source: C2SP tlog-checkpoint, "Note text". */
  readonly extensions: readonly string[]
}

export type CheckpointRefusal =
  | { readonly code: 'malformed-text' }
  | { readonly code: 'too-few-lines' }
  | { readonly code: 'empty-line' }
  | { readonly code: 'malformed-size' }
  /** A size that is well formed but beyond 2^53 - 1. */
  | { readonly code: 'size-too-large' }
  | { readonly code: 'malformed-root' }

/** The text of the note. What can't be a checkpoint is a fault: it is the log's own. */
export function formatCheckpoint(
  checkpoint: Omit<Checkpoint, 'extensions'> & Partial<Pick<Checkpoint, 'extensions'>>,
): string {
  const { origin, size, root, extensions = [] } = checkpoint
  const text = [origin, String(size), encodeBase64(root), ...extensions].map((line) => `${line}\n`).join('')
  const parsed = parseCheckpoint(text)
  if (!parsed.ok) throw new RangeError(`not a checkpoint: ${parsed.refusal.code}`)
  const isSplit = parsed.value.extensions.length !== extensions.length
  if (isSplit) throw new RangeError('not a checkpoint: a newline within a line')
  return text
}

/** Source: C2SP tlog-checkpoint, "Note text". */
export function parseCheckpoint(text: string): Outcome<Checkpoint, CheckpointRefusal> {
  if (!isNoteText(text)) return refuse({ code: 'malformed-text' })
  const lines = text.slice(0, -1).split('\n')
  const [origin, digits, encoded, ...extensions] = lines
  if (origin === undefined || digits === undefined || encoded === undefined) {
    return refuse({ code: 'too-few-lines' })
  }
  if (lines.includes('')) return refuse({ code: 'empty-line' })
  if (!/^(?:0|[1-9][0-9]{0,19})$/.test(digits)) return refuse({ code: 'malformed-size' })
  const size = Number(digits)
  if (!isCount(size)) return refuse({ code: 'size-too-large' })
  const root = decodeBase64(encoded)
  if (root?.length !== hashLength) return refuse({ code: 'malformed-root' })
  return accept({ origin, size, root, extensions })
}
