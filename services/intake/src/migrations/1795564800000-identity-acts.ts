import { type MigrationInterface, type QueryRunner } from 'typeorm'

/** What merging, splitting and sealing make of identities, and whom a provisional child may turn out to be. */
export class IdentityActs1795564800000 implements MigrationInterface {
  readonly name = 'IdentityActs1795564800000'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table subject
        add is_sealed boolean not null default false,
        add merged_into text references subject,
        add constraint one_ending check (not is_sealed or merged_into is null);
      alter table identifier add retired boolean not null default false;
      create index identifier_of on identifier (subject);
      drop index one_nhs_number;
      create unique index one_nhs_number on identifier (subject) where system = 'nhs-number' and not retired;
      create table candidate (
        subject text not null references subject,
        candidate text not null references subject,
        primary key (subject, candidate)
      );
      create index candidate_for on candidate (candidate);
      alter table shard_head add identity_revision bigint not null default 0;
    `)
  }

  async down(): Promise<void> {
    return Promise.reject(new Error('there is no way back'))
  }
}
