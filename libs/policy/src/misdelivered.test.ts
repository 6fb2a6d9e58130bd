import { type DecisionLine, eventTypes, type TeamId } from '@common-thread/events/catalogue'
import { observe } from './observe.js'
import { everyRole } from './testing/every-role.js'
import { exampleOf } from './testing/every-role.js'
import { type Happening, lineFor, Log, told } from './testing/given.js'
import * as events from './testing/northshire-events.js'

const hillside = 'school:hillside-academy/dsl'
const oakfield = 'school:oakfield-primary/dsl'
const desk = 'la:northshire/mash'
const officer = 'la:northshire/information-governance'
const socialWork = 'la:northshire/social-work'

const roll = (organisation: string, more: { from?: string; to?: string } = {}): Happening =>
  events.involvementStarted({ kind: 'school-roll', organisation, by: socialWork, ...more })
const plan = events.plan('child-protection')
const newSocialWorker = exampleOf(eventTypes.socialWorkerChanged, socialWork)
/** Of the gravest tier, and for schools. */
const communitySafety = exampleOf(eventTypes.communitySafetyPlanChanged, socialWork)
/** Of a lower tier, with an address in it, which is of the gravest. */
const moved = exampleOf(eventTypes.addressChanged, socialWork)

const given = (...happenings: readonly Happening[]): Log => {
  const log = new Log(everyRole())
  happenings.forEach((happening) => log.add(happening))
  return log
}

const changed = (judgement: ReturnType<Log['retract']>, ofSeq: number): Record<string, string> =>
  Object.fromEntries(
    judgement.decision.superseding
      .filter((line) => line.ofSeq === ofSeq)
      .map(({ cause, line }) => [line.recipient, `${cause} ${line.outcome} ${line.reasons.join()}`]),
  )

const signalTo = (judgement: ReturnType<Log['retract']>, team: string): DecisionLine | undefined =>
  judgement.decision.superseding.find(({ line }) => line.recipient === team && line.outcome === 'SIGNAL')
    ?.line

const recallsOf = (log: Log, team: string) =>
  observe(team as TeamId, log.history, 'ref').flatMap(({ kind, content }) =>
    kind === 'recall' ? [content['kind']] : [],
  )

describe('given a child who was put on the roll of the wrong school', () => {
  const [authority, , ...others] = events.known
  const wronglyEnrolled = [authority!, roll('school:hillside-academy'), ...others]
  const mistake = 2

  it('when the roll is taken back, what that school was given of anything else is recalled as misdelivered', () => {
    const log = given(...wronglyEnrolled, plan)
    const seq = wronglyEnrolled.length + 1
    expect(told({ ...log.history.at(-1)! } as never)).toContain(hillside)
    const judgement = log.retract(mistake)
    expect(changed(judgement, seq)[hillside]).toBe('misdelivered WITHHOLD misdelivered')
    expect(recallsOf(log, hillside)).toEqual(['misdelivered'])
  })

  it('then nobody else has to give anything back', () => {
    const log = given(...wronglyEnrolled, plan)
    const seq = wronglyEnrolled.length + 1
    const recalled = Object.entries(changed(log.retract(mistake), seq)).filter(([, what]) =>
      what.startsWith('misdelivered'),
    )
    expect(recalled.map(([team]) => team)).toEqual([hillside])
  })

  it('then it is the same where the roll is corrected, and the right school gets what comes from then on', () => {
    const log = given(...wronglyEnrolled, plan)
    const judgement = log.add({ ...roll('school:oakfield-primary'), corrects: mistake })
    expect(changed(judgement, wronglyEnrolled.length + 1)[hillside]).toBe(
      'misdelivered WITHHOLD misdelivered',
    )
    expect(told(log.add(plan))).toContain(oakfield)
  })

  it('then the authority’s desk, the publisher and the data protection officers know at once, with 72 hours to notify', () => {
    const log = given(...wronglyEnrolled, communitySafety)
    const judgement = log.retract(mistake)
    for (const team of [desk, officer, socialWork]) {
      expect(signalTo(judgement, team)).toMatchObject({
        reasons: ['breach-to-be-notified'],
        basis: 'personal-data-breach',
        actBy: judgement.decision.now + 72 * 3_600_000,
      })
      expect(observe(team as TeamId, log.history, 'ref').at(-1)).toMatchObject({ kind: 'signal' })
    }
    expect(signalTo(judgement, hillside)).toBeUndefined()
    expect(signalTo(judgement, oakfield)).toBeUndefined()
  })

  it('then it is the same where an address went astray, and not where it was kept back', () => {
    const astray = given(...wronglyEnrolled, moved).retract(mistake)
    expect(signalTo(astray, desk)).toMatchObject({ reasons: ['breach-to-be-notified'] })
    const shielded = given(...wronglyEnrolled, events.restriction('location-shield'), moved).retract(mistake)
    expect(changed(shielded, wronglyEnrolled.length + 2)[hillside]).toBe('misdelivered WITHHOLD misdelivered')
    expect(signalTo(shielded, desk)).toBeUndefined()
  })

  it('then there is no such signal where what went astray was not of the gravest kind', () => {
    const log = given(...wronglyEnrolled, plan)
    const judgement = log.retract(mistake)
    expect(changed(judgement, wronglyEnrolled.length + 1)[hillside]).toBe(
      'misdelivered WITHHOLD misdelivered',
    )
    expect(signalTo(judgement, desk)).toBeUndefined()
  })

  it('then it is the same after the child has left that school on record', () => {
    const left = events.involvementEnded({
      kind: 'school-roll',
      organisation: 'school:hillside-academy',
      by: socialWork,
      to: '2026-11-25',
    })
    const log = given(...wronglyEnrolled, plan, { ...left, at: '2026-11-27T08:00:00Z' })
    expect(changed(log.retract(mistake), wronglyEnrolled.length + 1)[hillside]).toBe(
      'misdelivered WITHHOLD misdelivered',
    )
  })

  it('then what came after the child had left that school anyway is not called misdelivered', () => {
    const left = events.involvementEnded({
      kind: 'school-roll',
      organisation: 'school:hillside-academy',
      by: socialWork,
      to: '2026-10-01',
    })
    const log = given(...wronglyEnrolled, left, plan)
    expect(changed(log.retract(mistake), wronglyEnrolled.length + 2)[hillside]).toBeUndefined()
  })
})

