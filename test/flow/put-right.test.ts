import { randomUUID } from 'node:crypto'
import { eventTypes, sourceOf, type OrganisationId } from '@common-thread/events'
import {
  children,
  deliveriesOfPlan,
  introductions,
  planReviewed,
  publishUntilAccepted,
} from '../support/load.js'
import { type RunningHub, runHub } from '../support/running-hub.js'
import { brokenInvariants, comeToRest } from '../support/whole-record.js'

const [child] = children(1)
if (!child) throw new Error('no child')

let hub: RunningHub
let accepted = 0

beforeAll(async () => {
  hub = await runHub()
  await publishUntilAccepted(hub, introductions([child]))
  accepted = 4
  await comeToRest(hub, accepted)
}, 180_000)

afterAll(() => hub.stop(), 60_000)

/** Publishes one event as the authority; answers the status. Each recall is acknowledged by a record of its own. */
async function publish(event: object, recalls = 0): Promise<number> {
  const response = await hub
    .agency('la:northshire/social-work')
    .request(`${hub.stack.urls.intake ?? ''}/v1/events`, {
      method: 'POST',
      headers: { 'content-type': 'application/cloudevents+json' },
      body: JSON.stringify({
        specversion: '1.0',
        source: sourceOf('la:northshire' as OrganisationId),
        type: eventTypes.planChanged,
        time: new Date().toISOString(),
        ...event,
      }),
    })
  if (response.status === 202) await comeToRest(hub, (accepted += 1 + recalls), 60)
  return response.status
}

/** Rows that recipients were offered, of each kind. */
const offered = async () =>
  Object.fromEntries(
    (
      await hub.rows<{ kind: string; count: string }>(
        `select kind, count(*) from delivery.delivery d join intake.placement p on p.type = $1
         where d.state in ('offered', 'acknowledged') and p.records @> jsonb_build_array(jsonb_build_object('shard', d.shard, 'seq', d.of_seq))
         group by kind`,
        [eventTypes.planChanged],
      )
    ).map(({ kind, count }) => [kind, Number(count)]),
  )

it('an event is corrected, and the correction taken back, from everybody who had them', async () => {
  const [first, second, third] = [randomUUID(), randomUUID(), randomUUID()]
  const { data } = planReviewed(child)
  expect(await publish({ id: first, data })).toBe(202)
  expect(await offered()).toEqual({ event: deliveriesOfPlan })
  expect(
    await publish(
      { id: second, data: planReviewed(child, 'Safe at school').data, corrects: first },
      deliveriesOfPlan,
    ),
  ).toBe(202)
  expect(await offered()).toEqual({ event: 2 * deliveriesOfPlan, recall: deliveriesOfPlan })
  expect(await publish({ id: third, retracts: second }, deliveriesOfPlan)).toBe(202)
  expect(await offered()).toEqual({ event: 2 * deliveriesOfPlan, recall: 2 * deliveriesOfPlan })
  expect(await publish({ id: randomUUID(), retracts: first })).toBe(409)
  expect(await brokenInvariants(hub)).toEqual([])
}, 120_000)
