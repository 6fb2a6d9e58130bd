import { randomUUID } from 'node:crypto'
import { northshire } from '@common-thread/directory/northshire'
import { entryOf, organisationOf, sectorOf, sourceOf, type TeamId } from '@common-thread/events'
import { sampleDirectory } from '@common-thread/policy/testing'
import { isEvent, type Step } from '../assure/histories.js'
import { type MadePair, makePairs, recipientsAlone } from '../assure/non-interference.js'
import { deterministic } from '../support/deterministic.js'
import { children } from '../support/load.js'
import { idsOfDeliveries, namedInTurn } from '../support/named-in-turn.js'
import { eventually, type RunningHub, runHub } from '../support/running-hub.js'
import { type Left, leftInFeed, leftOnKafka, pulled } from '../support/what-left.js'
import { counts } from '../support/whole-record.js'

const wanted = Number(process.env['ASSURE_CHANNELS'] ?? 26)
const seed = Number(process.env['ASSURE_SEED'] ?? 1)

const partnership = northshire(1)
const publishers = new Set(partnership.clients.map(({ team }) => team))
const rights = new Map(partnership.publishRights.map(({ organisation, events }) => [organisation, events]))

const alone = recipientsAlone(sampleDirectory)

/**
 * Whether the hub's own partnership, as it stands, can say all of it; and nothing of it names another child's numbers,
 * which would be those of all these children.
 */
const canBeSaid = (steps: readonly Step[]): boolean =>
  steps.every((step) => {
    const { type, by } = isEvent(step) ? step : step.retracts
    const team = by as TeamId
    const { name, domain } = entryOf(type)
    const mayPublish = publishers.has(team) && rights.get(organisationOf(team))?.includes(name) === true
    return mayPublish && domain !== 'identity'
  })

/** One history of a pair, as it happens to a child of its own. */
interface Played {
  readonly child: ReturnType<typeof children>[number]
  readonly steps: readonly Step[]
  /** Ids under which its steps were published. */
  readonly ids: Map<Step, string>
}

interface InTheHub extends Pick<MadePair, 'name' | 'recipient'> {
  readonly both: readonly [Played, Played]
}

let hub: RunningHub
let pairs: readonly InTheHub[]
const refused = new Set<Played>()

beforeAll(async () => {
  hub = await runHub()
  pairs = somePairs()
  const all = pairs.flatMap(({ both }) => both)
  const longest = Math.max(...all.map(({ steps }) => steps.length))
  // Each step has come to rest before the next: what overtakes what is arrival time, which may differ.
  for (let round = 0; round < longest; round++) {
    await publish(all, round)
    await rest()
  }
}, 3_600_000)

afterAll(() => hub.stop(), 60_000)

/** As many pairs as were asked for, of those that this partnership can say and in which it stays as it is. */
function somePairs(): InTheHub[] {
  const found: InTheHub[] = []
  const people = children(2 * wanted)
  for (const { name, recipient, pair } of makePairs(
    100 * wanted,
    sampleDirectory,
    deterministic(seed),
    alone,
  )) {
    if (pair.directory || pair.otherDirectory || !canBeSaid(pair.one) || !canBeSaid(pair.other)) continue
    const played = (steps: readonly Step[]): Played => {
      const child = people.pop()
      if (!child) throw new Error('there are no more children')
      return { child, steps, ids: new Map() }
    }
    found.push({ name, recipient, both: [played(pair.one), played(pair.other)] })
    if (found.length === wanted) break
  }
  return found
}

async function publish(all: readonly Played[], round: number): Promise<void> {
  const byTeam = new Map<TeamId, { readonly played: Played; readonly event: object }[]>()
  for (const played of all) {
    const step = played.steps[round]
    const event = step && asPublished(step, played)
    if (!event) continue
    const team = (isEvent(step) ? step.by : step.retracts.by) as TeamId
    byTeam.set(team, [...(byTeam.get(team) ?? []), { played, event }])
  }
  for (const [team, events] of byTeam) {
    for (let from = 0; from < events.length; from += 100) await send(team, events.slice(from, from + 100))
  }
}

