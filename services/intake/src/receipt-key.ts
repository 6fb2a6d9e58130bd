import { createHash, createPrivateKey, createPublicKey, type KeyObject } from 'node:crypto'
import { exportJWK, type JWK } from 'jose'

/** Ed25519 key of receipts, from a 32-byte secret (RFC 8032 §5.1.5: the secret is the seed). */
export async function receiptKey(
  seed: Buffer,
): Promise<{ readonly key: KeyObject; readonly kid: string; readonly jwk: JWK }> {
  const pkcs8 = Buffer.concat([Buffer.from('302e020100300506032b657004220420', 'hex'), seed])
  const privateKey = createPrivateKey({ key: pkcs8, format: 'der', type: 'pkcs8' })
  const jwk = await exportJWK(createPublicKey(privateKey))
  const kid = createHash('sha256')
    .update(jwk.x ?? '')
    .digest('base64url')
    .slice(0, 16)
  return { key: privateKey, kid, jwk: { ...jwk, kid, alg: 'EdDSA', use: 'sig' } }
}
