import { organisationOf, type SubjectId } from '@common-thread/events'
import { appendToOutbox, type Pool, type Queryable, transaction } from '@common-thread/postgres'
import { type ArrivalBatch } from '../store.js'
import { type CoveredAnswer, type ReadRequest, type ReadStore } from './read-store.js'

export const postgresReads = (pool: Pool): ReadStore => ({
  ask: async (request, recordOf) => {
    await transaction(pool, async (client) => {
      const child = (await childMeant(client, request)) ?? request.nobody
      const { id, team, named } = request
      await client.query('insert into read (id, team, named, child) values ($1, $2, $3, $4)', [
        id,
        team,
        named,
        child,
      ])
      // Commit point of asking: from here on whatever stops this child's rows stops the answer.
      await appendToOutbox(client, [recordOf(child)])
      return true
    })
  },

  answer: async (id) => {
    const { rows } = await pool.query<Row>(
      `select r.subject, r.shard, r.seq, r.up_to, r.key_id, r.decision, r.child, r.stopped, d.sequence, d.offered_at
       from read r join coverage v on v.shard = r.shard and v.seq >= r.seq
       left join delivery d on d.id = r.named and d.team = r.team where r.id = $1`,
      [id],
    )
    const { rows: cited } = await pool.query<ContentRow>(
      'select subject, shard, seq, recorded_time, key_id, sealed from read_content where read = $1 order by place',
      [id],
    )
    return rows.map((row) => covered(row, cited))[0]
  },
})

async function childMeant(
  client: Queryable,
  { what, named, team }: ReadRequest,
): Promise<SubjectId | undefined> {
  const { rows } =
    what === 'event'
      ? await client.query<{ subject: SubjectId }>(
          `select subject from delivery where id = $1 and team = $2 and kind in ('event', 'signal')
             and state in ('offered', 'acknowledged')`,
          [named, team],
        )
      : await client.query<{ subject: SubjectId }>(
          'select subject from child_reference where organisation = $1 and reference = $2',
          [organisationOf(team), named],
        )
  return rows[0]?.subject
}

interface ContentRow {
  readonly subject: string
  readonly shard: number
  readonly seq: string
  readonly recorded_time: string
  readonly key_id: string
  readonly sealed: Buffer
}

interface Row {
  readonly subject: SubjectId
  readonly shard: number
  readonly seq: string
  readonly up_to: string | null
  readonly key_id: string
  readonly decision: Buffer
  readonly child: SubjectId
  readonly stopped: string
  readonly sequence: string | null
  readonly offered_at: Date | null
}

const covered = (row: Row, cited: readonly ContentRow[]): CoveredAnswer => ({
  subject: row.subject,
  shard: row.shard,
  seq: Number(row.seq),
  upTo: row.up_to === null ? null : Number(row.up_to),
  keyId: row.key_id,
  sealed: row.decision,
  child: row.child,
  stopped: Number(row.stopped),
  sequence: row.sequence === null ? null : Number(row.sequence),
  offeredAt: row.offered_at?.getTime() ?? null,
  cited: cited.map((content) => ({
    subject: content.subject,
    shard: content.shard,
    seq: Number(content.seq),
    recordedTime: Number(content.recorded_time),
    keyId: content.key_id,
    sealed: content.sealed,
  })),
})

/** Answers of a batch, to reads that still wait, and the references that it makes known. */
export async function insertAnswers(
  client: Queryable,
  { answers, references }: Pick<ArrivalBatch, 'answers' | 'references'>,
): Promise<void> {
  const named = references.length === 0 ? undefined : insertReferences(client, references)
  for (const { read, subject, shard, seq, upTo, keyId, sealed, cited } of answers) {
    await client.query(
      `update read set subject = $2, shard = $3, seq = $4, up_to = $5, key_id = $6, decision = $7 where id = $1`,
      [read, subject, shard, seq, upTo, keyId, sealed],
    )
    if (cited.length === 0) continue
    await client.query(
      `insert into read_content (read, place, subject, shard, seq, recorded_time, key_id, sealed)
       select r.id, c.place, c.subject, c.shard, c.seq, c.recorded_time, c.key_id, c.sealed
       from read r, unnest($2::text[], $3::int[], $4::bigint[], $5::bigint[], $6::text[], $7::bytea[])
         with ordinality as c (subject, shard, seq, recorded_time, key_id, sealed, place)
       where r.id = $1 on conflict do nothing`,
      [
        read,
        cited.map((record) => record.subject),
        cited.map((record) => record.shard),
        cited.map((record) => record.seq),
        cited.map(({ recordedTime }) => recordedTime),
        cited.map((record) => record.keyId),
        cited.map((record) => record.sealed),
      ],
    )
  }
  await named
}

export async function insertReferences(
  client: Queryable,
  references: ArrivalBatch['references'],
): Promise<void> {
  await client.query(
    `insert into child_reference (organisation, reference, subject)
     select n.organisation, n.reference, n.subject from unnest($1::text[], $2::text[], $3::text[])
       as n (organisation, reference, subject)
     where not exists (select 1 from child_reference c where c.organisation = n.organisation and c.reference = n.reference)
     order by n.organisation, n.reference on conflict do nothing`,
    [
      references.map(({ organisation }) => organisation),
      references.map(({ reference }) => reference),
      references.map(({ subject }) => subject),
    ],
  )
}

/** What freezes a child's unoffered rows stops what is being read of that child as well. */
export async function stopReads(
  client: Queryable,
  { barriers }: Pick<ArrivalBatch, 'barriers'>,
): Promise<void> {
  await client.query(
    `update read r set stopped = greatest(r.stopped, b.seq)
     from (select subject, max(seq) as seq from unnest($1::text[], $2::bigint[]) as s (subject, seq) group by subject) b
     where r.child = b.subject`,
    [barriers.map(({ subject }) => subject), barriers.map(({ seq }) => seq)],
  )
}

/** Nobody waits any more for what was asked before. */
export async function forgetReads(pool: Pool, before: number): Promise<void> {
  await pool.query('delete from read where asked_at < to_timestamp($1 / 1000.0)', [before])
}
