import { join } from 'node:path'
import { readRoomEnvironment, type RoomEnvironment, wholeNumber } from '@common-thread/nest'

export interface LedgerConfig {
  readonly room: RoomEnvironment
  /** The log's identity: the first line of every checkpoint. */
  readonly origin: string
  readonly tiles: string
  /** How often the public checkpoint moves, in milliseconds. */
  readonly cadence: number
}

export const readConfig = (env: NodeJS.ProcessEnv): LedgerConfig => {
  const room = readRoomEnvironment(env, 'ledger')
  return {
    room,
    origin: env['LEDGER_ORIGIN'] ?? 'common-thread.example/ledger',
    tiles: env['LEDGER_TILES'] ?? join(room.home, 'tiles'),
    cadence: wholeNumber(env, 'LEDGER_CADENCE', 1000),
  }
}
