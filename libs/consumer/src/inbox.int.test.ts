import { type DataSource } from 'typeorm'
import { type OrganisationId, type TeamId } from '@common-thread/events'
import { createDataSource } from '@common-thread/postgres'
import { type ScratchSchema, scratchSchema } from '@common-thread/postgres/testing'
import { Inbox, InboxRow } from './inbox.js'
import { Tables1795305600000 } from './migrations/1795305600000-tables.js'
import { type InboxEntry, type Received } from './received.js'
import { Unreadable } from './unreadable.js'

const key = Buffer.alloc(32, 1)
const oakfield = 'school:oakfield-primary' as OrganisationId
const hillside = 'school:hillside-academy' as OrganisationId
const secret = 'A bruise that does not fit the account given'

let scratch: ScratchSchema
let source: DataSource

beforeAll(async () => {
  scratch = await scratchSchema()
  source = createDataSource(scratch.login, [Tables1795305600000], [InboxRow])
  await source.initialize()
  await source.runMigrations()
})

beforeEach(() => source.query('truncate inbox, unreadable').then(() => undefined))

afterAll(async () => {
  await source.destroy()
  await scratch.remove()
})

const received = (sequence: number, more: Partial<Received> = {}): Received => ({
  id: `d_${sequence}`,
  organisation: oakfield,
  team: 'school:oakfield-primary/dsl' as TeamId,
  type: 'a type',
  sequence,
  child: 'ref_a',
  actBy: null,
  content: { concern: { summary: secret } },
  ...more,
})
const entry: InboxEntry = { place: 'safeguarding', headline: secret }
const item = (each: Received) => ({ received: each, entry })

it('keeps each delivery once by its id, whoever stores it and however often', async () => {
  const inbox = new Inbox(source, key)
  expect(await inbox.add([item(received(1)), item(received(2))])).toEqual(new Set(['d_1', 'd_2']))
  const again = { received: received(2, { content: { changed: true } }), entry }
  expect(await inbox.add([again, item(received(3))])).toEqual(new Set(['d_3']))
  const attempts = Array.from({ length: 6 }, () => inbox.add([item(received(4))]))
  expect((await Promise.all(attempts)).filter((added) => added.has('d_4'))).toHaveLength(1)
  const items = await inbox.list([oakfield], undefined)
  expect(items.map(({ id }) => id)).toEqual(['d_1', 'd_2', 'd_3', 'd_4'])
  expect(items[1]).toMatchObject({ ...entry, content: received(2).content, sequence: 2, actBy: null })
})

it('takes a delivery that comes twice in one batch', async () => {
  const inbox = new Inbox(source, key)
  expect(await inbox.add([item(received(1)), item(received(1))])).toEqual(new Set(['d_1']))
})

it('shows an organisation and a team what is theirs', async () => {
  const inbox = new Inbox(source, key)
  const other = received(2, { organisation: hillside, team: 'school:hillside-academy/dsl' as TeamId })
  await inbox.add([item(received(1, { actBy: 1_795_305_600_000 })), item(other)])
  const own = await inbox.list([oakfield], undefined)
  expect(own).toMatchObject([{ id: 'd_1', actBy: '2026-11-22T00:00:00.000Z' }])
  expect(await inbox.list([oakfield], other.team)).toEqual([])
  expect((await inbox.list([oakfield, hillside], undefined)).map(({ id }) => id)).toEqual(['d_1', 'd_2'])
})

it('holds nothing readable, and opens nothing under another key or of another delivery', async () => {
  const inbox = new Inbox(source, key)
  await inbox.add([item(received(1)), item(received(2))])
  const rows: { sealed: Buffer }[] = await source.query('select * from inbox')
  for (const { sealed, ...row } of rows) {
    expect(JSON.stringify(row)).not.toContain('bruise')
    expect(sealed.includes('bruise')).toBe(false)
  }
  await expect(new Inbox(source, Buffer.alloc(32, 2)).list([oakfield], undefined)).rejects.toThrow('d_1')
  await source.query("update inbox set sealed = (select sealed from inbox where id = 'd_1') where id = 'd_2'")
  await expect(inbox.list([oakfield], undefined)).rejects.toThrow('d_2')
})

it('keeps what could not be read aside, sealed, once for its place', async () => {
  const unreadable = new Unreadable(source, key)
  const message = { value: Buffer.from(secret) } as Parameters<Unreadable['keep']>[1]
  const place = { topic: 'any', partition: 1, offset: '9007199254740993' }
  for (let times = 0; times < 2; times++)
    await unreadable.keep(place, message, { id: null, problem: 'content' })
  await unreadable.keep({ ...place, offset: '1' }, message, { id: 'd_1', problem: 'envelope' })
  const rows: { kafka_offset: string; problem: string; sealed: Buffer }[] = await source.query(
    'select kafka_offset, problem, sealed from unreadable order by problem',
  )
  expect(rows.map(({ kafka_offset, problem }) => `${kafka_offset} ${problem}`)).toEqual([
    '9007199254740993 content',
    '1 envelope',
  ])
  for (const { sealed } of rows) expect(sealed.includes('bruise')).toBe(false)
})