async function send(team: TeamId, events: readonly { readonly played: Played; readonly event: object }[]) {
  const response = await hub.agency(team).request(`${hub.stack.urls.intake ?? ''}/v1/events`, {
    method: 'POST',
    headers: { 'content-type': 'application/cloudevents-batch+json' },
    body: JSON.stringify(events.map(({ event }) => event)),
  })
  const answers = (await response.json()) as { readonly status: number }[]
  if (!Array.isArray(answers)) throw new Error(`${team}: ${JSON.stringify(answers)}`)
  answers.forEach(({ status }, i) => {
    const played = events[i]?.played
    if (status !== 202 && played) refused.add(played)
  })
}

const time = new Date().toISOString()

function asPublished(step: Step, { child, ids }: Played): object | undefined {
  const { type, by, data } = isEvent(step) ? step : step.retracts
  const id = randomUUID()
  const envelope = { specversion: '1.0', id, source: sourceOf(organisationOf(by as TeamId)), type, time }
  if (!isEvent(step)) {
    const retracts = ids.get(step.retracts)
    ids.delete(step.retracts)
    return retracts === undefined ? undefined : { ...envelope, retracts }
  }
  ids.set(step, id)
  const [own] = (data as { readonly children?: readonly object[] }).children ?? []
  const identifiers = [{ system: 'nhs-number', value: child.nhsNumber }]
  return { ...envelope, data: { ...data, children: [{ ...own, identifiers, birthDate: '2015-04-15' }] } }
}

/** Until every room has everything, and nothing more comes of it. */
async function rest(): Promise<void> {
  let before = ''
  await eventually(
    'Every record in every room',
    async () => {
      const now = await counts(hub)
      const text = JSON.stringify(now)
      const isStill = text === before
      before = text
      await new Promise((resolve) => setTimeout(resolve, 700))
      return { ...now, isStill }
    },
    ({ accepted, decided, leaves, taken, waiting, offered, inbox, isStill }) =>
      isStill &&
      [decided, leaves, taken].every((count) => count === accepted) &&
      waiting === 0 &&
      inbox === offered,
    600,
  )
}

/** The agency's own reference for each child, by any event that was published of it. */
async function references(team: TeamId): Promise<ReadonlyMap<string, string>> {
  const rows = await hub.rows<{ id: string; reference: string }>(
    `select p.id, c.reference
     from intake.placement p
     cross join lateral jsonb_to_recordset(p.records) as at (shard int, seq bigint)
     join sharing.record r on r.shard = at.shard and r.seq = at.seq
     join delivery.child_reference c on c.subject = r.subject
     where c.organisation = $1`,
    [organisationOf(team)],
  )
  return new Map(rows.map(({ id, reference }) => [id, reference]))
}

it(`lets the same bytes leave a real hub for a recipient in ${wanted} pairs of histories that are equal in what it may see`, async () => {
  expect(pairs).toHaveLength(wanted)
  let [compared, withDeliveries] = [0, 0]
  for (const team of new Set(pairs.map(({ recipient }) => recipient.id))) {
    const onKafka = ['health', 'school', 'police'].includes(sectorOf(organisationOf(team)))
    const left = await (onKafka ? leftOnKafka(hub, team) : leftInFeed(hub, team))
    const byReference = new Map<string, Left[]>()
    for (const each of left)
      byReference.set(each.reference, [...(byReference.get(each.reference) ?? []), each])
    const known = await references(team)
    const seen = async (played: Played) => {
      const [id] = played.ids.values()
      const own = byReference.get(known.get(id ?? '') ?? '') ?? []
      const texts = []
      for (const { text, dataref } of own)
        texts.push(text, dataref === undefined ? null : await pulled(hub, team, dataref))
      // The child's own number means as little to the comparison as the ids.
      const text = JSON.stringify(texts).replaceAll(played.child.nhsNumber, 'the number')
      return namedInTurn(text, idsOfDeliveries)
    }
    for (const { name, recipient, both } of pairs) {
      if (recipient.id !== team || both.some((played) => refused.has(played))) continue
      const [one, other] = [await seen(both[0]), await seen(both[1])]
      expect([name, team, other]).toEqual([name, team, one])
      compared++
      if (one !== '[]') withDeliveries++
    }
  }
  process.stderr.write(
    `${compared} pairs compared, ${withDeliveries} with deliveries; ${refused.size} histories refused\n`,
  )
  expect(compared).toBeGreaterThan(0.9 * wanted)
  expect(withDeliveries).toBeGreaterThan(wanted / 10)
}, 3_600_000)
