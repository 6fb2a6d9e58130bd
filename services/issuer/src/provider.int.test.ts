import { randomUUID } from 'node:crypto'
import { createServer, type Server } from 'node:http'
import { type AddressInfo } from 'node:net'
import {
  createLocalJWKSet,
  decodeJwt,
  exportJWK,
  generateKeyPair,
  type JSONWebKeySet,
  type JWK,
  SignJWT,
} from 'jose'
import { resourceOf, verifyBearer } from '@common-thread/auth'
import { type Client, directoryOf, type DirectoryFile } from '@common-thread/directory'
import { northshire } from '@common-thread/directory/northshire'
import { createPool, migrate, type Pool } from '@common-thread/postgres'
import { type ScratchSchema, scratchSchema } from '@common-thread/postgres/testing'
import { hasClients, replaceClients } from './clients.js'
import { issuerInterface } from './interface.js'
import { Tables1795305600000 } from './migrations/1795305600000-tables.js'
import { createProvider } from './provider.js'

const clientId = 'school-oakfield-primary-dsl'
const onFeed = 'voluntary-family-works-family-support'
const pair = await generateKeyPair('ES256', { extractable: true })
const other = await generateKeyPair('ES256', { extractable: true })

let scratch: ScratchSchema
let pool: Pool
let server: Server
let issuer: string
let file: DirectoryFile
let version = 0

/** Puts the next version of the directory in force, with one client changed. */
async function directory(change: Partial<Client> = {}): Promise<void> {
  const clients = file.clients.map((client) => (client.id === clientId ? { ...client, ...change } : client))
  await replaceClients(pool, directoryOf({ ...file, version: ++version, clients }))
}

beforeAll(async () => {
  scratch = await scratchSchema()
  await migrate(scratch.login, [Tables1795305600000])
  pool = createPool(scratch.login, 12, () => undefined)
  const publicKey = { ...(await exportJWK(pair.publicKey)), kty: 'EC', kid: 'client', alg: 'ES256' }
  file = northshire(1, () => [publicKey])
  const signing = await generateKeyPair('ES256', { extractable: true })
  const key: JWK = { ...(await exportJWK(signing.privateKey)), kid: 'issuer', alg: 'ES256', use: 'sig' }
  server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const handle = createProvider({ issuer, pool, keys: [key] }).callback()
  server.on('request', (request, response) => void handle(request, response))
})

beforeEach(() => directory())

it('knows whether it has been told of any client, so that it is not called ready before', async () => {
  const empty = await scratchSchema()
  const fresh = createPool(empty.login, 1, () => undefined)
  try {
    await migrate(empty.login, [Tables1795305600000])
    expect(await hasClients(fresh)).toBe(false)
    expect(await hasClients(pool)).toBe(true)
  } finally {
    await fresh.end()
    await empty.remove()
  }
})

afterAll(async () => {
  server.closeAllConnections()
  await new Promise((resolve) => server.close(resolve))
  await pool.end()
  await scratch.remove()
})

it('has the endpoints that its document names, where its own metadata says', async () => {
  const documented = issuerInterface.routes?.map(({ path }) => path)
  const response = await fetch(`${issuer}/.well-known/openid-configuration`)
  const { token_endpoint, jwks_uri } = (await response.json()) as Record<string, string>
  expect(documented).toEqual([
    ...[token_endpoint, jwks_uri].map((url) => new URL(url ?? '').pathname),
    '/.well-known/openid-configuration',
  ])
  const keys = await fetch(jwks_uri ?? '')
  const described = issuerInterface.routes?.find(({ path }) => path === '/jwks')
  expect(keys.headers.get('content-type')?.split(';')[0]).toBe(described?.mediaType)
  const refused = await ask('no assertion')
  const token = issuerInterface.routes?.find(({ path }) => path === '/token')
  expect(Object.keys(token?.operation?.also ?? {})).toContain(String(refused.status))
})

interface Assertion {
  readonly claims?: Readonly<Record<string, unknown>>
  readonly key?: typeof pair.privateKey
}

/** A client's assertion as it should be, but for what a test says; `undefined` leaves a claim out. */
async function assertion({ claims = {}, key = pair.privateKey }: Assertion = {}): Promise<string> {
  const now = Math.floor(Date.now() / 1000)
  const usual = { iss: clientId, sub: clientId, aud: issuer, jti: randomUUID(), iat: now, exp: now + 60 }
  const stated = Object.entries({ ...usual, ...claims }).filter(([, value]) => value !== undefined)
  return new SignJWT(Object.fromEntries(stated)).setProtectedHeader({ alg: 'ES256', kid: 'client' }).sign(key)
}

interface Asked {
  readonly id?: string
  readonly resource?: string
  readonly scope?: string
}

async function ask(signed: string, { id = clientId, resource = resourceOf('api'), scope }: Asked = {}) {
  const response = await fetch(`${issuer}/token`, {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'client_credentials',
      client_id: id,
      client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
      client_assertion: signed,
      resource,
      ...(scope === undefined ? {} : { scope }),
    }),
  })
  const body = (await response.json()) as { access_token?: string; expires_in?: number; error?: string }
  return { status: response.status, ...body }
}

const now = () => Math.floor(Date.now() / 1000)

