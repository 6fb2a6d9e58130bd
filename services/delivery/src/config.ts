import { readRoomEnvironment, type RoomEnvironment } from '@common-thread/nest'

export interface DeliveryConfig {
  readonly room: RoomEnvironment
  /** Where partners reach this room; references begin with it. */
  readonly baseUrl: string
  /** Identity of the ledger whose checkpoints release deliveries. */
  readonly ledgerOrigin: string
}

export const readConfig = (env: NodeJS.ProcessEnv): DeliveryConfig => {
  const room = readRoomEnvironment(env, 'delivery')
  return {
    room,
    baseUrl: env['DELIVERY_URL'] ?? `http://${room.host}:${room.port}`,
    ledgerOrigin: env['LEDGER_ORIGIN'] ?? 'common-thread.example/ledger',
  }
}
