import type { KafkaConfig } from 'kafkajs'
import { Failure } from '../preflight/failure.mjs'
import { claimHome, stopLeftovers } from '../preflight/leftovers.mjs'
import type { Step } from '../preflight/progress.mjs'
import { type Home, type HomeOptions, openHome } from './home.js'
import { prepareKafka } from './kafka.js'
import { adminKafka, roomKafka, withAdmin } from './kafka-login.js'
import { grantRights } from './kafka-rights.js'
import type { Part, UnexpectedExit } from './part.js'
import { requireFree } from './ports.js'
import { adminUrl, preparePostgres, storeUrl } from './postgres.js'
import { preparePartnership, sectorEnvironment } from './partnership.js'
import { createKeyring, createStores } from './postgres-roles.js'
import {
  answers,
  builtProgram,
  createRoomProcess,
  issuerUrl,
  type RoomProgram,
  roomUrl,
} from './room-process.js'
import type { KafkaRoom, Room, Store } from './rooms.js'
import { openSecrets, type Secrets } from './secrets.js'

export interface StackOptions extends HomeOptions {
  /** The rooms of each process, for example `[['issuer', 'directory'], ['intake']]`. */
  readonly processes: readonly (readonly Room[])[]
  /** Serves `/jwks` on this port of the loopback where no process hosts the issuer. */
  readonly serveIssuer?: (port: number) => Promise<{ stop(): Promise<void> }>
  readonly onProgress?: Step
  readonly onUnexpectedExit?: (exit: UnexpectedExit) => void
  /** Calls the start off; what has been started by then is stopped. */
  readonly signal?: AbortSignal
  readonly program?: RoomProgram
  readonly env?: Readonly<Record<string, string>>
}

/** A running hub. */
export interface Stack {
  readonly home: Home
  readonly issuerUrl: string
  readonly urls: Readonly<Partial<Record<Room, string>>>
  readonly postgres: Part
  readonly kafka: Part
  readonly processes: readonly Part[]
  /** The process that hosts the room. */
  partOf(room: Room): Part
  readonly adminUrl: string
  storeUrl(store: Store): string
  readonly adminKafka: KafkaConfig
  roomKafka(room: KafkaRoom): KafkaConfig
  /** Everything, in order: rooms, Kafka, PostgreSQL. */
  stop(): Promise<void>
}

/** What has been started so far, so that it can be stopped at any moment. */
interface Standing {
  postgres?: Part
  issuer?: { stop(): Promise<void> } | undefined
  kafka?: Part
  readonly processes: { readonly rooms: readonly Room[]; readonly part: Part }[]
}

async function stopStanding({ postgres, issuer, kafka, processes }: Standing): Promise<void> {
  await Promise.allSettled(processes.map(({ part }) => part.stop()))
  await Promise.allSettled([kafka?.stop()])
  await Promise.allSettled([issuer?.stop(), postgres?.stop()])
}

interface Ground {
  readonly home: Home
  readonly secrets: Secrets
  readonly options: StackOptions
  readonly standing: Standing
  readonly step: Step
  readonly onUnexpectedExit: (exit: UnexpectedExit) => void
}

const needsIssuer = 'No process hosts the issuer, and Kafka can not start without its keys.'

async function prepareHome({ home, options, standing }: Ground): Promise<void> {
  await stopLeftovers(home.folder)
  const hosted = standing.processes.flatMap(({ rooms }) => rooms)
  if (!hosted.includes('issuer') && !options.serveIssuer) throw new Failure(needsIssuer)
  const own = ['issuer', 'postgres', 'kafka', 'kafka-controller', 'kafka-partners'] as const
  await requireFree(home.ports, [...new Set([...hosted, ...own])])
}

