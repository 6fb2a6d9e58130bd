import { type SubjectId } from '@common-thread/events'
import {
  advanceAndWrite,
  appendToOutbox,
  type Pool,
  type Queryable,
  readOffset,
  readPositions,
  saveOffsets,
  transaction,
} from '@common-thread/postgres'
import { type SharingBatch, type SharingStore, type StoredRecord, type StoredState } from './store.js'

export const postgresStore = (pool: Pool, releaseNumber: number): SharingStore => ({
  positions: async (shards) =>
    new Map([...(await readPositions(pool, shards))].map(([shard, { seq }]) => [shard, seq])),
  nextOffset: (topic, partition) => readOffset(pool, topic, partition),
  directoryVersion: async (shards) =>
    Math.max(
      0,
      ...[...(await readPositions(pool, shards)).values()].map(({ directoryVersion }) => directoryVersion),
    ),

  states: async (subjects) => {
    const { rows } = await pool.query<{
      subject: SubjectId
      fold_version: number
      shard: number
      seq: string
      key_id: string
      sealed: Buffer
    }>(
      'select subject, fold_version, shard, seq, key_id, sealed from subject_state where subject = any($1::text[])',
      [subjects],
    )
    return new Map(
      rows.map((row): [SubjectId, StoredState] => [
        row.subject,
        {
          subject: row.subject,
          foldVersion: row.fold_version,
          shard: row.shard,
          seq: Number(row.seq),
          keyId: row.key_id,
          sealed: row.sealed,
        },
      ]),
    )
  },

  history: async (subject) => {
    const { rows } = await pool.query<RecordRow>(
      'select subject, shard, seq, recorded_time, key_id, sealed, decision_key_id, decision_sealed from record where subject = $1 order by seq',
      [subject],
    )
    return rows.map((row) => ({
      subject: row.subject,
      shard: row.shard,
      seq: Number(row.seq),
      recordedTime: Number(row.recorded_time),
      keyId: row.key_id,
      sealed: row.sealed,
      decisionKeyId: row.decision_key_id,
      decisionSealed: row.decision_sealed,
    }))
  },

  commit: async (batch) => {
    const done = await transaction(pool, async (client) => {
      const used = { directoryVersion: batch.directoryVersion, releaseNumber }
      const hasAdvanced = await advanceAndWrite(client, batch.advances, used, () => [
        insertRecords(client, batch.records),
        upsertStates(client, batch.states),
        insertDue(client, batch),
        saveOffsets(client, batch.offsets),
        appendToOutbox(client, batch.outbox),
      ])
      // Commit point of sharing: with this, the batch's records are decided, once.
      return hasAdvanced || undefined
    })
    return done ? 'committed' : 'lost'
  },
})

interface RecordRow {
  readonly subject: SubjectId
  readonly shard: number
  readonly seq: string
  readonly recorded_time: string
  readonly key_id: string
  readonly sealed: Buffer
  readonly decision_key_id: string
  readonly decision_sealed: Buffer
}

async function insertRecords(client: Queryable, records: readonly StoredRecord[]): Promise<void> {
  await client.query(
    `insert into record (subject, shard, seq, recorded_time, key_id, sealed, decision_key_id, decision_sealed)
     select * from unnest($1::text[], $2::int[], $3::bigint[], $4::bigint[], $5::text[], $6::bytea[], $7::text[], $8::bytea[])`,
    [
      records.map(({ subject }) => subject),
      records.map(({ shard }) => shard),
      records.map(({ seq }) => seq),
      records.map(({ recordedTime }) => recordedTime),
      records.map(({ keyId }) => keyId),
      records.map(({ sealed }) => sealed),
      records.map(({ decisionKeyId }) => decisionKeyId),
      records.map(({ decisionSealed }) => decisionSealed),
    ],
  )
}

async function upsertStates(client: Queryable, states: readonly StoredState[]): Promise<void> {
  await client.query(
    `insert into subject_state (subject, fold_version, shard, seq, key_id, sealed)
     select * from unnest($1::text[], $2::int[], $3::int[], $4::bigint[], $5::text[], $6::bytea[]) as s (subject) order by s.subject
     on conflict (subject) do update set fold_version = excluded.fold_version, seq = excluded.seq, key_id = excluded.key_id, sealed = excluded.sealed`,
    [
      states.map(({ subject }) => subject),
      states.map(({ foldVersion }) => foldVersion),
      states.map(({ shard }) => shard),
      states.map(({ seq }) => seq),
      states.map(({ keyId }) => keyId),
      states.map(({ sealed }) => sealed),
    ],
  )
}

async function insertDue(client: Queryable, { due }: SharingBatch): Promise<void> {
  if (due.length === 0) return
  await client.query(
    `insert into due (shard, of_seq, what, subject, due_at)
     select shard, of_seq, what, subject, to_timestamp(due_at / 1000.0)
     from unnest($1::int[], $2::bigint[], $3::text[], $4::text[], $5::bigint[]) as d (shard, of_seq, what, subject, due_at)
     on conflict do nothing`,
    [
      due.map(({ shard }) => shard),
      due.map(({ ofSeq }) => ofSeq),
      due.map(({ what }) => what),
      due.map(({ subject }) => subject),
      due.map(({ at }) => at),
    ],
  )
}

/** The place of a release in the order in which this hub has taken releases into use. */
export async function registerRelease(pool: Pool, sha256: string): Promise<number> {
  await pool.query('insert into release (sha256) values ($1) on conflict do nothing', [sha256])
  const { rows } = await pool.query<{ number: number }>('select number from release where sha256 = $1', [
    sha256,
  ])
  return rows[0]?.number ?? 0
}
