import { readRoomEnvironment, type RoomEnvironment } from '@common-thread/nest'

export interface SharingConfig {
  readonly room: RoomEnvironment
}

export const readConfig = (env: NodeJS.ProcessEnv): SharingConfig => ({
  room: readRoomEnvironment(env, 'sharing'),
})
