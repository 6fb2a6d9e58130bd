import { randomBytes } from 'node:crypto'
import pg from 'pg'
import { type PostgresLogin } from '../pool.js'

/** A schema with a login role of its own on the tests' PostgreSQL, as a room has. */
export interface ScratchSchema {
  readonly login: PostgresLogin
  /** As the administrator, who sees every schema and may end other connections. */
  readonly admin: pg.Pool
  remove(): Promise<void>
}

/** @param ddl run as the new role, in the new schema */
export async function scratchSchema(ddl = ''): Promise<ScratchSchema> {
  const adminUrl = process.env['TEST_DATABASE_ADMIN_URL']
  if (!adminUrl) throw new Error('TEST_DATABASE_ADMIN_URL is not set: run this by npm test -- --integration')
  const { host, pathname } = new URL(adminUrl)
  const name = `scratch_${randomBytes(6).toString('hex')}`
  const password = randomBytes(16).toString('hex')
  const admin = new pg.Pool({ connectionString: adminUrl, max: 2 })
  // Tests end connections; an administrator's idle one may be among them.
  admin.on('error', () => undefined)
  await admin.query(`
    create role ${name} login password '${password}';
    grant connect on database ${pg.escapeIdentifier(pathname.slice(1))} to ${name};
    create schema ${name} authorization ${name};`)
  const login = { url: `postgres://${host}${pathname}`, user: name, password, schema: name }
  if (ddl !== '') await asOwner(admin, name, ddl)
  return {
    login,
    admin,
    remove: async () => {
      await admin.query('select pg_terminate_backend(pid) from pg_stat_activity where usename = $1', [name])
      await admin.query(`drop schema ${name} cascade; drop owned by ${name}; drop role ${name};`)
      await admin.end()
    },
  }
}

async function asOwner(admin: pg.Pool, name: string, ddl: string): Promise<void> {
  await admin.query(`begin; set local role ${name}; set local search_path = ${name}; ${ddl}; commit`)
}
