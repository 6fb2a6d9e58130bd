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

/**
 * Moves shards on and sends `writes` right behind, in one turn. When it answers false, whatever the writes met on
 * their way is of no account: the caller rolls back.
 */
export async function advanceAndWrite(
  client: Queryable,
  advances: readonly Advance[],
  used: { readonly directoryVersion: number; readonly releaseNumber: number },
  writes: () => readonly Promise<void>[],
): Promise<boolean> {
  const advancing = advancePositions(client, advances, used)
  const [moved, ...written] = await Promise.allSettled([advancing, ...writes()])
  if (moved.status === 'fulfilled' && !moved.value) return false
  for (const each of [moved, ...written]) if (each.status === 'rejected') throw each.reason
  return true
}

/** Where to read on in each partition; a hint that spares reading from the start. */
export async function saveOffsets(
  client: Queryable,
  offsets: readonly { readonly topic: string; readonly partition: number; readonly offset: string }[],
): Promise<void> {
  if (offsets.length === 0) return
  await client.query(
    `insert into consumed_offset (topic, partition, next_offset)
     select * from unnest($1::text[], $2::int[], $3::bigint[]) as o (topic, partition) order by topic, partition
     on conflict (topic, partition) do update set next_offset = excluded.next_offset`,
    [
      offsets.map(({ topic }) => topic),
      offsets.map(({ partition }) => partition),
      offsets.map(({ offset }) => offset),
    ],
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
