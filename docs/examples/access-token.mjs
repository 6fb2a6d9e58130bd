// An access token by OAuth 2.0 client credentials with private_key_jwt (RFC 6749 §4.4, RFC 7523 §2.2).
import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { importJWK, SignJWT } from 'jose'

const { ISSUER_URL, CLIENT_ID, CLIENT_KEY } = process.env

/** @param {string} scope for example `events.publish`; several are separated by spaces */
export async function accessToken(scope) {
  const key = JSON.parse(readFileSync(CLIENT_KEY, 'utf8'))
  const assertion = await new SignJWT()
    .setProtectedHeader({ alg: key.alg, kid: key.kid })
    .setIssuer(CLIENT_ID)
    .setSubject(CLIENT_ID)
    .setAudience(ISSUER_URL)
    .setJti(randomUUID()) // good for one use
    .setIssuedAt()
    .setExpirationTime('60s')
    .sign(await importJWK(key, key.alg))
  const response = await fetch(`${ISSUER_URL}/token`, {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'client_credentials',
      client_id: CLIENT_ID,
      client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
      client_assertion: assertion,
      resource: 'urn:common-thread:api',
      scope,
    }),
  })
  const body = await response.json()
  if (!response.ok) throw new Error(`no token: ${body.error}`)
  return body.access_token
}
