import { readRoomEnvironment, type RoomEnvironment, wholeNumber } from '@common-thread/nest'

export interface DeliveryConfig {
  readonly room: RoomEnvironment
  /** Where partners reach this room; references begin with it. */
  readonly baseUrl: string
  /** Identity of the ledger whose checkpoints release deliveries. */
  readonly ledgerOrigin: string
  /** Milliseconds from one tick to the next at which reads are answered. */
  readonly readTick: number
  /** Reads that a client may ask for. */
  readonly readsPerSecond: number
}

export const readConfig = (env: NodeJS.ProcessEnv): DeliveryConfig => {
  const room = readRoomEnvironment(env, 'delivery')
  return {
    room,
    baseUrl: env['DELIVERY_URL'] ?? `http://${room.host}:${room.port}`,
    ledgerOrigin: env['LEDGER_ORIGIN'] ?? 'common-thread.example/ledger',
    readTick: Math.max(100, wholeNumber(env, 'DELIVERY_READ_TICK', 1000)),
    readsPerSecond: Math.max(1, wholeNumber(env, 'DELIVERY_READS_PER_SECOND', 5)),
  }
}
