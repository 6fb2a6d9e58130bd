import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { exportJWK, generateKeyPair, type JWK } from 'jose'
import { type DirectoryFile } from '@common-thread/directory'
import { guardianIdOf, northshire, toBeSigned } from '@common-thread/directory/northshire'
import { signAsGuardian } from '@common-thread/auth'
import { matrixDigest } from '@common-thread/policy'

const sample = northshire(1)
const ofSector = (prefix: string): string =>
  sample.organisations
    .map(({ id }) => id)
    .filter((id) => id.startsWith(prefix))
    .join(',')

/** Which of the sample organisations each sector's service receives for. */
export const sectorEnvironment: Readonly<Record<string, string>> = {
  HEALTH_ORGANISATIONS: ofSector('health:'),
  POLICE_ORGANISATIONS: ofSector('police:'),
  SCHOOLS_ORGANISATIONS: ofSector('school:'),
  SOCIAL_CARE_ORGANISATIONS: ofSector('la:'),
}

const keyFile = (home: string, clientId: string): string => join(home, 'partners', `${clientId}.json`)

/** Private key of a sample client's assertions, or of a sample guardian's signatures. */
export const clientKey = (home: string, clientId: string): JWK =>
  JSON.parse(readFileSync(keyFile(home, clientId), 'utf8')) as JWK

/**
 * The sample partnership of a home folder: a key for each client and each guardian, kept by its owner only, and the
 * directory file that names their public parts, signed by every guardian. A file of the user's own is left as it is.
 */
export async function preparePartnership(home: string): Promise<void> {
  mkdirSync(join(home, 'partners'), { recursive: true, mode: 0o700 })
  const keys = new Map<string, DirectoryFile['clients'][number]['keys']>()
  for (const { id } of sample.clients) keys.set(id, [await publicKey(home, id, 'ES256')])
  // These sign the same text in the same bytes, so a file that nobody changed stays as it is.
  for (const { id } of sample.organisations)
    keys.set(guardianIdOf(id), [await publicKey(home, guardianIdOf(id), 'EdDSA')])
  const file = join(home, 'directory.json')
  const present = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as DirectoryFile) : undefined
  if (present && !isSample(present)) return
  const wanted = async (version: number) =>
    JSON.stringify(await signedByGuardians(home, version, keys), null, 2)
  if (present && JSON.stringify(present, null, 2) === (await wanted(present.version))) return
  writeFileSync(`${file}.partial`, await wanted((present?.version ?? 0) + 1))
  renameSync(`${file}.partial`, file)
}

const isSample = ({ agreements }: DirectoryFile): boolean =>
  agreements.some(({ id }) => id === sample.agreements[0]?.id)

async function signedByGuardians(
  home: string,
  version: number,
  keys: ReadonlyMap<string, DirectoryFile['clients'][number]['keys']>,
): Promise<DirectoryFile> {
  const file = northshire(version, (id) => keys.get(id) ?? [])
  const signatures = toBeSigned(file, matrixDigest).map((statement) =>
    signAsGuardian(statement, clientKey(home, guardianIdOf(statement.organisation))),
  )
  return { ...file, signatures: await Promise.all(signatures) }
}

async function publicKey(
  home: string,
  id: string,
  alg: 'ES256' | 'EdDSA',
): Promise<DirectoryFile['clients'][number]['keys'][number]> {
  const file = keyFile(home, id)
  if (!existsSync(file)) {
    const { privateKey } = await generateKeyPair(alg, { extractable: true })
    const jwk = { ...(await exportJWK(privateKey)), kid: id, alg }
    writeFileSync(`${file}.partial`, JSON.stringify(jwk), { mode: 0o600 })
    renameSync(`${file}.partial`, file)
  }
  const { d: _private, ...jwk } = clientKey(home, id)
  return { ...jwk, kty: jwk.kty ?? 'EC', kid: id }
}
