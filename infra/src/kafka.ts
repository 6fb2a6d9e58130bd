import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../preflight/home-folder.mjs'
import { javaCommand } from '../preflight/tools.mjs'
import { runToEnd } from './child-process.js'
import type { Home } from './home.js'
import { coordinatesGroups } from './kafka-coordinators.js'
import { adminKafka, withAdmin } from './kafka-login.js'
import { serverProperties } from './kafka-properties.js'
import { createPart, type Part, type UnexpectedExit } from './part.js'
import type { Secrets } from './secrets.js'

export interface KafkaGround {
  readonly home: Home
  readonly secrets: Secrets
  /** Must answer at `<issuerUrl>/jwks` already: the broker does not start otherwise. */
  readonly issuerUrl: string
  readonly signal?: AbortSignal | undefined
}

const logging = join(root, 'infra', 'kafka', 'log4j2.properties')

const env = {
  PATH: process.env.PATH ?? '',
  ...(process.env.JAVA_HOME && { JAVA_HOME: process.env.JAVA_HOME }),
}

const onClassPath = (home: Home) => ['-cp', join(home.jars, '*')]

/** Kafka's identifiers are 16 bytes base64url; its tools take one that begins with a dash for an option. */
function clusterId(): string {
  const id = randomBytes(16).toString('base64url')
  return id.startsWith('-') ? clusterId() : id
}

function writeProperties({ home, secrets, issuerUrl }: KafkaGround, name: string, data: string): string {
  const file = join(home.kafka, name)
  rmSync(file, { force: true })
  writeFileSync(file, serverProperties({ ports: home.ports, secrets, issuerUrl, data }), { mode: 0o600 })
  return file
}

/** Under another name until complete, as with PostgreSQL. */
async function format(ground: KafkaGround, data: string): Promise<void> {
  if (existsSync(data)) return
  const { home, signal } = ground
  const partial = `${data}.partial`
  rmSync(partial, { recursive: true, force: true })
  mkdirSync(partial, { mode: 0o700 })
  const properties = writeProperties(ground, 'format.properties', partial)
  await runToEnd(
    home,
    {
      name: 'kafka-format',
      command: javaCommand(process.env),
      args: [...onClassPath(home), 'kafka.tools.StorageTool', 'format', '-t', clusterId(), '-c', properties],
      env,
      cwd: home.kafka,
      folder: home.kafka,
      stopSignal: 'SIGTERM',
    },
    signal,
  )
  rmSync(properties)
  renameSync(partial, data)
}

/** Makes the log folder if there is none, and says how to run the broker. */
export async function prepareKafka(
  ground: KafkaGround,
  onUnexpectedExit: (exit: UnexpectedExit) => void,
): Promise<Part> {
  const { home, secrets, issuerUrl } = ground
  const data = join(home.kafka, 'data')
  await format(ground, data)
  const properties = writeProperties(ground, 'server.properties', data)
  return createPart(
    home,
    {
      name: 'kafka',
      title: 'Kafka',
      command: javaCommand(process.env),
      args: [
        '-Xmx512m',
        '-XX:+UseSerialGC',
        `-Dlog4j2.configurationFile=${logging}`,
        `-Dorg.apache.kafka.sasl.oauthbearer.allowed.urls=${issuerUrl}/jwks`,
        ...onClassPath(home),
        'kafka.Kafka',
        properties,
      ],
      env,
      cwd: home.kafka,
      folder: home.kafka,
      stopSignal: 'SIGTERM',
      // A connection alone proves nothing: kafkajs connects even where the login is refused.
      probe: () => withAdmin({ ...adminKafka(home, secrets), retry: { retries: 0 } }, coordinatesGroups),
      readyDeadlineMs: 60_000,
      stopDeadlineMs: 30_000,
    },
    onUnexpectedExit,
  )
}
