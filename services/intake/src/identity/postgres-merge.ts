import { type Queryable } from '@common-thread/postgres'
import { type IdentityChanges } from './identity-store.js'

/** False where another instance was first, or the duplicate was given an identifier meanwhile that finds it still. */
export async function mergeSubjects(client: Queryable, { merged }: IdentityChanges): Promise<boolean> {
  const done = await Promise.all(merged.flatMap(({ subject, into }) => mergeOne(client, subject, into)))
  return done.every(Boolean)
}

/** The statements run in the order in which they are given. */
function mergeOne(client: Queryable, duplicate: string, kept: string): Promise<boolean>[] {
  const run = async (statement: string): Promise<number | null> =>
    (await client.query(statement, [duplicate, kept])).rowCount
  const once = async (statement: string): Promise<boolean> => (await run(statement)) === 1
  const always = async (statement: string): Promise<boolean> => (await run(statement)) !== null
  return [
    once(
      `update subject k set provisional = k.provisional and d.provisional,
         birth_hash = coalesce(k.birth_hash, d.birth_hash),
         birth_of = case when k.birth_hash is null and d.birth_hash is not null
           then coalesce(d.birth_of, d.subject) else k.birth_of end
       from subject d where d.subject = $1 and k.subject = $2 and k.merged_into is null and not k.is_sealed`,
    ),
    once(
      `update subject d set merged_into = $2 where d.subject = $1 and d.merged_into is null and not d.is_sealed
         and not exists (select from identifier i where i.subject = d.subject)`,
    ),
    always('update subject set merged_into = $2 where merged_into = $1'),
    // Who may turn out to be the duplicate may turn out to be the one that was kept.
    always(
      `insert into candidate (subject, candidate)
       select c.subject, $2 from candidate c where c.candidate = $1 and c.subject <> $2 on conflict do nothing`,
    ),
    always(
      `delete from candidate c where $1 in (c.subject, c.candidate)
         or (c.subject = $2 and exists (select from subject k where k.subject = $2 and not k.provisional))`,
    ),
  ]
}
