import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type JWK } from 'jose'
import { type OrganisationId, parseOrganisation } from '@common-thread/events'
import { readRoomEnvironment, type RoomEnvironment } from '@common-thread/nest'

export interface SectorOrganisation {
  readonly id: OrganisationId
  readonly clientId: string
  /** Private key of the client's assertions. */
  readonly key: JWK
}

export interface SectorConfig {
  readonly room: RoomEnvironment
  readonly deliveryUrl: string
  /** Where schemas are found that are younger than this program: the hub's own registry, or another one. */
  readonly registryUrl: string
  readonly organisations: readonly SectorOrganisation[]
}

/**
 * `<SECTOR>_ORGANISATIONS` lists the organisations whose deliveries this service receives; each one's client key is
 * `<PARTNER_KEYS>/<client id>.json`.
 */
export function readSectorConfig(env: NodeJS.ProcessEnv, sector: string): SectorConfig {
  const room = readRoomEnvironment(env, sector)
  const prefix = sector.replaceAll('-', '_').toUpperCase()
  const folder = env['PARTNER_KEYS'] ?? join(room.home, 'partners')
  const organisations = (env[`${prefix}_ORGANISATIONS`] ?? '')
    .split(',')
    .filter(Boolean)
    .map((name) => {
      const id = parseOrganisation(name)
      if (!id) throw new Error(`${prefix}_ORGANISATIONS: ${name} is not an organisation`)
      const clientId = `${name.replace(':', '-')}-consumer`
      return { id, clientId, key: JSON.parse(readFileSync(join(folder, `${clientId}.json`), 'utf8')) as JWK }
    })
  return {
    room,
    organisations,
    deliveryUrl: env['DELIVERY_URL'] ?? `http://${room.host}:${room.portOf('delivery')}`,
    registryUrl: env['SCHEMA_REGISTRY_URL'] ?? `http://${room.host}:${room.portOf('directory')}`,
  }
}
