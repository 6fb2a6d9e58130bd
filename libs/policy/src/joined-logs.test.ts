import fc from 'fast-check'
import { type DecisionLine, entryOf } from '@common-thread/events/catalogue'
import { gives, toldSoFar } from './history.js'
import { isMarker } from './join.js'
import { type LoggedEvent } from './log-entry.js'
import { refold } from './refold.js'
import { type SubjectState } from './state.js'
import { type Happening, hides, type Log } from './testing/given.js'
import { judgedInOrder, TwoLogs } from './testing/two-logs.js'
import * as events from './testing/northshire-events.js'

const socialWork = 'la:northshire/social-work'
const southshire = events.involvementStarted({
  kind: 'responsible-authority',
  organisation: 'la:southshire',
  by: 'la:southshire/mash',
  from: '2026-10-01',
})

/** What shuts, and what opens again: by several, so that the one does not end what the other set. */
const shutting: readonly Happening[] = [
  events.restriction('location-shield', { permits: ['health:millbrook-gp/practice'] }),
  events.restriction('location-shield', { by: 'police:northshire/child-abuse' }),
  events.restriction('source-shield'),
  events.restriction('sealed', { permits: [socialWork] }),
  events.agreement('refused'),
  events.agreement('withdrawn', { from: '2026-11-10' }),
  events.agreement('refused', { with: ['health:millbrook-gp/practice'], from: '2026-10-01' }),
]
const opening: readonly Happening[] = [
  events.restriction('location-shield', { change: 'lifted' }),
  events.restriction('location-shield', { change: 'lifted', by: 'police:northshire/child-abuse' }),
  events.restriction('source-shield', { change: 'lifted' }),
  events.restriction('sealed', { change: 'lifted' }),
  events.agreement('given'),
  events.agreement('given', { from: '2026-11-20' }),
]
const ordinary: readonly Happening[] = [
  ...events.known,
  events.conferenceMember,
  southshire,
  events.concern(),
  events.concern({ source: { doNotReveal: true } }),
  events.plan('child-protection'),
  events.plan('family-help'),
  events.plan('child-protection', { change: 'ended', to: '2026-11-21' }),
  events.domesticAbuse({ thresholdMarked: true }),
  events.edAttended(),
  events.placementMoved(),
  events.placementMoved({ from: '2026-10-01', provider: 'provider:beacon-fostering' }),
  events.involvementEnded({ kind: 'school-roll', organisation: 'school:oakfield-primary', by: socialWork }),
  events.involvementEnded({
    kind: 'responsible-authority',
    organisation: 'la:northshire',
    by: socialWork,
    to: '2026-10-15',
  }),
]

type Step =
  | { readonly say: Happening; readonly of: number }
  | { readonly back: number; readonly of: number; readonly corrects: boolean }
  | { readonly seals: true; readonly of: number }

const of = fc.constantFrom(0, 1)
const sayOf = (pool: readonly Happening[]) => fc.record({ say: fc.constantFrom(...pool), of })
const back = fc.record({ back: fc.nat(20), of, corrects: fc.boolean() })
const before = fc.array(
  fc.oneof(
    { weight: 8, arbitrary: sayOf([...ordinary, ...shutting, ...opening]) },
    { weight: 1, arbitrary: back },
  ),
  { maxLength: 16 },
)
const after = (pool: readonly Happening[]) =>
  fc.array(
    fc.oneof(
      { weight: 8, arbitrary: sayOf(pool) },
      { weight: 2, arbitrary: back },
      { weight: 1, arbitrary: fc.record({ seals: fc.constant(true as const), of }) },
    ),
    { maxLength: 10 },
  )
const clocks = fc.constantFrom(
  ['2026-11-23T08:00:00Z', '2026-11-23T08:00:00Z'],
  ['2026-11-23T08:00:00Z', '2026-11-25T08:00:00Z'],
  ['2026-11-25T08:00:00Z', '2026-11-23T08:00:00Z'],
)

function take(hub: TwoLogs, steps: readonly Step[], each: () => void = () => undefined): TwoLogs {
  for (const step of steps) {
    if ('say' in step) hub.say(step.of, step.say)
    else if ('seals' in step) hub.seal()
    else takeBack(hub, step)
    each()
  }
  return hub
}

function takeBack(hub: TwoLogs, { back: at, of: log, corrects }: Extract<Step, { back: number }>): void {
  const told = hub.log(log).history.flatMap(({ entry }) => (entry.kind === 'event' ? [entry] : []))
  const gone = told[at % Math.max(1, told.length)]
  // What opens when it is taken back is for a test of its own.
  if (!gone || (hub.isMerged && !isOrdinary(gone))) return
  const said = hub.saidAt(log, gone.position.seq)
  if (corrects && said) hub.say(log, { ...said, corrects: gone.position.seq })
  else hub.retract(log, gone.position.seq)
}
const isOrdinary = ({ data }: LoggedEvent) => !('restriction' in data) && !('agreement' in data)

const joinedTo = (log: Log) => log.others.flatMap(({ history }) => history)
const alone = (log: Log, upTo = Infinity): SubjectState =>
  refold(log.history.filter(({ entry }) => !isMarker(entry) && entry.position.seq <= upTo))

