import { type MigrationInterface, type QueryRunner } from 'typeorm'

/**
 * Who a partner means by its own reference for a child, and what it has asked to read: kept from before anybody is asked
 * until the answer was given, so that whatever stops the child's rows meanwhile stops the answer too.
 */
export class Reads1795824000000 implements MigrationInterface {
  readonly name = 'Reads1795824000000'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table child_reference (
        organisation text not null,
        reference text not null,
        subject text not null,
        primary key (organisation, reference)
      );
      create table read (
        id text primary key,
        team text not null,
        named text not null,
        child text not null,
        asked_at timestamptz not null default now(),
        stopped bigint not null default 0,
        subject text,
        shard int,
        seq bigint,
        up_to bigint,
        key_id text,
        decision bytea,
        check (num_nulls(subject, shard, seq, key_id, decision) in (0, 5))
      );
      create index read_of_child on read (child);
      create index read_asked on read (asked_at);
      create table read_content (
        read text not null references read on delete cascade,
        place int not null,
        subject text not null,
        shard int not null,
        seq bigint not null,
        recorded_time bigint not null,
        key_id text not null,
        sealed bytea not null,
        primary key (read, place)
      );
    `)
  }

  async down(): Promise<void> {
    return Promise.reject(new Error('there is no way back'))
  }
}
