import fc from 'fast-check'
import { hubRecordTypes, type TeamId } from '@common-thread/events/catalogue'
import { gives } from './history.js'
import { type Judgement } from './judge.js'
import { observe } from './observe.js'
import { refold } from './refold.js'
import { Log, told } from './testing/given.js'
import * as events from './testing/northshire-events.js'

const socialWork = 'la:northshire/social-work' as TeamId
const desk = 'la:northshire/mash'

/** The authority seals the identity of an adopted child, and leaves its own social workers in. */
function sealed(log: Log, by: TeamId = socialWork): Judgement {
  const recordedTime = (log.history.at(-1)?.entry.recordedTime ?? 0) + 1
  return log.judge({
    kind: 'hub',
    type: hubRecordTypes.childSealed,
    position: { shard: 0, seq: log.history.length + 1 },
    recordedTime,
    data: {
      permits: [socialWork],
      team: by,
      client: 'la-northshire-social-work',
      reason: 'adoption-order-made',
    },
  })
}

function given(): { log: Log; seal: Judgement; had: readonly string[] } {
  const log = new Log()
  events.known.forEach((happening) => log.add(happening))
  const had = told(log.add(events.plan('child-protection')))
  return { log, had, seal: sealed(log) }
}

describe('a sealed identity', () => {
  it('is taken back from everybody that had something of it, but for the teams that the seal leaves in', () => {
    const { log, had, seal } = given()
    expect(had.length).toBeGreaterThan(2)
    const seq = log.history.length - 1
    const back = seal.decision.superseding.filter(({ ofSeq }) => ofSeq === seq)
    expect(back.map(({ line }) => `${line.recipient} ${line.outcome}`).sort()).toEqual(
      had
        .filter((team) => team !== socialWork)
        .map((team) => `${team} WITHHOLD`)
        .sort(),
    )
    for (const team of had) {
      const last = observe(team as TeamId, log.history, 'ref').at(-1)
      expect([team, last?.kind === 'recall']).toEqual([team, team !== socialWork])
    }
  })

  it('freezes at once what nobody was offered yet', () => {
    expect(given().seal.stops).toBe(true)
  })

  it('gives nothing of what is told of it late to anybody else, and only an alarm’s signal to the duty desk', () => {
    const { log } = given()
    expect(told(log.add(events.plan('child-in-need'))).filter((team) => team !== socialWork)).toEqual([])
    const alarm = log
      .add(events.concern())
      .decision.lines.filter(({ outcome, recipient }) => outcome !== 'WITHHOLD' && recipient !== socialWork)
    expect(alarm.map(({ recipient, outcome }) => `${recipient} ${outcome}`)).toEqual([`${desk} SIGNAL`])
  })

  it('is opened by nobody lifting a seal, whoever set it', () => {
    const { log } = given()
    for (const by of [socialWork, desk]) log.add(events.restriction('sealed', { change: 'lifted', by }))
    expect(log.state.restrictions.map(({ kind }) => kind)).toEqual(['sealed'])
    expect(told(log.add(events.plan('child-in-need'))).filter((team) => team !== socialWork)).toEqual([])
  })

  it('is sealed too where its log is folded again', () => {
    const { log } = given()
    expect(refold(log.history)).toEqual(log.state)
  })

  it('is told to the responsible authority’s duty desk by a signal where another authority sealed it', () => {
    const { log } = given()
    const told = sealed(log, 'la:southshire/mash' as TeamId).decision.superseding.filter(
      ({ cause }) => cause === 'occasion',
    )
    expect(told.map(({ line }) => [line.recipient, line.outcome, ...line.reasons])).toEqual([
      [desk, 'SIGNAL', 'sealed-by-another-authority'],
    ])
    expect(observe(desk as TeamId, log.history, 'ref').filter(({ kind }) => kind === 'signal')).toHaveLength(
      1,
    )
  })

  it('is told to nobody where the responsible authority sealed it itself', () => {
    expect(given().seal.decision.superseding.filter(({ cause }) => cause === 'occasion')).toEqual([])
  })

  it('gives nobody but the teams that it leaves in more than the alarm’s signal, whatever is said after it', () => {
    const sayings = [
      ...events.known,
      events.conferenceMember,
      events.plan('child-in-need'),
      events.concern(),
      events.domesticAbuse(),
      events.placementMoved(),
      events.edAttended(),
      ...[socialWork, desk, 'la:southshire/mash'].map((by) =>
        events.restriction('sealed', { change: 'lifted', by }),
      ),
      events.restriction('sealed', { permits: ['school:oakfield-primary/dsl'] }),
    ]
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...sayings), { maxLength: 10 }), (later) => {
        const { log } = given()
        const decisions = later.map((happening) => log.add(happening).decision)
        const lines = decisions.flatMap((decision) => [
          ...decision.lines,
          ...decision.superseding.map(({ line }) => line),
        ])
        const others = lines.filter((line) => gives(line) && line.recipient !== socialWork)
        expect(others.map(({ outcome, recipient }) => `${recipient} ${outcome}`)).toEqual(
          others.map(() => `${desk} SIGNAL`),
        )
      }),
      { numRuns: 300 },
    )
  })
})
