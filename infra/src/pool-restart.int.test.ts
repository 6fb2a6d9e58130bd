import { createPool, type Pool, type PostgresLogin, transaction } from '@common-thread/postgres'
import { type Home, openHome } from './home.js'
import type { Part } from './part.js'
import { adminUrl, databaseUrl, preparePostgres } from './postgres.js'
import { createStores } from './postgres-roles.js'
import { roleOf, schemaOf } from './rooms.js'
import { scratchHub, type ScratchHub } from './scratch-hub.js'
import { openSecrets, type Secrets } from './secrets.js'
import { waitUntil } from './wait-until.js'

let scratch: ScratchHub
let home: Home
let secrets: Secrets
let postgres: Part
let pool: Pool
const idleErrors: Error[] = []

const login = (): PostgresLogin => ({
  url: databaseUrl(home),
  user: roleOf('sharing'),
  password: secrets('postgres-sharing'),
  schema: schemaOf('sharing'),
})

beforeAll(async () => {
  scratch = await scratchHub()
  home = openHome(scratch)
  secrets = openSecrets(home.secrets)
  postgres = await preparePostgres({ home, secrets }, () => undefined)
  await postgres.start()
  await createStores(adminUrl(home, secrets, 'postgres'), adminUrl(home, secrets), secrets)
  pool = createPool(login(), 3, (error) => idleErrors.push(error))
  await pool.query('create table mark (text text)')
})

afterAll(async () => {
  await pool.end()
  await postgres.stop()
  scratch.remove()
})

const mark = (text: string) =>
  transaction(pool, (client) => client.query('insert into mark values ($1)', [text]).then(() => 'done'))

/** As its callers do: tries again until PostgreSQL answers. */
const marked = (text: string) => waitUntil({ what: 'PostgreSQL', deadlineMs: 20_000 }, () => mark(text))

const marks = async () =>
  (await pool.query<{ text: string }>('select text from mark')).rows.map(({ text }) => text)

it('a pool goes on by itself after PostgreSQL was stopped and started again', async () => {
  await Promise.all([mark('one'), mark('two')])
  const interrupted = transaction(pool, async (client) => {
    await client.query("insert into mark values ('never')")
    await postgres.stop()
    return 'done'
  })
  await expect(interrupted).rejects.toThrow()
  await waitUntil({ what: 'The idle connection', deadlineMs: 10_000 }, () =>
    idleErrors.length > 0 ? Promise.resolve() : Promise.reject(new Error('is not reported yet')),
  )
  await expect(mark('while it is down')).rejects.toThrow()
  await postgres.start()
  await marked('three')
  expect((await marks()).sort()).toEqual(['one', 'three', 'two'])
})
