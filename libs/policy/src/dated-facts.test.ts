import { refold } from './refold.js'
import { given, type Happening, lineFor, type Log, masked, told } from './testing/given.js'
import * as events from './testing/northshire-events.js'

const socialWork = 'la:northshire/social-work'
const dsl = 'school:oakfield-primary/dsl'
const hillside = 'school:hillside-academy/dsl'
const oldCarers = 'provider:beacon-fostering/placements'
const newCarers = 'provider:harbour-fostering/placements'
const familyWorks = 'voluntary:family-works/family-support'

const startsAt = (organisation: string, more: { from?: string; to?: string } = {}): Happening =>
  events.involvementStarted({ kind: 'school-roll', organisation, by: socialWork, ...more })
const endsAt = (organisation: string, to: string): Happening =>
  events.involvementEnded({ kind: 'school-roll', organisation, by: socialWork, to })
const plan = events.plan('child-protection')
const at = (time: string, happening: Happening): Happening => ({ ...happening, at: time })
const superseding = ({ decision }: ReturnType<Log['add']>) =>
  decision.superseding.map(({ ofSeq, cause, line }) => `${ofSeq} ${line.recipient} ${cause} ${line.outcome}`)
const dues = (judgement: ReturnType<Log['add']>) =>
  judgement.due.map(({ at: time, what, ofSeq }) => `${new Date(time).toISOString()} ${what} ${ofSeq}`)

describe('a fact that is told late', () => {
  it('does not let in again whoever has left since', () => {
    const { log } = given(...events.known, endsAt('school:hillside-academy', '2026-10-01'))
    log.add(startsAt('school:hillside-academy', { from: '2026-06-01' }))
    expect(told(log.add(plan))).not.toContain(hillside)
  })

  it('stops what those who had left already were not offered yet', () => {
    const { log } = given(...events.known, plan)
    const late = log.add(endsAt('school:oakfield-primary', '2026-10-01'))
    expect(superseding(late)).toEqual([`5 ${dsl} relationship-ended WITHHOLD`])
    expect(told(log.add(plan))).not.toContain(dsl)
  })

  it('leaves the newer placement where it is', () => {
    const { log } = given(...events.known, events.placementMoved({ from: '2026-11-20' }))
    log.add(events.placementMoved({ from: '2026-10-01', provider: 'provider:beacon-fostering' }))
    expect(log.state.placement?.provider).toBe('provider:harbour-fostering')
  })

  it('closes no plan that began after it', () => {
    const { log } = given(...events.known, events.plan('child-protection', { from: '2026-11-01' }))
    log.add(events.plan('child-protection', { change: 'ended', from: '2025-01-01', to: '2025-06-01' }))
    expect(log.state.plans).toMatchObject([{ kind: 'child-protection', from: '2026-11-01', to: null }])
  })

  it('counts after one of the same date that was recorded before it', () => {
    const { log } = given(...events.known, startsAt('school:oakfield-primary', { from: '2026-11-20' }))
    log.add(endsAt('school:oakfield-primary', '2026-11-20'))
    expect(told(log.add(plan))).not.toContain(dsl)
  })
})

describe('a fact that is told before its time', () => {
  const monday = '2026-11-30T00:00:00Z'
  const nextWeek = startsAt('school:hillside-academy', { from: '2026-11-30' })

  it('names the time, lets nobody in before it, and does when it comes', () => {
    const { log, when } = given(...events.known)
    expect(dues(when(nextWeek))).toEqual(['2026-11-30T00:00:00.000Z fact-begins 5'])
    expect(told(log.add(plan))).not.toContain(hillside)
    expect(superseding(log.deadline(5, monday, 'fact-begins'))).toEqual([])
    expect(told(log.add(plan))).toContain(hillside)
  })

  it('holds for a record that is decided at its time, whether or not the hub has said yet that it came', () => {
    const { log } = given(...events.known, nextWeek)
    expect(told(log.add(at('2026-11-29T23:59:59Z', plan)))).not.toContain(hillside)
    expect(told(log.add(at(monday, plan)))).toContain(hillside)
  })

  it('changes nothing at its time when it was taken back before', () => {
    const { log } = given(...events.known, events.placementMoved({ from: '2026-11-30' }))
    log.retract(5)
    const state = log.state
    expect(superseding(log.deadline(5, monday, 'fact-begins'))).toEqual([])
    expect(log.state).toEqual(state)
  })

  it('ends a relationship at its time, and stops then what was not offered', () => {
    const { log } = given(...events.known, endsAt('school:oakfield-primary', '2026-11-30'), plan)
    expect(told(log.add(plan))).toContain(dsl)
    const came = log.deadline(5, monday, 'fact-begins')
    expect(came.stops).toBe(true)
    expect(superseding(came)).toEqual([6, 7].map((seq) => `${seq} ${dsl} relationship-ended WITHHOLD`))
    expect(told(log.add(plan))).not.toContain(dsl)
  })

  it('moves a child to another placement at its time', () => {
    const old = events.placementMoved({ from: '2026-10-01', provider: 'provider:beacon-fostering' })
    const { log } = given(...events.known, old)
    expect(told(log.add(events.placementMoved({ from: '2026-11-30' })))).toContain(oldCarers)
    expect(log.state.placement?.provider).toBe('provider:beacon-fostering')
    const came = log.deadline(6, monday, 'fact-begins')
    expect(superseding(came)).toEqual([`6 ${newCarers} occasion SHARE`])
    expect(came.contents).toEqual([6])
    expect(log.state.placement?.provider).toBe('provider:harbour-fostering')
    expect(superseding(log.deadline(6, monday, 'fact-begins'))).toEqual([])
  })

  it('begins and ends a family’s agreement at its times', () => {
    const { log } = given(...events.known)
    log.add(events.agreement('given', { from: '2026-11-30' }))
    expect(told(log.add(events.plan('family-help')))).not.toContain(familyWorks)
    log.deadline(5, monday, 'fact-begins')
    expect(told(log.add(events.plan('family-help')))).toContain(familyWorks)
    log.add(events.agreement('withdrawn', { from: '2026-12-07' }))
    expect(told(log.add(events.plan('family-help')))).toContain(familyWorks)
    const came = log.deadline(9, '2026-12-07T00:00:00Z', 'fact-begins')
    expect(superseding(came)).toEqual(
      [5, 8, 10].map((seq) => `${seq} ${familyWorks} agreement-ended WITHHOLD`),
    )
    expect(told(log.add(events.plan('family-help')))).not.toContain(familyWorks)
  })

  it('names no time when it is only claimed', () => {
    const claim = { ...nextWeek, by: hillside }
    expect(given(...events.known).when(claim).due).toEqual([])
  })
})

