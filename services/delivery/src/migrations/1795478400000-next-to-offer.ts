import { type MigrationInterface, type QueryRunner } from 'typeorm'

/**
 * What may be offered next, and what holds others back, each as a column with an index that fits it and nothing else
 * does. By `state` alone several indexes fit, and PostgreSQL, which believes that next to nothing waits, has taken one
 * that reads all that waits for each row that waits: minutes for one look, just when a backlog is to be worked off.
 */
export class NextToOffer1795478400000 implements MigrationInterface {
  readonly name = 'NextToOffer1795478400000'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table delivery
        add column ready boolean not null generated always as (state = 'waiting' and not frozen) stored,
        add column held boolean not null generated always as
          (state = 'waiting' and (frozen or blocked_at_version is not null)) stored;
      create index delivery_next_on_kafka on delivery (arrival) where ready and channel = 'kafka';
      create index delivery_next_on_feed on delivery (team, arrival) where ready and channel = 'feed';
      drop index delivery_waiting;
      drop index delivery_held;
      create index delivery_held on delivery (team, subject, arrival) where held;
    `)
  }

  async down(): Promise<void> {
    return Promise.reject(new Error('there is no way back'))
  }
}