/** Fields that a log by itself would keep from this recipient, by what shuts in it. */
function refusedBy(state: SubjectState, { recipient, capacity }: DecisionLine, event: LoggedEvent): string[] {
  const fields = entryOf(event.type).fields
  const shields = (kind: string) => state.restrictions.filter((each) => each.kind === kind)
  const all = fields.map(({ pointer }) => pointer)
  if (shields('sealed').some(({ permits }) => !permits.includes(recipient))) return all
  const refused = state.agreements.some(
    ({ team, status }) => team === recipient && (status === 'refused' || status === 'withdrawn'),
  )
  if (capacity === 'service-partner' && refused && !('agreement' in event.data)) return all
  const isDesk = capacity === 'duty-desk'
  const place =
    isDesk || capacity === 'social-work' || capacity === 'reviewing-officer' ? [] : shields('location-shield')
  const source = isDesk || capacity === 'host-duty-desk' ? [] : shields('source-shield')
  return fields
    .filter(
      ({ location, sourceIdentity }) =>
        (location === true && place.some(({ permits }) => !permits.includes(recipient))) ||
        (sourceIdentity === true && source.length > 0),
    )
    .map(({ pointer }) => pointer)
}

const shown = (line: DecisionLine, pointers: readonly string[]): string[] =>
  line.outcome === 'SHARE' || line.outcome === 'REDACT' ? pointers.filter((each) => !hides(line, each)) : []

it('lets nobody have, in either log, what a restriction, a refusal or a seal of either one by itself keeps from them', () => {
  let checked = 0
  const keeps = (hub: TwoLogs) => {
    const states = hub.logs.map((log) => alone(log))
    for (const log of hub.logs) {
      for (const { event, line } of toldSoFar(log.history)) {
        for (const state of states) {
          const refused = refusedBy(state, line, event)
          checked += refused.length
          expect([event.type, line.recipient, line.capacity, shown(line, refused)]).toEqual([
            event.type,
            line.recipient,
            line.capacity,
            [],
          ])
        }
      }
    }
  }
  fc.assert(
    fc.property(clocks, before, after([...ordinary, ...shutting]), (times, first, then) => {
      const hub = take(begun(times), first)
      hub.merge()
      keeps(hub)
      take(hub, then, () => keeps(hub))
    }),
    { numRuns: 250 },
  )
  expect(checked).toBeGreaterThan(10_000)
})

/** Both children begin as the sample partnership knows them, so that there is somebody to be told. */
const begun = (times?: readonly string[]): TwoLogs => {
  const hub = new TwoLogs(undefined, times)
  for (const each of [0, 1]) events.known.forEach((happening) => hub.say(each, happening))
  return hub
}

it('folds again to the same from both logs, and decides the same in whatever order they are read', () => {
  const pool = [...ordinary, ...shutting, ...opening]
  fc.assert(
    fc.property(
      clocks,
      before,
      after(pool),
      fc.array(of, { minLength: 1, maxLength: 12 }),
      (times, first, then, order) => {
        const hub = take(new TwoLogs(undefined, times), first)
        hub.merge()
        const isSame = () => {
          for (const log of hub.logs) expect(refold(log.history, undefined, joinedTo(log))).toEqual(log.state)
        }
        isSame()
        take(hub, then, isSame)
        const again = judgedInOrder(hub.appended, order)
        expect(again.map(({ state }) => state)).toEqual(hub.logs.map(({ state }) => state))
        expect(again.map(({ history }) => history)).toEqual(hub.logs.map(({ history }) => history))
      },
    ),
    { numRuns: 300 },
  )
})

it('silences no safety-critical event to the duty desk of the authority that answers for the child', () => {
  const pool = [...ordinary, ...shutting, ...opening]
  let kept = 0
  fc.assert(
    fc.property(clocks, before, after(pool), fc.boolean(), (times, first, then, isUnreadable) => {
      const [merged, apart] = [take(begun(times), first), take(begun(times), first)]
      if (isUnreadable) for (const hub of [merged, apart]) hub.unreadable(1)
      merged.merge()
      const inKept = then.filter((step) => 'seals' in step || ('say' in step && step.of === 0))
      for (const hub of [merged, apart]) take(hub, inKept)
      for (const hub of [merged, apart]) hub.say(0, events.concern())
      const told = ({ history }: Log) =>
        history
          .findLast(({ entry }) => entry.kind === 'event')
          ?.decision.lines.filter((line) => line.capacity === 'duty-desk' && gives(line))
          .map(({ recipient }) => recipient) ?? []
      const [together, separately] = [told(merged.log(0)), told(apart.log(0))]
      expect(separately).toHaveLength(1)
      expect(together).toHaveLength(1)
      const authority = merged.log(0).state.authority
      if (authority === apart.log(0).state.authority) {
        kept++
        expect(together).toEqual(separately)
      } else if (authority) expect(together).toEqual([`${authority}/mash`])
    }),
    { numRuns: 300 },
  )
  expect(kept).toBeGreaterThan(100)
})
