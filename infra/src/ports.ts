import { createServer } from 'node:net'
import { Failure } from '../preflight/failure.mjs'

const defaults = {
  console: 7400,
  intake: 7401,
  delivery: 7402,
  audit: 7403,
  directory: 7404,
  issuer: 7405,
  sharing: 7406,
  ledger: 7407,
  health: 7410,
  police: 7411,
  schools: 7412,
  'social-care': 7413,
  postgres: 7432,
  kafka: 7492,
  'kafka-controller': 7493,
  'kafka-partners': 7494,
} as const

export type PortName = keyof typeof defaults
export type Ports = Readonly<Record<PortName, number>>

export const portNames = Object.keys(defaults) as readonly PortName[]
const highest = Math.max(...Object.values(defaults))

/** All ports move by one number, so that a second hub, or the tests, run beside a first. */
export function portsAt(offset: number): Ports {
  if (!Number.isInteger(offset) || offset < 0 || highest + offset > 65_535) {
    throw new Failure(
      `HUB_PORT_OFFSET must be a whole number from 0 to ${65_535 - highest}, but is ${offset}.`,
    )
  }
  return Object.fromEntries(portNames.map((name) => [name, defaults[name] + offset])) as Record<
    PortName,
    number
  >
}

const parts: Partial<Record<PortName, string>> = {
  postgres: 'PostgreSQL',
  kafka: "Kafka's internal listener",
  'kafka-controller': "Kafka's controller",
  'kafka-partners': "Kafka's partner listener",
}

export const isFree = (port: number): Promise<boolean> =>
  new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', (error: NodeJS.ErrnoException) =>
      error.code === 'EADDRINUSE' || error.code === 'EACCES' ? resolve(false) : reject(error),
    )
    server.listen({ port, host: '127.0.0.1', exclusive: true }, () => server.close(() => resolve(true)))
  })

/** Names every port that something else holds, what for, and the way out. */
export async function requireFree(ports: Ports, needed: readonly PortName[]): Promise<void> {
  const free = await Promise.all(needed.map((name) => isFree(ports[name])))
  const taken = needed.filter((_, index) => !free[index])
  if (taken.length === 0) return
  const lines = taken.map(
    (name) => `Port ${ports[name]} is in use, and the hub needs it for ${parts[name] ?? name}.`,
  )
  throw new Failure(
    [
      ...lines,
      'Stop the program that uses it, or move all ports of the hub: HUB_PORT_OFFSET=1000 npm start',
    ].join('\n'),
  )
}
