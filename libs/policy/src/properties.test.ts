import fc from 'fast-check'
import { entryOf, type TeamId } from '@common-thread/events/catalogue'
import { type DecisionLine } from '@common-thread/events/catalogue'
import { codecByName } from '@common-thread/events'
import { directoryOf } from '@common-thread/directory'
import { northshire } from '@common-thread/directory/northshire'
import { gives, hadSoFar } from './history.js'
import { observe } from './observe.js'
import { refold } from './refold.js'
import { project } from './project.js'
import { type Happening, hides, Log, sampleDirectory } from './testing/given.js'
import * as events from './testing/northshire-events.js'

/** Events of one child in any order: some with standing, some without, some shielded, some refused. */
const pool: readonly Happening[] = [
  ...events.known,
  events.conferenceMember,
  events.concern(),
  events.concern({ by: 'police:northshire/response', concern: { crimeSuspected: true } }),
  events.concern({ identity: 'contradictory' }),
  events.plan('child-protection'),
  events.plan('family-help'),
  events.plan('looked-after'),
  events.plan('child-protection', { change: 'ended', to: '2026-11-21' }),
  events.domesticAbuse({ thresholdMarked: true }),
  events.edAttended(),
  events.placementMoved(),
  events.agreement('given'),
  events.agreement('withdrawn'),
  events.restriction('location-shield', { permits: ['health:millbrook-gp/practice'] }),
  events.restriction('source-shield'),
  events.restriction('location-shield', { change: 'lifted' }),
  events.restriction('investigation-hold', { by: 'police:northshire/child-abuse' }),
  events.ownRefusal('refused'),
  events.concern({ rest: { handling: { moreDetrimentalTo: ['health:millbrook-gp/practice'] } } }),
  events.concern({ rest: { handling: { routeAround: [{ avoid: 'la:northshire/social-work' }] } } }),
  events.involvementStarted({
    kind: 'school-roll',
    organisation: 'school:hillside-academy',
    by: 'school:hillside-academy/dsl',
  }),
  events.involvementEnded({
    kind: 'school-roll',
    organisation: 'school:oakfield-primary',
    by: 'la:northshire/social-work',
  }),
]
const restrictions = pool.filter(
  ({ data }) => 'restriction' in data && JSON.stringify(data).includes('"set"'),
)
const anyEvent = fc.constantFrom(...pool)
/** A restriction's own lifting is told or not by whether there is one; it is no fact that a shield could widen. */
const anyOrdinaryEvent = fc.constantFrom(...pool.filter(({ data }) => !('restriction' in data)))
const anyHistory = fc.array(anyEvent, { maxLength: 14 })
const teams = [...sampleDirectory.teams.keys()]

const run = (history: readonly Happening[], directory = sampleDirectory): Log => {
  const log = new Log(directory)
  history.forEach((happening) => log.add(happening))
  return log
}
const lastLines = (log: Log): readonly DecisionLine[] => log.history.at(-1)?.decision.lines ?? []
/** Fields that a line gives; the empty pointer for knowing at all that something happened. */
const visible = (line: DecisionLine | undefined, pointers: readonly string[]): string[] => {
  if (!line || !gives(line)) return []
  return line.outcome === 'SIGNAL' ? [''] : ['', ...pointers.filter((pointer) => !hides(line, pointer))]
}

it('decides the same from the same log, byte for byte', () => {
  const codec = codecByName('safeguarding.hub.Decision')
  const bytes = (log: Log) => log.history.map(({ decision }) => codec.encode(decision).toString('hex'))
  fc.assert(
    fc.property(anyHistory, (history) => expect(bytes(run(history))).toEqual(bytes(run(history)))),
    { numRuns: 150 },
  )
})

it('takes back from exactly those who had it, leaves nothing of it in the state, and folds again to the same', () => {
  fc.assert(
    fc.property(anyHistory, fc.nat(14), anyHistory, fc.boolean(), (before, at, after, isCorrection) => {
      const log = run(before)
      const seq = 1 + Math.min(at, before.length - 1)
      const original = before[seq - 1]
      if (!original) return
      const had = hadSoFar(log.history).filter(({ event }) => event.position.seq === seq)
      const judgement = isCorrection ? log.add({ ...original, corrects: seq }) : log.retract(seq)
      const cause = isCorrection ? 'corrected' : 'retracted'
      const recalled = judgement.decision.superseding.filter((line) => line.ofSeq === seq)
      expect(recalled.map(({ line }) => [line.delivery, line.outcome]).sort()).toEqual(
        had.map(({ line }) => [line.delivery, 'WITHHOLD']).sort(),
      )
      expect(recalled.every((line) => line.cause === cause)).toBe(true)
      const { plans, agreements, attendances } = log.state
      expect([...plans, ...agreements, ...attendances].filter((fact) => fact.seq === seq)).toEqual([])
      after.forEach((happening) => log.add(happening))
      expect(refold(log.history)).toEqual(log.state)
    }),
    { numRuns: 300 },
  )
})

