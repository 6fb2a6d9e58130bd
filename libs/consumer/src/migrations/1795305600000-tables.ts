import { type MigrationInterface, type QueryRunner } from 'typeorm'

export class Tables1795305600000 implements MigrationInterface {
  readonly name = 'Tables1795305600000'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table inbox (
        id text primary key,
        organisation text not null,
        team text not null,
        type text not null,
        sequence bigint not null,
        received_at timestamptz not null default now(),
        act_by timestamptz,
        sealed bytea not null
      );
      create index inbox_of_team on inbox (organisation, team, received_at);
      create table unreadable (
        topic text not null,
        partition int not null,
        kafka_offset bigint not null,
        id text,
        problem text not null,
        sealed bytea not null,
        primary key (topic, partition, kafka_offset)
      );
    `)
  }

  async down(): Promise<void> {
    return Promise.reject(new Error('there is no way back'))
  }
}
