import { randomUUID } from 'node:crypto'
import { tokenSource } from '@common-thread/auth'
import { eventTypes } from '@common-thread/events'
import { playAudit } from '@common-thread/infra/story'
import { placementMoved, restriction } from '@common-thread/policy/testing'
import { children, introductions, planReviewed, publishOne, publishUntilAccepted } from '../support/load.js'
import { eventually, type RunningHub, runHub } from '../support/running-hub.js'
import { brokenInvariants, comeToRest, counts } from '../support/whole-record.js'

const all = children(5)
const [present, gone, sealed, moved, shielded] = all
if (!present || !gone || !sealed || !moved || !shielded) throw new Error('no child')
type Child = typeof present

const school = 'school:oakfield-primary/dsl'
const practice = 'health:millbrook-gp/practice'
/** Longer than in operation: another test may have the processor. */
const tick = 2000

let hub: RunningHub
let accepted = 0
const plans = new Map<Child, string>()

beforeAll(async () => {
  hub = await runHub({ env: { DELIVERY_READ_TICK: String(tick) } })
  await publishUntilAccepted(hub, introductions(all))
  accepted = 4 * all.length
  await comeToRest(hub, accepted)
  for (const child of all) plans.set(child, await publish(planReviewed(child)))
  const roll = { kind: 'school-roll', organisation: 'school:oakfield-primary', to: '2026-06-01' }
  await publish({ type: eventTypes.involvementEnded, data: { children: [known(gone)], involvement: roll } })
  // A seal recalls the plan from each of the four that had it, and each acknowledges that.
  await publish(about(sealed, restriction('sealed')), 4)
}, 240_000)

afterAll(() => hub.stop(), 60_000)

const known = ({ nhsNumber, birthDate, local }: Child) => ({
  identifiers: [
    { system: 'nhs-number', value: nhsNumber },
    { system: 'local', value: local },
  ],
  birthDate,
})

const about = (child: Child, { type, data }: { readonly type: string; readonly data: object }) => ({
  type,
  data: { ...data, children: [known(child)] },
})

/** Publishes an event as the authority; answers its id when all that follows of it has happened. */
async function publish(event: { readonly type: string; readonly data: object }, more = 0): Promise<string> {
  const id = randomUUID()
  const response = await publishOne(hub, { id, ...event })
  expect(response.status).toBe(202)
  await comeToRest(hub, (accepted += 1 + more), 60)
  return id
}

/** What a team was given of an event: the delivery's id, and its own agency's reference for the child. */
async function given(event: string | undefined, team: string): Promise<{ id: string; reference: string }> {
  const [row] = await hub.rows<{ id: string; reference: string }>(
    `select d.id, c.reference from delivery.delivery d
     join intake.placement p on p.records @> jsonb_build_array(jsonb_build_object('shard', d.shard, 'seq', d.of_seq))
     join delivery.child_reference c on c.subject = d.subject and c.organisation = d.organisation
     where p.id = $1 and d.team = $2 and d.kind = 'event'`,
    [event, team],
  )
  if (!row) throw new Error(`${team} was given nothing of it`)
  return row
}

/** Each of the recalls that followed on the seal's own is acknowledged by a record. */
async function recallsAcknowledged(): Promise<void> {
  const recalls = async () => {
    const [row] = await hub.rows<{ count: number }>(
      `select count(*)::int as count from delivery.delivery where kind = 'recall'`,
    )
    return (row?.count ?? 0) - 4
  }
  const count = await eventually('A recall', recalls, (found) => found > 0)
  await comeToRest(hub, (accepted += count), 60)
}

const tokens = new Map<string, () => Promise<string>>()

async function read(path: string, team = school, query = 'purpose=protection') {
  const scopes = ['events.read', 'involvements.read']
  const token = tokens.get(team) ?? tokenSource(hub.agency(team).credentials, 'api', scopes)
  tokens.set(team, token)
  const authorization = `Bearer ${await token()}`
  const askedAt = Date.now()
  const response = await fetch(`${hub.stack.urls.delivery ?? ''}/v1/${path}?${query}`, {
    headers: { authorization },
  })
  const text = await response.text()
  return { askedAt, answeredAt: Date.now(), status: response.status, headers: response.headers, text }
}

async function readOnce(path: string, team = school) {
  const before = await counts(hub)
  const answer = await read(path, team)
  await comeToRest(hub, ++accepted, 30)
  const after = await counts(hub)
  const { askedAt, answeredAt, headers } = answer
  return {
    ...answer,
    wrote: Object.fromEntries(
      Object.entries(after).map(([name, count]) => [name, count - before[name as keyof typeof before]]),
    ),
    /** Whole ticks between that in which it was asked and that in which it was answered. */
    ticks: Math.floor(answeredAt / tick) - Math.floor(askedAt / tick),
    sinceTick: answeredAt % tick,
    sent: Object.fromEntries([...headers].filter(([name]) => name !== 'date' && name !== 'etag')),
  }
}

type Read = Awaited<ReturnType<typeof readOnce>>
const bodyOf = ({ text }: Pick<Read, 'text'>) => JSON.parse(text) as Record<string, never>
const instance = /urn:common-thread:read:r_[a-z2-7]{26}/

