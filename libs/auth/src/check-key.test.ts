import { exportJWK, generateKeyPair } from 'jose'
import { keyProblem } from './check-key.js'

const publicJwk = async (alg: string, options: object = {}) => {
  const { publicKey } = await generateKeyPair(alg, { extractable: true, ...options })
  return { ...(await exportJWK(publicKey)), kid: 'a' }
}

it('takes keys on P-256 and Ed25519', async () => {
  expect(keyProblem(await publicJwk('ES256'))).toBeUndefined()
  expect(keyProblem(await publicJwk('EdDSA', { crv: 'Ed25519' }))).toBeUndefined()
})

it('refuses a private key, before anything else', async () => {
  const { privateKey } = await generateKeyPair('ES256', { extractable: true })
  expect(keyProblem({ ...(await exportJWK(privateKey)), kid: 'a' })).toContain('private')
})

it('refuses a key without a name', async () => {
  const { kid: _, ...key } = await publicJwk('ES256')
  expect(keyProblem(key)).toContain('kid')
  expect(keyProblem({ ...key, kid: 7 })).toContain('kid')
})

it('refuses keys whose strength is their maker’s choice, other curves and secrets', async () => {
  const others = [
    await publicJwk('RS256', { modulusLength: 2048 }),
    await publicJwk('ES384'),
    { kty: 'oct', k: 'AAAA', kid: 'a' },
    { kty: 'OKP', crv: 'X25519', x: 'AAAA', kid: 'a' },
    { kty: 'EC', crv: 'Ed25519', kid: 'a' },
    { kid: 'a' },
  ]
  for (const key of others) expect(keyProblem(key)).toContain('P-256')
})
