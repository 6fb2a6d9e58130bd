import { createHmac } from 'node:crypto'
import {
  base64url,
  createLocalJWKSet,
  errors,
  exportJWK,
  generateKeyPair,
  type JWTHeaderParameters,
  type JWTPayload,
  SignJWT,
} from 'jose'
import { type Verified } from './caller.js'
import { verifyBearer } from './verify-token.js'

const issuer = 'http://issuer.example'
const own = await generateKeyPair('ES256', { extractable: true })
const second = await generateKeyPair('EdDSA', { crv: 'Ed25519', extractable: true })
const rogue = await generateKeyPair('ES256', { extractable: true })
const jwk = { ...(await exportJWK(own.publicKey)), kid: 'own', alg: 'ES256' }
const jwks = createLocalJWKSet({
  keys: [jwk, { ...(await exportJWK(second.publicKey)), kid: 'second', alg: 'EdDSA' }],
})

const now = Math.floor(Date.now() / 1000)
const good: JWTPayload = {
  iss: issuer,
  aud: 'api',
  sub: 'school-oakfield-primary-dsl',
  client_id: 'school-oakfield-primary-dsl',
  org: 'school:oakfield-primary',
  scope: 'events.publish deliveries.read',
  iat: now,
  exp: now + 300,
}
const without = (name: string): JWTPayload =>
  Object.fromEntries(Object.entries(good).filter(([key]) => key !== name))

const header: JWTHeaderParameters = { alg: 'ES256', kid: 'own', typ: 'at+jwt' }
const sign = (payload: JWTPayload, as: Partial<JWTHeaderParameters> = {}, key = own.privateKey) =>
  new SignJWT(payload).setProtectedHeader({ ...header, ...as }).sign(key)
const verify = (token: string): Promise<Verified> =>
  verifyBearer(`Bearer ${token}`, { issuer, audience: 'api', jwks })
const part = (value: unknown): string => base64url.encode(JSON.stringify(value))

it.each([
  ['the current key', {}, own.privateKey],
  ['the next key', { alg: 'EdDSA', kid: 'second' }, second.privateKey],
])('takes a token that %s signed, for the caller whom it names', async (_, as, key) => {
  expect(await verify(await sign(good, as, key))).toEqual({
    ok: true,
    caller: {
      clientId: 'school-oakfield-primary-dsl',
      organisation: 'school:oakfield-primary',
      scopes: new Set(['events.publish', 'deliveries.read']),
    },
  })
})

it('gives a token without scopes none', async () => {
  for (const payload of [without('scope'), { ...good, scope: '' }, { ...good, scope: ['events.publish'] }])
    expect(await verify(await sign(payload))).toMatchObject({ ok: true, caller: { scopes: new Set() } })
})

it.each<[string, JWTPayload, string]>([
  ['has expired', { ...good, iat: now - 400, exp: now - 100 }, 'token-expired'],
  ['is not valid yet', { ...good, nbf: now + 60 }, 'token-invalid'],
  ['was made in the future', { ...good, iat: now + 120, exp: now + 300 }, 'token-invalid'],
  ['was made too long ago, however long it lasts', { ...good, iat: now - 601 }, 'token-expired'],
  ['is another issuer’s', { ...good, iss: 'http://other.example' }, 'token-invalid'],
  ['is for another audience', { ...good, aud: 'kafka' }, 'token-audience'],
  ['names no audience', without('aud'), 'token-audience'],
  ['names no issuer', without('iss'), 'token-invalid'],
  ['has no end', without('exp'), 'token-invalid'],
  ['does not say when it was made', without('iat'), 'token-invalid'],
  ['names no subject', without('sub'), 'token-invalid'],
  ['names no client', without('client_id'), 'token-invalid'],
  ['names a client that is no text', { ...good, client_id: 7 }, 'token-invalid'],
  ['names no organisation', without('org'), 'token-invalid'],
  ['names an organisation that can not be', { ...good, org: 'hub:sharing' }, 'token-invalid'],
])('refuses a token that %s', async (_, payload, code) => {
  expect(await verify(await sign(payload))).toEqual({ ok: false, code })
})

