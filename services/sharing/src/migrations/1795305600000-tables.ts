import { type MigrationInterface, type QueryRunner } from 'typeorm'
import { shardCount } from '@common-thread/events'
import { outboxTables, positionTables } from '@common-thread/postgres'

export class Tables1795305600000 implements MigrationInterface {
  readonly name = 'Tables1795305600000'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table release (
        number int generated always as identity primary key,
        sha256 text not null unique
      );
      create table subject_state (
        subject text primary key,
        fold_version int not null,
        shard int not null,
        seq bigint not null,
        key_id text not null,
        sealed bytea not null
      );
      create table record (
        shard int not null,
        seq bigint not null,
        subject text not null,
        recorded_time bigint not null,
        key_id text not null,
        sealed bytea not null,
        decision_key_id text not null,
        decision_sealed bytea not null,
        primary key (shard, seq)
      );
      create index record_of_subject on record (subject, seq);
      create table due (
        shard int not null,
        of_seq bigint not null,
        what text not null,
        subject text not null,
        due_at timestamptz not null,
        appended_at timestamptz,
        primary key (shard, of_seq, what)
      );
      create index due_next on due (due_at) where appended_at is null;
      ${positionTables(shardCount)}
      ${outboxTables}
    `)
  }

  async down(): Promise<void> {
    return Promise.reject(new Error('there is no way back'))
  }
}
