import { type Queryable } from '../pool.js'

/** From now on no transaction that inserts into the table or updates it can commit. Answers how to end that. */
export async function failAtCommit(client: Queryable, table: string): Promise<() => Promise<void>> {
  await client.query(`
    create function refuse_commit() returns trigger language plpgsql as $$ begin raise 'planned'; end $$;
    create constraint trigger refuse_commit after insert or update on ${table}
      deferrable initially deferred for each row execute function refuse_commit()`)
  return async () => {
    await client.query(`drop trigger refuse_commit on ${table}; drop function refuse_commit()`)
  }
}
