import { join } from 'node:path'
import { Failure } from '../preflight/failure.mjs'
import { root } from '../preflight/home-folder.mjs'
import { type Home, homeEnvironment } from './home.js'
import { internalBroker, partnerBroker } from './kafka-login.js'
import { createPart, type Part, type UnexpectedExit } from './part.js'
import { databaseUrl } from './postgres.js'
import type { Room } from './rooms.js'

/** The script and arguments that run these rooms in one process. */
export type RoomProgram = (rooms: readonly Room[]) => readonly string[]

/** One room runs by its own entry point, several by the host. */
export const builtProgram: RoomProgram = ([first, ...others]) => {
  if (first === undefined) throw new Failure('A process must host at least one room.')
  if (others.length === 0) return [join(root, 'services', first, 'dist', 'main.js')]
  return [join(root, 'infra', 'dist', 'host.js'), first, ...others]
}

export interface RoomGround {
  readonly home: Home
  readonly program: RoomProgram
  /** Beyond what every room gets, for example the points at which a test lets a room fail. */
  readonly env: Readonly<Record<string, string>>
}

export const roomUrl = (home: Home, room: Room): string => `http://127.0.0.1:${home.ports[room]}`

export const issuerUrl = (home: Home): string => roomUrl(home, 'issuer')

/** All that a room learns from outside; its secrets are files in the home folder. */
const environment = ({ home, env }: RoomGround): Record<string, string> => ({
  PATH: process.env.PATH ?? '',
  ...homeEnvironment(home),
  DATABASE_URL: databaseUrl(home),
  KAFKA_BROKERS: internalBroker(home),
  KAFKA_PARTNER_BROKERS: partnerBroker(home),
  ISSUER_URL: issuerUrl(home),
  ...env,
})

/** MiB for what lives no longer than a batch: with less, half of it is still in use when it is to be cleared. */
const shortLived = '--max-semi-space-size=64'

const answerWithinMs = 2_000

/** Rejects unless the address answers with a success. */
export async function answers(url: string): Promise<void> {
  const response = await fetch(url, { signal: AbortSignal.timeout(answerWithinMs) })
  await response.arrayBuffer()
  if (!response.ok) throw new Error(`${url} answers ${response.status}`)
}

/** A process that hosts rooms; it serves when each of them says so itself. */
export function createRoomProcess(
  ground: RoomGround,
  rooms: readonly Room[],
  onUnexpectedExit: (exit: UnexpectedExit) => void,
): Part {
  const { home, program } = ground
  const several = rooms.length > 1
  return createPart(
    home,
    {
      name: rooms.join('+'),
      title: several ? `The process of ${rooms.join(', ')}` : `The room ${rooms.join()}`,
      command: process.execPath,
      // The folder for Node's own reports also puts this hub's home on the command line, where leftovers are told by it.
      args: [`--diagnostic-dir=${home.logs}`, '--enable-source-maps', shortLived, ...program(rooms)],
      env: environment(ground),
      cwd: root,
      folder: home.logs,
      stopSignal: 'SIGTERM',
      probe: () => Promise.all(rooms.map((room) => answers(`${roomUrl(home, room)}/readyz`))),
      readyDeadlineMs: 60_000,
      stopDeadlineMs: 15_000,
    },
    onUnexpectedExit,
  )
}
