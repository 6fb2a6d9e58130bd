import { type MigrationInterface, type QueryRunner } from 'typeorm'

/** One record can name several times of a kind: questions that are to be decided by different times. */
export class DueByTime1795910400000 implements MigrationInterface {
  readonly name = 'DueByTime1795910400000'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table due drop constraint due_pkey;
      alter table due add primary key (shard, of_seq, what, due_at);
    `)
  }

  async down(): Promise<void> {
    return Promise.reject(new Error('there is no way back'))
  }
}
