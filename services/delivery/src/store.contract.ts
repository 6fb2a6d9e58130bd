import { newChild, shardCount, type SubjectId, type TeamId, topics } from '@common-thread/events'
import { type OutboxRecord } from '@common-thread/postgres'
import { type NewDelivery, type NewSupersession } from './arrivals.js'
import {
  type ArrivalBatch,
  type DeliveryRow,
  type DeliveryStore,
  type Offer,
  type Settlement,
} from './store.js'

export interface StoreUnderTest {
  readonly store: DeliveryStore
  readonly outbox: () => Promise<readonly OutboxRecord[]>
}

export const child = (n: number): SubjectId => newChild(Buffer.alloc(16, n))
export const dsl = 'school:oakfield-primary/dsl' as TeamId
export const mash = 'la:northshire/mash' as TeamId
export const shard = 3

/** Record `seq` gives something to a team. */
export const gives = (seq: number, more: Partial<NewDelivery> = {}): NewDelivery => ({
  id: `d_${seq}`,
  kind: 'event',
  team: dsl,
  channel: 'kafka',
  subject: child(1),
  shard,
  seq,
  ofSeq: seq,
  keyId: 'k_own',
  lineSealed: Buffer.from([seq % 256]),
  notAfter: null,
  ...more,
})

/** Record `seq` changes what `delivery` was to be. */
export const changes = (
  seq: number,
  delivery: string,
  more: Partial<NewSupersession> = {},
): NewSupersession => ({
  shard,
  seq,
  place: 0,
  subject: child(1),
  cause: 'restricted',
  delivery,
  keyId: 'k_later',
  lineSealed: Buffer.from([99]),
  ...more,
})

export const stops = (seq: number, subject = child(1)) => ({ shard, seq, subject })

export const arrival = (from: number, to: number, more: Partial<ArrivalBatch> = {}): ArrivalBatch => ({
  advances: [{ shard, from, to }],
  directoryVersion: 1,
  offsets: [{ topic: topics.decisions, partition: shard, offset: String(to) }],
  deliveries: [],
  supersessions: [],
  contents: Array.from({ length: to - from }, (_, i) => ({
    shard,
    seq: from + 1 + i,
    subject: child(1),
    recordedTime: 1_795_305_600_000,
    keyId: 'k_event',
    sealed: Buffer.from([from + 1 + i]),
  })),
  barriers: [],
  answers: [],
  references: [],
  ...more,
})

/** The log covers the tests' shard up to here. */
export const covers = (seq: number, size = seq) => ({
  size,
  covered: Array.from({ length: shardCount }, (_, each) => (each === shard ? seq : 0)),
  nextOffset: String(size),
})

const leaving = ({ id, team }: DeliveryRow, sequence: number): OutboxRecord => ({
  topic: 'out',
  partition: 0,
  key: team,
  headers: { sequence: String(sequence) },
  value: Buffer.from(id),
})

interface Asked {
  readonly most?: number
  readonly version?: number
  readonly feed?: TeamId
  readonly verdict?: (row: DeliveryRow) => Offer['verdict']
}

/** Offers as the room does, each row as `verdict` says; answers the rows it was shown. */
export async function offer(store: DeliveryStore, asked: Asked = {}): Promise<readonly string[]> {
  const { most = 100, version = 1, feed, verdict = () => 'offer' } = asked
  let seen: string[] = []
  const count = await store.offer({
    of: feed ? { channel: 'feed', team: feed } : { channel: 'kafka' },
    most,
    directoryVersion: version,
    judge: (rows, next) => {
      seen = []
      const numbers = new Map(next)
      const offers = rows.map((row): Offer => {
        seen.push(row.id)
        const said = verdict(row)
        if (said === 'withdraw') return { verdict: said, id: row.id }
        if (said === 'block') return { verdict: said, id: row.id, directoryVersion: version }
        const sequence = numbers.get(row.team) ?? 0
        numbers.set(row.team, sequence + 1)
        return { verdict: said, id: row.id, sequence, record: feed ? null : leaving(row, sequence) }
      })
      return Promise.resolve(offers)
    },
  })
  // A store may look again when another instance was faster, and then find nothing.
  if (count === 0) return []
  expect(count).toBe(seen.length)
  return seen
}

type Change = Exclude<Settlement['kind'], 'nothing'>

/** Settles all that is covered, as `change` says. Answers what was shown: which delivery, in which state. */
export async function settle(store: DeliveryStore, change: Change): Promise<readonly string[]> {
  const seen: string[] = []
  for (let count = 1; count > 0;) {
    count = await store.settle((rows) =>
      Promise.resolve(
        rows.map(({ target, keyId, lineSeq, lineSealed }): Settlement => {
          seen.push(target ? `${target.id} ${target.state}` : 'none')
          if (!target) return { kind: 'nothing' }
          const line = { keyId, lineSeq, lineSealed }
          switch (change) {
            case 'withdraw':
              return { kind: change, id: target.id }
            case 'narrow':
              return { kind: change, id: target.id, ...line }
            case 'recall':
              return { kind: change, id: `r_${lineSeq}_${target.id}`, recalled: target.id, ...line }
          }
        }),
      ),
    )
  }
  return seen
}

export const recallTold = (row: { readonly id: string; readonly recalled: string }): OutboxRecord => ({
  topic: topics.hubRecords,
  partition: 0,
  key: row.id,
  headers: {},
  value: Buffer.from(row.recalled),
})

/** What has left, as `<team's number> <delivery>`. */
export const left = async ({ outbox }: StoreUnderTest): Promise<readonly string[]> =>
  (await outbox()).map(({ headers, value }) => `${headers['sequence']} ${value.toString()}`)
