import { readRoomEnvironment, type RoomEnvironment, wholeNumber } from '@common-thread/nest'

export interface IntakeConfig {
  readonly room: RoomEnvironment
  /** Records that may wait for Kafka before publishers are asked to come again. */
  readonly backlogLimit: number
}

export const readConfig = (env: NodeJS.ProcessEnv): IntakeConfig => ({
  room: readRoomEnvironment(env, 'intake'),
  backlogLimit: wholeNumber(env, 'INTAKE_BACKLOG_LIMIT', 10_000),
})
