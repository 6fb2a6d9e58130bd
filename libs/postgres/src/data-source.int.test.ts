import { type MigrationInterface, type QueryRunner } from 'typeorm'
import { migrate } from './data-source.js'
import { type ScratchSchema, scratchSchema } from './testing/scratch-schema.js'

class First1700000000000 implements MigrationInterface {
  readonly name = 'First1700000000000'
  up = (runner: QueryRunner) => runner.query('create table thing (id int primary key)')
  down = () => Promise.reject(new Error('there is no way back'))
}

class Second1700000000001 implements MigrationInterface {
  readonly name = 'Second1700000000001'
  up = (runner: QueryRunner) => runner.query('insert into thing values (1)')
  down = () => Promise.reject(new Error('there is no way back'))
}

class Broken1700000000002 implements MigrationInterface {
  readonly name = 'Broken1700000000002'
  up = async (runner: QueryRunner) => {
    await runner.query('insert into thing values (2)')
    await runner.query('insert into thing values (1)')
  }
  down = () => Promise.reject(new Error('there is no way back'))
}

let scratch: ScratchSchema

beforeEach(async () => {
  scratch = await scratchSchema()
})
afterEach(() => scratch.remove())

const things = async () =>
  (await scratch.admin.query<{ id: number }>(`select id from ${scratch.login.schema}.thing order by id`)).rows

const connections = async () =>
  (await scratch.admin.query('select from pg_stat_activity where usename = $1', [scratch.login.user]))
    .rowCount

it("brings the room's own schema up to date, as often as it is asked", async () => {
  await migrate(scratch.login, [First1700000000000])
  expect(await things()).toEqual([])
  await migrate(scratch.login, [First1700000000000, Second1700000000001])
  await migrate(scratch.login, [First1700000000000, Second1700000000001])
  expect(await things()).toEqual([{ id: 1 }])
})

it('leaves nothing of a migration that fails, keeps those before it, and closes its connections', async () => {
  const migrations = [First1700000000000, Second1700000000001, Broken1700000000002]
  await expect(migrate(scratch.login, migrations)).rejects.toThrow('duplicate key')
  expect(await things()).toEqual([{ id: 1 }])
  expect(await connections()).toBe(0)
})