it.each<[string, Partial<JWTHeaderParameters>]>([
  ['an ID token', { typ: 'JWT' }],
  ['a client assertion', { typ: 'client-authentication+jwt' }],
  ['signed with a key that the issuer does not have', { kid: 'rogue' }],
  ['marked critical for what is not understood', { crit: ['b64'], b64: true, typ: 'JWT' }],
])('refuses a token that is %s', async (_, as) => {
  expect(await verify(await sign(good, as))).toEqual({ ok: false, code: 'token-invalid' })
})

it('refuses a token without a type', async () => {
  const token = await new SignJWT(good).setProtectedHeader({ alg: 'ES256', kid: 'own' }).sign(own.privateKey)
  expect(await verify(token)).toEqual({ ok: false, code: 'token-invalid' })
})

it('refuses a signature by another key under a known name, with a name or without', async () => {
  for (const as of [header, { alg: 'ES256', typ: 'at+jwt' }]) {
    const token = await new SignJWT(good).setProtectedHeader(as).sign(rogue.privateKey)
    expect(await verify(token)).toEqual({ ok: false, code: 'token-invalid' })
  }
})

it('refuses every token of which one character was changed', async () => {
  const token = await sign(good)
  const signatureEnd = token.length - 1
  for (let i = 0; i < token.length; i += 7) {
    if (token[i] === '.' || i === signatureEnd) continue
    const changed = `${token.slice(0, i)}${token[i] === 'A' ? 'B' : 'A'}${token.slice(i + 1)}`
    expect([i, await verify(changed)]).toEqual([i, { ok: false, code: 'token-invalid' }])
  }
})

it('refuses a good token that is spelt otherwise', async () => {
  const token = await sign(good)
  const [head, body, signature] = token.split('.')
  for (const spelt of [`${token}=`, `${head}=.${body}.${signature}`, `${head}.${body}.${signature}\u00a0`])
    expect((await verify(spelt)).ok).toBe(false)
})

it('refuses no algorithm and the public key used as a secret', async () => {
  const claims = part(good)
  const none = `${part({ alg: 'none', typ: 'at+jwt', kid: 'own' })}.${claims}`
  const symmetric = `${part({ alg: 'HS256', typ: 'at+jwt', kid: 'own' })}.${claims}`
  const mac = createHmac('sha256', JSON.stringify(jwk)).update(symmetric).digest('base64url')
  for (const token of [`${none}.`, `${none}.AA`, `${symmetric}.${mac}`])
    expect(await verify(token)).toEqual({ ok: false, code: 'token-invalid' })
})

it.each([
  [undefined, 'token-missing'],
  ['', 'token-missing'],
  ['Basic YTpi', 'token-missing'],
  ['Bearer', 'token-missing'],
  ['Bearer not-a-token', 'token-invalid'],
  ['Bearer a.b', 'token-invalid'],
  ['Bearer a.b.c.d', 'token-invalid'],
  ['Bearer a=.b.c', 'token-invalid'],
  ['Bearer a.b.c', 'token-invalid'],
])('refuses the header %s', async (text, code) => {
  expect(await verifyBearer(text, { issuer, audience: 'api', jwks })).toEqual({ ok: false, code })
})

it.each([
  ['does not answer in time', new errors.JWKSTimeout()],
  ['can not be reached', new TypeError('fetch failed')],
  ['answers with an error', new errors.JOSEError('Expected 200 OK')],
])('neither takes nor refuses a token while the issuer %s', async (_, fault) => {
  const token = await sign(good)
  const unreachable = () => Promise.reject(fault)
  await expect(verifyBearer(`Bearer ${token}`, { issuer, audience: 'api', jwks: unreachable })).rejects.toBe(
    fault,
  )
})
