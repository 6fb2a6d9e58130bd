import { type MigrationInterface, type QueryRunner } from 'typeorm'

export class Tables1795305600000 implements MigrationInterface {
  readonly name = 'Tables1795305600000'

  async up(runner: QueryRunner): Promise<void> {
    // The broker honours any principal that a token names, rooms' and the administrator's included: what this table
    // can't hold, the issuer can't mint.
    await runner.query(`
      create table client (
        id text primary key,
        organisation text not null,
        sector text not null,
        kafka_principal text check (kafka_principal ~ '^partner\\.[a-z]+\\.[a-z0-9-]+\\.[a-z0-9-]+$'),
        keys jsonb not null,
        scopes text[] not null,
        suspended boolean not null
      );
      create table directory_version (
        singleton boolean primary key default true check (singleton),
        version bigint not null
      );
      create table used_assertion (
        id text primary key,
        expires_at timestamptz not null
      );
    `)
  }

  async down(): Promise<void> {
    return Promise.reject(new Error('there is no way back'))
  }
}
