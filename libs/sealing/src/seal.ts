import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'
import { type SubjectId } from '@common-thread/events'

/** What a seal is bound to: bytes sealed for one place don't open in another. */
export interface SealContext {
  readonly subject: SubjectId
  readonly shard: number
  readonly seq: number
  readonly purpose: 'event' | 'decision' | 'state' | 'line' | 'quarantine' | 'identity'
}

const version = 1
const versionByte = Buffer.from([version])
const nonceLength = 12
const tagLength = 16

const associatedData = ({ subject, shard, seq, purpose }: SealContext): Buffer =>
  Buffer.from(`${purpose} ${subject} ${shard} ${seq}`)

/** AES-256-GCM (NIST SP 800-38D) with a random nonce: version byte, nonce, ciphertext, tag. */
export const seal = (key: Uint8Array, plaintext: Uint8Array, context: SealContext): Buffer =>
  encrypt(key, plaintext, associatedData(context))

/** The plaintext, or undefined when the bytes were not sealed with this key for this place. */
export const unseal = (key: Uint8Array, sealed: Uint8Array, context: SealContext): Buffer | undefined =>
  decrypt(key, sealed, associatedData(context))

export function encrypt(key: Uint8Array, plaintext: Uint8Array, associated: Uint8Array): Buffer {
  const nonce = nextNonce()
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(associated)
  const body = cipher.update(plaintext)
  // Nothing is left of a stream cipher's text at its end.
  cipher.final()
  return Buffer.concat([versionByte, nonce, body, cipher.getAuthTag()])
}

/** Drawn many at once, because each call costs more than its bytes; none is given twice. */
let nonces = Buffer.alloc(0)
const noncesDrawn = 256

function nextNonce(): Buffer {
  if (nonces.length === 0) nonces = randomBytes(nonceLength * noncesDrawn)
  const nonce = nonces.subarray(0, nonceLength)
  nonces = nonces.subarray(nonceLength)
  return nonce
}

export function decrypt(key: Uint8Array, sealed: Uint8Array, associated: Uint8Array): Buffer | undefined {
  if (sealed[0] !== version || sealed.length < 1 + nonceLength + tagLength) return undefined
  const nonce = sealed.subarray(1, 1 + nonceLength)
  const body = sealed.subarray(1 + nonceLength, sealed.length - tagLength)
  const decipher = createDecipheriv('aes-256-gcm', key, nonce)
    .setAAD(associated)
    .setAuthTag(sealed.subarray(sealed.length - tagLength))
  try {
    const plaintext = decipher.update(body)
    decipher.final()
    return plaintext
  } catch {
    return undefined
  }
}
