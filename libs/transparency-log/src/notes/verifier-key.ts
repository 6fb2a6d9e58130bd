import { createPublicKey, verify } from 'node:crypto'
import { accept, refuse, type Outcome } from '../outcome.js'
import { joinBytes } from '../tree/bytes.js'
import { sha256 } from '../tree/hash.js'
import { decodeBase64, encodeBase64 } from './base64.js'

/** An Ed25519 key under a name. Name and id together are how a note refers to it. */
export interface VerifierKey {
  readonly name: string
  /** Eight hexadecimal digits: the first four bytes of the key's hash. */
  readonly id: string
  /** 32 bytes. Source: RFC 8032 §5.1.5. */
  readonly publicKey: Uint8Array
}

export type VerifierKeyRefusal =
  | { readonly code: 'malformed-verifier-key' }
  | { readonly code: 'malformed-key-name' }
  /** Of the signature types, only 0x01 (Ed25519) is supported. */
  | { readonly code: 'unsupported-signature-type' }
  | { readonly code: 'malformed-public-key' }
  /** The id is not the one of this name and key. */
  | { readonly code: 'key-id-differs' }

const ed25519 = 1
export const keyLength = 32

export function verifierKey(name: string, publicKey: Uint8Array): Outcome<VerifierKey, VerifierKeyRefusal> {
  if (!isKeyName(name)) return refuse({ code: 'malformed-key-name' })
  if (publicKey.length !== keyLength) return refuse({ code: 'malformed-public-key' })
  const hash = sha256(joinBytes([Buffer.from(`${name}\n`), typedKey(publicKey)]))
  return accept({ name, id: Buffer.from(hash.subarray(0, 4)).toString('hex'), publicKey })
}

/** `<name>+<id>+<base64 of type and key>`. Source: C2SP signed-note, "Ed25519 signatures". */
export const formatVerifierKey = ({ name, id, publicKey }: VerifierKey): string =>
  `${name}+${id}+${encodeBase64(typedKey(publicKey))}`

export function parseVerifierKey(text: string): Outcome<VerifierKey, VerifierKeyRefusal> {
  const [, name, id, encoded] = /^([^+]*)\+([0-9a-f]{8})\+(.*)$/su.exec(text) ?? []
  const typed = decodeBase64(encoded ?? '')
  if (name === undefined || !typed) return refuse({ code: 'malformed-verifier-key' })
  if (typed[0] !== ed25519) return refuse({ code: 'unsupported-signature-type' })
  const key = verifierKey(name, typed.subarray(1))
  return key.ok && key.value.id !== id ? refuse({ code: 'key-id-differs' }) : key
}

/** Not empty, no Unicode space, no plus, and no control character. Source: C2SP signed-note, "Format". */
export const isKeyName = (name: string): boolean => /^[^\p{White_Space}\p{Cc}\p{Cs}+]+$/u.test(name)

/** Source: RFC 8032 §5.1.7. */
export function isSignedBy(key: VerifierKey, text: Uint8Array, signature: Uint8Array): boolean {
  const spki = joinBytes([spkiPrefix, key.publicKey])
  return verify(
    null,
    text,
    createPublicKey({ key: Buffer.from(spki), format: 'der', type: 'spki' }),
    signature,
  )
}

/** What comes before the key in a SubjectPublicKeyInfo. Source: RFC 8410 §4. */
const spkiPrefix = Buffer.from('302a300506032b6570032100', 'hex')

const typedKey = (publicKey: Uint8Array): Uint8Array => joinBytes([Uint8Array.of(ed25519), publicKey])
