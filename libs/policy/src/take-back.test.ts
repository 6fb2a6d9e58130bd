import { type TeamId } from '@common-thread/events/catalogue'
import { observe } from './observe.js'
import { refold } from './refold.js'
import { type Happening, Log, told } from './testing/given.js'
import * as events from './testing/northshire-events.js'

const gp = 'health:millbrook-gp/practice'
const dsl = 'school:oakfield-primary/dsl'
const given = (...happenings: readonly Happening[]) => {
  const log = new Log()
  const judgements = happenings.map((happening) => log.add(happening))
  return { log, last: judgements.at(-1)!, seq: happenings.length }
}
const superseding = ({ decision }: ReturnType<Log['add']>, cause: string) =>
  decision.superseding
    .filter((line) => line.cause === cause)
    .map(({ ofSeq, line }) => `${ofSeq} ${line.recipient} ${line.outcome}`)
    .sort()
const seen = (log: Log, team: string) =>
  observe(team as TeamId, log.history, 'ref').map(({ kind, content }) =>
    kind === 'recall' ? `recall ${String(content['kind'])}` : kind,
  )

describe('a retraction', () => {
  it('recalls from exactly those who had it, and gives nobody anything', () => {
    const { log, last, seq } = given(...events.known, events.plan('child-protection'))
    const had = told(last)
    expect(had.length).toBeGreaterThan(1)
    const judgement = log.retract(seq)
    expect(judgement.decision.lines).toEqual([])
    expect(superseding(judgement, 'retracted')).toEqual(had.map((team) => `${seq} ${team} WITHHOLD`).sort())
    for (const { id } of log.directory.teams.values()) {
      expect([id, seen(log, id).filter((kind) => kind === 'recall retracted').length]).toEqual([
        id,
        had.includes(id) ? 1 : 0,
      ])
    }
  })

  it('recalls each delivery of it, where a team had two', () => {
    const ed = 'health:northshire-ed/safeguarding'
    const { log, seq } = given(...events.known, events.plan('child-protection'))
    log.add(events.edAttended())
    log.add(events.edAttended())
    const judgement = log.retract(seq)
    const recalled = judgement.decision.superseding.filter(({ line }) => line.recipient === ed)
    expect(recalled.map(({ ofSeq, cause }) => `${ofSeq} ${cause}`)).toEqual([
      `${seq} retracted`,
      `${seq} retracted`,
    ])
    expect(seen(log, ed).filter((kind) => kind === 'recall retracted')).toHaveLength(2)
  })

  it('freezes what nobody was offered yet as it arrives', () => {
    const { log, seq } = given(...events.known, events.plan('child-protection'))
    expect(log.retract(seq).stops).toBe(true)
  })

  it('leaves the state as if the event had never been', () => {
    const before = given(...events.known).log.state
    const { log, seq } = given(...events.known, events.plan('child-protection'))
    expect(log.state.plans).toHaveLength(1)
    log.retract(seq)
    expect(log.state).toEqual(before)
    expect(refold(log.history)).toEqual(log.state)
  })

  it('brings back what the event had ended', () => {
    const { log, seq } = given(
      ...events.known,
      events.involvementEnded({
        kind: 'school-roll',
        organisation: 'school:oakfield-primary',
        by: 'la:northshire/social-work',
      }),
    )
    expect(told(log.add(events.plan('child-protection')))).not.toContain(dsl)
    log.retract(seq)
    expect(told(log.add(events.plan('child-protection')))).toContain(dsl)
  })

  it('takes back what those it had let in were given, who are not given more', () => {
    const { log } = given(...events.known, events.plan('child-protection'))
    const roll = 2
    expect(superseding(log.retract(roll), 'misdelivered')).toContain(
      `${events.known.length + 1} ${dsl} WITHHOLD`,
    )
    expect(told(log.add(events.plan('child-protection')))).not.toContain(dsl)
  })

  it('of a claim takes it back from the authority that was told, and changes nothing else', () => {
    const claim = events.involvementStarted({
      kind: 'school-roll',
      organisation: 'school:hillside-academy',
      by: 'school:hillside-academy/dsl',
    })
    const { log, last, seq } = given(...events.known, claim)
    const state = log.state
    const had = told(last)
    const judgement = log.retract(seq)
    expect(judgement.decision.standing).toBe('claimed')
    expect(superseding(judgement, 'retracted')).toEqual(had.map((team) => `${seq} ${team} WITHHOLD`).sort())
    expect(log.state).toEqual(state)
  })

  it('of an attendance recalls what was given on its occasion', () => {
    const { log, seq } = given(...events.known, events.plan('child-protection'), events.edAttended())
    const ed = 'health:northshire-ed/safeguarding'
    expect(seen(log, ed)).toContain('event')
    expect(superseding(log.retract(seq), 'retracted')).toContain(`${seq - 1} ${ed} WITHHOLD`)
  })

  it('of a shield counts as lifting it: whoever set one does not end it alone', () => {
    const shield = events.restriction('location-shield', { by: 'police:northshire/child-abuse' })
    const { log, seq } = given(...events.known, shield)
    log.retract(seq)
    expect(log.state.restrictions).toMatchObject([
      { kind: 'location-shield', liftedBy: ['police:northshire'] },
    ])
    expect(refold(log.history)).toEqual(log.state)
    log.add(events.restriction('location-shield', { change: 'lifted', by: 'la:northshire/social-work' }))
    expect(log.state.restrictions).toEqual([])
  })

  it('of the lifting of a shield puts it back, and recalls what went out meanwhile', () => {
    const shield = events.restriction('location-shield')
    const lifted = events.restriction('location-shield', { change: 'lifted' })
    const { log, seq } = given(...events.known, shield, lifted, events.placementMoved())
    const judgement = log.retract(seq - 1)
    expect(log.state.restrictions).toHaveLength(1)
    expect(superseding(judgement, 'restricted').length).toBeGreaterThan(0)
  })

  it('twice takes nothing back twice', () => {
    const { log, seq } = given(...events.known, events.plan('child-protection'))
    log.retract(seq)
    expect(log.retract(seq).decision.superseding).toEqual([])
  })
})

