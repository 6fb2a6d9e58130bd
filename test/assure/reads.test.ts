import * as policy from '@common-thread/policy'
import { type Asking } from '@common-thread/delivery/steps'
import {
  decodeHub,
  deliveriesTopic,
  eventTypes,
  organisationOf,
  type TeamId,
  topics,
} from '@common-thread/events'
import {
  everyRole,
  exampleOf,
  type Happening,
  involvementEnded,
  known,
  placementMoved,
  plan,
  restriction,
} from '@common-thread/policy/testing'
import { publicationOf } from '../support/publication.js'
import { decidedAgain } from '../support/decided-again.js'
import { HubInABox, today } from '../support/hub-in-a-box.js'

const directory = everyRole()
const school = 'school:oakfield-primary/dsl' as TeamId
const practice = 'health:millbrook-gp/practice' as TeamId
const socialWork = 'la:northshire/social-work'
const minute = 60_000
const child = { identifiers: [{ system: 'upn', value: 'B801200005001' }], birthDate: '2015-04-15' }

/** A hub in which these were published of one child, one after another. */
async function published(...said: readonly Happening[]): Promise<HubInABox> {
  const hub = new HubInABox(directory)
  await say(hub, ...said)
  return hub
}

async function say(hub: HubInABox, ...said: readonly Happening[]): Promise<void> {
  for (const happening of said) {
    const { event, by } = publicationOf(
      happening,
      `event-${hub.durable.intake.outbox.length}-${count++}`,
      child,
    )
    await hub.accept([hub.submission(event, by)], today + count * minute)
    await hub.run()
  }
}
let count = 0

/** What a team was given last, of those deliveries that left by a channel. */
function lastDelivery(hub: HubInABox, team: TeamId) {
  const row = hub.durable.delivery.rows.findLast(
    (each) => each.team === team && (each.state === 'offered' || each.state === 'acknowledged'),
  )
  if (!row) throw new Error(`${team} was given nothing`)
  return row
}

const referenceOf = (hub: HubInABox, team: TeamId): string => {
  const topic = deliveriesTopic(organisationOf(team))
  const key = hub.durable.kafka.partition(topic, 0).at(-1)?.key?.toString()
  if (!key) throw new Error('no reference')
  return key
}

const asking = (what: Asking['what'], named: string, team = school): Asking => ({
  client: { id: 'test' },
  team,
  purpose: 'protection',
  what,
  named,
})

/** How much each room wrote for what was done: records of every topic, and the ledger's leaves. */
async function written<T>(hub: HubInABox, work: () => Promise<T>) {
  const { kafka, ledger } = hub.durable
  const sizes = () => ({
    subjectLog: all(kafka, topics.subjectLog).length,
    decisions: all(kafka, topics.decisions).length,
    hubRecords: kafka.partition(topics.hubRecords, 0).length,
    leaves: ledger.leaves_.length,
  })
  const before = sizes()
  const result = await work()
  await hub.run()
  const after = sizes()
  return {
    result,
    wrote: Object.fromEntries(
      Object.entries(after).map(([name, size]) => [name, size - before[name as keyof typeof before]]),
    ),
    // Of the read itself: the request, its record, the decision on it and what that lets out.
    bytes: {
      request: kafka.partition(topics.hubRecords, 0).at(-1)?.value?.length,
      record: ofAgencies(kafka, 'LogRecord', topics.subjectLog).at(-1)?.sealed.length,
      decision: ofAgencies(kafka, 'DecisionRecord', topics.decisions).at(-1)?.cited,
    },
  }
}

const ofAgencies = <N extends 'LogRecord' | 'DecisionRecord'>(
  kafka: HubInABox['durable']['kafka'],
  name: N,
  topic: string,
) =>
  all(kafka, topic)
    .map((value) => decodeHub(name, value))
    .filter(({ subject }) => subject.startsWith('agency_'))

const all = (kafka: HubInABox['durable']['kafka'], topic: string): Buffer[] =>
  [0, 1, 2, 3, 4, 5, 6, 7].flatMap((partition) =>
    kafka.partition(topic, partition).flatMap(({ value }) => (value ? [Buffer.from(value)] : [])),
  )

const leaves = involvementEnded({
  kind: 'school-roll',
  organisation: 'school:oakfield-primary',
  by: socialWork,
})

