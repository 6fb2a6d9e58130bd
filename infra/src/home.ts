import { join } from 'node:path'
import { homeFolder, openHomeFolder } from '../preflight/home-folder.mjs'
import { jarsFolder } from '../preflight/kafka-jars.mjs'
import { type Ports, portsAt } from './ports.js'

/** Where one hub keeps its state, and the ports it uses. */
export interface Home {
  readonly folder: string
  readonly offset: number
  readonly ports: Ports
  readonly secrets: string
  readonly logs: string
  readonly postgres: string
  readonly kafka: string
  readonly jars: string
}

export interface HomeOptions {
  /** Default: HUB_HOME, else `.hub` in the repository. */
  readonly home?: string | undefined
  /** Default: HUB_PORT_OFFSET, else 0. */
  readonly offset?: number | undefined
  /** Kafka's jars, when another home has them already. */
  readonly jars?: string | undefined
}

/** Tells a program of the hub which home it works on. */
export const homeEnvironment = ({ folder, offset }: Pick<Home, 'folder' | 'offset'>) => ({
  HUB_HOME: folder,
  HUB_PORT_OFFSET: String(offset),
})

export function openHome(options: HomeOptions, env: NodeJS.ProcessEnv = process.env): Home {
  const folder = openHomeFolder(options.home ?? homeFolder(env))
  const offset = options.offset ?? Number(env.HUB_PORT_OFFSET ?? 0)
  return {
    folder,
    offset,
    ports: portsAt(offset),
    secrets: join(folder, 'secrets'),
    logs: join(folder, 'logs'),
    postgres: join(folder, 'postgres'),
    kafka: join(folder, 'kafka'),
    jars: options.jars ?? jarsFolder(folder),
  }
}
