import { type Rates, readRoomEnvironment, type RoomEnvironment, wholeNumber } from '@common-thread/nest'

export interface IntakeConfig {
  readonly room: RoomEnvironment
  /** Records that may wait for Kafka before publishers are asked to come again. */
  readonly backlogLimit: number
  /** What a client may send, unless its entry in the directory says otherwise. */
  readonly rates: Rates
  /** How many seconds' worth of it may come at once. */
  readonly burstSeconds: number
}

export const readConfig = (env: NodeJS.ProcessEnv): IntakeConfig => ({
  room: readRoomEnvironment(env, 'intake'),
  backlogLimit: wholeNumber(env, 'INTAKE_BACKLOG_LIMIT', 10_000),
  rates: {
    requestsPerSecond: Math.max(1, wholeNumber(env, 'INTAKE_REQUESTS_PER_SECOND', 100)),
    eventsPerSecond: Math.max(1, wholeNumber(env, 'INTAKE_EVENTS_PER_SECOND', 1000)),
  },
  burstSeconds: wholeNumber(env, 'INTAKE_BURST_SECONDS', 5),
})
