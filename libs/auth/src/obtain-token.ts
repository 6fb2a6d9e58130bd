import { randomUUID } from 'node:crypto'
import { importJWK, SignJWT, type JWK } from 'jose'

export interface ClientCredentials {
  readonly issuer: string
  readonly clientId: string
  /** Private key of the client's assertions; its `kid` and `alg` are set. */
  readonly key: JWK
}

/** What a token is for: the HTTP APIs of the rooms, or Kafka's partner listener. */
export type Audience = 'api' | 'kafka'

/** RFC 8707 resource indicator of an audience. */
export const resourceOf = (audience: Audience): string => `urn:common-thread:${audience}`

/** RFC 7523 §2.2 client assertion: one use, one minute. */
export async function clientAssertion({ issuer, clientId, key }: ClientCredentials): Promise<string> {
  const algorithm = key.alg ?? 'ES256'
  return new SignJWT({})
    .setProtectedHeader({ alg: algorithm, ...(key.kid === undefined ? {} : { kid: key.kid }) })
    .setIssuer(clientId)
    .setSubject(clientId)
    .setAudience(issuer)
    .setJti(randomUUID())
    .setIssuedAt()
    .setExpirationTime('60s')
    .sign(await importJWK(key, algorithm))
}

/** One access token by client credentials (RFC 6749 §4.4) with `private_key_jwt`. Throws with the issuer's error code. */
export async function requestToken(
  credentials: ClientCredentials,
  audience: Audience,
  scopes: readonly string[] = [],
): Promise<{ readonly token: string; readonly expiresIn: number }> {
  const response = await fetch(`${credentials.issuer}/token`, {
    method: 'POST',
    signal: AbortSignal.timeout(5000),
    body: new URLSearchParams({
      grant_type: 'client_credentials',
      client_id: credentials.clientId,
      client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
      client_assertion: await clientAssertion(credentials),
      resource: resourceOf(audience),
      ...(scopes.length > 0 ? { scope: scopes.join(' ') } : {}),
    }),
  })
  const body = (await response.json()) as { access_token?: string; expires_in?: number; error?: string }
  if (!response.ok || body.access_token === undefined || body.expires_in === undefined) {
    throw new TokenRefused(body.error ?? String(response.status))
  }
  return { token: body.access_token, expiresIn: body.expires_in }
}

/** The issuer refused; its error code (RFC 6749 §5.2). */
export class TokenRefused extends Error {
  override readonly name = 'TokenRefused'

  constructor(readonly code: string) {
    super(`the issuer refused a token: ${code}`)
  }
}

/** A token that is renewed a minute before it ends; callers share one request. */
export function tokenSource(
  credentials: ClientCredentials,
  audience: Audience,
  scopes: readonly string[] = [],
): () => Promise<string> {
  let current: { readonly token: string; readonly until: number } | undefined
  let pending: Promise<string> | undefined
  const renew = async (): Promise<string> => {
    const { token, expiresIn } = await requestToken(credentials, audience, scopes)
    current = { token, until: Date.now() + (expiresIn - 60) * 1000 }
    return token
  }
  return async () => {
    if (current && current.until > Date.now()) return current.token
    pending ??= renew().finally(() => (pending = undefined))
    return pending
  }
}
