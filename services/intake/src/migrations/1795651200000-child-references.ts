import { type MigrationInterface, type QueryRunner } from 'typeorm'

/** By which reference an organisation knows a provisional child, and whose it is to settle who that child is. */
export class ChildReferences1795651200000 implements MigrationInterface {
  readonly name = 'ChildReferences1795651200000'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table child_reference (
        organisation text not null,
        subject text not null references subject,
        reference text not null,
        primary key (organisation, subject),
        unique (organisation, reference)
      );
      alter table subject add authority text, add reported_at timestamptz;
      create index provisional_subject on subject (authority, reported_at, subject) where provisional;
    `)
  }

  async down(): Promise<void> {
    return Promise.reject(new Error('there is no way back'))
  }
}
