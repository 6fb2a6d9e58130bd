import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { exportJWK, generateKeyPair, type JWK } from 'jose'
import { type DirectoryFile } from '@common-thread/directory'
import { northshire } from '@common-thread/directory/northshire'

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

/** Private key of a sample client's assertions. */
export const clientKey = (home: string, clientId: string): JWK =>
  JSON.parse(readFileSync(keyFile(home, clientId), 'utf8')) as JWK

/**
 * The sample partnership of a home folder: a key for each client, kept by its owner only, and the directory file that
 * names their public parts. A file of the user's own is left as it is.
 */
export async function preparePartnership(home: string): Promise<void> {
  mkdirSync(join(home, 'partners'), { recursive: true, mode: 0o700 })
  const keys = new Map<string, DirectoryFile['clients'][number]['keys']>()
  for (const { id } of sample.clients) keys.set(id, [await publicKey(home, id)])
  const file = join(home, 'directory.json')
  const present = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as DirectoryFile) : undefined
  if (present && !isSample(present)) return
  const wanted = (version: number) =>
    JSON.stringify(
      northshire(version, (id) => keys.get(id) ?? []),
      null,
      2,
    )
  if (present && JSON.stringify(present, null, 2) === wanted(present.version)) return
  writeFileSync(`${file}.partial`, wanted((present?.version ?? 0) + 1))
  renameSync(`${file}.partial`, file)
}

const isSample = ({ agreements }: DirectoryFile): boolean =>
  agreements.some(({ id }) => id === sample.agreements[0]?.id)

async function publicKey(
  home: string,
  clientId: string,
): Promise<DirectoryFile['clients'][number]['keys'][number]> {
  const file = keyFile(home, clientId)
  if (!existsSync(file)) {
    const { privateKey } = await generateKeyPair('ES256', { extractable: true })
    const jwk = { ...(await exportJWK(privateKey)), kid: clientId, alg: 'ES256' }
    writeFileSync(`${file}.partial`, JSON.stringify(jwk), { mode: 0o600 })
    renameSync(`${file}.partial`, file)
  }
  const { d: _private, ...jwk } = clientKey(home, clientId)
  return { ...jwk, kty: jwk.kty ?? 'EC', kid: clientId }
}
