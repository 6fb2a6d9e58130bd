import { accept, refuse, type Outcome } from '../outcome.js'
import { parseCheckpoint, type Checkpoint, type CheckpointRefusal } from './checkpoint.js'
import { openNote, type NoteRefusal } from './open-note.js'
import { type VerifierKey } from './verifier-key.js'

/** The log that a checkpoint must be of. */
export interface KnownLog {
  readonly origin: string
  readonly key: VerifierKey
  readonly witnesses?: readonly VerifierKey[]
}

export interface OpenedCheckpoint extends Checkpoint {
  /** The known witnesses that signed it too. */
  readonly witnessedBy: readonly VerifierKey[]
}

/** A log's checkpoint out of its signed note. A witness alone does not vouch for it: the log must have signed. */
export function openCheckpoint(
  note: string,
  { origin, key, witnesses = [] }: KnownLog,
): Outcome<
  OpenedCheckpoint,
  | NoteRefusal
  | CheckpointRefusal
  | { readonly code: 'origin-differs' }
  | { readonly code: 'not-signed-by-log' }
> {
  const opened = openNote(note, [key, ...witnesses])
  if (!opened.ok) return opened
  const { text, signedBy } = opened.value
  if (!signedBy.includes(key)) return refuse({ code: 'not-signed-by-log' })
  const parsed = parseCheckpoint(text)
  if (!parsed.ok) return parsed
  if (parsed.value.origin !== origin) return refuse({ code: 'origin-differs' })
  return accept({ ...parsed.value, witnessedBy: signedBy.filter((signer) => signer !== key) })
}
