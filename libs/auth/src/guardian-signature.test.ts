import { CompactSign, exportJWK, generateKeyPair, importJWK, type JWK } from 'jose'
import { type OrganisationId } from '@common-thread/events'
import { type DirectoryFile, type Signature, statementOf } from '@common-thread/directory'
import { guardianIdOf, northshire } from '@common-thread/directory/northshire'
import { falseSignatures, signAsGuardian } from './guardian-signature.js'

const school = 'school:oakfield-primary' as OrganisationId
const other = 'school:hillside-academy' as OrganisationId
const statement = {
  organisation: school,
  of: 'matrix' as const,
  digest: 'a'.repeat(64),
  signedOn: '2026-11-23',
}

async function keyOf(organisation: OrganisationId, alg: 'ES256' | 'EdDSA'): Promise<JWK> {
  const { privateKey } = await generateKeyPair(alg, { extractable: true })
  return { ...(await exportJWK(privateKey)), kid: guardianIdOf(organisation), alg }
}

let keys: Map<string, JWK>

beforeAll(async () => {
  keys = new Map([
    [guardianIdOf(school), await keyOf(school, 'EdDSA')],
    [guardianIdOf(other), await keyOf(other, 'ES256')],
  ])
})

const privateKey = (organisation: OrganisationId): JWK => keys.get(guardianIdOf(organisation)) ?? {}

const fileWith = (...signatures: Signature[]): DirectoryFile => ({
  ...northshire(1, (id) => {
    const { d: _private, ...jwk } = keys.get(id) ?? {}
    return jwk.kty === undefined ? [] : [{ ...jwk, kty: jwk.kty, kid: id }]
  }),
  signatures,
})

it('takes a signature by a key of the guardian, of either kind', async () => {
  const signatures = [
    await signAsGuardian(statement, privateKey(school)),
    await signAsGuardian({ ...statement, organisation: other }, privateKey(other)),
  ]
  expect(await falseSignatures(fileWith(...signatures))).toEqual([])
})

it('refuses one by another organisation’s guardian', async () => {
  const signature = await signAsGuardian(statement, privateKey(other))
  expect(await falseSignatures(fileWith(signature))).toEqual([
    `signature of school:oakfield-primary (matrix ${'a'.repeat(64)}): no key of its guardian made it`,
  ])
})

it.each([
  ['another text', { digest: 'b'.repeat(64) }],
  ['an agreement, not the matrix', { of: 'agreement' as const }],
  ['another day', { signedOn: '2026-11-24' }],
])('refuses one that was given to %s', async (_what, change) => {
  const signature = await signAsGuardian(statement, privateKey(school))
  expect(await falseSignatures(fileWith({ ...signature, ...change }))).toHaveLength(1)
})

it('refuses one that the same key made for something else than a guardian’s signature', async () => {
  const key = privateKey(school)
  const jws = await new CompactSign(new TextEncoder().encode(statementOf(statement)))
    .setProtectedHeader({ alg: 'EdDSA', typ: 'JWT' })
    .sign(await importJWK(key, 'EdDSA'))
  expect(await falseSignatures(fileWith({ ...statement, jws }))).toHaveLength(1)
})

it('refuses what is no signature at all', async () => {
  expect(await falseSignatures(fileWith({ ...statement, jws: 'signed' }))).toHaveLength(1)
})
