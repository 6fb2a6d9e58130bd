import { readRoomEnvironment, type RoomEnvironment } from '@common-thread/nest'

export interface SharingConfig {
  readonly room: RoomEnvironment
  /** How long the group waits for a silent instance before its partitions go to another, in milliseconds. */
  readonly sessionTimeout: number
}

export const readConfig = (env: NodeJS.ProcessEnv): SharingConfig => ({
  room: readRoomEnvironment(env, 'sharing'),
  sessionTimeout: Number(env['KAFKA_SESSION_TIMEOUT'] ?? 30_000),
})
