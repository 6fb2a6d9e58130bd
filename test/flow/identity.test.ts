import { randomUUID } from 'node:crypto'
import { tokenSource } from '@common-thread/auth'
import {
  children,
  deliveriesOfPlan,
  introductions,
  planReviewed,
  publishOne,
  publishUntilAccepted,
} from '../support/load.js'
import { type RunningHub, runHub } from '../support/running-hub.js'
import { brokenInvariants, comeToRest } from '../support/whole-record.js'

const [adopted, two, one, again] = children(4)
if (!adopted || !two || !one || !again) throw new Error('no child')
const desk = 'la:northshire/mash'

let hub: RunningHub
let accepted = 0

beforeAll(async () => {
  hub = await runHub()
  await publishUntilAccepted(hub, introductions([adopted, two, one, again]))
  accepted = 16
  await comeToRest(hub, accepted)
}, 180_000)

afterAll(() => hub.stop(), 60_000)

/** Publishes an event as the authority; answers the subject in whose log it stands. */
async function publish(event: { readonly type: string; readonly data: object }): Promise<string | undefined> {
  const id = randomUUID()
  const response = await publishOne(hub, { id, ...event })
  expect(response.status).toBe(202)
  await comeToRest(hub, ++accepted, 60)
  const [row] = await hub.rows<{ subject: string }>(
    `select records->0->>'subject' as subject from intake.placement where id = $1`,
    [id],
  )
  return row?.subject
}

async function act(acts: string, body: object) {
  const token = await tokenSource(hub.agency(desk).credentials, 'api', ['identity.manage'])()
  const response = await fetch(`${hub.stack.urls.intake ?? ''}/v1/identity/${acts}`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
  return { status: response.status, answer: (await response.json()) as Record<string, unknown> }
}

const countOf = async (subject: string | undefined, kind: string): Promise<number> => {
  const [row] = await hub.rows<{ count: number }>(
    `select count(*)::int as count from delivery.delivery
     where subject = $1 and kind = $2 and state in ('offered', 'acknowledged')`,
    [subject, kind],
  )
  return row?.count ?? 0
}

it('an adopted child’s identity is sealed in one act: all is recalled, and what comes late links to nothing and leaves no more', async () => {
  const subject = await publish(planReviewed(adopted))
  const before = await countOf(subject, 'event')
  expect(before).toBeGreaterThanOrEqual(deliveriesOfPlan)
  const seal = { id: 'seal-1', child: { local: adopted.local }, permits: [], reason: 'adoption-order-made' }
  const first = await act('seals', seal)
  expect(first.status).toBe(202)
  expect(await act('seals', seal)).toEqual(first)
  accepted += 1 + before
  await comeToRest(hub, accepted, 60)
  expect(await countOf(subject, 'recall')).toBe(before)
  const late = planReviewed({ ...adopted, local: 'NEW-1' })
  expect(await publish(late)).toBe(subject)
  expect(await countOf(subject, 'event')).toBe(before)
  const numberOnly = { ...late, data: { ...late.data, children: [known('NEW-1')] } }
  expect(await publish(numberOnly)).not.toBe(subject)
  expect(await brokenInvariants(hub)).toEqual([])
}, 120_000)

it('a record of two children is split: each is found by its own identifiers from then on', async () => {
  const subject = await publish(planReviewed(two))
  const split = {
    id: 'split-1',
    child: { local: two.local },
    identifiers: [{ system: 'nhs-number', value: two.nhsNumber }],
    reason: 'two-children',
  }
  const first = await act('splits', split)
  expect(first.status).toBe(202)
  expect(await act('splits', split)).toEqual(first)
  accepted += 2
  await comeToRest(hub, accepted, 60)
  const plan = planReviewed(two)
  expect(await publish({ ...plan, data: { ...plan.data, children: [known(two.local)] } })).toBe(subject)
  const other = { identifiers: [{ system: 'nhs-number', value: two.nhsNumber }] }
  const parted = await publish({ ...plan, data: { ...plan.data, children: [other] } })
  expect(parted).not.toBe(subject)
  expect(await brokenInvariants(hub)).toEqual([])
}, 120_000)

it('two records of one child are merged: each is followed in the other, and one seal recalls what both gave', async () => {
  const [kept, retired] = [await publish(planReviewed(one)), await publish(planReviewed(again))]
  expect(kept).not.toBe(retired)
  const merge = {
    id: 'merge-1',
    child: { local: one.local },
    duplicate: { local: again.local },
    reason: 'same-child',
  }
  const first = await act('merges', merge)
  expect(first.status).toBe(202)
  expect(await act('merges', merge)).toEqual(first)
  accepted += 2
  await comeToRest(hub, accepted, 60)
  // The event, and that the other log is told of it.
  accepted += 1
  const plan = planReviewed(again)
  expect(await publish({ ...plan, data: { ...plan.data, children: [known(again.local)] } })).toBe(kept)
  const given = [await countOf(kept, 'event'), await countOf(retired, 'event')]
  expect(Math.min(...given)).toBeGreaterThanOrEqual(deliveriesOfPlan)
  const seal = { id: 'seal-2', child: { local: again.local }, permits: [], reason: 'adoption-order-made' }
  expect((await act('seals', seal)).status).toBe(202)
  // A seal in each log, and that each was told of the other; so with every recall that is acknowledged.
  accepted += 4 + 2 * given.reduce((sum, count) => sum + count)
  await comeToRest(hub, accepted, 60)
  expect([await countOf(kept, 'recall'), await countOf(retired, 'recall')]).toEqual(given)
  expect(await brokenInvariants(hub)).toEqual([])
}, 180_000)

const known = (local: string) => ({ identifiers: [{ system: 'local', value: local }] })
