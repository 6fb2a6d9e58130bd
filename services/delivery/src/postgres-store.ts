import { type SubjectId, type TeamId, topics } from '@common-thread/events'
import {
  appendToOutbox,
  type Pool,
  type Queryable,
  readOffset,
  readPositions,
  saveOffsets,
  transaction,
} from '@common-thread/postgres'
import { arrive } from './postgres-arrive.js'
import { offer } from './postgres-offer.js'
import { readsKept } from './bounds.js'
import { forgetReads } from './reads/postgres-reads.js'
import { deliveryColumns, deliveryRow, deliveryTables } from './postgres-rows.js'
import { settle } from './postgres-settle.js'
import { type DeliveryStore, type RecalledRow } from './store.js'

export const postgresStore = (pool: Pool): DeliveryStore => ({
  positions: async (shards) =>
    new Map([...(await readPositions(pool, shards))].map(([shard, { seq }]) => [shard, seq])),
  nextOffset: (topic, partition) => readOffset(pool, topic, partition),
  directoryVersion: async (shards) =>
    Math.max(
      0,
      ...[...(await readPositions(pool, shards)).values()].map(({ directoryVersion }) => directoryVersion),
    ),
  arrive: (batch) => arrive(pool, batch),
  settle: (judge) => settle(pool, judge),
  offer: (request) => offer(pool, request),
  cover: (coverage) => cover(pool, coverage),

  offered: async (team, after, most) => {
    const { rows } = await pool.query(
      `select ${deliveryColumns} from ${deliveryTables}
       where d.team = $1 and d.sequence > $2 and d.state = 'offered' order by d.sequence limit $3`,
      [team, after, most],
    )
    return rows.map(deliveryRow)
  },

  find: async (ids) => {
    const { rows } = await pool.query(
      `select ${deliveryColumns} from ${deliveryTables} where d.id = any($1::text[]) and d.state = 'offered'`,
      [ids],
    )
    return rows.map(deliveryRow)
  },

  acknowledge: (teams, ids, recallRecord) => acknowledge(pool, { teams, ids }, recallRecord),

  answerRecall: (teams, id, answered) => answerRecall(pool, { teams, ids: [id] }, answered),

  sweep: async (now) => {
    await pool.query(
      `update delivery set state = case state when 'waiting' then 'withdrawn' else 'acknowledged' end, frozen = false
       where state in ('waiting', 'offered') and not_after <= $1`,
      [now],
    )
    await pool.query(
      `delete from content c where not exists (
         select 1 from delivery d where d.shard = c.shard and d.of_seq = c.seq and d.state in ('waiting', 'offered'))
       and exists (select 1 from coverage v where v.shard = c.shard and v.seq >= c.seq)`,
    )
    await forgetReads(pool, now - readsKept)
  },
})

async function cover(
  pool: Pool,
  { size, covered, nextOffset }: Parameters<DeliveryStore['cover']>[0],
): Promise<boolean> {
  const moved = await transaction(pool, async (client) => {
    const [{ rowCount }] = await Promise.all([
      client.query('update log_size set size = $1 where size < $1', [size]),
      saveOffsets(client, [{ topic: topics.checkpoints, partition: 0, offset: nextOffset }]),
    ])
    if (rowCount === 0) return false
    await client.query(
      `update coverage v set seq = c.seq from unnest($1::int[], $2::bigint[]) as c (shard, seq) where v.shard = c.shard and v.seq < c.seq`,
      [covered.map((_, shard) => shard), covered],
    )
    return true
  })
  return moved ?? false
}

interface Acknowledging {
  readonly teams: readonly TeamId[]
  readonly ids: readonly string[]
}

/** Most acknowledgements tell the history nothing: they are one statement. Recalls are left for a transaction. */
async function acknowledge(
  pool: Pool,
  { teams, ids }: Acknowledging,
  recallRecord: Parameters<DeliveryStore['acknowledge']>[2],
): Promise<string[]> {
  const done = (await markAcknowledged(pool, { teams, ids }, "<> 'recall'")).map(({ id }) => id)
  if (done.length === ids.length) return done
  const left = ids.filter((id) => !done.includes(id))
  return [...done, ...(await acknowledgeRecalls(pool, { teams, ids: left }, recallRecord))]
}

async function acknowledgeRecalls(
  pool: Pool,
  acknowledging: Acknowledging,
  recallRecord: Parameters<DeliveryStore['acknowledge']>[2],
): Promise<string[]> {
  const done = await transaction(pool, async (client) => {
    const rows = await markAcknowledged(client, acknowledging, "= 'recall'")
    const recalls = rows.flatMap(({ was, recalled, id, subject, team }) =>
      was === 'offered' && recalled !== null ? [recallRecord({ id, subject, recalled, team })] : [],
    )
    await appendToOutbox(client, recalls)
    return rows.map(({ id }) => id)
  })
  return done ?? []
}

async function answerRecall(
  pool: Pool,
  { teams, ids }: Acknowledging,
  answered: Parameters<DeliveryStore['answerRecall']>[2],
): Promise<boolean> {
  const done = await transaction(pool, async (client) => {
    const { rows } = await client.query<RecalledRow>(
      `select id, subject, recalled, team from delivery
       where id = any($1::text[]) and team = any($2::text[]) and state in ('offered', 'acknowledged') and kind = 'recall' and recalled is not null`,
      [ids, teams],
    )
    await appendToOutbox(client, rows.map(answered))
    return rows.length > 0
  })
  return done ?? false
}

interface Acknowledged {
  readonly id: string
  readonly subject: SubjectId
  readonly recalled: string | null
  readonly team: TeamId
  readonly was: string
}

async function markAcknowledged(
  client: Queryable,
  { teams, ids }: Acknowledging,
  kind: "= 'recall'" | "<> 'recall'",
): Promise<Acknowledged[]> {
  const { rows } = await client.query<Acknowledged>(
    `with found as (
       select id, state from delivery where id = any($1::text[]) and team = any($2::text[]) and state in ('offered', 'acknowledged') and kind ${kind}
       order by id for update)
     update delivery d set state = 'acknowledged', acknowledged_at = coalesce(d.acknowledged_at, now())
     from found where d.id = found.id returning d.id, d.subject, d.recalled, d.team, found.state as was`,
    [ids, teams],
  )
  return rows
}
