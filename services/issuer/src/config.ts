import { join } from 'node:path'
import { readRoomEnvironment, type RoomEnvironment } from '@common-thread/nest'

export interface IssuerConfig {
  readonly room: RoomEnvironment
  readonly keyFile: string
}

export const readConfig = (env: NodeJS.ProcessEnv): IssuerConfig => {
  const room = readRoomEnvironment(env, 'issuer')
  return { room, keyFile: env['ISSUER_KEY_FILE'] ?? join(room.home, 'secrets', 'issuer-key.json') }
}
