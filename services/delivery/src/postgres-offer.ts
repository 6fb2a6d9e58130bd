import { type TeamId } from '@common-thread/events'
import { appendToOutbox, type Pool, type Queryable, transaction } from '@common-thread/postgres'
import { deliveryColumns, deliveryRow, deliveryTables } from './postgres-rows.js'
import { type DeliveryRow, type Offer, type OfferRequest } from './store.js'

/**
 * A row may be offered when the log covers it, nothing froze it, the directory does not block it, and no earlier row
 * of the same child is still held back for the same team: order within a child is kept.
 */
const offerable = `d.state = 'waiting' and not d.frozen and (d.blocked_at_version is null or d.blocked_at_version < $1)
  and exists (select 1 from coverage v where v.shard = d.shard and v.seq >= d.seq)
  and not exists (
    select 1 from delivery e
    where e.team = d.team and e.subject = d.subject and e.state = 'waiting' and e.arrival < d.arrival
      and (e.frozen or e.blocked_at_version is not null) and (e.frozen or e.blocked_at_version >= $1))`

export async function offer(pool: Pool, request: OfferRequest): Promise<number> {
  const teams = await teamsOf(pool, request)
  if (teams.length === 0) return 0
  const offered = await transaction(pool, async (client) => {
    const next = await lockRecipients(client, request, teams)
    if (next.size === 0) return 0
    const rows = await offerableRows(client, request, [...next.keys()])
    const offers = await request.judge(rows, next)
    await write(client, offers)
    return rows.length
  })
  return offered ?? 0
}

/** A look without a lock, because mostly there is nothing: who may have something to be offered. */
async function teamsOf(pool: Pool, { of, directoryVersion }: OfferRequest): Promise<TeamId[]> {
  if (of.channel === 'feed') return [of.team]
  const { rows } = await pool.query<{ team: TeamId }>(
    `select r.team from recipient r where exists (
       select 1 from delivery d where d.team = r.team and d.channel = 'kafka' and ${offerable})`,
    [directoryVersion],
  )
  return rows.map(({ team }) => team)
}

/** These recipients, locked until the end: their sequences stay dense. On Kafka another instance's are skipped. */
async function lockRecipients(
  client: Queryable,
  { of }: OfferRequest,
  teams: readonly TeamId[],
): Promise<Map<TeamId, number>> {
  const { rows } = await client.query<{ team: TeamId; sequence: string }>(
    `select team, sequence from recipient where team = any($1::text[]) order by team for update ${of.channel === 'kafka' ? 'skip locked' : ''}`,
    [teams],
  )
  return new Map(rows.map(({ team, sequence }) => [team, Number(sequence) + 1]))
}

async function offerableRows(
  client: Queryable,
  { of, directoryVersion, most }: OfferRequest,
  teams: readonly TeamId[],
): Promise<DeliveryRow[]> {
  const { rows } = await client.query(
    `select ${deliveryColumns} from ${deliveryTables}
     where d.channel = $2 and d.team = any($3::text[]) and ${offerable}
     order by d.arrival limit $4 for update of d`,
    [directoryVersion, of.channel, teams, most],
  )
  return rows.map(deliveryRow)
}

async function write(client: Queryable, offers: readonly Offer[]): Promise<void> {
  const offered = offers.filter((each) => each.verdict === 'offer')
  const withdrawn = offers.filter(({ verdict }) => verdict === 'withdraw')
  const blocked = offers.filter((each) => each.verdict === 'block')
  // Commit point of disclosure: offered is durable before a byte leaves, and means disclosed.
  const numbered = client.query(
    `with numbered as (
       update delivery d set state = 'offered', sequence = o.sequence, offered_at = now(), blocked_at_version = null
       from unnest($1::text[], $2::bigint[]) as o (id, sequence) where d.id = o.id returning d.team, d.sequence)
     update recipient r set sequence = n.sequence from (select team, max(sequence) as sequence from numbered group by team) n
     where r.team = n.team`,
    [offered.map(({ id }) => id), offered.map(({ sequence }) => sequence)],
  )
  const appended = appendToOutbox(
    client,
    offered.flatMap(({ record }) => record ?? []),
  )
  await Promise.all([numbered, appended, withdraw(client, withdrawn), block(client, blocked)])
}

async function withdraw(client: Queryable, withdrawn: readonly Pick<Offer, 'id'>[]): Promise<void> {
  if (withdrawn.length === 0) return
  await client.query(`update delivery set state = 'withdrawn' where id = any($1::text[])`, [
    withdrawn.map(({ id }) => id),
  ])
}

async function block(
  client: Queryable,
  blocked: readonly Extract<Offer, { readonly verdict: 'block' }>[],
): Promise<void> {
  if (blocked.length === 0) return
  await client.query(
    `update delivery d set blocked_at_version = b.version from unnest($1::text[], $2::bigint[]) as b (id, version) where d.id = b.id`,
    [blocked.map(({ id }) => id), blocked.map(({ directoryVersion }) => directoryVersion)],
  )
}
