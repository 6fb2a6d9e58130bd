import { type MigrationInterface, type QueryRunner } from 'typeorm'

/** Where each accepted event stands, for its correction and retraction. Events of before can't be corrected by id. */
export class Placements1795392000000 implements MigrationInterface {
  readonly name = 'Placements1795392000000'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table placement (
        publisher text not null,
        source text not null,
        id text not null,
        type text not null,
        records jsonb not null,
        superseded_by text,
        primary key (publisher, source, id)
      )
    `)
  }

  async down(): Promise<void> {
    return Promise.reject(new Error('there is no way back'))
  }
}
