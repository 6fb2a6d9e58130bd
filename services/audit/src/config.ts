import { join } from 'node:path'
import { readRoomEnvironment, type RoomEnvironment } from '@common-thread/nest'

export interface AuditConfig {
  readonly room: RoomEnvironment
  readonly ledgerUrl: string
  readonly ledgerOrigin: string
  readonly releases: string
}

export const readConfig = (env: NodeJS.ProcessEnv): AuditConfig => {
  const room = readRoomEnvironment(env, 'audit')
  return {
    room,
    ledgerUrl: env['LEDGER_URL'] ?? `http://${room.host}:${room.portOf('ledger')}`,
    ledgerOrigin: env['LEDGER_ORIGIN'] ?? 'common-thread.example/ledger',
    releases: join(room.home, 'releases'),
  }
}