async function startPostgres({
  home,
  secrets,
  options,
  standing,
  step,
  onUnexpectedExit,
}: Ground): Promise<Part> {
  const { signal } = options
  const part = await step('PostgreSQL', async () => {
    standing.postgres = await preparePostgres({ home, secrets, signal }, onUnexpectedExit)
    await standing.postgres.start(signal)
    return standing.postgres
  })
  await step('Schemas and roles', async () => {
    await createStores(adminUrl(home, secrets, 'postgres'), adminUrl(home, secrets), secrets)
    await createKeyring(adminUrl(home, secrets))
  })
  return part
}

/** Kafka reads the issuer's keys while it starts, so the issuer's process can't be waited for as a whole yet. */
async function startIssuer({ home, options, standing }: Ground): Promise<void> {
  const hosting = standing.processes.find(({ rooms }) => rooms.includes('issuer'))
  if (!hosting) {
    standing.issuer = await options.serveIssuer?.(home.ports.issuer)
    return
  }
  hosting.part.launch()
  await hosting.part.ready(options.signal, () => answers(`${issuerUrl(home)}/jwks`))
}

async function startKafka({
  home,
  secrets,
  options,
  standing,
  step,
  onUnexpectedExit,
}: Ground): Promise<Part> {
  const { signal } = options
  const part = await step('Kafka', async () => {
    const ground = { home, secrets, issuerUrl: issuerUrl(home), signal }
    standing.kafka = await prepareKafka(ground, onUnexpectedExit)
    await standing.kafka.start(signal)
    return standing.kafka
  })
  await step('Topics and rights', () => withAdmin(adminKafka(home, secrets), grantRights))
  return part
}

async function startRooms({ options, standing, step }: Ground): Promise<void> {
  for (const { part } of standing.processes) if (part.pid() === undefined) part.launch()
  for (const { rooms, part } of standing.processes) {
    await step(`Rooms: ${rooms.join(', ')}`, () => part.ready(options.signal))
  }
}

async function bringUp(ground: Ground, stop: () => Promise<void>): Promise<Stack> {
  const { home, secrets, standing, step } = ground
  await step('Home folder', () => prepareHome(ground))
  const postgres = await startPostgres(ground)
  await step('Issuer', () => startIssuer(ground))
  const kafka = await startKafka(ground)
  await startRooms(ground)
  const hosted = standing.processes.flatMap(({ rooms }) => rooms)
  return {
    home,
    issuerUrl: issuerUrl(home),
    urls: Object.fromEntries(hosted.map((room) => [room, roomUrl(home, room)])),
    postgres,
    kafka,
    processes: standing.processes.map(({ part }) => part),
    partOf: (room) => {
      const hosting = standing.processes.find(({ rooms }) => rooms.includes(room))
      if (!hosting) throw new Error(`no process hosts ${room}`)
      return hosting.part
    },
    adminUrl: adminUrl(home, secrets),
    storeUrl: (store) => storeUrl(home, secrets, store),
    adminKafka: adminKafka(home, secrets),
    roomKafka: (room) => roomKafka(home, secrets, room),
    stop,
  }
}

/**
 * Brings up the whole hub: PostgreSQL, the issuer, Kafka, rights, the rooms. Whatever goes wrong, and whenever the
 * signal comes, nothing stays behind.
 */
export async function startStack(options: StackOptions): Promise<Stack> {
  const { onProgress = (_, work) => Promise.resolve(work()), onUnexpectedExit = () => undefined } = options
  const home = openHome(options)
  const release = claimHome(home.folder)
  const standing: Standing = { processes: [] }
  const stop = async () => {
    await stopStanding(standing)
    release()
  }
  try {
    const env = { ...sectorEnvironment, ...options.env }
    const ground = { home, program: options.program ?? builtProgram, env }
    await preparePartnership(home.folder)
    for (const rooms of options.processes) {
      standing.processes.push({ rooms, part: createRoomProcess(ground, rooms, onUnexpectedExit) })
    }
    const secrets = openSecrets(home.secrets)
    return await bringUp({ home, secrets, options, standing, step: onProgress, onUnexpectedExit }, stop)
  } catch (error) {
    await stop()
    throw error
  }
}