it('given a school that had the child at the time anyway, what it got then was no misdelivery', () => {
  const secondEntry = roll('school:oakfield-primary', { from: '2026-10-01' })
  const log = given(...events.known, secondEntry, plan)
  const judgement = log.retract(events.known.length + 1)
  expect(changed(judgement, events.known.length + 2)[oakfield]).toBeUndefined()
  expect(recallsOf(log, oakfield)).not.toContain('misdelivered')
})

it('given a placement that never was and is over on record, its provider gives back what it was told meanwhile', () => {
  const provider = 'provider:harbour-fostering/placements'
  const seq = events.known.length + 1
  const log = given(...events.known, events.placementMoved(), newSocialWorker)
  expect(told({ ...log.history.at(-1)! } as never)).toContain(provider)
  log.add(
    exampleOf(eventTypes.placementEnded, socialWork, {
      placement: { to: '2026-11-24', provider: 'provider:harbour-fostering' },
    }),
  )
  log.add({ ...newSocialWorker, at: '2026-11-27T08:00:00Z' })
  expect(told({ ...log.history.at(-1)! } as never)).not.toContain(provider)
  expect(changed(log.retract(seq), seq + 1)[provider]).toBe('misdelivered WITHHOLD misdelivered')
})

it('given a school that the child had left before, as is known since, another roll that is taken back takes nothing more', () => {
  const left = events.involvementEnded({
    kind: 'school-roll',
    organisation: 'school:oakfield-primary',
    by: socialWork,
    to: '2026-10-01',
  })
  const log = given(...events.known, roll('school:hillside-academy'), plan, left)
  const seq = events.known.length + 2
  const judgement = log.retract(events.known.length + 1)
  expect(Object.keys(changed(judgement, seq))).toEqual([hillside])
})

it('given a school that was answered because it had raised a concern, a roll that is taken back takes nothing from it', () => {
  const log = given(...events.known, roll('school:hillside-academy'), events.concern({ by: hillside }))
  const concern = events.known.length + 2
  const inReplyTo = log.history.at(-1)?.decision.lines.find(({ recipient }) => recipient === desk)?.delivery
  log.add(exampleOf(eventTypes.referralDecided, desk, { referral: { inReplyTo } }))
  expect(lineFor({ ...log.history.at(-1)! } as never, hillside)?.capacity).toBe('referrer')
  const judgement = log.retract(events.known.length + 1)
  expect(changed(judgement, concern + 1)[hillside]).toBeUndefined()
})

describe('given an event that was about another child', () => {
  it('when its publisher says so, it is recalled as that from everybody who had it', () => {
    const log = given(...events.known, communitySafety)
    const seq = events.known.length + 1
    const had = told({ ...log.history.at(-1)! } as never)
    const judgement = log.retract(seq, 'wrong-child')
    const recalled = judgement.decision.superseding.filter(({ cause }) => cause === 'wrong-child')
    expect(recalled.map(({ line }) => line.recipient).sort()).toEqual([...had].sort())
    expect(recallsOf(log, oakfield)).toEqual(['wrong-child'])
    // The desk had it as well, and has to answer for it all the same.
    for (const team of [officer, desk])
      expect(signalTo(judgement, team)).toMatchObject({ reasons: ['breach-to-be-notified'] })
  })

  it('when it is only not so, it is recalled as retracted, and no breach is told of', () => {
    const log = given(...events.known, communitySafety)
    const judgement = log.retract(events.known.length + 1, 'not-so')
    expect(recallsOf(log, oakfield)).toEqual(['retracted'])
    expect(signalTo(judgement, officer)).toBeUndefined()
  })

  it('then who works with the right child is told that it comes late', () => {
    const log = given(...events.known)
    const judgement = log.add({ ...plan, wasOnAnotherRecord: true })
    expect(lineFor(judgement, oakfield)?.handling).toContain('recorded-late')
    expect(lineFor(log.add(plan), oakfield)?.handling).not.toContain('recorded-late')
  })
})
