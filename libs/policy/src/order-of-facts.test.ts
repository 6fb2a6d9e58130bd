import fc from 'fast-check'
import { eventTypes, formatDate } from '@common-thread/events/catalogue'
import { viewAt } from './as-of.js'
import { fold } from './fold.js'
import { judge } from './judge.js'
import { refold } from './refold.js'
import { emptyState, type SubjectState } from './state.js'
import { exampleOf } from './testing/every-role.js'
import { asEntry, type Happening, Log } from './testing/given.js'
import * as events from './testing/northshire-events.js'

const socialWork = 'la:northshire/social-work'
const dayMs = 86_400_000
const firstDay = Date.parse('2026-06-01') / dayMs
const dateAt = (day: number): string => formatDate(firstDay + day)
const instantAt = (day: number): number => (firstDay + day) * dayMs

/** Facts that hold from a day, by what they say. Restrictions are not among them: theirs is the order of the log. */
const saying: readonly ((from: string, to: string) => Happening)[] = [
  ...['school:oakfield-primary', 'school:hillside-academy'].flatMap((organisation) => {
    const who = { kind: 'school-roll', organisation, by: socialWork }
    return [
      (from: string) => events.involvementStarted({ ...who, from }),
      (from: string, to: string) => events.involvementStarted({ ...who, from, to }),
      (to: string) => events.involvementEnded({ ...who, to }),
    ]
  }),
  ...['la:northshire', 'la:southshire'].flatMap((organisation) => {
    const who = { kind: 'responsible-authority', organisation, by: `${organisation}/social-work` }
    return [
      (from: string) => events.involvementStarted({ ...who, from }),
      (from: string, to: string) => events.involvementStarted({ ...who, from, to }),
      (to: string) => events.involvementEnded({ ...who, to }),
    ]
  }),
  (from) => events.plan('child-protection', { from }),
  (from, to) => events.plan('child-protection', { from, to }),
  (to) => events.plan('child-protection', { change: 'ended', from: '2026-01-01', to }),
  (from) => events.plan('looked-after', { from }),
  (to) => exampleOf(eventTypes.lookedAfterEnded, socialWork, { lookedAfter: { to } }),
  (from) => events.placementMoved({ from }, { previous: null }),
  (from) => events.placementMoved({ from, provider: 'provider:beacon-fostering' }, { previous: null }),
  (from) => events.agreement('given', { from }),
  (from, to) => events.agreement('given', { from, until: `${to}T12:00:00Z` }),
  (from) => events.agreement('withdrawn', { from }),
  (from) => events.agreement('refused', { from, with: ['health:millbrook-gp/practice'] }),
  (from) => events.edAttended(undefined, `${from}T09:00:00Z`),
]

interface Dated {
  readonly day: number
  readonly happening: Happening
}

/** Each on a day of its own: of two that hold from the same day, the one recorded later counts. */
const anyFacts = fc
  .uniqueArray(fc.nat(120), { maxLength: 10 })
  .chain((days) =>
    fc.tuple(
      ...days.map((day) =>
        fc
          .tuple(fc.constantFrom(...saying), fc.integer({ min: 1, max: 60 }))
          .map(([say, length]): Dated => ({ day, happening: say(dateAt(day), dateAt(day + length)) })),
      ),
    ),
  )
const anyOrder = <T>(items: readonly T[]) =>
  fc.shuffledSubarray([...items], { minLength: items.length, maxLength: items.length })

/** What the facts make of the state, without which record said it. */
const known = ({ facts: _facts, birthDate: _birthDate, changesAt, ...state }: SubjectState) => ({
  ...(JSON.parse(JSON.stringify(state, (key, value: unknown) => (key === 'seq' ? 0 : value))) as object),
  changesAt,
})

const foldAll = (facts: readonly Dated[], now: (i: number) => number): SubjectState =>
  facts.reduce(
    (state, { happening }, i) => fold(state, asEntry(happening, i + 1, now(i)), 'authoritative'),
    emptyState,
  )

