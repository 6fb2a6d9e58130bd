import { createLocalJWKSet, exportJWK, generateKeyPair, type JWTPayload, SignJWT } from 'jose'
import { createVerifier } from './verifier.js'

const issuer = 'http://issuer.example'
const pair = await generateKeyPair('ES256', { extractable: true })
const jwk = { ...(await exportJWK(pair.publicKey)), kid: 'own', alg: 'ES256' }
const seconds = () => Math.floor(Date.now() / 1000)

const headerOf = async (changed: JWTPayload = {}): Promise<string> => {
  const claims = { iss: issuer, aud: 'api', sub: 'a', client_id: 'a', org: 'school:oakfield-primary' }
  const times = { iat: seconds(), exp: seconds() + 300 }
  const token = new SignJWT({ ...claims, ...times, ...changed })
  return `Bearer ${await token.setProtectedHeader({ alg: 'ES256', kid: 'own', typ: 'at+jwt' }).sign(pair.privateKey)}`
}

/** A verifier whose issuer's keys can be taken away, with a clock of its own. */
function setting() {
  const keys = createLocalJWKSet({ keys: [jwk] })
  const none = createLocalJWKSet({ keys: [] })
  const state = { now: Date.now(), hasKeys: true, asked: 0 }
  const verify = createVerifier(
    {
      issuer,
      audience: 'api',
      jwks: (...args) => {
        state.asked++
        return (state.hasKeys ? keys : none)(...args)
      },
    },
    () => state.now,
  )
  return { state, verify }
}

it('looks at the signature of one token once in a while, not at each request', async () => {
  const { state, verify } = setting()
  const header = await headerOf()
  const first = await verify(header)
  expect(first).toMatchObject({ ok: true, caller: { clientId: 'a' } })
  expect(await verify(header)).toEqual(first)
  expect(state.asked).toBe(1)
  state.now += 31_000
  expect(await verify(header)).toEqual(first)
  expect(state.asked).toBe(2)
})

it('stops to honour a key that was taken back', async () => {
  const { state, verify } = setting()
  const header = await headerOf()
  await verify(header)
  state.hasKeys = false
  state.now += 31_000
  expect(await verify(header)).toEqual({ ok: false, code: 'token-invalid' })
})

it('honours no token past its own end', async () => {
  const { state, verify } = setting()
  const header = await headerOf({ exp: seconds() + 10 })
  await verify(header)
  state.now += 11_000
  await verify(header)
  expect(state.asked).toBe(2)
})

it('remembers no refusal, and takes nothing else for a token that held', async () => {
  const { state, verify } = setting()
  const header = await headerOf()
  await verify(header)
  const other = await headerOf({ client_id: 'b' })
  expect(await verify(other)).toMatchObject({ caller: { clientId: 'b' } })
  const broken = `${header.slice(0, -8)}AAAAAAAA`
  expect(await verify(broken)).toEqual({ ok: false, code: 'token-invalid' })
  expect(await verify(broken)).toEqual({ ok: false, code: 'token-invalid' })
  expect(state.asked).toBe(4)
  expect(await verify(undefined)).toEqual({ ok: false, code: 'token-missing' })
  expect(await verify(header)).toMatchObject({ caller: { clientId: 'a' } })
})
