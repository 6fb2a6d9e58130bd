import { type SubjectId, type TeamId } from '@common-thread/events'
import { type Pool, type Queryable, transaction } from '@common-thread/postgres'
import { type DeliveryStore, type Settlement, type SupersessionRow } from './store.js'

interface Row {
  readonly shard: number
  readonly seq: string
  readonly place: number
  readonly subject: SubjectId
  readonly cause: SupersessionRow['cause']
  readonly key_id: string
  readonly line_sealed: Buffer
  readonly id: string | null
  readonly team: TeamId | null
  readonly state: NonNullable<SupersessionRow['target']>['state'] | null
  readonly of_seq: string | null
}

/** Covered supersessions take effect, in the order of their records; then their subjects' rows go on. */
export async function settle(pool: Pool, judge: Parameters<DeliveryStore['settle']>[0]): Promise<number> {
  if (!(await hasSomethingToSettle(pool))) return 0
  const settled = await transaction(pool, async (client) => {
    if (!(await lockShards(client))) return 0
    const rows = await coveredSupersessions(client)
    if (rows.length > 0) await takeEffect(client, rows, await judge(rows))
    const barriers = await spentBarriers(client)
    await lowerBarriers(client, barriers)
    return barriers.length + rows.length
  })
  return settled ?? 0
}

async function takeEffect(
  client: Queryable,
  rows: readonly SupersessionRow[],
  settlements: readonly Settlement[],
): Promise<void> {
  for (const settlement of settlements) await apply(client, settlement)
  await client.query(
    `delete from supersession s using unnest($1::int[], $2::bigint[], $3::int[]) as done (shard, seq, place)
     where s.shard = done.shard and s.seq = done.seq and s.place = done.place`,
    [rows.map(({ shard }) => shard), rows.map(({ lineSeq }) => lineSeq), rows.map(({ place }) => place)],
  )
}

const settles = `exists (select 1 from supersession s where s.shard = v.shard and s.seq <= v.seq)
  or exists (select 1 from barrier b where b.shard = v.shard and b.seq <= v.seq)`

/** A look without a lock, because mostly there is nothing. */
async function hasSomethingToSettle(pool: Pool): Promise<boolean> {
  const { rowCount } = await pool.query(`select 1 from coverage v where ${settles} limit 1`)
  return (rowCount ?? 0) > 0
}

/**
 * Shards with something to settle, locked as an arrival locks them: a record that stops must not arrive unseen between
 * looking for what still stops a row and letting that row go on.
 */
async function lockShards(client: Queryable): Promise<boolean> {
  const { rowCount } = await client.query(
    `select p.shard from shard_position p join coverage v on v.shard = p.shard
     where ${settles} order by p.shard for update of p`,
  )
  return (rowCount ?? 0) > 0
}

interface Barrier {
  readonly shard: number
  readonly seq: string
  readonly subject: SubjectId
}

/** Barriers that are covered and have nothing left to take effect. */
async function spentBarriers(client: Queryable): Promise<Barrier[]> {
  const { rows } = await client.query<Barrier>(
    `select b.shard, b.seq, b.subject from barrier b join coverage v on v.shard = b.shard
     where b.seq <= v.seq and not exists (select 1 from supersession s where s.shard = b.shard and s.seq = b.seq)
     order by b.shard, b.seq limit 1000 for update of b`,
  )
  return rows
}

async function coveredSupersessions(client: Queryable): Promise<SupersessionRow[]> {
  const { rows } = await client.query<Row>(
    `select s.shard, s.seq, s.place, s.subject, s.cause, s.key_id, s.line_sealed, d.id, d.team, d.state, d.of_seq
     from supersession s join coverage v on v.shard = s.shard left join delivery d on d.id = s.delivery
     where s.seq <= v.seq order by s.shard, s.seq, s.place limit 1000 for update of s`,
  )
  return rows.map((row) => ({
    shard: row.shard,
    place: row.place,
    subject: row.subject,
    cause: row.cause,
    keyId: row.key_id,
    lineSeq: Number(row.seq),
    lineSealed: row.line_sealed,
    target:
      row.id === null || row.team === null || row.state === null
        ? null
        : { id: row.id, team: row.team, state: row.state, ofSeq: Number(row.of_seq) },
  }))
}

async function apply(client: Queryable, settlement: Settlement): Promise<void> {
  switch (settlement.kind) {
    case 'nothing':
      return
    case 'withdraw':
      await client.query(
        `update delivery set state = 'withdrawn', frozen = false where id = $1 and state = 'waiting'`,
        [settlement.id],
      )
      return
    case 'narrow':
      await client.query(
        `update delivery set key_id = $2, line_seq = $3, line_sealed = $4 where id = $1 and state = 'waiting'`,
        [settlement.id, settlement.keyId, settlement.lineSeq, settlement.lineSealed],
      )
      return
    case 'recall':
      await client.query(
        `insert into delivery (id, kind, team, organisation, channel, subject, shard, seq, of_seq, recalled, key_id, line_seq, line_sealed)
         select $1, 'recall', team, organisation, channel, subject, shard, $3, of_seq, id, $4, $3, $5 from delivery where id = $2
         on conflict do nothing`,
        [settlement.id, settlement.recalled, settlement.lineSeq, settlement.keyId, settlement.lineSealed],
      )
      return
  }
}

/** A subject's rows go on once nothing that stopped them is still to be covered. */
async function lowerBarriers(client: Queryable, barriers: readonly Barrier[]): Promise<void> {
  if (barriers.length === 0) return
  await client.query(
    `delete from barrier b using unnest($1::int[], $2::bigint[]) as done (shard, seq) where b.shard = done.shard and b.seq = done.seq`,
    [barriers.map(({ shard }) => shard), barriers.map(({ seq }) => seq)],
  )
  await client.query(
    `update delivery d set frozen = false
     where d.subject = any($1::text[]) and d.state = 'waiting' and d.frozen
       and not exists (select 1 from barrier b where b.subject = d.subject and b.shard = d.shard and b.seq > d.seq)`,
    [[...new Set(barriers.map(({ subject }) => subject))]],
  )
}
