/**
 * DDL of the schema `keyring`, run by the role that owns it. The table is reached only through these two functions:
 * `claim` for rooms that seal, `fetch` for rooms that open. A destroyed key keeps its row without its bytes.
 */
export const keyringSchema = (rights: {
  readonly claim: readonly string[]
  readonly fetch: readonly string[]
}): string => `
  create table if not exists keyring.data_key (
    id text primary key,
    subject text not null,
    owner text not null,
    wrapped bytea,
    created_at timestamptz not null default now(),
    unique (subject, owner)
  );

  create or replace function keyring.claim(subjects text[], owners text[], ids text[], wrappings bytea[])
  returns table (subject text, owner text, id text, wrapped bytea)
  language plpgsql security definer set search_path = pg_catalog as $$
  begin
    insert into keyring.data_key as k (subject, owner, id, wrapped)
      select c.s, c.o, c.i, c.w from unnest(subjects, owners, ids, wrappings) as c (s, o, i, w) order by c.s, c.o
      on conflict do nothing;
    return query
      select k.subject, k.owner, k.id, k.wrapped from keyring.data_key k
      join unnest(subjects, owners) as c (s, o) on k.subject = c.s and k.owner = c.o;
  end $$;

  create or replace function keyring.fetch(ids text[])
  returns table (id text, wrapped bytea)
  language sql security definer stable set search_path = pg_catalog as $$
    select k.id, k.wrapped from keyring.data_key k where k.id = any (ids)
  $$;

  revoke all on function keyring.claim(text[], text[], text[], bytea[]) from public;
  revoke all on function keyring.fetch(text[]) from public;
  ${grants('claim(text[], text[], text[], bytea[])', rights.claim)}
  ${grants('fetch(text[])', rights.fetch)}
  ${[...new Set([...rights.claim, ...rights.fetch])].map((role) => `grant usage on schema keyring to "${role}";`).join('\n  ')}
`

const grants = (signature: string, roles: readonly string[]): string =>
  roles.map((role) => `grant execute on function keyring.${signature} to "${role}";`).join('\n  ')
