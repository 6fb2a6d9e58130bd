import { createKafka, DirectoryReader, KafkaLog, type Kafka, pingKafka, Relay } from '@common-thread/kafka'
import { createPool, migrate, onOutboxAppended, type Pool, postgresOutbox } from '@common-thread/postgres'
import { type Check } from './health.js'
import { createLog, type Log } from './log.js'
import { type RoomEnvironment } from './room-environment.js'

type Migrations = Parameters<typeof migrate>[1]

export interface RuntimeNeeds {
  readonly migrations: Migrations
  readonly poolSize?: number
  /** Whether the room has an outbox to be relayed to Kafka. */
  readonly relays: boolean
  /** Milliseconds between batches of the relay (see libs/kafka); none unless given. */
  readonly relayPace?: number
  /** Whether the room works by the directory. */
  readonly readsDirectory: boolean
}

/** What every room stands on: where it is, its log, what it needs to be ready, and how it stops. */
export class RoomRuntime {
  readonly checks: Record<string, Check> = {}
  private readonly stopping: (() => Promise<unknown> | void)[] = []
  private stopped: Promise<void> | undefined

  constructor(
    readonly environment: RoomEnvironment,
    readonly log: Log,
  ) {}

  /** Registered last, stopped first. */
  onStop(stop: () => Promise<unknown> | void): void {
    this.stopping.unshift(stop)
  }

  stop(): Promise<void> {
    this.stopped ??= (async () => {
      for (const stop of this.stopping) {
        await Promise.resolve(stop()).catch((error: unknown) => this.log.fault('stop', error))
      }
      this.log.info('stopped')
    })()
    return this.stopped
  }
}

export interface OpenRuntime {
  readonly runtime: RoomRuntime
  readonly pool: Pool
  readonly kafka: Kafka
  readonly directory: DirectoryReader | undefined
  readonly wakeRelay: () => void
}

export async function openRuntime(environment: RoomEnvironment, needs: RuntimeNeeds): Promise<OpenRuntime> {
  const log = createLog(environment.name)
  await migrate(environment.postgres, needs.migrations)
  const pool = createPool(environment.postgres, needs.poolSize ?? 6, (error) =>
    log.fault('postgres-idle', error),
  )
  const kafka = createKafka(environment.kafka)
  const runtime = new RoomRuntime(environment, log)
  runtime.onStop(() => pool.end())
  runtime.checks['postgres'] = async () => void (await pool.query('select 1'))
  runtime.checks['kafka'] = () => pingKafka(kafka)
  const wakeRelay = needs.relays ? startRelay(runtime, pool, kafka, needs.relayPace) : () => undefined
  const directory = needs.readsDirectory ? await readDirectory(runtime, kafka) : undefined
  return { runtime, pool, kafka, directory, wakeRelay }
}

function startRelay(runtime: RoomRuntime, pool: Pool, kafka: Kafka, pace = 0): () => void {
  const { log, environment } = runtime
  const kafkaLog = new KafkaLog(kafka)
  const relay = new Relay({
    source: postgresOutbox(pool),
    log: kafkaLog,
    owner: environment.instance,
    pace,
    onFault: (error) => log.fault('relay', error),
  })
  const notifications = onOutboxAppended(pool, environment.postgres.schema, () => relay.wake())
  relay.start()
  runtime.onStop(() => kafkaLog.close())
  runtime.onStop(() => relay.stop())
  runtime.onStop(() => notifications.stop())
  return () => relay.wake()
}

async function readDirectory(runtime: RoomRuntime, kafka: Kafka): Promise<DirectoryReader> {
  const { log, environment } = runtime
  const directory = new DirectoryReader({
    kafka,
    groupId: `hub.${environment.name}.directory.${environment.instance}`,
    onFault: (error, where) => log.fault('directory', error, { where }),
  })
  await directory.start()
  runtime.onStop(() => directory.stop())
  log.info('directory', { version: directory.current.version })
  return directory
}
