import { decodeHub, deliveriesTopic, organisationOf, topics } from '@common-thread/events'
import { leafOf } from '@common-thread/record'
import { type HubInABox } from './hub-in-a-box.js'

/** What a recipient team ends up with: its deliveries by id, in the order of their sequence. */
export type Inboxes = ReadonlyMap<string, readonly Arrived[]>

export interface Arrived {
  readonly id: string
  readonly kind: 'event' | 'signal' | 'recall'
  readonly sequence: number
}

/** What must hold after any run, whatever failed in it. Throws on what does not. */
export function checkInvariants(hub: HubInABox): Inboxes {
  const { intake, sharing, ledger, kafka } = hub.durable
  const accepted = new Set(
    onTopic(hub, topics.subjectLog).map(({ value }) => placeOf(decodeHub('LogRecord', value))),
  )
  const decided = sharing.records.map(placeOf)
  same('every accepted record is decided once', decided.sort(), [...accepted].sort())
  const leaves = ledger.leaves_.map(({ bytes }) => bytes.toString('hex'))
  const decisions = new Map(
    onTopic(hub, topics.decisions).map(({ value }) => asPlace(decodeHub('DecisionRecord', value))),
  )
  same(
    'every decision has one leaf, and no leaf is there twice',
    [...leaves].sort(),
    [...decisions.values()].sort(),
  )
  same(
    'nothing is left behind',
    [intake.outbox.length, sharing.outbox.length, ledger.outbox.length],
    [0, 0, 0],
  )
  const rows = hub.durable.delivery.rows
  const inboxes = new Map<string, Arrived[]>()
  for (const { topic, headers } of kafka.stored.filter((record) => record.topic.startsWith(prefix))) {
    const row = rows.find(({ id }) => id === headers['ce_id'])
    if (!row) throw new Error(`${topic} has a delivery that no row stands for`)
    const inbox = inboxes.get(row.team) ?? []
    inboxes.set(row.team, inbox)
    const sequence = Number(headers['ce_sequence'])
    const known = inbox.find(({ id }) => id === row.id)
    if (known) same('a repeated delivery is the same delivery', sequence, known.sequence)
    else inbox.push({ id: row.id, kind: row.kind, sequence })
  }
  for (const [team, inbox] of inboxes) {
    same(
      `the sequence of ${team} is dense and in order`,
      inbox.map(({ sequence }) => sequence),
      inbox.map((_, i) => i + 1),
    )
    checkOrder(hub, team, inbox)
    checkRecalls(hub, team, inbox)
  }
  const waiting = rows.filter(({ state, channel }) => state === 'waiting' && channel === 'kafka')
  same('every permitted delivery has left', waiting, [])
  return inboxes
}

const prefix = deliveriesTopic('la:x' as never).slice(0, -'la.x'.length)

const onTopic = ({ durable }: HubInABox, topic: string) =>
  durable.kafka.stored.filter((record) => record.topic === topic)

const placeOf = ({ shard, seq }: { readonly shard: number; readonly seq: number }): string =>
  `${shard}/${seq}`
const asPlace = (record: ReturnType<typeof decodeHub<'DecisionRecord'>>): [string, string] => [
  placeOf(record),
  leafOf(record).toString('hex'),
]

/** A recall is for what was given, after it was given. */
function checkRecalls({ durable }: HubInABox, team: string, inbox: readonly Arrived[]): void {
  inbox.forEach(({ id, kind }, i) => {
    const recalled = durable.delivery.rows.find((row) => row.id === id)?.recalled
    if (kind !== 'recall') return
    if (!inbox.slice(0, i).some((earlier) => earlier.id === recalled))
      throw new Error(`${team} got a recall of what it never had`)
  })
}

/** A team gets the events of one child in the order in which they were decided. A recall comes when it is settled. */
function checkOrder({ durable }: HubInABox, team: string, inbox: readonly { readonly id: string }[]): void {
  const last = new Map<string, number>()
  for (const { id } of inbox) {
    const row = durable.delivery.rows.find((each) => each.id === id)
    if (!row) continue
    if (organisationOf(row.team) !== organisationOf(team as never))
      throw new Error('another organisation’s delivery')
    if (row.kind === 'recall') continue
    if ((last.get(row.subject) ?? 0) > row.seq) throw new Error(`${team} got a child's events out of order`)
    last.set(row.subject, row.seq)
  }
}

function same(what: string, found: unknown, wanted: unknown): void {
  if (JSON.stringify(found) !== JSON.stringify(wanted)) {
    throw new Error(
      `${what}: ${JSON.stringify(found).slice(0, 400)} instead of ${JSON.stringify(wanted).slice(0, 400)}`,
    )
  }
}