it('a team reads its delivery by its id: whole, by the same number, and less once a shield covers it', async () => {
  const hub = await published(...known, placementMoved())
  const { id, sequence } = lastDelivery(hub, practice)
  const whole = await hub.read(asking('event', id, practice))
  expect(whole.body).toMatchObject({
    id,
    correlationid: whole.read,
    subject: referenceOf(hub, practice),
    sequence: String(sequence).padStart(12, '0'),
    data: { placement: { address: { postcode: 'ZZ1 1AA' } } },
  })
  expect(whole.body).not.toHaveProperty('dataref')
  await say(hub, restriction('location-shield'))
  const less = await hub.read(asking('event', id, practice))
  expect(JSON.stringify(less.body)).not.toContain('ZZ1 1AA')
  expect(less.body).toMatchObject({
    id,
    data: { withheld: expect.arrayContaining(['/placement/address']) as unknown },
  })
})

it('acknowledging deletes the copy that waited, and not the right to read again', async () => {
  const hub = await published(...known, plan('child-protection'))
  const { id } = lastDelivery(hub, school)
  const before = await hub.read(asking('event', id))
  await hub.durable.delivery.acknowledge([school], [id], () => {
    throw new Error('no recall')
  })
  await hub.durable.delivery.sweep(today)
  const again = await hub.read(asking('event', id))
  expect(again.body).toEqual({ ...before.body, correlationid: again.read })
})

it('nothing is one answer: nobody can tell what is not there from what is another’s, over, recalled or sealed', async () => {
  const base = [...known, plan('child-protection')]
  const [hub, left, sealed] = [
    await published(...base),
    await published(...base, leaves),
    await published(...base, restriction('sealed')),
  ]
  const none = `d_${'a'.repeat(26)}`
  const cases: readonly (readonly [HubInABox, Asking])[] = [
    [hub, asking('event', none)],
    [hub, asking('event', lastDelivery(hub, practice).id)],
    [hub, asking('event', lastDelivery(hub, school).id, practice)],
    [left, asking('event', lastDelivery(left, school).id)],
    [
      sealed,
      asking(
        'event',
        sealed.durable.delivery.rows.find(({ team, kind }) => team === school && kind === 'event')?.id ?? '',
      ),
    ],
    [hub, asking('involvements', `ref_${'a'.repeat(26)}`)],
    [hub, asking('involvements', referenceOf(hub, practice))],
    [left, asking('involvements', referenceOf(left, school))],
    [sealed, asking('involvements', referenceOf(sealed, school))],
  ]
  const seen = []
  for (const [box, each] of cases) {
    const { result, wrote, bytes } = await written(box, () => box.read(each))
    expect(result).toEqual({ read: expect.stringMatching(/^r_[a-z2-7]{26}$/) as unknown, body: undefined })
    seen.push({ what: `${each.what} ${each.team}`, wrote, bytes })
  }
  for (const { what, ...rest } of seen) {
    const first = seen.find((each) => each.what === what)
    expect([what, rest]).toEqual([what, { wrote: first?.wrote, bytes: first?.bytes }])
    expect(rest.wrote).toEqual({ subjectLog: 1, decisions: 1, hubRecords: 1, leaves: 1 })
  }
})

it('a read stands in the reader’s own agency’s log, and makes no delivery', async () => {
  const hub = await published(...known, plan('child-protection'))
  const rows = hub.durable.delivery.rows.length
  const { id, subject } = lastDelivery(hub, school)
  await hub.read(asking('event', id))
  const [read] = ofAgencies(hub.durable.kafka, 'DecisionRecord', topics.decisions)
  expect(read).toMatchObject({ contents: [], stops: false, cited: [{ subject }] })
  expect(hub.durable.delivery.rows).toHaveLength(rows)
})

it('who else is involved is told by agency, role and contact, by the child’s own reference of the reader', async () => {
  const hub = await published(...known, plan('child-protection'))
  const { body } = await hub.read(asking('involvements', referenceOf(hub, school)))
  expect(body).toMatchObject({
    subject: referenceOf(hub, school),
    involvements: [
      { role: 'responsible-authority', organisation: 'la:northshire', contact: { team: socialWork } },
      {
        role: 'gp-registration',
        organisation: 'health:millbrook-gp',
        contact: { team: practice, telephone: '01632 960000' },
      },
      { role: 'caseload', organisation: 'health:northshire-0-19' },
    ],
  })
  await say(hub, restriction('source-shield'))
  const covered = await hub.read(asking('involvements', referenceOf(hub, school)))
  expect(covered.body).toMatchObject({ involvements: [{ role: 'responsible-authority' }] })
  await say(hub, restriction('location-shield'))
  expect((await hub.read(asking('involvements', referenceOf(hub, school)))).body).toBeUndefined()
})

