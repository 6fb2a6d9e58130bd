import { chownSync, existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { runToEnd } from './child-process.js'
import type { Home } from './home.js'
import { createPart, type Part, type UnexpectedExit } from './part.js'
import { type Account, postgresAccount, requireReach } from './postgres-account.js'
import { type PostgresPrograms, postgresPrograms } from './postgres-programs.js'
import { administrator, askPostgres, database } from './postgres-roles.js'
import { roleOf, type Store } from './rooms.js'
import type { Secrets } from './secrets.js'

const loopback = '127.0.0.1'

/** Nothing of a statement or a row goes to the log: it could be personal. */
const silentAboutData = ['log_error_verbosity=terse', 'log_min_error_statement=panic']

const settings = [
  `listen_addresses=${loopback}`,
  'unix_socket_directories=',
  'password_encryption=scram-sha-256',
  'max_connections=200',
  'timezone=UTC',
  'log_timezone=UTC',
  ...silentAboutData,
]

const env = { PATH: process.env.PATH ?? '', LC_ALL: 'C' }

const address = (home: Home, user: string, password: string) => (name: string) =>
  `postgres://${user}:${password}@${loopback}:${home.ports.postgres}/${name}`

/** The administrator's connection string for a database. */
export const adminUrl = (home: Home, secrets: Secrets, name: string = database): string =>
  address(home, administrator, secrets('postgres-admin'))(name)

/** A room's own connection string. */
export const storeUrl = (home: Home, secrets: Secrets, store: Store): string =>
  address(home, roleOf(store), secrets(`postgres-${store}`))(database)

/** Without a login: a room adds its role and its secret. */
export const databaseUrl = (home: Home): string => `postgres://${loopback}:${home.ports.postgres}/${database}`

interface Ground {
  readonly home: Home
  readonly secrets: Secrets
  readonly programs: PostgresPrograms
  readonly account: Account | undefined
}

const dataFolder = (home: Home): string => join(home.postgres, 'data')

/** Under another name until complete: a run killed meanwhile leaves no half cluster that a later one would start. */
async function initialise({ home, secrets, programs, account }: Ground, signal?: AbortSignal): Promise<void> {
  const data = dataFolder(home)
  if (existsSync(join(data, 'PG_VERSION'))) return
  const partial = `${data}.partial`
  const passwordFile = join(home.postgres, 'password.partial')
  rmSync(partial, { recursive: true, force: true })
  rmSync(passwordFile, { force: true })
  writeFileSync(passwordFile, secrets('postgres-admin'), { mode: 0o600 })
  if (account) chownSync(passwordFile, account.uid, account.gid)
  try {
    await runToEnd(
      home,
      {
        name: 'postgres-initdb',
        command: programs.initdb,
        args: [
          `--pgdata=${partial}`,
          `--username=${administrator}`,
          `--pwfile=${passwordFile}`,
          '--auth=scram-sha-256',
          '--encoding=UTF8',
          '--locale=C',
        ],
        env,
        cwd: home.postgres,
        folder: home.postgres,
        stopSignal: 'SIGTERM',
        account,
      },
      signal,
    )
  } finally {
    rmSync(passwordFile, { force: true })
  }
  renameSync(partial, data)
}

/** Makes the cluster if there is none, and says how to run it. */
export async function preparePostgres(
  { home, secrets, signal }: { home: Home; secrets: Secrets; signal?: AbortSignal | undefined },
  onUnexpectedExit: (exit: UnexpectedExit) => void,
): Promise<Part> {
  const programs = await postgresPrograms()
  const account = postgresAccount()
  mkdirSync(home.postgres, { recursive: true, mode: 0o700 })
  if (account) chownSync(home.postgres, account.uid, account.gid)
  requireReach(account, [home.postgres, dirname(programs.postgres)])
  await initialise({ home, secrets, programs, account }, signal)

  const data = dataFolder(home)
  return createPart(
    home,
    {
      name: 'postgres',
      title: 'PostgreSQL',
      command: programs.postgres,
      args: [
        '-D',
        data,
        '-p',
        String(home.ports.postgres),
        ...settings.flatMap((setting) => ['-c', setting]),
      ],
      env,
      cwd: home.postgres,
      folder: data,
      // Fast shutdown: ends connections, loses nothing. SIGTERM would wait for clients to leave.
      stopSignal: 'SIGINT',
      account,
      probe: () => askPostgres(adminUrl(home, secrets, 'postgres')),
      readyDeadlineMs: 30_000,
      // It ends a checkpoint first that has begun: 31 s were seen for 10,647 files, with both processors busy.
      stopDeadlineMs: 180_000,
    },
    onUnexpectedExit,
  )
}
