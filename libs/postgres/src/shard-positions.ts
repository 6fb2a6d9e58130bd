import { type Queryable } from './pool.js'

/** How far a room has come in one shard: the authority, whatever Kafka says. Both versions only rise. */
export interface ShardPosition {
  readonly seq: number
  readonly directoryVersion: number
}

export interface Advance {
  readonly shard: number
  readonly from: number
  readonly to: number
}

/** DDL for a consuming room's positions; part of that room's first migration. */
export const positionTables = (shards: number): string => `
  create table shard_position (
    shard int primary key,
    seq bigint not null default 0,
    directory_version bigint not null default 0,
    release_number int not null default 0
  );
  insert into shard_position (shard) select generate_series(0, ${shards - 1});
  create table consumed_offset (
    topic text not null,
    partition int not null,
    next_offset bigint not null,
    primary key (topic, partition)
  );`

export async function readPositions(
  client: Queryable,
  shards: readonly number[],
): Promise<Map<number, ShardPosition>> {
  const { rows } = await client.query<{ shard: number; seq: string; directory_version: string }>(
    'select shard, seq, directory_version from shard_position where shard = any($1::int[])',
    [shards],
  )
  return new Map(
    rows.map((row) => [row.shard, { seq: Number(row.seq), directoryVersion: Number(row.directory_version) }]),
  )
}

/**
 * Moves shards on within the caller's transaction, or answers false: another instance has moved one of them, or has
 * decided with a newer directory or release. The caller then rolls back and reads again, so an instance that was stopped and
 * resumed can't write twice.
 */
export async function advancePositions(
  client: Queryable,
  advances: readonly Advance[],
  used: { readonly directoryVersion: number; readonly releaseNumber: number },
): Promise<boolean> {
  const sorted = [...advances].sort((a, b) => a.shard - b.shard)
  const { rowCount } = await client.query(
    `with locked as (
       select p.shard from shard_position p
       join unnest($1::int[], $2::bigint[]) as moved (shard, seq) on p.shard = moved.shard and p.seq = moved.seq
       where p.directory_version <= $4 and p.release_number <= $5
       order by p.shard for update of p)
     update shard_position p set seq = moved.seq, directory_version = $4, release_number = $5
     from unnest($1::int[], $3::bigint[]) as moved (shard, seq)
     where p.shard = moved.shard and p.shard in (select shard from locked)`,
    [
      sorted.map(({ shard }) => shard),
      sorted.map(({ from }) => from),
      sorted.map(({ to }) => to),
      used.directoryVersion,
      used.releaseNumber,
    ],
  )
  return rowCount === sorted.length
}

/** Where to read on; a hint that spares reading from the start. */
export async function saveOffset(
  client: Queryable,
  topic: string,
  partition: number,
  next: string,
): Promise<void> {
  await client.query(
    `insert into consumed_offset (topic, partition, next_offset) values ($1, $2, $3)
     on conflict (topic, partition) do update set next_offset = excluded.next_offset`,
    [topic, partition, next],
  )
}

export async function readOffset(
  client: Queryable,
  topic: string,
  partition: number,
): Promise<string | undefined> {
  const { rows } = await client.query<{ next_offset: string }>(
    'select next_offset from consumed_offset where topic = $1 and partition = $2',
    [topic, partition],
  )
  return rows[0]?.next_offset
}
