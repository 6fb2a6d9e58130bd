import pg from 'pg'
import { type Home, openHome } from './home.js'
import type { Part } from './part.js'
import { adminUrl, preparePostgres, storeUrl } from './postgres.js'
import { askPostgres, createStores } from './postgres-roles.js'
import { roleOf, schemaOf, type Store, stores } from './rooms.js'
import { scratchHub, type ScratchHub } from './scratch-hub.js'
import { openSecrets, type Secrets } from './secrets.js'

let scratch: ScratchHub
let home: Home
let secrets: Secrets
let postgres: Part
const clients: pg.Client[] = []

async function connect(url: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url })
  client.on('error', () => undefined)
  await client.connect()
  clients.push(client)
  return client
}

const asStore = new Map<Store, pg.Client>()
const clientOf = (store: Store): pg.Client => {
  const client = asStore.get(store)
  if (!client) throw new Error(`${store} is not connected`)
  return client
}

const codeOf = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'allowed',
    (error: unknown) => (error instanceof pg.DatabaseError ? (error.code ?? 'no code') : String(error)),
  )

const denied = '42501'

beforeAll(async () => {
  scratch = await scratchHub()
  home = openHome(scratch)
  secrets = openSecrets(home.secrets)
  postgres = await preparePostgres({ home, secrets }, () => undefined)
  await postgres.start()
  await createStores(adminUrl(home, secrets, 'postgres'), adminUrl(home, secrets), secrets)
  for (const store of stores) {
    const client = await connect(storeUrl(home, secrets, store))
    await client.query('create table marks (text text); insert into marks values (current_user)')
    await client.query("create function mark() returns text language sql as 'select text from marks'")
    asStore.set(store, client)
  }
})

afterAll(async () => {
  await Promise.allSettled(clients.map((client) => client.end()))
  await postgres.stop()
  scratch.remove()
})

describe("a store's role", () => {
  it.each(stores)('of %s works in its own schema without naming it', async (store) => {
    const { rows } = await clientOf(store).query('select text, current_schema() as schema, mark() from marks')
    expect(rows).toEqual([{ text: roleOf(store), schema: schemaOf(store), mark: roleOf(store) }])
  })

  it.each(stores)('of %s reaches nothing of any other', async (reader) => {
    for (const owner of stores.filter((each) => each !== reader)) {
      const schema = pg.escapeIdentifier(schemaOf(owner))
      const attempts = [
        `select * from ${schema}.marks`,
        `insert into ${schema}.marks values ('planted')`,
        `drop table ${schema}.marks`,
        `create table ${schema}.planted (text text)`,
        `select ${schema}.mark()`,
        `grant usage on schema ${schema} to ${roleOf(reader)}`,
        `set role ${roleOf(owner)}`,
      ]
      const codes = []
      for (const attempt of attempts) codes.push(await codeOf(clientOf(reader).query(attempt)))
      expect({ owner, codes }).toEqual({ owner, codes: attempts.map(() => denied) })
    }
  })

  it('can put nothing into the public schema, nor make temporary tables, schemas, databases or roles', async () => {
    const client = clientOf('sharing')
    const attempts = [
      'create table public.planted (text text)',
      'create temporary table planted (text text)',
      'create schema planted',
      'create database planted',
      'create role planted',
      `alter role ${roleOf('sharing')} createrole`,
    ]
    const codes = []
    for (const attempt of attempts) codes.push(await codeOf(client.query(attempt)))
    expect(codes).toEqual(attempts.map(() => denied))
  })

  it('can enter no other database', async () => {
    const url = new URL(storeUrl(home, secrets, 'sharing'))
    for (const database of ['postgres', 'template1']) {
      url.pathname = database
      expect(await codeOf(connect(url.href))).toBe(denied)
    }
  })

  it('gives up waiting for locks and is freed from abandoned transactions', async () => {
    const client = clientOf('delivery')
    const { rows } = await client.query(
      "select current_setting('lock_timeout') as lock, current_setting('idle_in_transaction_session_timeout') as idle",
    )
    expect(rows).toEqual([{ lock: '10s', idle: '15s' }])
  })
})

describe('a login', () => {
  it("needs the store's own password", async () => {
    const url = new URL(storeUrl(home, secrets, 'sharing'))
    url.password = secrets('postgres-intake')
    expect(await codeOf(connect(url.href))).toBe('28P01')
    url.password = ''
    expect(await codeOf(connect(url.href))).not.toBe('allowed')
  })

  it('is stored as a SCRAM verifier', async () => {
    const admin = await connect(adminUrl(home, secrets))
    const { rows } = await admin.query<{ rolpassword: string }>(
      'select rolpassword from pg_authid where rolcanlogin order by rolname',
    )
    expect(rows).toHaveLength(stores.length + 1)
    for (const { rolpassword } of rows) expect(rolpassword).toMatch(/^SCRAM-SHA-256\$/)
  })

  it('is possible over the loopback only', async () => {
    const admin = await connect(adminUrl(home, secrets))
    const { rows } = await admin.query(
      "select current_setting('listen_addresses') as tcp, current_setting('unix_socket_directories') as sockets",
    )
    expect(rows).toEqual([{ tcp: '127.0.0.1', sockets: '' }])
  })
})

it('a second start changes nothing that a store made', async () => {
  await createStores(adminUrl(home, secrets, 'postgres'), adminUrl(home, secrets), secrets)
  const { rows } = await clientOf('ledger').query('select text from marks')
  expect(rows).toEqual([{ text: roleOf('ledger') }])
})

it('secrets that do not belong to the data are named as the cause', async () => {
  const url = new URL(adminUrl(home, secrets))
  url.password = 'another'
  await expect(askPostgres(url.href)).rejects.toThrow('refuses the administrator')
})
