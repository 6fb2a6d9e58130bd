import { eventually, type RunningHub } from './running-hub.js'

export interface Counts {
  readonly accepted: number
  readonly decided: number
  readonly leaves: number
  readonly taken: number
  readonly waiting: number
  readonly offered: number
  readonly inbox: number
}

/** Where every record and delivery of the hub stands. */
export async function counts({ rows }: RunningHub): Promise<Counts> {
  const [row] = await rows<Record<keyof Counts, string>>(`
    select (select coalesce(sum(seq), 0) from intake.shard_head) as accepted,
           (select count(*) from sharing.record) as decided,
           (select count(*) from ledger.leaf) as leaves,
           (select coalesce(sum(seq), 0) from delivery.shard_position) as taken,
           (select count(*) from delivery.delivery where state = 'waiting' and channel = 'kafka') as waiting,
           (select count(*) from delivery.delivery where state in ('offered', 'acknowledged') and channel = 'kafka') as offered,
           (select count(*) from health.inbox) + (select count(*) from schools.inbox) + (select count(*) from police.inbox)
             + (select count(*) from social_care.inbox) as inbox`)
  if (!row) throw new Error('no counts')
  return Object.fromEntries(
    Object.entries(row).map(([name, value]) => [name, Number(value)]),
  ) as unknown as Counts
}

/**
 * Waits until everything accepted is decided, in the log, taken by delivery, offered and in an inbox. What delivery has
 * not taken yet waits nowhere: without that, the hub would seem at rest while the last decisions are still on their way.
 */
export const comeToRest = (hub: RunningHub, accepted: number, seconds = 180): Promise<Counts> =>
  eventually(
    'Every record in every room',
    () => counts(hub),
    (now) =>
      now.accepted === accepted &&
      now.decided === accepted &&
      now.leaves === accepted &&
      now.taken === accepted &&
      now.waiting === 0 &&
      now.inbox === now.offered,
    seconds,
  )

/** What must hold of the whole record, whatever happened to the rooms meanwhile. Answers what does not. */
export async function brokenInvariants({ rows }: RunningHub): Promise<string[]> {
  const checks: Record<string, string> = {
    'a record has no decision, or a position is not dense': `
      select h.shard from intake.shard_head h left join sharing.record r on r.shard = h.shard
      group by h.shard, h.seq having h.seq <> count(r.seq) or h.seq <> coalesce(max(r.seq), 0)`,
    'a decision has no leaf': `
      select r.shard from sharing.record r left join ledger.leaf l on l.shard = r.shard and l.seq = r.seq where l.index is null`,
    'a leaf is there twice': 'select bytes from ledger.leaf group by bytes having count(*) > 1',
    'the leaves are not dense':
      'select count(*) from ledger.leaf having count(*) <> coalesce(max(index) + 1, 0)',
    'a sequence is not dense': `
      select team from delivery.delivery where sequence is not null group by team having count(*) <> max(sequence)`,
    'a child’s events were offered out of order': `
      select a.id from delivery.delivery a join delivery.delivery b on a.team = b.team and a.subject = b.subject
      where a.seq < b.seq and a.sequence > b.sequence and a.kind <> 'recall' and b.kind <> 'recall'`,
    'an offered delivery is in no inbox': `
      select d.id from delivery.delivery d left join (
        select id from health.inbox union all select id from schools.inbox union all select id from police.inbox
        union all select id from social_care.inbox) i on i.id = d.id
      where d.channel = 'kafka' and d.sequence is not null and i.id is null`,
    'an inbox holds what was never offered': `
      select i.id from (
        select id from health.inbox union all select id from schools.inbox union all select id from police.inbox
        union all select id from social_care.inbox) i
      left join delivery.delivery d on d.id = i.id where d.sequence is null`,
  }
  const broken: string[] = []
  for (const [what, sql] of Object.entries(checks)) {
    const found = await rows(sql)
    if (found.length > 0) broken.push(`${what}: ${JSON.stringify(found.slice(0, 3))}`)
  }
  return broken
}
