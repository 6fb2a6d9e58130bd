import { type MigrationInterface, type QueryRunner } from 'typeorm'

/** What is wrong with a quarantined record, and which event took its place. Records of before have no codes. */
export class QuarantineSettled1795478400000 implements MigrationInterface {
  readonly name = 'QuarantineSettled1795478400000'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table quarantine
        add codes text[] not null default '{}',
        add settled_digest bytea,
        add settled_at timestamptz;
      create index quarantine_open on quarantine (organisation, quarantined_at, id) where settled_at is null;
    `)
  }

  async down(): Promise<void> {
    return Promise.reject(new Error('there is no way back'))
  }
}
