import { execFileSync, spawnSync } from 'node:child_process'
import { dirname } from 'node:path'
import { Failure } from '../preflight/failure.mjs'

/** The operating system's account that PostgreSQL runs under. */
export interface Account {
  readonly uid: number
  readonly gid: number
}

const name = 'postgres'

const idOf = (kind: '-u' | '-g'): number | undefined => {
  const { status, stdout } = spawnSync('id', [kind, name], { encoding: 'utf8' })
  return status === 0 ? Number(stdout) : undefined
}

function find(): Account | undefined {
  const [uid, gid] = [idOf('-u'), idOf('-g')]
  return uid === undefined || gid === undefined ? undefined : { uid, gid }
}

function create(): Account {
  try {
    execFileSync('useradd', [
      '--system',
      '--user-group',
      '--no-create-home',
      '--shell',
      '/usr/sbin/nologin',
      name,
    ])
  } catch (error) {
    throw new Failure(`PostgreSQL refuses to run as root, and the account "${name}" could not be created.`, {
      cause: error,
    })
  }
  const account = find()
  if (!account) throw new Failure(`PostgreSQL refuses to run as root, and there is no account "${name}".`)
  return account
}

/** PostgreSQL refuses to run as root: then it gets an account of its own. Anyone else runs it themselves. */
export const postgresAccount = (): Account | undefined =>
  process.getuid?.() === 0 ? (find() ?? create()) : undefined

/** The folder and all that lead to it, outermost first. */
function pathTo(folder: string): readonly string[] {
  const parent = dirname(folder)
  return parent === folder ? [folder] : [...pathTo(parent), folder]
}

const mayEnter = (account: Account, folder: string): boolean =>
  spawnSync('test', ['-x', folder], { ...account, cwd: '/' }).status === 0

/** Names the first folder that keeps the account out, which PostgreSQL itself would report as a missing file. */
export function requireReach(account: Account | undefined, folders: readonly string[]): void {
  if (!account) return
  for (const folder of folders) {
    // The whole path in one test; one by one only to find the culprit.
    if (mayEnter(account, folder)) continue
    const closed = pathTo(folder).find((each) => !mayEnter(account, each)) ?? folder
    throw new Failure(
      `PostgreSQL runs as the account "${name}", which may not enter ${closed} and so can't reach ${folder}.\n` +
        `Open it for passing through (chmod o+x ${closed}), start the hub as an ordinary user, ` +
        'or clone the repository to a place that every account can enter, and set HUB_HOME to such a place.',
    )
  }
}
