import { type MigrationInterface, type QueryRunner } from 'typeorm'

/** Who was merged into a child, and for which of its subjects its birth date was hashed. */
export class MergedSubjects1795737600000 implements MigrationInterface {
  readonly name = 'MergedSubjects1795737600000'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create index merged_subject on subject (merged_into) where merged_into is not null;
      alter table subject add birth_of text references subject;
    `)
  }

  async down(): Promise<void> {
    return Promise.reject(new Error('there is no way back'))
  }
}
