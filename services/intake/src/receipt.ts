import { CompactSign, type CryptoKey } from 'jose'
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

/**
 * A signed statement (JWS, RFC 7515) that the hub holds these bytes. It names the digests of the request, of the
 * content and of each stored record, and their positions: sealed, because positions of two publishers side by side
 * would tell that they wrote about the same child (docs/decisions/0004). It does not say that anybody received it.
 */
export async function signReceipt(
  receipt: Receipt,
  key: CryptoKey,
  kid: string,
  positionsKey: Buffer,
): Promise<string> {
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
  return new CompactSign(Buffer.from(JSON.stringify(payload)))
    .setProtectedHeader({ alg: 'EdDSA', kid, typ: 'receipt+jwt' })
    .sign(key)
}

const digestText = (digest: Buffer): string => `sha-256:${digest.toString('base64url')}`
