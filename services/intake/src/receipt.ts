import { type KeyObject, sign } from 'node:crypto'
import { formatInstant, type Instant } from '@common-thread/events'
import { encrypt } from '@common-thread/sealing'

export interface Receipt {
  readonly publisher: string
  readonly source: string
  readonly id: string
  readonly requestDigest: Buffer
  readonly contentDigest: Buffer
  readonly recordedTime: Instant
  readonly records: readonly { readonly shard: number; readonly seq: number; readonly digest: Buffer }[]
}

export interface ReceiptKeys {
  /** Ed25519 (RFC 8037 §3.1). */
  readonly key: KeyObject
  readonly kid: string
  readonly positionsKey: Buffer
}

/**
 * A signed statement (JWS, compact: RFC 7515 §7.1) that the hub holds these bytes. It names the digests of the request,
 * of the content and of each stored record, and their positions: sealed, because positions of two publishers side by
 * side would tell that they wrote about the same child (docs/decisions/0004). It does not say that anybody received it.
 */
export function signReceipt(receipt: Receipt, { key, kid, positionsKey }: ReceiptKeys): string {
  const { publisher, source, id, recordedTime, records } = receipt
  const positions = JSON.stringify(records.map(({ shard, seq }) => [shard, seq]))
  const payload = {
    iss: 'urn:common-thread:hub:intake',
    publisher,
    source,
    id,
    recordedtime: formatInstant(recordedTime),
    request: digestText(receipt.requestDigest),
    content: digestText(receipt.contentDigest),
    records: records.map(({ digest }) => digestText(digest)),
    positions: encrypt(
      positionsKey,
      Buffer.from(positions),
      Buffer.from(`${publisher} ${source} ${id}`),
    ).toString('base64url'),
    meaning: 'accepted: nobody has received it yet, and a duty to tell is not discharged by it',
  }
  const signed = `${inJws({ alg: 'EdDSA', kid, typ: 'receipt+jwt' })}.${inJws(payload)}`
  // At once: handing so little work to another thread costs as much as the signature.
  return `${signed}.${sign(null, Buffer.from(signed), key).toString('base64url')}`
}

const inJws = (part: object): string => Buffer.from(JSON.stringify(part)).toString('base64url')

const digestText = (digest: Buffer): string => `sha-256:${digest.toString('base64url')}`