it('ends by itself what says until when it holds', () => {
  const { log, when } = given(...events.known)
  const said = when(startsAt('school:hillside-academy', { to: '2026-11-30' }))
  expect(dues(said)).toEqual(['2026-11-30T00:00:00.000Z fact-ends 5'])
  log.add(plan)
  expect(superseding(log.deadline(5, '2026-11-30T00:00:00Z', 'fact-ends'))).toEqual([
    `6 ${hillside} relationship-ended WITHHOLD`,
  ])
})

it('lets an authority’s responsibility end when it said that it would', () => {
  const responsible = events.involvementStarted({
    kind: 'responsible-authority',
    organisation: 'la:northshire',
    by: socialWork,
    to: '2026-11-30',
  })
  const { log } = given(responsible)
  expect(log.state.authority).toBe('la:northshire')
  log.add(at('2026-11-30T08:00:00Z', events.concern()))
  expect(log.state.authority).toBeNull()
})

describe('a restriction', () => {
  const moved = (log: Log) => masked(lineFor(log.add(events.placementMoved()), 'la:southshire/mash'))

  it('holds as soon as it is recorded, whatever its date: what has left does not come back', () => {
    const { log, when } = given(...events.known)
    const set = when(events.restriction('location-shield', { from: '2026-12-24' }))
    expect(set.due).toEqual([])
    expect(Object.values(moved(log))).toContain('location-shield')
  })

  it('that is to be lifted on a date holds until that date', () => {
    const shield = events.restriction('location-shield')
    const { log } = given(...events.known, shield)
    const lifted = log.add(events.restriction('location-shield', { change: 'lifted', from: '2026-11-30' }))
    expect(dues(lifted)).toEqual(['2026-11-30T00:00:00.000Z fact-begins 6'])
    expect(Object.values(moved(log))).toContain('location-shield')
    log.deadline(6, '2026-11-30T00:00:00Z', 'fact-begins')
    expect(Object.values(moved(log))).not.toContain('location-shield')
    expect(refold(log.history)).toEqual(log.state)
  })

  it('holds again, and takes back what it covers, where another authority turns out to have been responsible', () => {
    const lifted = events.restriction('location-shield', { change: 'lifted' })
    const { log } = given(...events.known, events.restriction('location-shield'), lifted)
    log.add(events.placementMoved())
    const southshire = {
      kind: 'responsible-authority',
      organisation: 'la:southshire',
      by: 'la:southshire/mash',
    }
    const ended = { ...southshire, organisation: 'la:northshire', by: socialWork, to: '2026-10-15' }
    log.add(events.involvementEnded(ended))
    const late = log.add(events.involvementStarted({ ...southshire, from: '2026-10-01' }))
    expect(late.decision.standing).toBe('authoritative')
    expect(log.state.restrictions).toMatchObject([{ kind: 'location-shield', liftedBy: ['la:northshire'] }])
    expect(late.decision.superseding.map(({ cause }) => cause)).toContain('restricted')
    expect(late.stops).toBe(true)
  })

  it('is not lifted by what was said before it was set', () => {
    const lifting = events.restriction('location-shield', { change: 'lifted', from: '2026-11-30' })
    const { log } = given(...events.known, events.restriction('location-shield'), lifting)
    log.add(events.restriction('location-shield', { from: '2026-01-01' }))
    log.deadline(6, '2026-11-30T00:00:00Z', 'fact-begins')
    expect(log.state.restrictions).toMatchObject([{ kind: 'location-shield', seq: 7 }])
  })
})