it('a school reads what it was given, and who else works with the child: each a record of its own agency’s', async () => {
  const { id, reference } = await given(plans.get(present), school)
  const event = await readOnce(`events/${id}`)
  expect(event.status).toBe(200)
  expect(event.headers.get('content-type')).toMatch(/^application\/json/)
  expect(bodyOf(event)).toMatchObject({
    id,
    type: eventTypes.planChanged,
    subject: reference,
    correlationid: expect.stringMatching(/^r_/) as unknown,
    data: { plan: { kind: 'child-protection' }, delivery: { recipient: school } },
  })
  const involvements = await readOnce(`children/${reference}/involvements`)
  expect(bodyOf(involvements)).toMatchObject({
    subject: reference,
    involvements: [
      { role: 'responsible-authority', organisation: 'la:northshire' },
      { role: 'gp-registration', organisation: 'health:millbrook-gp', contact: { team: practice } },
      { role: 'caseload', organisation: 'health:northshire-0-19' },
    ],
  })
  const one = { accepted: 1, decided: 1, leaves: 1, taken: 1, waiting: 0, offered: 0, inbox: 0 }
  expect([event.wrote, involvements.wrote]).toEqual([one, one])
}, 120_000)

it('absent, forbidden, over and sealed are one answer: the same bytes, records and tick, and only the read’s own name differs', async () => {
  const nobody = 'a'.repeat(26)
  const [own, left, closed] = [
    await given(plans.get(present), school),
    await given(plans.get(gone), school),
    await given(plans.get(sealed), school),
  ]
  const other = await given(plans.get(present), practice)
  const paths = [
    `events/d_${nobody}`,
    `events/${other.id}`,
    `events/${left.id}`,
    `events/${closed.id}`,
    `children/ref_${nobody}/involvements`,
    `children/${other.reference}/involvements`,
    `children/${left.reference}/involvements`,
    `children/${closed.reference}/involvements`,
  ]
  expect(own.reference).not.toBe(other.reference)
  const answers: Read[] = []
  for (const path of paths) answers.push(await readOnce(path))
  const [first] = answers
  expect(first?.text).toContain('This does not mean that nothing is known. Ask: ')
  expect(first?.sent['content-type']).toMatch(/^application\/problem\+json/)
  expect(first?.sent['cache-control']).toBe('no-store')
  for (const [i, answer] of answers.entries()) {
    expect([paths[i], answer.status]).toEqual([paths[i], 404])
    expect(answer.text).toMatch(instance)
    expect([paths[i], answer.text.replace(instance, '')]).toEqual([
      paths[i],
      first?.text.replace(instance, ''),
    ])
    expect([paths[i], answer.sent]).toEqual([paths[i], first?.sent])
    expect([paths[i], answer.wrote]).toEqual([paths[i], { ...first?.wrote }])
    expect([paths[i], answer.ticks]).toEqual([paths[i], 2])
    expect(answer.sinceTick).toBeLessThan(tick / 2)
  }
  expect(first?.wrote).toEqual({
    accepted: 1,
    decided: 1,
    leaves: 1,
    taken: 1,
    waiting: 0,
    offered: 0,
    inbox: 0,
  })
}, 180_000)

it('after a shield a practice reads less, and nobody outside the authority who else is involved', async () => {
  const placement = await publish(about(moved, placementMoved()))
  const { id, reference } = await given(placement, practice)
  const whole = await readOnce(`events/${id}`, practice)
  expect(whole.text).toContain('ZZ1 1AA')
  const response = await publishOne(hub, {
    id: randomUUID(),
    ...about(moved, restriction('location-shield')),
  })
  expect(response.status).toBe(202)
  accepted += 1
  const less = await read(`events/${id}`, practice)
  accepted += 1
  expect([less.status, less.text.includes('ZZ1 1AA')]).toEqual([200, false])
  expect(bodyOf(less)).toMatchObject({
    id,
    data: { withheld: expect.arrayContaining(['/placement/address']) as unknown },
  })
  const list = await read(`children/${reference}/involvements`, practice)
  accepted += 1
  expect(list.status).toBe(404)
  await recallsAcknowledged()
}, 120_000)

it('what is wrong with the request itself is said at once, and recorded nowhere', async () => {
  const before = (await counts(hub)).accepted
  const { id } = await given(plans.get(present), school)
  for (const [path, query] of [
    ['events/none', 'purpose=protection'],
    [`events/${id}`, 'purpose=immigration'],
    [`events/${id}`, ''],
    [`events/${id}`, `purpose=protection&team=${practice}`],
    ['children/none/involvements', 'purpose=protection'],
  ] as const)
    expect([path, query, (await read(path, school, query)).status]).toEqual([path, query, 400])
  // This agency's usual token is for publishing and for its deliveries.
  const url = `${hub.stack.urls.delivery ?? ''}/v1/events/${id}?purpose=protection`
  const withoutScope = await hub.agency(school).request(url)
  expect(withoutScope.status).toBe(403)
  expect((await counts(hub)).accepted).toBe(before)
}, 60_000)

it('a client that reads too much is told to wait, whatever it reads', async () => {
  const answers = await Promise.all(
    Array.from({ length: 60 }, () => read(`events/d_${'b'.repeat(26)}`, 'la:northshire/mash')),
  )
  const refused = answers.filter(({ status }) => status === 429)
  expect(refused.length).toBeGreaterThan(5)
  expect(refused[0]?.headers.get('retry-after')).toMatch(/^\d+$/)
  const served = answers.filter(({ status }) => status === 404)
  expect(served.length + refused.length).toBe(answers.length)
}, 60_000)

it('audit verifies the log, and decides every read again as it was decided', async () => {
  const { id } = await given(plans.get(sealed), school)
  const [name] = (await read(`events/${id}`)).text.match(/r_[a-z2-7]{26}/) ?? []
  await comeToRest(hub, (await counts(hub)).accepted, 60)
  const scene = await playAudit(hub.stack, `read-${name}`)
  expect(scene.wrong).toEqual([])
  expect(scene.explained).toContain('Oakfield Primary School')
  expect(scene.explained).toMatch(/sealed/)
  expect(await brokenInvariants(hub)).toEqual([])
}, 120_000)
