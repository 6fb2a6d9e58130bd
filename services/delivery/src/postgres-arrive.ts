import { organisationOf } from '@common-thread/events'
import { advanceAndWrite, type Pool, type Queryable, saveOffsets, transaction } from '@common-thread/postgres'
import { insertAnswers, stopReads } from './reads/postgres-reads.js'
import { type ArrivalBatch } from './store.js'

/** Rows and freezes of a batch of decisions, with the positions. */
export async function arrive(pool: Pool, batch: ArrivalBatch): Promise<'committed' | 'lost'> {
  const done = await transaction(pool, async (client) => {
    const used = { directoryVersion: batch.directoryVersion, releaseNumber: 0 }
    const hasAdvanced = await advanceAndWrite(client, batch.advances, used, () => [
      insertContents(client, batch),
      insertDeliveries(client, batch),
      insertSupersessions(client, batch),
      raiseBarriers(client, batch),
      insertAnswers(client, batch),
      saveOffsets(client, batch.offsets),
    ])
    return hasAdvanced || undefined
  })
  return done ? 'committed' : 'lost'
}

async function insertContents(client: Queryable, { contents }: ArrivalBatch): Promise<void> {
  if (contents.length === 0) return
  await client.query(
    `insert into content (shard, seq, subject, recorded_time, key_id, sealed)
     select * from unnest($1::int[], $2::bigint[], $3::text[], $4::bigint[], $5::text[], $6::bytea[]) on conflict do nothing`,
    [
      contents.map(({ shard }) => shard),
      contents.map(({ seq }) => seq),
      contents.map(({ subject }) => subject),
      contents.map(({ recordedTime }) => recordedTime),
      contents.map(({ keyId }) => keyId),
      contents.map(({ sealed }) => sealed),
    ],
  )
}

async function insertDeliveries(client: Queryable, { deliveries }: ArrivalBatch): Promise<void> {
  if (deliveries.length === 0) return
  const teams = [...new Set(deliveries.map(({ team }) => team))].sort()
  const recipients = client.query(
    'insert into recipient (team) select t.team from unnest($1::text[]) as t (team) where not exists (select 1 from recipient r where r.team = t.team) on conflict do nothing',
    [teams],
  )
  const rows = client.query(
    `insert into delivery (id, kind, team, organisation, channel, subject, shard, seq, of_seq, key_id, line_seq, line_sealed, not_after)
     select id, kind, team, organisation, channel, subject, shard, seq, of_seq, key_id, seq, line_sealed, not_after
     from unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::text[], $6::text[], $7::int[], $8::bigint[], $9::bigint[],
                 $10::text[], $11::bytea[], $12::bigint[])
       with ordinality as d (id, kind, team, organisation, channel, subject, shard, seq, of_seq, key_id, line_sealed, not_after, place)
     order by place`,
    [
      deliveries.map(({ id }) => id),
      deliveries.map(({ kind }) => kind),
      deliveries.map(({ team }) => team),
      deliveries.map(({ team }) => organisationOf(team)),
      deliveries.map(({ channel }) => channel),
      deliveries.map(({ subject }) => subject),
      deliveries.map(({ shard }) => shard),
      deliveries.map(({ seq }) => seq),
      deliveries.map(({ ofSeq }) => ofSeq),
      deliveries.map(({ keyId }) => keyId),
      deliveries.map(({ lineSealed }) => lineSealed),
      deliveries.map(({ notAfter }) => notAfter),
    ],
  )
  await Promise.all([recipients, rows])
}

async function insertSupersessions(client: Queryable, { supersessions }: ArrivalBatch): Promise<void> {
  if (supersessions.length === 0) return
  await client.query(
    `insert into supersession (shard, seq, place, subject, cause, delivery, key_id, line_sealed)
     select * from unnest($1::int[], $2::bigint[], $3::int[], $4::text[], $5::text[], $6::text[], $7::text[], $8::bytea[])`,
    [
      supersessions.map(({ shard }) => shard),
      supersessions.map(({ seq }) => seq),
      supersessions.map(({ place }) => place),
      supersessions.map(({ subject }) => subject),
      supersessions.map(({ cause }) => cause),
      supersessions.map(({ delivery }) => delivery),
      supersessions.map(({ keyId }) => keyId),
      supersessions.map(({ lineSealed }) => lineSealed),
    ],
  )
}

/** Stopping never waits: on arrival, before any checkpoint, the subject's earlier unoffered rows freeze. */
async function raiseBarriers(client: Queryable, { barriers }: ArrivalBatch): Promise<void> {
  if (barriers.length === 0) return
  const columns = [
    barriers.map(({ shard }) => shard),
    barriers.map(({ seq }) => seq),
    barriers.map(({ subject }) => subject),
  ]
  const raised = client.query(
    'insert into barrier (shard, seq, subject) select * from unnest($1::int[], $2::bigint[], $3::text[])',
    columns,
  )
  const frozen = client.query(
    `update delivery d set frozen = true from unnest($1::int[], $2::bigint[], $3::text[]) as b (shard, seq, subject)
     where d.subject = b.subject and d.shard = b.shard and d.seq < b.seq and d.state = 'waiting' and not d.frozen`,
    columns,
  )
  await Promise.all([raised, frozen, stopReads(client, { barriers })])
}
