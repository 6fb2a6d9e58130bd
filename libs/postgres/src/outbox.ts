import { type Queryable } from './pool.js'

/** A record on its way to Kafka, committed with the effects that caused it. */
export interface OutboxRecord {
  readonly topic: string
  readonly partition: number
  readonly key: string
  readonly headers: Readonly<Record<string, string>>
  readonly value: Buffer
}

export interface OutboxRow extends OutboxRecord {
  readonly id: string
}

/**
 * Records leave in the order of their ids within a partition. Rows of one shard are written under that shard's lock,
 * so the order of their ids is the order of their commits.
 */
export interface Outbox {
  /** The oldest rows of all topics but these, oldest first. */
  head(limit: number, except: readonly string[]): Promise<OutboxRow[]>
  /** Only after Kafka acknowledged them. */
  remove(ids: readonly string[]): Promise<void>
  /** True while this instance may relay; kept up by asking again before the lease ends. A stale holder can only repeat. */
  lease(owner: string, milliseconds: number): Promise<boolean>
}

/** DDL for a room's outbox; part of that room's first migration. */
export const outboxTables = `
  create table outbox (
    id bigint generated always as identity primary key,
    topic text not null,
    partition int not null,
    key text not null,
    headers jsonb not null,
    value bytea not null
  );
  create table relay_lease (
    singleton boolean primary key default true check (singleton),
    owner text not null,
    expires_at timestamptz not null
  );`

/**
 * Appends records within the caller's transaction. When that commits, the relay of every other instance is woken; the
 * caller wakes its own.
 */
export async function appendToOutbox(client: Queryable, records: readonly OutboxRecord[]): Promise<void> {
  if (records.length === 0) return
  await client.query(
    `with appended as (
       insert into outbox (topic, partition, key, headers, value)
       select topic, partition, key, headers::jsonb, value
       from unnest($1::text[], $2::int[], $3::text[], $4::text[], $5::bytea[])
         with ordinality as record (topic, partition, key, headers, value, place)
       order by place
       returning 1)
     select pg_notify(current_schema() || '_outbox', current_setting('application_name')) from appended limit 1`,
    [
      records.map(({ topic }) => topic),
      records.map(({ partition }) => partition),
      records.map(({ key }) => key),
      records.map(({ headers }) => JSON.stringify(headers)),
      records.map(({ value }) => value),
    ],
  )
}

interface Row {
  readonly id: string
  readonly topic: string
  readonly partition: number
  readonly key: string
  readonly headers: Readonly<Record<string, string>>
  readonly value: Buffer
}

export const postgresOutbox = (pool: Queryable): Outbox => ({
  head: async (limit, except) => {
    const { rows } = await pool.query<Row>(
      'select id, topic, partition, key, headers, value from outbox where topic <> all($2::text[]) order by id limit $1',
      [limit, except],
    )
    return rows
  },
  remove: async (ids) => {
    await pool.query('delete from outbox where id = any($1::bigint[])', [ids])
  },
  lease: async (owner, milliseconds) => {
    const { rowCount } = await pool.query(
      `insert into relay_lease (owner, expires_at) values ($1, now() + $2 * interval '1 millisecond')
       on conflict (singleton) do update set owner = excluded.owner, expires_at = excluded.expires_at
       where relay_lease.owner = excluded.owner or relay_lease.expires_at < now()`,
      [owner, milliseconds],
    )
    return rowCount === 1
  },
})

/**
 * How many records wait at most; the backlog that a room may state a limit for. From the ends of the index, because
 * counting rows would cost most when there are most.
 */
export async function outboxBacklog(client: Queryable): Promise<number> {
  const { rows } = await client.query<{ backlog: string }>(
    'select coalesce(max(id) - min(id) + 1, 0) as backlog from outbox',
  )
  return Number(rows[0]?.backlog ?? 0)
}
