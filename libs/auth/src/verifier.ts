import { createHash } from 'node:crypto'
import { decodeJwt } from 'jose'
import { type Verified } from './caller.js'
import { verifyBearer, type VerifierOptions } from './verify-token.js'

/** A key that the issuer takes back stops being honoured no later than this, in milliseconds. */
const rememberedFor = 30_000
const mostRemembered = 10_000

/**
 * Verifies tokens, and remembers for a short while those that held: a client uses one token for many requests, and the
 * signature is most of what a small request costs. Never past the token's own end, and never a refusal.
 */
export function createVerifier(
  options: VerifierOptions,
  now: () => number = Date.now,
): (header: string | undefined) => Promise<Verified> {
  const held = new Map<string, { readonly verified: Verified; readonly until: number }>()
  return async (header) => {
    const key = createHash('sha256')
      .update(header ?? '')
      .digest('base64')
    const known = held.get(key)
    if (known && now() < known.until) return known.verified
    held.delete(key)
    const verified = await verifyBearer(header, options)
    if (verified.ok) {
      if (held.size >= mostRemembered) held.delete(held.keys().next().value ?? '')
      held.set(key, { verified, until: Math.min(now() + rememberedFor, endOf(header)) })
    }
    return verified
  }
}

/** Of a token that was verified. Milliseconds since the epoch. */
const endOf = (header: string | undefined): number =>
  (decodeJwt((header ?? '').slice('Bearer '.length)).exp ?? 0) * 1000