describe('a token', () => {
  it('for the API lasts 300 seconds, names the client and its organisation, and holds what was asked for', async () => {
    const answer = await ask(await assertion(), { scope: 'events.publish' })
    expect(answer).toMatchObject({ status: 200, expires_in: 300 })
    const claims = decodeJwt(answer.access_token ?? '')
    expect(claims).toMatchObject({
      iss: issuer,
      aud: 'api',
      client_id: clientId,
      org: 'school:oakfield-primary',
      sector: 'school',
      scope: 'events.publish',
    })
    expect((claims.exp ?? 0) - (claims.iat ?? 0)).toBe(300)
    expect(claims).not.toHaveProperty('kafka_principal')
  })

  it('for the API passes the rooms’ verification with the keys that the issuer serves', async () => {
    const { access_token } = await ask(await assertion(), { scope: 'events.publish' })
    const served = (await (await fetch(`${issuer}/jwks`)).json()) as JSONWebKeySet
    expect(JSON.stringify(served)).not.toContain('"d"')
    const options = { issuer, audience: 'api', jwks: createLocalJWKSet(served) }
    expect(await verifyBearer(`Bearer ${access_token}`, options)).toMatchObject({
      ok: true,
      caller: { clientId, scopes: new Set(['events.publish']) },
    })
  })

  it('for Kafka names the principal that the directory gives, and no scope', async () => {
    const answer = await ask(await assertion(), { resource: resourceOf('kafka') })
    const claims = decodeJwt(answer.access_token ?? '')
    expect(claims).toMatchObject({
      aud: 'kafka',
      kafka_principal: `partner.school.oakfield-primary.${clientId}`,
    })
    expect((claims.exp ?? 0) - (claims.iat ?? 0)).toBe(300)
    expect(claims.scope ?? '').toBe('')
  })

  it('for Kafka is not given to a client that does not connect to it', async () => {
    const signed = await assertion({ claims: { iss: onFeed, sub: onFeed } })
    const answer = await ask(signed, { id: onFeed, resource: resourceOf('kafka') })
    expect(answer).toMatchObject({ status: 400, error: 'invalid_target' })
  })

  it('is given for no other audience and no scope that the client does not have', async () => {
    expect(await ask(await assertion(), { resource: 'urn:common-thread:hub' })).toMatchObject({
      error: 'invalid_target',
    })
    const answer = await ask(await assertion(), { scope: 'inbox.read' })
    expect(answer.access_token && decodeJwt(answer.access_token).scope).toBeUndefined()
  })
})

describe('an assertion', () => {
  it('gives one token, when it comes ten times at once and ever after', async () => {
    const signed = await assertion()
    const answers = await Promise.all(Array.from({ length: 10 }, () => ask(signed)))
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1)
    expect(answers.filter(({ error }) => error === 'invalid_client')).toHaveLength(9)
    expect(await ask(signed)).toMatchObject({ error: 'invalid_client' })
  })

  it.each<[string, () => Readonly<Record<string, unknown>>]>([
    ['for another audience', () => ({ aud: 'https://elsewhere.example' })],
    ['for several audiences', () => ({ aud: [issuer, 'https://elsewhere.example'] })],
    ['for no audience', () => ({ aud: undefined })],
    ['that lasts too long', () => ({ exp: now() + 121 })],
    ['that has ended', () => ({ iat: now() - 100, exp: now() - 60 })],
    ['that never ends', () => ({ exp: undefined })],
    ['that does not say when it was made', () => ({ iat: undefined })],
    ['that can not be told from another', () => ({ jti: undefined })],
    ['made by another client', () => ({ iss: onFeed })],
  ])('%s is refused', async (_, claims) => {
    const answer = await ask(await assertion({ claims: claims() }))
    expect(answer).toMatchObject({ status: 401, error: 'invalid_client' })
    expect(answer).not.toHaveProperty('access_token')
  })

  it('that speaks for another client than the request names is refused', async () => {
    for (const claims of [{ iss: onFeed, sub: onFeed }, { sub: onFeed }])
      expect(await ask(await assertion({ claims }))).toMatchObject({ status: 400, error: 'invalid_request' })
  })

  it('signed with another key is refused', async () => {
    expect(await ask(await assertion({ key: other.privateKey }))).toMatchObject({ error: 'invalid_client' })
  })

  it('may name the token endpoint as its audience, and last two minutes', async () => {
    const claims = { aud: `${issuer}/token`, exp: now() + 119 }
    expect(await ask(await assertion({ claims }))).toMatchObject({ status: 200 })
  })
})

describe('a client', () => {
  it('that nobody registered gets no token', async () => {
    const signed = await assertion({ claims: { iss: 'nobody', sub: 'nobody' } })
    expect(await ask(signed, { id: 'nobody' })).toMatchObject({ status: 401, error: 'invalid_client' })
  })

  it('that is suspended, or whose organisation is, gets no token until it no longer is', async () => {
    await directory({ suspended: true })
    expect(await ask(await assertion())).toMatchObject({ error: 'invalid_client' })
    await directory()
    expect(await ask(await assertion())).toMatchObject({ status: 200 })
    const organisations = file.organisations.map((each) => ({ ...each, suspended: each.sector === 'school' }))
    await replaceClients(pool, directoryOf({ ...file, version: ++version, organisations }))
    expect(await ask(await assertion())).toMatchObject({ error: 'invalid_client' })
  })

  it('of an older directory does not come back', async () => {
    await directory({ suspended: true })
    expect(await replaceClients(pool, directoryOf({ ...file, version: version - 1 }))).toBe(false)
    expect(await replaceClients(pool, directoryOf({ ...file, version }))).toBe(false)
    expect(await ask(await assertion())).toMatchObject({ error: 'invalid_client' })
  })

  it.each([
    'hub.sharing',
    'hub',
    'ANONYMOUS',
    'partner.school',
    'xpartner.school.a.b',
    'partner.school.a.b\nhub',
  ])('can not be stored with the principal %j', async (principal) => {
    const stored = pool.query(
      `insert into client (id, organisation, sector, kafka_principal, keys, scopes, suspended)
         values ('planted', 'school:a', 'school', $1, '[]', '{}', false)`,
      [principal],
    )
    await expect(stored).rejects.toThrow('client_kafka_principal_check')
  })
})
