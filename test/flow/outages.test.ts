import { eventTypes } from '@common-thread/events'
import { children, introductions, planReviewed, publishBatch, publishUntilAccepted } from '../support/load.js'
import { eventually, type RunningHub, runHub } from '../support/running-hub.js'
import { brokenInvariants, comeToRest, type Counts, counts } from '../support/whole-record.js'

const backlogLimit = 200
/** Seconds within which a publisher must be told that it can't be taken now. */
const toldWithin = 5
const all = children(20)
const round = (name: string) => all.map((child) => planReviewed(child, name))

let hub: RunningHub
let rest: Counts

beforeAll(async () => {
  hub = await runHub({ env: { INTAKE_BACKLOG_LIMIT: String(backlogLimit) } })
  await publishUntilAccepted(hub, introductions(all))
  rest = await comeToRest(hub, all.length * 4)
}, 180_000)

afterAll(() => hub.stop(), 60_000)

const backlog = async () => {
  const [row] = await hub.rows<{ count: string }>('select count(*) from intake.outbox')
  return Number(row?.count)
}

/** Everything that was accepted meanwhile has gone all the way, once and in order. */
async function allRecovered(accepted: number): Promise<void> {
  rest = await comeToRest(hub, rest.accepted + accepted)
  expect(await brokenInvariants(hub)).toEqual([])
}

it('accepts to its backlog limit while Kafka is stopped, then asks to come again, and loses nothing', async () => {
  await hub.stack.kafka.stop()
  let accepted = 0
  let refused = 0
  await eventually(
    'A refusal at the limit',
    async () => {
      const answer = await publishBatch(hub, round('while Kafka is stopped'))
      if (answer.status === 503) {
        expect(answer.retryAfter).toMatch(/^\d+$/)
        refused++
      } else accepted += answer.accepted
      return answer.status
    },
    (status) => status === 503,
  )
  expect(refused).toBeGreaterThan(0)
  expect(accepted).toBeGreaterThanOrEqual(backlogLimit)
  expect(await backlog()).toBeGreaterThanOrEqual(accepted)
  // What was accepted is not released: nobody can decide it yet.
  expect((await counts(hub)).offered).toBe(rest.offered)
  await hub.stack.kafka.start()
  await publishUntilAccepted(hub, round('once Kafka is back'))
  await allRecovered(accepted + all.length)
}, 240_000)

it('answers 503 while PostgreSQL is stopped, and what was refused is accepted afterwards', async () => {
  await hub.stack.postgres.stop()
  const began = performance.now()
  const answer = await publishBatch(hub, round('while PostgreSQL is stopped'))
  expect(answer).toEqual({ status: 503, accepted: 0, retryAfter: expect.stringMatching(/^\d+$/) as string })
  expect((performance.now() - began) / 1000).toBeLessThan(toldWithin)
  await hub.stack.postgres.start()
  await publishUntilAccepted(hub, round('once PostgreSQL is back'))
  await allRecovered(all.length)
}, 240_000)

it('releases nothing while the ledger is stopped, freezes at once what a shield covers, and goes on by itself', async () => {
  const [shielded] = all
  if (!shielded) throw new Error('no children')
  await hub.stack.partOf('ledger').kill()
  await publishUntilAccepted(hub, round('while the ledger is stopped'))
  await eventually(
    'Rows of every child',
    () => counts(hub),
    (now) => now.waiting >= all.length,
  )
  await publishUntilAccepted(hub, [shieldOf(shielded)])
  // Every row of the child that waited when the shield came, and no other child's.
  const rowsOf = (relation: string) =>
    hub.rows<{ frozen: boolean }>(
      `select d.frozen from delivery.delivery d join delivery.barrier b on d.shard = b.shard
       where d.state = 'waiting' and ${relation}`,
    )
  await eventually(
    'Frozen rows',
    () => rowsOf('d.subject = b.subject and d.seq < b.seq'),
    (rows) => rows.length > 0 && rows.every(({ frozen }) => frozen),
  )
  expect((await rowsOf('d.subject <> b.subject')).filter(({ frozen }) => frozen)).toEqual([])
  expect((await counts(hub)).offered).toBe(rest.offered)
  await hub.stack.partOf('ledger').start()
  await allRecovered(all.length + 1)
  expect(rest.offered).toBeGreaterThan(0)
}, 240_000)

const shieldOf = ({ nhsNumber, birthDate, local }: (typeof all)[number]) => ({
  type: eventTypes.restrictionChanged,
  data: {
    children: [
      {
        identifiers: [
          { system: 'nhs-number', value: nhsNumber },
          { system: 'local', value: local },
        ],
        birthDate,
      },
    ],
    restriction: {
      kind: 'location-shield',
      change: 'set',
      from: '2026-01-01',
      protectsFrom: [{ relationshipToChild: 'other-relative' }],
      household: { setting: 'placement', adults: ['carer'] },
      permits: [],
      reason: 'Threats',
    },
  },
})
