import { type MigrationInterface, type QueryRunner } from 'typeorm'
import { shardCount } from '@common-thread/events'
import { outboxTables } from '@common-thread/postgres'

export class Tables1795305600000 implements MigrationInterface {
  readonly name = 'Tables1795305600000'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table event (
        publisher text not null,
        source text not null,
        id text not null,
        digest bytea not null,
        receipt text not null,
        notes text[] not null,
        accepted_at timestamptz not null default now(),
        primary key (publisher, source, id)
      );
      create table subject (
        subject text primary key,
        shard int not null,
        provisional boolean not null,
        birth_hash bytea
      );
      create table identifier (
        hash bytea primary key,
        subject text not null references subject,
        system text not null,
        key_id text not null,
        sealed bytea not null
      );
      create unique index one_nhs_number on identifier (subject) where system = 'nhs-number';
      create table shard_head (
        shard int primary key,
        seq bigint not null default 0,
        recorded_time bigint not null default 0
      );
      insert into shard_head (shard) select generate_series(0, ${shardCount - 1});
      create table quarantine (
        id text primary key,
        organisation text not null,
        topic text not null,
        partition int not null,
        kafka_offset bigint not null,
        problem text not null,
        pointers text[] not null,
        key_id text not null,
        sealed bytea not null,
        quarantined_at timestamptz not null default now(),
        unique (topic, partition, kafka_offset)
      );
      create table consumed_offset (
        topic text not null,
        partition int not null,
        next_offset bigint not null,
        primary key (topic, partition)
      );
      ${outboxTables}
    `)
  }

  async down(): Promise<void> {
    // The log of record is never taken down by a migration.
    return Promise.reject(new Error('there is no way back'))
  }
}
