import { chmodSync, mkdirSync, mkdtempSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { homeFolder } from '../preflight/home-folder.mjs'
import { jarsFolder } from '../preflight/kafka-jars.mjs'
import { isFree, portNames, portsAt } from './ports.js'

/** A place for a hub of a test's own, beside whatever else runs. */
export interface ScratchHub {
  readonly home: string
  readonly offset: number
  readonly jars: string
  readonly remove: () => void
}

const kafkaJars = (env: NodeJS.ProcessEnv): string => env.TEST_KAFKA_JARS ?? jarsFolder(homeFolder(env))

const firstOffset = 1_000
/** All ports stay below 32768, where Linux begins to give them to outgoing connections: one could take a free port. */
const places = 240

/** An offset at which all ports are free now, away from the usual one and the tests' shared one. */
export async function freeOffset(): Promise<number> {
  // Different test processes begin their search at different places.
  for (let place = process.pid; ; place++) {
    const offset = firstOffset + (place % places) * 100
    const ports = portsAt(offset)
    const free = await Promise.all(portNames.map((name) => isFree(ports[name])))
    if (!free.includes(false)) return offset
  }
}

/**
 * An empty folder that PostgreSQL's own account can pass through. Under `npm test` it stands in the tests' home, so
 * that the next run finds and stops what a killed one left there.
 */
export function scratchFolder(env: NodeJS.ProcessEnv = process.env): {
  readonly folder: string
  readonly remove: () => void
} {
  const base = env.TEST_HUB_HOME ? join(env.TEST_HUB_HOME, 'scratch') : tmpdir()
  mkdirSync(base, { recursive: true, mode: 0o711 })
  const folder = realpathSync(mkdtempSync(join(base, 'common-thread-')))
  chmodSync(folder, 0o711)
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) }
}

/** For a test that starts, kills or fills a hub of its own. */
export async function scratchHub(env: NodeJS.ProcessEnv = process.env): Promise<ScratchHub> {
  const { folder, remove } = scratchFolder(env)
  return { home: join(folder, 'hub'), offset: await freeOffset(), jars: kafkaJars(env), remove }
}
