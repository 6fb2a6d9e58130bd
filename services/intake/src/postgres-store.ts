import { type SubjectId } from '@common-thread/events'
import {
  appendToOutbox,
  isRetryable,
  outboxBacklog,
  type Pool,
  type Queryable,
  transaction,
} from '@common-thread/postgres'
import { type KnownSubject } from './identity.js'
import {
  type Acceptance,
  type EventKey,
  type IntakeStore,
  type IntakeTransaction,
  type Placement,
  type ShardHead,
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

  findIdentifiers: async (hashes) => {
    const { rows } = await client.query<{
      hash: Buffer
      subject: SubjectId
      birth_hash: Buffer | null
      nhs_number_hash: Buffer | null
    }>(
      `select i.hash, s.subject, s.birth_hash, n.hash as nhs_number_hash from identifier i
       join subject s on s.subject = i.subject
       left join identifier n on n.subject = i.subject and n.system = 'nhs-number'
       where i.hash = any($1::bytea[])`,
      [hashes],
    )
    return new Map(
      rows.map((row): [string, KnownSubject] => [
        row.hash.toString('hex'),
        { subject: row.subject, birthHash: row.birth_hash, nhsNumberHash: row.nhs_number_hash },
      ]),
    )
  },

  lockHeads: async (shards) => {
    const { rows } = await client.query<{ shard: number; seq: string; recorded_time: string }>(
      'select shard, seq, recorded_time from shard_head where shard = any($1::int[]) order by shard for update',
      [shards],
    )
    return new Map(
      rows.map((row): [number, ShardHead] => [
        row.shard,
        { seq: Number(row.seq), recordedTime: Number(row.recorded_time) },
      ]),
    )
  },

  write: async (acceptance) => {
    const written = await Promise.all([
      insertSubjects(client, acceptance),
      setBirths(client, acceptance),
      insertIdentifiers(client, acceptance),
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

async function insertSubjects(client: Queryable, { subjects }: Acceptance): Promise<void> {
  if (subjects.length === 0) return
  await client.query(
    `insert into subject (subject, shard, provisional)
     select * from unnest($1::text[], $2::int[], $3::boolean[])`,
    [
      subjects.map(({ subject }) => subject),
      subjects.map(({ shard }) => shard),
      subjects.map(({ provisional }) => provisional),
    ],
  )
}

/** False when another instance set one of them first. */
async function setBirths(client: Queryable, { birthHashes }: Acceptance): Promise<boolean> {
  if (birthHashes.length === 0) return true
  const { rowCount } = await client.query(
    `update subject s set birth_hash = b.hash from unnest($1::text[], $2::bytea[]) as b (subject, hash)
     where s.subject = b.subject and s.birth_hash is null`,
    [birthHashes.map(({ subject }) => subject), birthHashes.map(({ hash }) => hash)],
  )
  return rowCount === birthHashes.length
}

/** False when another instance gave one of them to a subject first. */
async function insertIdentifiers(client: Queryable, { identifiers }: Acceptance): Promise<boolean> {
  if (identifiers.length === 0) return true
  const { rowCount } = await client.query(
    `insert into identifier (hash, subject, system, key_id, sealed)
     select * from unnest($1::bytea[], $2::text[], $3::text[], $4::text[], $5::bytea[]) as i (hash) order by i.hash
     on conflict do nothing`,
    [
      identifiers.map(({ hash }) => hash),
      identifiers.map(({ subject }) => subject),
      identifiers.map(({ system }) => system),
      identifiers.map(({ keyId }) => keyId),
      identifiers.map(({ sealed }) => sealed),
    ],
  )
  return rowCount === identifiers.length
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
