import { createPool, type Pool } from '@common-thread/postgres'
import { type ScratchSchema, scratchSchema } from '@common-thread/postgres/testing'
import { child, keyringKeepsItsPromises, own } from './keyring.contract.js'
import { KeyErased, PostgresKeyring } from './postgres-keyring.js'

const keyEncryptionKey = Buffer.alloc(32, 7)
const subjects = [1, 2].map(child)

/** A room that seals and opens, one that only opens, and one with neither right. */
interface Room {
  readonly scratch: ScratchSchema
  readonly pool: Pool
}
let sealing: Room
let opening: Room
let neither: Room

async function room(...functions: readonly string[]): Promise<Room> {
  const scratch = await scratchSchema()
  for (const signature of functions)
    await scratch.admin.query(
      `grant usage on schema keyring to ${scratch.login.user};
       grant execute on function keyring.${signature} to ${scratch.login.user}`,
    )
  return { scratch, pool: createPool(scratch.login, 4, () => undefined) }
}

const claim = 'claim(text[], text[], text[], bytea[])'
const fetchByIds = 'fetch(text[])'

beforeAll(async () => {
  sealing = await room(claim, fetchByIds)
  opening = await room(fetchByIds)
  neither = await room()
})

const forget = () =>
  sealing.scratch.admin.query('delete from keyring.data_key where subject = any($1::text[])', [subjects])

beforeEach(() => forget().then(() => undefined))

afterAll(async () => {
  await forget()
  for (const { pool, scratch } of [sealing, opening, neither]) {
    await pool.end()
    await scratch.remove()
  }
})

const keyringOf = ({ pool }: Room, now: () => number = Date.now, secret = keyEncryptionKey) =>
  new PostgresKeyring(pool, secret, now)

const erase = async (id: string) => {
  await sealing.scratch.admin.query('update keyring.data_key set wrapped = null where id = $1', [id])
}

const codeOf = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'allowed',
    (error: { readonly code?: string }) => error.code ?? 'no code',
  )
const denied = '42501'

describe('the keyring in PostgreSQL', () => {
  keyringKeepsItsPromises(async () => {
    await forget()
    return { keyring: keyringOf(sealing), another: keyringOf(sealing), erase }
  })

  it('stops using an erased key everywhere within a minute', async () => {
    let clock = 0
    const keyring = keyringOf(sealing, () => clock)
    const [key] = await keyring.claim([own(1)])
    await erase(key?.id ?? '')
    clock = 59_999
    expect(await keyring.fetch([key?.id ?? ''])).toEqual(new Map([[key?.id, key?.key]]))
    clock = 60_000
    expect(await keyring.fetch([key?.id ?? ''])).toEqual(new Map([[key?.id, 'erased']]))
    await expect(keyring.claim([own(1)])).rejects.toThrow(KeyErased)
  })

  it('stores keys wrapped: with another key-encryption key they do not open', async () => {
    const [key] = await keyringOf(sealing).claim([own(1)])
    const { rows } = await sealing.scratch.admin.query<{ wrapped: Buffer }>(
      'select wrapped from keyring.data_key where id = $1',
      [key?.id],
    )
    expect(rows[0]?.wrapped.includes(key?.key ?? '')).toBe(false)
    const stranger = keyringOf(sealing, Date.now, Buffer.alloc(32, 8))
    await expect(stranger.fetch([key?.id ?? ''])).rejects.toThrow('not wrapped by this')
  })

  it('takes no wrapped key that was moved to another id', async () => {
    const [first, second] = await keyringOf(sealing).claim([own(1), own(2)])
    await sealing.scratch.admin.query(
      'update keyring.data_key set wrapped = (select wrapped from keyring.data_key where id = $1) where id = $2',
      [first?.id, second?.id],
    )
    await expect(keyringOf(sealing).fetch([second?.id ?? ''])).rejects.toThrow('not wrapped by this')
  })

  it('lets a room open without letting it seal, and other rooms do neither', async () => {
    const [key] = await keyringOf(sealing).claim([own(1)])
    const ids = [key?.id ?? '']
    expect(await keyringOf(opening).fetch(ids)).toEqual(new Map([[key?.id, key?.key]]))
    expect(await codeOf(keyringOf(opening).claim([own(2)]))).toBe(denied)
    expect(await codeOf(keyringOf(neither).fetch(ids))).toBe(denied)
    expect(await codeOf(keyringOf(neither).claim([own(2)]))).toBe(denied)
  })

  it('is reached by its two functions only', async () => {
    await keyringOf(sealing).claim([own(1)])
    for (const { pool } of [sealing, opening, neither]) {
      for (const attempt of [
        'select * from keyring.data_key',
        'select wrapped from keyring.data_key limit 1',
        'update keyring.data_key set wrapped = null',
        'delete from keyring.data_key',
        "insert into keyring.data_key (id, subject, owner) values ('k', 's', 'o')",
        'create table keyring.planted (text text)',
      ])
        expect([attempt, await codeOf(pool.query(attempt))]).toEqual([attempt, denied])
    }
  })
})
