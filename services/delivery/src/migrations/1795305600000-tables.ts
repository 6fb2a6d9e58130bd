import { type MigrationInterface, type QueryRunner } from 'typeorm'
import { shardCount } from '@common-thread/events'
import { outboxTables, positionTables } from '@common-thread/postgres'

export class Tables1795305600000 implements MigrationInterface {
  readonly name = 'Tables1795305600000'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table content (
        shard int not null,
        seq bigint not null,
        subject text not null,
        recorded_time bigint not null,
        key_id text not null,
        sealed bytea not null,
        primary key (shard, seq)
      );
      create table delivery (
        arrival bigint generated always as identity primary key,
        id text not null unique,
        kind text not null check (kind in ('event', 'signal', 'recall')),
        team text not null,
        organisation text not null,
        channel text not null check (channel in ('kafka', 'feed')),
        subject text not null,
        shard int not null,
        seq bigint not null,
        of_seq bigint not null,
        recalled text,
        state text not null default 'waiting' check (state in ('waiting', 'offered', 'acknowledged', 'withdrawn')),
        frozen boolean not null default false,
        blocked_at_version bigint,
        sequence bigint,
        key_id text not null,
        line_seq bigint not null,
        line_sealed bytea not null,
        not_after bigint,
        offered_at timestamptz,
        acknowledged_at timestamptz,
        unique (team, sequence),
        check ((sequence is null) = (state in ('waiting', 'withdrawn')))
      );
      create index delivery_waiting on delivery (team, arrival) where state = 'waiting';
      create index delivery_held on delivery (team, subject, arrival)
        where state = 'waiting' and (frozen or blocked_at_version is not null);
      create index delivery_unread on delivery (team, sequence) where state = 'offered';
      create index delivery_of_subject on delivery (subject) where state = 'waiting';
      create index delivery_open on delivery (shard, of_seq) where state in ('waiting', 'offered');
      create table supersession (
        shard int not null,
        seq bigint not null,
        place int not null,
        subject text not null,
        cause text not null,
        delivery text not null,
        key_id text not null,
        line_sealed bytea not null,
        primary key (shard, seq, place)
      );
      create table barrier (
        shard int not null,
        seq bigint not null,
        subject text not null,
        primary key (shard, seq)
      );
      create table recipient (
        team text primary key,
        sequence bigint not null default 0
      );
      create table coverage (
        shard int primary key,
        seq bigint not null default 0
      );
      insert into coverage (shard) select generate_series(0, ${shardCount - 1});
      create table log_size (
        singleton boolean primary key default true check (singleton),
        size bigint not null default 0
      );
      insert into log_size default values;
      ${positionTables(shardCount)}
      ${outboxTables}
    `)
  }

  async down(): Promise<void> {
    return Promise.reject(new Error('there is no way back'))
  }
}
