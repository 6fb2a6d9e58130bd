import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type JWK } from 'jose'
import { type ClientCredentials } from '@common-thread/auth'
import { readRoomEnvironment } from '@common-thread/nest'

export interface ImportConfig {
  readonly intakeUrl: string
  readonly credentials: ClientCredentials
  /** Folder for reports and for how far imports have come. */
  readonly folder: string
}

/** Where a hub is, and whose client imports: by default a team's client of the sample partnership beside this hub. */
export function readConfig(env: NodeJS.ProcessEnv, clientId: string): ImportConfig {
  const room = readRoomEnvironment(env, 'import')
  const keyFile = env['CLIENT_KEY'] ?? join(room.home, 'partners', `${clientId}.json`)
  return {
    intakeUrl: env['INTAKE_URL'] ?? `http://${room.host}:${room.portOf('intake')}`,
    credentials: {
      issuer: room.issuer,
      clientId: env['CLIENT_ID'] ?? clientId,
      key: JSON.parse(readFileSync(keyFile, 'utf8')) as JWK,
    },
    folder: importFolder(env),
  }
}

export const importFolder = (env: NodeJS.ProcessEnv): string => join(env['HUB_HOME'] ?? '.hub', 'imports')