it('makes the same of facts at every moment, in whatever order they were told', () => {
  fc.assert(
    fc.property(
      anyFacts.chain((facts) => fc.tuple(fc.constant(facts), anyOrder(facts))),
      fc.nat(200),
      ([facts, shuffled], day) => {
        const late = () => instantAt(0)
        const one = viewAt(foldAll(facts, late), instantAt(day))
        const other = viewAt(foldAll(shuffled, late), instantAt(day))
        expect(known(other)).toEqual(known(one))
      },
    ),
    { numRuns: 1000 },
  )
})

it('makes the same of facts told before, at and after their time', () => {
  fc.assert(
    fc.property(anyFacts, fc.array(fc.nat(160), { minLength: 10, maxLength: 10 }), (facts, days) => {
      const told = [...facts.keys()].map((i) => days[i] ?? 0).sort((a, b) => a - b)
      const state = foldAll(facts, (i) => instantAt(told[i] ?? 0))
      expect(known(viewAt(state, instantAt(200)))).toEqual(
        known(
          viewAt(
            foldAll(facts, () => instantAt(0)),
            instantAt(200),
          ),
        ),
      )
    }),
    { numRuns: 500 },
  )
})

it('changes nothing by a fact before its time, but that it is told', () => {
  /** What is decided on an event, and what becomes of the decisions on records up to one. */
  const judged = (log: Log, happening: Happening, day: number, upTo: number) => {
    const entry = asEntry(happening, 100, instantAt(day))
    const { state, history, directory } = log
    const { decision } = judge({
      subject: log.subject,
      entry,
      recordDigest: Buffer.alloc(32),
      state,
      history,
      joined: [],
      directory,
      release: 'test',
      deliveryId: (recipient, ofSeq) => `${recipient} ${ofSeq}`,
    })
    const superseding = decision.superseding.filter(({ ofSeq }) => ofSeq <= upTo)
    return { lines: decision.lines, superseding, standing: decision.standing }
  }
  const ordinary = [
    events.concern(),
    events.plan('child-protection'),
    events.plan('family-help'),
    events.domesticAbuse(),
    events.edAttended(),
    events.placementMoved({ from: '2026-06-01' }),
  ]
  fc.assert(
    fc.property(
      anyFacts,
      fc.constantFrom(...saying.slice(0, -1)),
      fc.integer({ min: 1, max: 100 }),
      fc.constantFrom(...ordinary),
      (facts, say, ahead, event) => {
        const now = 130
        const without = new Log()
        const withIt = new Log()
        const past = [...events.known, ...facts.map(({ happening }) => happening)]
        for (const log of [without, withIt])
          for (const happening of past) log.add({ ...happening, at: `${dateAt(now)}T00:00:00Z` })
        withIt.add({ ...say(dateAt(now + ahead), dateAt(now + 150)), at: `${dateAt(now)}T00:00:00Z` })
        const { changesAt: _, ...soFar } = known(without.state)
        expect(known(withIt.state)).toMatchObject(soFar)
        // Whoever was told of the fact may lose that again, as of any event: here it is what both logs hold.
        const before = (log: Log) => judged(log, event, now + ahead - 1, past.length)
        expect(before(withIt)).toEqual(before(without))
      },
    ),
    { numRuns: 500 },
  )
})

it('folds again to the same as time goes on, with what was taken back', () => {
  fc.assert(
    fc.property(
      anyFacts,
      fc.array(fc.nat(40), { minLength: 12, maxLength: 12 }),
      fc.nat(9),
      (facts, steps, back) => {
        const log = new Log()
        let day = 0
        facts.forEach(({ happening }, i) => {
          day += steps[i] ?? 0
          log.add({ ...happening, at: `${dateAt(day)}T00:00:00Z` })
          if (i === back) log.retract(1)
          expect(refold(log.history)).toEqual(log.state)
        })
      },
    ),
    { numRuns: 300 },
  )
})
