import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Failure } from '../preflight/failure.mjs'
import { type KafkaRoom, kafkaRooms, sectorRooms, type Store, stores } from './rooms.js'

/** One file each. What names a room is that room's alone. */
export type SecretName =
  | 'postgres-admin'
  | `postgres-${Store}`
  | 'kafka-admin-name'
  | 'kafka-admin'
  | `kafka-${KafkaRoom}`
  | 'key-encryption-key'
  | 'identifier-key'
  | 'reference-key'
  | 'receipt-key'
  | 'receipt-positions-key'
  | 'ledger-key'
  | `inbox-${(typeof sectorRooms)[number]}`

export const secretNames: readonly SecretName[] = [
  'postgres-admin',
  ...stores.map((store) => `postgres-${store}` as const),
  // Kafka's super users match by name on every listener, so the name itself must not be guessed.
  'kafka-admin-name',
  'kafka-admin',
  ...kafkaRooms.map((room) => `kafka-${room}` as const),
  'key-encryption-key',
  'identifier-key',
  'reference-key',
  'receipt-key',
  'receipt-positions-key',
  'ledger-key',
  ...sectorRooms.map((room) => `inbox-${room}` as const),
]

/** 32 random bytes, base64url. */
export type Secrets = (name: SecretName) => string

const shape = /^[A-Za-z0-9_-]{43}$/

function refuseIfOpen(path: string, allowed: string): void {
  if ((statSync(path).mode & 0o077) === 0) return
  throw new Failure(
    `${path} can be read by other accounts of this machine, so the hub does not use it.\n` +
      `If nobody has read it: chmod ${allowed} ${path}\nIf you can't be sure: npm run reset (removes all state).`,
  )
}

function create(file: string): void {
  const partial = `${file}.partial`
  writeFileSync(partial, randomBytes(32).toString('base64url'), { mode: 0o600 })
  // A run killed half-way leaves no half secret under the final name.
  renameSync(partial, file)
}

function read(file: string): string {
  refuseIfOpen(file, '600')
  const secret = readFileSync(file, 'utf8').trim()
  if (!shape.test(secret))
    throw new Failure(`${file} does not hold a secret of the hub's. Restore it, or: npm run reset`)
  return secret
}

/** Generates what is missing, keeps what is there, and refuses what others can read. */
export function openSecrets(folder: string): Secrets {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  refuseIfOpen(folder, '700')
  for (const name of secretNames) {
    const file = join(folder, name)
    if (!existsSync(file)) create(file)
  }
  const secrets = new Map(secretNames.map((name) => [name, read(join(folder, name))]))
  return (name) => {
    const secret = secrets.get(name)
    if (secret === undefined) throw new Error(`no secret is called ${name}`)
    return secret
  }
}
