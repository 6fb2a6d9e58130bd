import { type IdentityAct } from '@common-thread/intake/steps'
import { type OrganisationId, organisationOf, type TeamId } from '@common-thread/events'
import {
  concern,
  edAttended,
  type Happening,
  known,
  placementMoved,
  plan,
  restriction,
  sampleDirectory,
} from '@common-thread/policy/testing'
import { Crash, untilDone } from '../support/crash.js'
import { decidedAgain } from '../support/decided-again.js'
import { type AtPoint, HubInABox } from '../support/hub-in-a-box.js'
import { checkInvariants, type Inboxes } from '../support/invariants.js'
import { publicationOf, retractionOf } from '../support/publication.js'

/** UPNs of an authority number that no authority has: one child, under three records. */
const upns = ['B801200005001', 'P207000016049', 'F84533022500T']
const socialWork = 'la:northshire/social-work' as TeamId

type Step = (hub: HubInABox) => Promise<unknown>

function tell(of: number, id: string, happening: Happening | undefined): Step {
  if (!happening) throw new Error('nothing to tell')
  const upn = { system: 'upn', value: upns[of] ?? '' }
  const local = { system: 'local', value: `LA-${of}` }
  const isTheirs = happening.by.startsWith(`${organisationOf(socialWork)}/`)
  const { event, by } = publicationOf(happening, id, { identifiers: isTheirs ? [upn, local] : [upn] })
  return (hub) => hub.accept([hub.submission(event, by)])
}

function takeBack(id: string, retracts: string, happening: Happening): Step {
  const { event, by } = retractionOf(happening, id, retracts)
  return (hub) => hub.accept([hub.submission(event, by)])
}

const act =
  (id: string, what: IdentityAct): Step =>
  async (hub) => {
    const by = { id: 'test', organisation: 'la:northshire' as OrganisationId, team: socialWork }
    expect(await hub.perform({ id, act: what, by })).toMatchObject({ ok: true })
  }

const school = 'school:oakfield-primary/dsl' as TeamId

/** The school reads again what it was given last, and who else is involved. */
const readAgain: Step = async (hub) => {
  const row = hub.durable.delivery.rows.findLast(({ team, kind }) => team === school && kind === 'event')
  const named = row?.id ?? ''
  const asking = { client: { id: 'test' }, team: school, purpose: 'protection' } as const
  await hub.read({ ...asking, what: 'event', named })
  await hub.read({ ...asking, what: 'involvements', named: hub.referenceOf(school, row?.subject) })
}

const child = { local: 'LA-0' }
const lifted = restriction('location-shield', { change: 'lifted' })
const day: readonly Step[] = [
  ...known.flatMap((happening, i) => [tell(0, `a${i}`, happening), tell(1, `b${i}`, happening)]),
  tell(0, 'plan-a', plan('child-protection')),
  tell(1, 'plan-b', plan('child-in-need')),
  tell(1, 'shield-b', restriction('location-shield')),
  tell(1, 'lifted-b', lifted),
  tell(0, 'moved-a', placementMoved()),
  tell(2, 'c0', known[0]),
  tell(2, 'shield-c', restriction('source-shield')),
  act('merge', { kind: 'merge', child, duplicate: { local: 'LA-1' }, reason: 'same-child' }),
  readAgain,
  tell(1, 'concern', concern()),
  tell(0, 'ed', edAttended()),
  takeBack('back', 'lifted-b', lifted),
  tell(1, 'moved', placementMoved({ from: '2026-11-22' })),
  act('merge-2', { kind: 'merge', child: { local: 'LA-2' }, duplicate: child, reason: 'same-child' }),
  tell(1, 'concern-3', concern()),
  act('split', {
    kind: 'split',
    child,
    identifiers: [{ system: 'upn', value: upns[1] ?? '' }],
    reason: 'identifier-given-in-error',
  }),
  tell(0, 'concern-2', concern()),
  readAgain,
  act('seal', { kind: 'seal', child, permits: [], release: [], reason: 'adoption-order-made' }),
  tell(0, 'late', concern()),
  readAgain,
]

/** Takes every step again that a crash may have stopped: each is done once by its id. */
async function play(at: AtPoint, roundsBetween: number): Promise<HubInABox> {
  const hub = new HubInABox(sampleDirectory, at)
  for (const step of day) {
    await untilDone(hub, () => step(hub))
    for (let i = 0; i < roundsBetween; i++) await untilDone(hub, () => hub.round())
  }
  await untilDone(hub, () => hub.run())
  return hub
}

const contentOf = (inboxes: Inboxes): Record<string, number> =>
  Object.fromEntries(
    [...inboxes].sort().map(([team, inbox]) => [team, inbox.filter(({ kind }) => kind !== 'recall').length]),
  )

it.each([0, 1, 3])(
  'decides a child that was merged, split and sealed the same when it is decided again, %i rounds apart',
  async (rounds) => {
    const hub = await play(() => undefined, rounds)
    checkInvariants(hub)
    const { findings } = await decidedAgain(hub)
    expect(findings).toEqual([])
    expect(hub.durable.sharing.records.length).toBeGreaterThan(30)
  },
)

it('counts as erased what was decided with a log whose keys were destroyed, and finds nothing wrong in it', async () => {
  const hub = await play(() => undefined, 1)
  const before = await decidedAgain(hub)
  const last = hub.durable.sharing.records.findLast(({ subject }) => subject.startsWith('child_'))
  for (const { subject, decisionKeyId } of hub.durable.sharing.records)
    if (subject === last?.subject) hub.durable.keyring.erase(decisionKeyId)
  const { findings, counts } = await decidedAgain(hub)
  expect(findings).toEqual([])
  // Three logs of one child, and six reads that looked into one of them.
  expect(counts['erased']).toBe(9)
  expect(counts['decided']).toBeLessThan(before.counts['decided'] ?? 0)
})

it('waits, loses nothing and decides nothing early when a room dies at any point', async () => {
  const points: string[] = []
  const undisturbed = contentOf(checkInvariants(await play((point) => void points.push(point), 1)))
  expect(Object.keys(undisturbed).length).toBeGreaterThan(3)
  for (let crashAt = 0; crashAt < points.length; crashAt += 7) {
    let count = 0
    const hub = await play((point) => {
      if (count++ === crashAt) throw new Crash(point)
    }, 1)
    const left = contentOf(checkInvariants(hub))
    expect([points[crashAt], left]).toEqual([points[crashAt], undisturbed])
    expect((await decidedAgain(hub)).findings).toEqual([])
  }
}, 300_000)
