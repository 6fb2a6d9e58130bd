import { sampleDirectory } from '@common-thread/policy/testing'
import { Crash, untilDone } from '../support/crash.js'
import { dayOfEvents } from '../support/day-of-events.js'
import { type AtPoint, HubInABox } from '../support/hub-in-a-box.js'
import { checkInvariants, type Inboxes } from '../support/invariants.js'

const publications = dayOfEvents(2)

/** Publishes the day in a few requests and runs until nothing moves; publishers and rooms come back after a crash. */
async function play(at: AtPoint): Promise<HubInABox> {
  const hub = new HubInABox(sampleDirectory, at)
  const submissions = publications.map(({ event, by }) => hub.submission(event, by))
  for (let i = 0; i < submissions.length; i += 6) {
    await untilDone(hub, () => hub.accept(submissions.slice(i, i + 6)))
    await untilDone(hub, () => hub.round().then(() => undefined))
  }
  await untilDone(hub, () => hub.run())
  return hub
}

/**
 * How many deliveries each team ends up with. Recalls are left out: whether a shield comes before or after what it
 * covers was offered depends on the moment, and then it narrows or recalls. Ids differ from run to run, with subjects.
 */
const contentOf = (inboxes: Inboxes): Record<string, number> =>
  Object.fromEntries(
    [...inboxes].sort().map(([team, inbox]) => [team, inbox.filter(({ kind }) => kind !== 'recall').length]),
  )

it('keeps its invariants when a room dies at any point before or after a commit or a produce', async () => {
  const points: string[] = []
  const undisturbed = contentOf(checkInvariants(await play((point) => void points.push(point))))
  expect(new Set(points)).toEqual(
    new Set([
      'intake before-commit', 'intake after-commit', 'intake before produce', 'intake after produce', 'intake after removal',
      'sharing before commit', 'sharing after commit', 'sharing before produce', 'sharing after produce', 'sharing after removal',
      'ledger before commit', 'ledger after commit', 'ledger before produce', 'ledger after produce', 'ledger after removal',
      'delivery before arrival', 'delivery after arrival', 'delivery before coverage', 'delivery after coverage',
      'delivery before settling', 'delivery after settling', 'delivery before offering', 'delivery after offering',
      'delivery before produce', 'delivery after produce', 'delivery after removal',
    ]),
  ) // prettier-ignore
  expect(Object.keys(undisturbed).length).toBeGreaterThan(5)
  for (let crashAt = 0; crashAt < points.length; crashAt++) {
    let count = 0
    const hub = await play((point) => {
      if (count++ === crashAt) throw new Crash(point)
    })
    const left = contentOf(checkInvariants(hub))
    expect([crashAt, points[crashAt], left]).toEqual([crashAt, points[crashAt], undisturbed])
  }
}, 300_000)

it('keeps its invariants when a second instance does the same work at any point', async () => {
  const points: string[] = []
  const undisturbed = contentOf(checkInvariants(await play((point) => void points.push(point))))
  for (let overtakenAt = 0; overtakenAt < points.length; overtakenAt += 3) {
    let count = 0
    let isOvertaking = false
    const holder: { hub?: HubInABox } = {}
    const hub = new HubInABox(sampleDirectory, async () => {
      if (isOvertaking || count++ !== overtakenAt || !holder.hub) return
      isOvertaking = true
      await new Twin(holder.hub).run()
    })
    holder.hub = hub
    const submissions = publications.map(({ event, by }) => hub.submission(event, by))
    for (let i = 0; i < submissions.length; i += 6) {
      await hub.accept(submissions.slice(i, i + 6))
      await hub.round()
    }
    await hub.run()
    expect([points[overtakenAt], contentOf(checkInvariants(hub))]).toEqual([points[overtakenAt], undisturbed])
  }
}, 300_000)

/** Another instance of every room on the same stores: what the first one was about to do, it has done. */
class Twin extends HubInABox {
  constructor(first: HubInABox) {
    super(sampleDirectory)
    Object.assign(this.durable, first.durable)
  }
}
