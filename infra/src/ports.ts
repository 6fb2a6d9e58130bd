import { createServer } from 'node:net'
import { defaultPorts, type PortName } from '@common-thread/nest/default-ports'
import { Failure } from '../preflight/failure.mjs'

export type { PortName }
export type Ports = Readonly<Record<PortName, number>>

export const portNames = Object.keys(defaultPorts) as readonly PortName[]
const highest = Math.max(...Object.values(defaultPorts))

/** All ports move by one number, so that a second hub, or the tests, run beside a first. */
export function portsAt(offset: number): Ports {
  if (!Number.isInteger(offset) || offset < 0 || highest + offset > 65_535) {
    throw new Failure(
      `HUB_PORT_OFFSET must be a whole number from 0 to ${65_535 - highest}, but is ${offset}.`,
    )
  }
  return Object.fromEntries(portNames.map((name) => [name, defaultPorts[name] + offset])) as Record<
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
