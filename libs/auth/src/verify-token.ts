import { createRemoteJWKSet, errors, jwtVerify, type JWTVerifyGetKey } from 'jose'
import { parseOrganisation } from '@common-thread/events'
import { type Verified } from './caller.js'

export interface VerifierOptions {
  readonly issuer: string
  readonly audience: string
  readonly jwks: JWTVerifyGetKey
}

/** Asymmetric algorithms only: with a symmetric one, whoever can verify could mint. */
const algorithms = ['ES256', 'EdDSA']
const compactJws = /^[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+$/

/** The issuer's keys, fetched when first needed and again when a token names one that is not known. */
export const issuerKeys = (issuer: string): JWTVerifyGetKey =>
  createRemoteJWKSet(new URL(`${issuer}/jwks`), { timeoutDuration: 3000, cooldownDuration: 5000 })

/**
 * Checks an Authorization header as RFC 9068 §4 says: bearer, signature, issuer, audience, lifetime, type. A fault to
 * reach the issuer throws: it is not a refusal, and not a pass.
 */
export async function verifyBearer(header: string | undefined, options: VerifierOptions): Promise<Verified> {
  const token = /^Bearer ([^\s]+)$/i.exec(header ?? '')?.[1]
  if (token === undefined) return { ok: false, code: 'token-missing' }
  if (!compactJws.test(token)) return { ok: false, code: 'token-invalid' }
  try {
    const { payload } = await jwtVerify(token, options.jwks, {
      issuer: options.issuer,
      audience: options.audience,
      algorithms,
      typ: 'at+jwt',
      requiredClaims: ['exp', 'iat', 'sub', 'client_id', 'org'],
      maxTokenAge: '10m',
    })
    const organisation = typeof payload['org'] === 'string' ? parseOrganisation(payload['org']) : undefined
    const clientId = payload['client_id']
    if (!organisation || typeof clientId !== 'string') return { ok: false, code: 'token-invalid' }
    const scope = typeof payload['scope'] === 'string' ? payload['scope'] : ''
    return { ok: true, caller: { clientId, organisation, scopes: new Set(scope.split(' ').filter(Boolean)) } }
  } catch (error) {
    if (error instanceof errors.JWTExpired) return { ok: false, code: 'token-expired' }
    if (error instanceof errors.JWTClaimValidationFailed && error.claim === 'aud') {
      return { ok: false, code: 'token-audience' }
    }
    if (error instanceof errors.JWKSTimeout || !(error instanceof errors.JOSEError)) throw error
    if (error instanceof errors.JOSEError && error.code === 'ERR_JOSE_GENERIC') throw error
    return { ok: false, code: 'token-invalid' }
  }
}