it('gives nobody a field more when there is a restriction more', () => {
  fc.assert(
    fc.property(
      anyHistory,
      fc.constantFrom(...restrictions),
      anyOrdinaryEvent,
      fc.nat(14),
      (history, restriction, event, at) => {
        const place = Math.min(at, history.length)
        const without = run([...history, event])
        const withIt = run([...history.slice(0, place), restriction, ...history.slice(place), event])
        const pointers = entryOf(event.type).fields.map(({ pointer }) => pointer)
        for (const line of lastLines(withIt)) {
          const before = lastLines(without).find(({ recipient }) => recipient === line.recipient)
          const more = visible(line, pointers).filter(
            (pointer) => !visible(before, pointers).includes(pointer),
          )
          expect([line.recipient, more]).toEqual([line.recipient, []])
        }
      },
    ),
    { numRuns: 400 },
  )
})

it('silences no safety-critical event to a duty desk by a shield, a seal, a hold, a refusal or what its holder says', () => {
  const desk = (log: Log) =>
    lastLines(log).find(
      ({ recipient, outcome }) =>
        recipient === 'la:northshire/mash' && ['SHARE', 'REDACT', 'SIGNAL'].includes(outcome),
    )
  const stops = [
    ...restrictions,
    events.restriction('sealed'),
    events.agreement('refused'),
    events.agreement('withdrawn'),
    events.restriction('investigation-hold', { by: 'police:northshire/child-abuse' }),
    events.ownRefusal('refused'),
  ]
  const handling = {
    moreDetrimentalTo: ['la:northshire/mash'],
    routeAround: [{ avoid: 'la:northshire/mash' }],
  }
  const alarms = [events.concern(), events.concern({ rest: { handling } })]
  fc.assert(
    fc.property(
      anyHistory,
      fc.array(fc.constantFrom(...stops), { maxLength: 3 }),
      fc.constantFrom(...alarms),
      (history, more, alarm) => {
        expect(desk(run([...history, ...more, alarm]))).toBeDefined()
      },
    ),
    { numRuns: 300 },
  )
})

it('lets no record of a claim change what anybody observes, but for the authority that is told', () => {
  const claim = events.involvementStarted({
    kind: 'school-roll',
    organisation: 'school:hillside-academy',
    by: 'school:hillside-academy/dsl',
  })
  const others = teams.filter((team) => !team.startsWith('la:northshire'))
  const observed = (log: Log, team: TeamId) =>
    observe(team, log.history, 'ref').map(({ kind, type, content }) => ({
      kind,
      type,
      withheld: content['withheld'],
    }))
  fc.assert(
    fc.property(anyHistory, fc.nat(14), (history, at) => {
      const place = Math.min(at, history.length)
      const withClaim = run([...history.slice(0, place), claim, ...history.slice(place)])
      for (const team of others) expect(observed(withClaim, team)).toEqual(observed(run(history), team))
    }),
    { numRuns: 150 },
  )
})

it('shows a recipient the same whatever stands in fields that it does not get', () => {
  const secret = (text: string): Happening[] => [
    ...events.known,
    events.concern({
      concern: { summary: text },
      rest: { thirdParties: [{ relationshipToChild: 'mother', name: text }] },
    }),
    events.plan('child-protection', { goals: text }),
    events.domesticAbuse(
      { circumstances: text },
      { allegedPerpetrator: { relationshipToChild: 'father', name: text, record: text } },
    ),
    events.restriction('location-shield'),
    events.placementMoved(
      { carerName: text, address: { lines: [text] } },
      { reasons: text, needsAssessment: text },
    ),
  ]
  fc.assert(
    fc.property(fc.string({ maxLength: 30 }), fc.string({ maxLength: 30 }), (one, other) => {
      for (const team of teams.filter(
        (id) => !id.startsWith('la:northshire') && id !== 'police:northshire/response',
      )) {
        if (team === 'la:southshire/mash' || team === 'provider:harbour-fostering/placements') continue
        expect(observe(team, run(secret(one)).history, 'ref')).toEqual(
          observe(team, run(secret(other)).history, 'ref'),
        )
      }
    }),
    { numRuns: 25 },
  )
})

it('projects only what its schema can hold, in the view of every event', () => {
  fc.assert(
    fc.property(anyHistory, (history) => {
      for (const { entry, decision } of run(history).history) {
        if (entry.kind !== 'event') continue
        for (const line of decision.lines.filter(
          ({ outcome }) => outcome === 'SHARE' || outcome === 'REDACT',
        )) {
          const delivery = {
            recipient: line.recipient,
            purpose: '',
            lawfulBasis: '',
            handling: [],
            actBy: null,
            contact: null,
          }
          const masked = line.masked.map(({ pointer }) => pointer)
          const view = project(entry, {
            recipient: line.recipient,
            reference: 'r',
            delivery,
            masked,
            form: 'inline',
          })
          expect(() => codecByName(entryOf(entry.type).view).encode(view)).not.toThrow()
        }
      }
    }),
    { numRuns: 60 },
  )
})

it('considers as many teams with 31,000 organisations as with fifteen', () => {
  const file = northshire(1)
  const crowd = Array.from({ length: 31_000 }, (_, i) => ({
    ...file.organisations[0],
    id: `school:crowd-${i}`,
    sector: 'school',
    name: 'x',
    area: 'la:southshire',
  }))
  const large = directoryOf({
    ...file,
    organisations: [...file.organisations, ...crowd] as never,
    teams: [...file.teams, ...crowd.map(({ id }) => ({ ...file.teams[9], id: `${id}/dsl` }))] as never,
  })
  const history = [...events.known, events.plan('child-protection'), events.domesticAbuse()]
  expect(lastLines(run(history, large))).toEqual(lastLines(run(history)))
})
