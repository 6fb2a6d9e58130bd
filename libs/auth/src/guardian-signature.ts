import { CompactSign, compactVerify, importJWK, type JWK } from 'jose'
import { type DirectoryFile, type Signature, statementOf } from '@common-thread/directory'

/** A guardian's signature of a statement: a compact JWS (RFC 7515); the key's `kid` and `alg` are set. */
export async function signAsGuardian(statement: Omit<Signature, 'jws'>, key: JWK): Promise<Signature> {
  const algorithm = key.alg ?? (key.crv === 'Ed25519' ? 'EdDSA' : 'ES256')
  const jws = await new CompactSign(new TextEncoder().encode(statementOf(statement)))
    .setProtectedHeader({ alg: algorithm, typ: 'guardian-signature', ...(key.kid ? { kid: key.kid } : {}) })
    .sign(await importJWK(key, algorithm))
  return { ...statement, jws }
}

/** Every signature of a directory file that is not one by a key of that organisation's guardian, in words. */
export async function falseSignatures({ organisations, signatures }: DirectoryFile): Promise<string[]> {
  const keys = new Map(organisations.map(({ id, guardian }) => [id, guardian?.keys ?? []]))
  const problems = await Promise.all(
    signatures.map(async (signature) =>
      (await isGenuine(signature, keys.get(signature.organisation) ?? []))
        ? []
        : [
            `signature of ${signature.organisation} (${signature.of} ${signature.digest}): no key of its guardian made it`,
          ],
    ),
  )
  return problems.flat()
}

/** Whether one of these keys signed exactly what the entry says. */
async function isGenuine(signature: Signature, keys: readonly JWK[]): Promise<boolean> {
  for (const key of keys) {
    try {
      const { payload, protectedHeader } = await compactVerify(signature.jws, await importJWK(key), {
        algorithms: ['ES256', 'EdDSA'],
      })
      if (
        protectedHeader['typ'] === 'guardian-signature' &&
        new TextDecoder().decode(payload) === statementOf(signature)
      )
        return true
    } catch {
      // Not by this key.
    }
  }
  return false
}
