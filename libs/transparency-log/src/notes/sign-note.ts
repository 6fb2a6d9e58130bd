import { createPrivateKey, createPublicKey, sign } from 'node:crypto'
import { accept, refuse, type Outcome } from '../outcome.js'
import { formatSignature, isNoteText, longestNote, mostSignatures } from './note.js'
import { keyLength, verifierKey, type VerifierKey, type VerifierKeyRefusal } from './verifier-key.js'

/** Signs the bytes it is given, all of them, with the key it names. */
export interface NoteSigner {
  readonly key: VerifierKey
  readonly sign: (text: Uint8Array) => Uint8Array
}

export type SignRefusal =
  | { readonly code: 'malformed-text' }
  | { readonly code: 'wrong-signer-count' }
  | { readonly code: 'note-too-long' }

/** The text, an empty line, and a line for each signer. Source: C2SP signed-note, "Format". */
export function signNote(text: string, signers: readonly NoteSigner[]): Outcome<string, SignRefusal> {
  if (!isNoteText(text)) return refuse({ code: 'malformed-text' })
  if (signers.length === 0 || signers.length > mostSignatures) return refuse({ code: 'wrong-signer-count' })
  const bytes = Buffer.from(text)
  const lines = signers.map(({ key, sign }) => formatSignature({ ...key, signature: sign(bytes) }))
  const note = `${text}\n${lines.join('')}`
  return note.length > longestNote ? refuse({ code: 'note-too-long' }) : accept(note)
}

/** A signer from the 32 bytes of an Ed25519 private key. Source: RFC 8032 §5.1.5. */
export function ed25519Signer(
  name: string,
  seed: Uint8Array,
): Outcome<NoteSigner, VerifierKeyRefusal | { readonly code: 'malformed-seed' }> {
  if (seed.length !== keyLength) return refuse({ code: 'malformed-seed' })
  const privateKey = createPrivateKey({
    key: Buffer.concat([pkcs8Prefix, seed]),
    format: 'der',
    type: 'pkcs8',
  })
  const spki = createPublicKey(privateKey).export({ format: 'der', type: 'spki' })
  const key = verifierKey(name, new Uint8Array(spki.subarray(-keyLength)))
  return key.ok
    ? accept({ key: key.value, sign: (text) => new Uint8Array(sign(null, text, privateKey)) })
    : key
}

/** What comes before the seed in a private key's DER form. Source: RFC 8410 §7. */
const pkcs8Prefix = Buffer.from('302e020100300506032b657004220420', 'hex')
