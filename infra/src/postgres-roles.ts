import pg from 'pg'
import { keyringSchema } from '@common-thread/sealing'
import { Failure } from '../preflight/failure.mjs'
import { roleOf, schemaOf, type Store, stores } from './rooms.js'
import type { Secrets } from './secrets.js'

export const database = 'hub'
export const administrator = 'hub_admin'

/** A lock that is not had by now is held by something paused or dead: fail and retry rather than queue up. */
const lockTimeout = '10s'
/** Frees what a paused instance holds, so that its successor can go on. */
const idleInTransactionTimeout = '15s'

/** One role, one schema of the same room, and nothing else in the database. */
function storeStatements(store: Store, secrets: Secrets): string {
  const role = pg.escapeIdentifier(roleOf(store))
  const schema = pg.escapeIdentifier(schemaOf(store))
  return `
    do $$ begin
      if not exists (select from pg_roles where rolname = ${pg.escapeLiteral(roleOf(store))}) then
        create role ${role};
      end if;
    end $$;
    alter role ${role} with login noinherit nosuperuser nocreatedb nocreaterole noreplication nobypassrls
      password ${pg.escapeLiteral(secrets(`postgres-${store}`))};
    alter role ${role} set search_path = ${schema};
    alter role ${role} set lock_timeout = '${lockTimeout}';
    alter role ${role} set idle_in_transaction_session_timeout = '${idleInTransactionTimeout}';
    grant connect on database ${database} to ${role};
    create schema if not exists ${schema};
    alter schema ${schema} owner to ${role};
    revoke all on schema ${schema} from public;
    alter default privileges for role ${role} revoke execute on functions from public;
  `
}

async function withClient<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url })
  client.on('error', () => undefined)
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

const refusedLogin = '28P01'

/** Answers when PostgreSQL takes the administrator's login. */
export async function askPostgres(url: string): Promise<void> {
  try {
    await withClient(url, (client) => client.query('select 1'))
  } catch (error) {
    if (error instanceof pg.DatabaseError && error.code === refusedLogin) {
      throw new Failure(
        "PostgreSQL refuses the administrator's password: the secrets in the home folder are not those its data was made " +
          'with. Put them back, or: npm run reset (removes all state).',
      )
    }
    throw error
  }
}

/**
 * Makes the database, the schemas and the roles what they should be; run on every start.
 * @param maintenance the administrator's address of the database `postgres`
 * @param hub the administrator's address of the hub's database
 */
export async function createStores(maintenance: string, hub: string, secrets: Secrets): Promise<void> {
  await withClient(maintenance, async (client) => {
    const { rowCount } = await client.query('select from pg_database where datname = $1', [database])
    if (rowCount === 0) await client.query(`create database ${database}`)
    for (const each of [database, 'postgres', 'template1']) {
      await client.query(`revoke all on database ${each} from public`)
    }
  })
  const all = stores.map((store) => storeStatements(store, secrets)).join('')
  await withClient(hub, (client) =>
    client.query(`begin; revoke all on schema public from public; ${all} commit`),
  )
}

/** The keyring's table and its two functions, granted room by room; see libs/sealing. Run on every start. */
export async function createKeyring(hub: string): Promise<void> {
  const seal: readonly Store[] = ['intake', 'sharing']
  const open: readonly Store[] = ['intake', 'sharing', 'delivery', 'audit']
  const schema = keyringSchema({ claim: seal.map(roleOf), fetch: open.map(roleOf) })
  await withClient(hub, (client) =>
    client.query(`begin; set local role ${pg.escapeIdentifier(roleOf('keyring'))}; ${schema} commit`),
  )
}
