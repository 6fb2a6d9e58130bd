import {
  appendToOutbox,
  isRetryable,
  outboxBacklog,
  type Pool,
  type Queryable,
  transaction,
} from '@common-thread/postgres'
import { postgresIdentity, writeIdentity } from './identity/postgres-identity.js'
import {
  type Acceptance,
  type EventKey,
  type IntakeStore,
  type IntakeTransaction,
  type LockedHead,
  type Placement,
  type StoredEvent,
} from './store.js'

export const postgresStore = (pool: Pool): IntakeStore => ({
  backlog: () => outboxBacklog(pool),
  transaction: async (work) => {
    for (;;) {
      try {
        return await transaction(pool, (client) => work(postgresTransaction(client)))
      } catch (error) {
        if (!isRetryable(error)) throw error
      }
    }
  },
})

interface HeadRow {
  readonly shard: number
  readonly seq: string
  readonly recorded_time: string
  readonly identity_revision: string
}

const postgresTransaction = (client: Queryable): IntakeTransaction => ({
  existing: async (keys) => {
    const { rows } = await client.query<StoredEvent & { notes: string[] }>(
      `select publisher, source, id, digest, receipt, notes from event
       join unnest($1::text[], $2::text[], $3::text[]) as wanted (publisher, source, id) using (publisher, source, id)`,
      columnsOf(keys),
    )
    return rows
  },

  placements: async (keys) => {
    const { rows } = await client.query<Placement>(
      `select p.publisher, p.source, p.id, p.type, p.records, p.superseded_by as "supersededBy" from placement p
       join unnest($1::text[], $2::text[], $3::text[]) as wanted (publisher, source, id) using (publisher, source, id)
       order by p.publisher, p.source, p.id for update of p`,
      columnsOf(keys),
    )
    return rows
  },

  identity: postgresIdentity(client),

  lockHeads: async (shards) => {
    const { rows } = await client.query<HeadRow>(
      `select shard, seq, recorded_time, identity_revision from shard_head
       where shard = any($1::int[]) order by shard for update`,
      [shards],
    )
    return new Map(
      rows.map((row): [number, LockedHead] => [
        row.shard,
        {
          seq: Number(row.seq),
          recordedTime: Number(row.recorded_time),
          revision: Number(row.identity_revision),
        },
      ]),
    )
  },

  write: async (acceptance) => {
    const written = await Promise.all([
      writeIdentity(client, acceptance.identity),
      insertEvents(client, acceptance),
      insertPlacements(client, acceptance),
      moveHeads(client, acceptance),
      appendToOutbox(client, acceptance.records),
    ])
    return written.includes(false) ? 'conflict' : 'written'
  },
})

async function moveHeads(client: Queryable, acceptance: Acceptance): Promise<void> {
  const heads = [...acceptance.heads]
  await client.query(
    `update shard_head h set seq = n.seq, recorded_time = n.recorded_time
     from unnest($1::int[], $2::bigint[], $3::bigint[]) as n (shard, seq, recorded_time) where h.shard = n.shard`,
    [
      heads.map(([shard]) => shard),
      heads.map(([, { seq }]) => seq),
      heads.map(([, { recordedTime }]) => recordedTime),
    ],
  )
}

const columnsOf = (keys: readonly EventKey[]) => [
  keys.map(({ publisher }) => publisher),
  keys.map(({ source }) => source),
  keys.map(({ id }) => id),
]

async function insertPlacements(
  client: Queryable,
  { placements = [], superseded = [] }: Acceptance,
): Promise<void> {
  if (placements.length > 0) {
    await client.query(
      `insert into placement (publisher, source, id, type, records)
       select publisher, source, id, type, records::jsonb
       from unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::text[])
         as p (publisher, source, id, type, records)
       order by publisher, source, id
       on conflict do nothing`,
      [
        ...columnsOf(placements),
        placements.map(({ type }) => type),
        placements.map(({ records }) => JSON.stringify(records)),
      ],
    )
  }
  if (superseded.length > 0) {
    await client.query(
      `update placement p set superseded_by = s.by
       from unnest($1::text[], $2::text[], $3::text[], $4::text[]) as s (publisher, source, id, by)
       where (p.publisher, p.source, p.id) = (s.publisher, s.source, s.id)`,
      [...columnsOf(superseded.map(({ key }) => key)), superseded.map(({ by }) => by)],
    )
  }
}

async function insertEvents(client: Queryable, { events }: Acceptance): Promise<boolean> {
  if (events.length === 0) return true
  const { rowCount } = await client.query(
    `insert into event (publisher, source, id, digest, receipt, notes)
     select publisher, source, id, digest, receipt, string_to_array(notes, ' ')
     from unnest($1::text[], $2::text[], $3::text[], $4::bytea[], $5::text[], $6::text[])
       as e (publisher, source, id, digest, receipt, notes)
     order by publisher, source, id
     on conflict do nothing`,
    [
      events.map(({ publisher }) => publisher),
      events.map(({ source }) => source),
      events.map(({ id }) => id),
      events.map(({ digest }) => digest),
      events.map(({ receipt }) => receipt),
      events.map(({ notes }) => notes.join(' ')),
    ],
  )
  return rowCount === events.length
}
