import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { roomPrincipal } from '@common-thread/events'
import { root } from '../preflight/home-folder.mjs'
import { kafkaRooms } from './rooms.js'
import type { Ports } from './ports.js'
import type { Secrets } from './secrets.js'

const template = join(root, 'infra', 'kafka', 'server.properties')

export interface BrokerSettings {
  readonly ports: Ports
  readonly secrets: Secrets
  readonly issuerUrl: string
  readonly data: string
}

function logins(secrets: Secrets, users: Readonly<Record<string, string>>): string {
  const known = Object.entries(users).map(([name, password]) => `user_${name}="${password}"`)
  const own = [`username="${secrets('kafka-admin-name')}"`, `password="${secrets('kafka-admin')}"`]
  const module = 'org.apache.kafka.common.security.plain.PlainLoginModule'
  return [module, 'required', ...own, ...known].join(' ') + ';'
}

/** The broker's configuration. It holds every password of the internal listener. */
export function serverProperties({ ports, secrets, issuerUrl, data }: BrokerSettings): string {
  const admin = { [secrets('kafka-admin-name')]: secrets('kafka-admin') }
  const hosts = Object.fromEntries(kafkaRooms.map((room) => [roomPrincipal(room), secrets(`kafka-${room}`)]))
  const values: Readonly<Record<string, string>> = {
    INTERNAL_PORT: String(ports.kafka),
    PARTNER_PORT: String(ports['kafka-partners']),
    CONTROLLER_PORT: String(ports['kafka-controller']),
    ISSUER: issuerUrl,
    ADMIN: secrets('kafka-admin-name'),
    CONTROLLER_LOGINS: logins(secrets, admin),
    INTERNAL_LOGINS: logins(secrets, { ...admin, ...hosts }),
    DATA: data,
  }
  return readFileSync(template, 'utf8').replace(/\$\{(\w+)\}/g, (_, name: string) => {
    const value = values[name]
    if (value === undefined) throw new Error(`${template} names ${name}, which nothing fills in`)
    return value
  })
}