describe('a correction', () => {
  it('recalls the earlier event as corrected and is given like a new one', () => {
    const { log, last, seq } = given(...events.known, events.plan('child-protection'))
    const judgement = log.add({ ...events.plan('child-protection', { from: '2026-10-01' }), corrects: seq })
    expect(superseding(judgement, 'corrected')).toEqual(
      told(last)
        .map((team) => `${seq} ${team} WITHHOLD`)
        .sort(),
    )
    expect(told(judgement)).toEqual(told(last))
    expect(seen(log, gp)).toEqual(['event', 'event', 'recall corrected'])
    expect(log.state.plans).toMatchObject([{ from: '2026-10-01', seq: seq + 1 }])
    expect(refold(log.history)).toEqual(log.state)
  })

  it('takes the earlier event from those who are not to have the corrected one', () => {
    const { log, last, seq } = given(...events.known, events.plan('child-protection'))
    const judgement = log.add({ ...events.plan('family-help'), corrects: seq })
    const lost = told(last).filter((team) => !told(judgement).includes(team))
    expect(lost).not.toEqual([])
    for (const team of lost) expect(seen(log, team)).toEqual(['event', 'recall corrected'])
  })

  it('is judged for its standing without what it corrects', () => {
    const { log } = given(events.known[0]!)
    const judgement = log.add({
      ...events.involvementStarted({
        kind: 'responsible-authority',
        organisation: 'la:northshire',
        by: 'la:northshire/social-work',
      }),
      corrects: 1,
    })
    expect(judgement.decision.standing).toBe('authoritative')
    expect(log.state.authority).toBe('la:northshire')
    expect(log.state.involvements).toHaveLength(1)
  })

  it('that is corrected or retracted again does not bring back the first', () => {
    const { log, seq } = given(...events.known, events.plan('child-protection'))
    log.add({ ...events.plan('child-protection', { from: '2026-10-01' }), corrects: seq })
    log.retract(seq + 1)
    expect(log.state.plans).toEqual([])
    expect(seen(log, gp)).toEqual(['event', 'event', 'recall corrected', 'recall retracted'])
  })

  it('of an attendance gives on its occasion again what it recalls', () => {
    const ed = 'health:northshire-ed/safeguarding'
    const { log, seq } = given(...events.known, events.plan('child-protection'), events.edAttended())
    log.add({ ...events.edAttended(), corrects: seq })
    expect(seen(log, ed)).toEqual(['event', 'event', 'recall corrected'])
    expect(superseding(log.retract(seq + 1), 'retracted')).toContain(`${seq - 1} ${ed} WITHHOLD`)
  })
})

describe('who had something while it was theirs, and whose part has ended', () => {
  const ended = (to = '2026-11-20') =>
    events.involvementEnded({
      kind: 'school-roll',
      organisation: 'school:oakfield-primary',
      by: 'la:northshire/social-work',
      to,
    })

  it('is told that it was taken back', () => {
    const { log, seq } = given(...events.known, events.plan('child-protection'), ended())
    log.retract(seq - 1)
    expect(seen(log, dsl)).toEqual(['event', 'recall retracted'])
  })

  it('is told once that a shield covers what it has, and again what is sealed', () => {
    const { log } = given(...events.known, events.placementMoved(), ended())
    log.add(events.restriction('location-shield'))
    expect(seen(log, gp)).toEqual(['event', 'recall restricted'])
    log.add(events.restriction('location-shield', { by: 'police:northshire/child-abuse' }))
    expect(seen(log, gp)).toEqual(['event', 'recall restricted'])
    const judgement = log.add(events.restriction('sealed'))
    expect(superseding(judgement, 'restricted')).toContain(`${events.known.length + 1} ${dsl} WITHHOLD`)
    expect(seen(log, dsl).at(-1)).toBe('recall restricted')
  })

  it('gets nothing new', () => {
    const { log } = given(...events.known, events.plan('child-protection'), ended())
    log.add(events.plan('child-protection'))
    expect(seen(log, dsl)).toEqual(['event'])
  })
})
