import { type DirectoryFile } from '@common-thread/directory'
import { northshire, toBeSigned } from '@common-thread/directory/northshire'
import { type Pool } from '@common-thread/postgres'
import { applyVersion } from './versions.js'

/** What is refused never reaches the database. */
const untouched = {
  connect: () => Promise.reject(new Error('the database was asked')),
} as unknown as Pool

const refusals = async (file: DirectoryFile): Promise<readonly string[]> => {
  const applied = await applyVersion(untouched, JSON.stringify(file))
  return applied.outcome === 'refused' ? applied.problems : []
}

it('refuses a version with a signature that no key of the guardian made', async () => {
  const file = northshire(1)
  const [statement] = toBeSigned(file, 'a'.repeat(64))
  if (!statement) throw new Error('nothing to sign')
  expect(await refusals({ ...file, signatures: [{ ...statement, jws: 'e30.e30.e30' }] })).toEqual([
    `signature of la:northshire (matrix ${'a'.repeat(64)}): no key of its guardian made it`,
  ])
})

it('refuses a guardian’s key that is not one of those whose strength is fixed by their kind', async () => {
  const file = northshire(1, (id) => (id === 'la-northshire-guardian' ? [{ kty: 'RSA', kid: id }] : []))
  expect(await refusals(file)).toEqual(['guardian of la:northshire: a key is EC on P-256 or OKP Ed25519'])
})

it('takes a version that nobody has signed', async () => {
  await expect(applyVersion(untouched, JSON.stringify(northshire(1)))).rejects.toThrow(
    'the database was asked',
  )
})
