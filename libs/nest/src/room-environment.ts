import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { roomPrincipal } from '@common-thread/events'
import { defaultSessionTimeout, type KafkaLogin } from '@common-thread/kafka'
import { type PostgresLogin } from '@common-thread/postgres'
import { defaultPorts, type PortName } from './default-ports.js'

type Env = Readonly<Record<string, string | undefined>>

/** What every room is told by its environment; a room's own config.ts reads it and adds its own settings. */
export interface RoomEnvironment {
  readonly name: string
  readonly host: string
  readonly port: number
  /** Distinguishes this process in leases and consumer groups. */
  readonly instance: string
  readonly home: string
  readonly postgres: PostgresLogin
  /** Internal listener, as the room's own principal. */
  readonly kafka: KafkaLogin
  /** How long a group waits for a silent instance before its partitions go to another, in milliseconds. */
  readonly sessionTimeout: number
  /** Partner listener's brokers. */
  readonly partnerBrokers: readonly string[]
  readonly issuer: string
  readonly portOf: (name: PortName) => number
  /** 32 bytes of a generated secret. Throws, naming the file, when it is not there. */
  readonly secret: (name: string) => Buffer
}

const schema = z.object({
  HUB_HOME: z.string().default('.hub'),
  HUB_PORT_OFFSET: z.coerce.number().int().min(0).default(0),
  HUB_HOST: z.string().default('127.0.0.1'),
  DATABASE_URL: z.url().optional(),
  KAFKA_BROKERS: z.string().optional(),
  KAFKA_PARTNER_BROKERS: z.string().optional(),
  KAFKA_CA: z.string().optional(),
  ISSUER_URL: z.url().optional(),
  KAFKA_SESSION_TIMEOUT: z.coerce.number().int().min(6000).default(defaultSessionTimeout),
})

export function readRoomEnvironment(env: Env, name: string): RoomEnvironment {
  const parsed = schema.safeParse(env)
  if (!parsed.success) {
    throw new Error(
      `the environment of ${name}: ${parsed.error.issues.map((i) => `${i.path.join('.')}: ${i.message}`).join('; ')}`,
    )
  }
  const {
    HUB_HOME,
    HUB_PORT_OFFSET,
    HUB_HOST,
    DATABASE_URL,
    KAFKA_BROKERS,
    KAFKA_PARTNER_BROKERS,
    KAFKA_CA,
    ISSUER_URL,
    KAFKA_SESSION_TIMEOUT,
  } = parsed.data
  const portOf = (port: PortName) => defaultPorts[port] + HUB_PORT_OFFSET
  const secretText = (file: string) => readFileSync(join(HUB_HOME, 'secrets', file), 'utf8').trim()
  const schemaName = name.replaceAll('-', '_')
  return {
    name,
    host: HUB_HOST,
    port: Number(
      env[`${schemaName.toUpperCase()}_PORT`] ?? (name in defaultPorts ? portOf(name as PortName) : 0),
    ),
    instance: `${name}-${process.pid}-${Math.random().toString(36).slice(2, 8)}`,
    home: HUB_HOME,
    postgres: {
      url: DATABASE_URL ?? `postgres://${HUB_HOST}:${portOf('postgres')}/hub`,
      user: `hub_${schemaName}`,
      get password() {
        return secretText(`postgres-${name}`)
      },
      schema: schemaName,
    },
    kafka: {
      brokers: (KAFKA_BROKERS ?? `${HUB_HOST}:${portOf('kafka')}`).split(','),
      clientId: roomPrincipal(name),
      get sasl() {
        return {
          kind: 'plain' as const,
          username: roomPrincipal(name),
          password: secretText(`kafka-${name}`),
        }
      },
      ...(KAFKA_CA === undefined ? {} : { ca: readFileSync(KAFKA_CA, 'utf8') }),
    },
    sessionTimeout: KAFKA_SESSION_TIMEOUT,
    partnerBrokers: (KAFKA_PARTNER_BROKERS ?? `${HUB_HOST}:${portOf('kafka-partners')}`).split(','),
    issuer: ISSUER_URL ?? `http://${HUB_HOST}:${portOf('issuer')}`,
    portOf,
    secret: (file) => Buffer.from(secretText(file), 'base64url'),
  }
}

/** A setting of one room's own that is a number. Throws, naming it, when it is something else. */
export function wholeNumber(env: Env, name: string, fallback: number): number {
  const text = env[name]
  if (text === undefined) return fallback
  if (!/^\d{1,9}$/.test(text)) throw new Error(`${name} must be a whole number`)
  return Number(text)
}
