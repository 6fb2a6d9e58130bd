import { type MigrationInterface, type QueryRunner } from 'typeorm'
import { shardCount } from '@common-thread/events'
import { outboxTables, positionTables } from '@common-thread/postgres'

export class Tables1795305600000 implements MigrationInterface {
  readonly name = 'Tables1795305600000'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table leaf (
        index bigint primary key,
        shard int not null,
        seq bigint not null,
        bytes bytea not null check (length(bytes) = 64),
        unique (shard, seq)
      );
      create table tree (
        singleton boolean primary key default true check (singleton),
        size bigint not null default 0,
        peaks bytea[] not null default '{}',
        note text not null default ''
      );
      insert into tree default values;
      ${positionTables(shardCount)}
      ${outboxTables}
    `)
  }

  async down(): Promise<void> {
    return Promise.reject(new Error('there is no way back'))
  }
}
