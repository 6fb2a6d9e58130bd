/** Why a public key may not be registered, or undefined when it may. Only keys whose strength is fixed by their kind. */
export function keyProblem(key: Readonly<Record<string, unknown>>): string | undefined {
  if ('d' in key) return 'a private key must never be registered'
  if (typeof key['kid'] !== 'string') return 'a key needs a kid'
  if (key['kty'] === 'EC' && key['crv'] === 'P-256') return undefined
  if (key['kty'] === 'OKP' && key['crv'] === 'Ed25519') return undefined
  return 'a key is EC on P-256 or OKP Ed25519'
}
