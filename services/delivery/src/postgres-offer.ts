import { type TeamId } from '@common-thread/events'
import { appendToOutbox, type Pool, type Queryable, transaction } from '@common-thread/postgres'
import { deliveryColumns, deliveryRow, deliveryTables } from './postgres-rows.js'
import { type DeliveryRow, type Offer, type OfferRequest } from './store.js'

/**
 * A row may be offered when the log covers it, nothing froze it, the directory does not block it, and no earlier row
 * of the same child is still held back for the same team: order within a child is kept.
 */
const offerable = `d.ready and (d.blocked_at_version is null or d.blocked_at_version < $1)
  and d.seq <= (select array_agg(v.seq order by v.shard) from coverage v)[d.shard + 1]
  and not exists (
    select 1 from delivery e
    where e.held and e.team = d.team and e.subject = d.subject and e.arrival < d.arrival
      and (e.frozen or e.blocked_at_version >= $1))`

interface Candidate {
  readonly id: string
  readonly team: TeamId
}

export async function offer(pool: Pool, request: OfferRequest): Promise<number> {
  const candidates = await nextCandidates(pool, request)
  if (candidates.length === 0) return 0
  const offered = await transaction(pool, async (client) => {
    const next = await lockRecipients(client, request, candidates)
    const own = candidates.filter(({ team }) => next.has(team))
    if (own.length === 0) return 0
    const rows = await stillOfferable(client, request, own)
    await write(client, await request.judge(rows, next))
    return rows.length
  })
  return offered ?? 0
}

/** The first in order of arrival. A look without a lock, because mostly there is nothing. */
async function nextCandidates(
  pool: Pool,
  { of, most, directoryVersion }: OfferRequest,
): Promise<readonly Candidate[]> {
  const { rows } =
    of.channel === 'kafka'
      ? await pool.query<Candidate>(
          `select d.id, d.team from delivery d where d.channel = 'kafka' and ${offerable} order by d.arrival limit $2`,
          [directoryVersion, most],
        )
      : await pool.query<Candidate>(
          `select d.id, d.team from delivery d where d.channel = 'feed' and d.team = $3 and ${offerable} order by d.arrival limit $2`,
          [directoryVersion, most, of.team],
        )
  return rows
}

/** Recipients of candidates, locked until the end: their sequences stay dense. On Kafka another instance's are skipped. */
async function lockRecipients(
  client: Queryable,
  { of }: OfferRequest,
  candidates: readonly Candidate[],
): Promise<Map<TeamId, number>> {
  const { rows } = await client.query<{ team: TeamId; sequence: string }>(
    `select team, sequence from recipient where team = any($1::text[]) order by team for update ${of.channel === 'kafka' ? 'skip locked' : ''}`,
    [[...new Set(candidates.map(({ team }) => team))]],
  )
  return new Map(rows.map(({ team, sequence }) => [team, Number(sequence) + 1]))
}

/** Looked at again under the locks: meanwhile another instance may have offered them, or a record that stops arrived. */
async function stillOfferable(
  client: Queryable,
  { directoryVersion }: OfferRequest,
  candidates: readonly Candidate[],
): Promise<DeliveryRow[]> {
  const { rows } = await client.query(
    `select ${deliveryColumns} from ${deliveryTables} where d.id = any($2::text[]) and ${offerable} order by d.arrival for update of d`,
    [directoryVersion, candidates.map(({ id }) => id)],
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
