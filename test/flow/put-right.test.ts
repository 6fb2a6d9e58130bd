import { randomUUID } from 'node:crypto'
import { audit, inWords, readConfig } from '@common-thread/audit'
import { tokenSource } from '@common-thread/auth'
import { eventTypes, sourceOf, type OrganisationId } from '@common-thread/events'
import { homeEnvironment } from '@common-thread/infra'
import {
  children,
  deliveriesOfPlan,
  introductions,
  planReviewed,
  publishOne,
  publishUntilAccepted,
} from '../support/load.js'
import { eventually, type RunningHub, runHub } from '../support/running-hub.js'
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
  const response = await publishOne(hub, { type: eventTypes.planChanged, ...event })
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

  const said = await answerRecall('school:oakfield-primary/dsl', {
    outcome: 'removed',
    toldOnward: ['A tutor'],
  })
  expect(said.map(({ status }) => status)).toEqual([202, 202])
  await comeToRest(hub, (accepted += 2), 60)
  expect(await explained(first)).toMatch(/recall answered at \S+: it was removed; told: A tutor/)
  const foreign = await answerRecall('police:northshire/response', { outcome: 'removed' }, said[0]?.id)
  expect(foreign).toMatchObject([{ status: 404, answer: { code: 'not-found' } }])
}, 120_000)

/** Answers one recall, or all that a team was offered, as that team's client. */
async function answerRecall(team: string, answer: object, one?: string) {
  const rows = one
    ? [{ id: one }]
    : await hub.rows<{ id: string }>(
        "select id from delivery.delivery where team = $1 and kind = 'recall' and state in ('offered', 'acknowledged')",
        [team],
      )
  return Promise.all(
    rows.map(async ({ id }) => {
      const response = await hub
        .agency(team)
        .request(`${hub.stack.urls.delivery ?? ''}/v1/recalls/${id}/answers`, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify(answer),
        })
      return { id, status: response.status, answer: (await response.json()) as Record<string, unknown> }
    }),
  )
}

async function explained(eventId: string): Promise<string> {
  const config = readConfig(homeEnvironment(hub.stack.home))
  return inWords(await audit({ command: 'explain', eventId }, config, () => undefined))
}

/** Asks for quarantined records as a team's client. */
async function quarantine(team: string, path: string, body?: { type: string; json: object }) {
  const { credentials } = hub.agency(team)
  const token = await tokenSource(credentials, 'api', ['events.publish', 'quarantine.manage'])()
  const response = await fetch(`${hub.stack.urls.intake ?? ''}/v1/quarantine${path}`, {
    method: path === '' ? 'GET' : 'POST',
    headers: { authorization: `Bearer ${token}`, ...(body ? { 'content-type': body.type } : {}) },
    ...(body ? { body: JSON.stringify(body.json) } : {}),
  })
  return { status: response.status, answer: (await response.json()) as Record<string, unknown> }
}

it('what was refused over Kafka is listed, inspected and put right by its publisher alone', async () => {
  const socialWork = 'la:northshire/social-work'
  const { children: about } = planReviewed(child).data as { children: object[] }
  const attendance = { site: 'Northshire General', arrivedAt: '2026-11-20T09:00:00Z' }
  await hub.agency(socialWork).publish('kafka', eventTypes.edAttended, { children: about, attendance })
  const openRecords = async (team = socialWork) =>
    (await quarantine(team, '')).answer['records'] as { id: string; problem: string }[]
  const [record] = await eventually('a quarantined record', openRecords, ({ length }) => length === 1)
  if (!record) throw new Error('no record')
  expect(record.problem).toBe('type-not-yours')
  const purpose = { type: 'application/json', json: { purpose: 'put-right' } }
  expect(await quarantine('police:northshire/response', `/${record.id}/inspections`, purpose)).toMatchObject({
    status: 404,
  })
  expect(await openRecords('police:northshire/response')).toEqual([])
  const inspected = await quarantine(socialWork, `/${record.id}/inspections`, purpose)
  expect(inspected).toMatchObject({ status: 200, answer: { headers: { ce_type: eventTypes.edAttended } } })
  await comeToRest(hub, (accepted += 1), 60)
  expect(await quarantine(socialWork, `/${record.id}/resubmissions`)).toMatchObject({ status: 403 })
  const corrected = {
    type: 'application/cloudevents+json',
    json: {
      specversion: '1.0',
      id: randomUUID(),
      source: sourceOf('la:northshire' as OrganisationId),
      time: new Date().toISOString(),
      ...planReviewed(child),
    },
  }
  const taken = await quarantine(socialWork, `/${record.id}/resubmissions`, corrected)
  expect(taken.status).toBe(202)
  expect(await quarantine(socialWork, `/${record.id}/resubmissions`, corrected)).toEqual(taken)
  expect(await openRecords()).toEqual([])
  await comeToRest(hub, (accepted += 1), 60)
  expect(await brokenInvariants(hub)).toEqual([])
}, 120_000)

it('what says until when it holds ends by itself, by a record of the hub', async () => {
  const until = new Date(Date.now() + 3000).toISOString()
  const agreement = {
    service: 'family-help',
    change: 'given',
    with: ['voluntary:family-works/family-support'],
    by: 'mother',
    from: '2026-01-01',
    until,
  }
  const { children: about } = planReviewed(child).data as { children: object[] }
  accepted += 1
  const event = { id: randomUUID(), type: eventTypes.agreementChanged, data: { children: about, agreement } }
  expect(await publish(event)).toBe(202)
  const [due] = await hub.rows<{ what: string; appended_at: Date }>(
    'select what, appended_at from sharing.due',
  )
  expect(due?.what).toBe('agreement-lapses')
  expect(due?.appended_at.getTime()).toBeGreaterThanOrEqual(Date.parse(until))
  expect(await brokenInvariants(hub)).toEqual([])
}, 120_000)