it('what is said between asking and answering counts, and shows as nothing else than waiting', async () => {
  const hub = await published(...known, placementMoved())
  const { id } = lastDelivery(hub, practice)
  let isSaid = false
  const { result, wrote } = await written(hub, () =>
    hub.read(asking('event', id, practice), async () => {
      if (isSaid) return
      isSaid = true
      await say(hub, restriction('location-shield'))
    }),
  )
  expect(result.body).toMatchObject({ id })
  expect(JSON.stringify(result.body)).not.toContain('ZZ1 1AA')
  // Read twice: the first was decided before the shield.
  expect(wrote['hubRecords']).toBe(2)
})

it('who is suspended, or no longer party to an agreement, between the decision and the answer gets nothing of it', async () => {
  const [name, agreement] = [...directory.agreements][0] ?? []
  if (!name || !agreement) throw new Error('the directory is not as it should be')
  const suspended = { ...directory, suspendedTeams: new Set([school]) }
  const ended = { ...directory, agreements: new Map([[name, { ...agreement, to: '2026-11-01' }]]) }
  for (const [what, changed, isThere] of [
    ['event', directory, true],
    ['event', suspended, false],
    // What protects from harm goes without an agreement.
    ['event', ended, true],
    ['involvements', directory, true],
    ['involvements', ended, false],
  ] as const) {
    const hub = await published(...known, plan('child-protection'))
    const named = what === 'event' ? lastDelivery(hub, school).id : referenceOf(hub, school)
    const { body } = await hub.read(asking(what, named), () => {
      hub.directory = changed
      return Promise.resolve()
    })
    expect([what, changed === directory, body !== undefined]).toEqual([what, changed === directory, isThere])
  }
})

it('what nobody is told of does not show in a read: a live investigation, or what its condition was', async () => {
  const enquiry = exampleOf(eventTypes.section47EnquiryStarted, socialWork)
  const hold = restriction('investigation-hold', { by: 'police:northshire/child-abuse' })
  const read = async (...after: readonly Happening[]) => {
    const hub = await published(...known, enquiry, ...after)
    const { id } = lastDelivery(hub, school)
    const { body } = await hub.read(asking('event', id))
    expect(body).toBeDefined()
    return JSON.stringify(body).replaceAll(/(?:d|ref|r)_[a-z2-7]{26}/g, '')
  }
  expect(await read(hold)).toBe(await read())
})

it('an auditor who has the logs decides every read again, and finds one that was decided otherwise', async () => {
  const hub = await published(...known, plan('child-protection'))
  await hub.read(asking('event', lastDelivery(hub, school).id))
  await hub.read(asking('involvements', referenceOf(hub, school)))
  await hub.read(asking('event', `d_${'a'.repeat(26)}`))
  await say(hub, restriction('sealed'))
  await hub.read(asking('event', `d_${'a'.repeat(26)}`))
  const before = await decidedAgain(hub)
  expect(before).toMatchObject({ findings: [], counts: { erased: 0 } })
  const { keyring, sharing } = hub.durable
  const child = sharing.records.find(({ subject }) => subject.startsWith('child_'))
  // Of a child that was erased the reads can't be decided again; the rest of the agency's log can.
  keyring.erase(child?.decisionKeyId ?? '')
  const after = await decidedAgain(hub)
  expect(after.findings).toEqual([])
  expect(after.counts['decided']).toBe(2)
  const rules = { ...policy, judge: withoutReads }
  const other = await decidedAgain(await readOnce(), rules)
  expect(other.findings.map(({ code }) => code)).toEqual(['decision-differs'])
})

async function readOnce(): Promise<HubInABox> {
  const hub = await published(...known, plan('child-protection'))
  await hub.read(asking('event', lastDelivery(hub, school).id))
  return hub
}

const withoutReads: typeof policy.judge = (input) =>
  policy.judge(input.read === undefined ? input : { ...input, read: { history: [], joined: [] } })
