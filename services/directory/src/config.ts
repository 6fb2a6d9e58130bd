import { join } from 'node:path'
import { readRoomEnvironment, type RoomEnvironment } from '@common-thread/nest'

export interface DirectoryConfig {
  readonly room: RoomEnvironment
  /** The versioned file that says who takes part. */
  readonly file: string
}

export const readConfig = (env: NodeJS.ProcessEnv): DirectoryConfig => {
  const room = readRoomEnvironment(env, 'directory')
  return { room, file: env['DIRECTORY_FILE'] ?? join(room.home, 'directory.json') }
}
