import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { exportJWK, generateKeyPair, type JWK } from 'jose'

/** The issuer's private signing key, made on first start and readable by its owner only. */
export async function openSigningKey(file: string): Promise<JWK> {
  if (!existsSync(file)) {
    const { privateKey } = await generateKeyPair('ES256', { extractable: true })
    const jwk = await exportJWK(privateKey)
    const kid = createHash('sha256').update(`${jwk.x}${jwk.y}`).digest('base64url').slice(0, 16)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, JSON.stringify({ ...jwk, kid, alg: 'ES256', use: 'sig' }), {
      mode: 0o600,
      flag: 'wx',
    })
  }
  return JSON.parse(readFileSync(file, 'utf8')) as JWK
}
