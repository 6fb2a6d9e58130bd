import { type MigrationInterface, type QueryRunner } from 'typeorm'
import { outboxTables } from '@common-thread/postgres'

export class Tables1795305600000 implements MigrationInterface {
  readonly name = 'Tables1795305600000'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table version (
        version bigint primary key,
        sha256 text not null,
        body json not null,
        applied_at timestamptz not null default now()
      );
      ${outboxTables}
    `)
  }

  async down(): Promise<void> {
    return Promise.reject(new Error('there is no way back'))
  }
}
