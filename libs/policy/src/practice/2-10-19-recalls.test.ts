import { eventTypes, type TeamId } from '@common-thread/events/catalogue'
import { observe } from '../observe.js'
import { aChildWith } from '../testing/a-child.js'
import { exampleOf } from '../testing/every-role.js'
import { type Log } from '../testing/given.js'
import {
  involvementEnded,
  involvementStarted,
  known,
  placementMoved,
  plan,
  restriction,
} from '../testing/northshire-events.js'
import {
  carers,
  desk,
  nursing,
  otherSchool,
  practice,
  school,
  socialWork,
} from '../testing/northshire-teams.js'

const recallsOf = (log: Log, team: string) =>
  observe(team as TeamId, log.history, 'ref')
    .filter(({ kind }) => kind === 'recall')
    .map(({ content }) => [content['kind'], content['fields']])

describe('what should not have been told is recalled from exactly those who had it, and says what it is (§2.10 item 19)', () => {
  it('given a correction, then who had the earlier one is told that it was corrected, and has the new one', () => {
    const { log } = aChildWith(...known, plan('child-protection'))
    const seq = log.history.length
    const corrected = log.add({ ...plan('child-protection', { from: '2026-11-19' }), corrects: seq })
    expect(recallsOf(log, school)).toEqual([['corrected', []]])
    expect(corrected.decision.lines.find(({ recipient }) => recipient === school)?.outcome).toBe('SHARE')
    expect(recallsOf(log, carers)).toEqual([])
  })

  it('given an event about the wrong child, then it is taken back from who had it, and nothing comes in its place', () => {
    const { log } = aChildWith(...known, plan('child-protection'))
    const taken = log.retract(log.history.length)
    for (const team of [school, practice, nursing]) expect(recallsOf(log, team)).toEqual([['retracted', []]])
    expect(taken.decision.lines).toEqual([])
    expect(log.state.plans).toEqual([])
  })

  it('given a shield, then who had the place is told which fields are to be forgotten, and no more than that', () => {
    const { log } = aChildWith(
      ...known,
      placementMoved(),
      restriction('location-shield', { permits: [carers] }),
    )
    const [[kind, fields] = []] = recallsOf(log, practice)
    expect(kind).toBe('restricted')
    expect(fields).toEqual(expect.arrayContaining(['/placement/address']))
    expect(recallsOf(log, carers)).toEqual([])
  })

  it('given an agreement that ends or a child who leaves, then nothing is recalled: it was right when it was told', () => {
    const left = involvementEnded({
      kind: 'school-roll',
      organisation: 'school:oakfield-primary',
      by: socialWork,
    })
    const { log } = aChildWith(...known, plan('child-protection'), left)
    expect(recallsOf(log, school)).toEqual([])
  })

  it('given the wrong school’s roll, when it is taken back, then what that school was told was misdelivered, and nobody else’s was', () => {
    const wrong = involvementStarted({
      kind: 'school-roll',
      organisation: 'school:hillside-academy',
      by: socialWork,
    })
    const { log } = aChildWith(...known, wrong, plan('child-protection'))
    log.retract(known.length + 1)
    expect(recallsOf(log, otherSchool)).toEqual([['misdelivered', []]])
    expect(recallsOf(log, school)).toEqual([])
    expect(recallsOf(log, practice)).toEqual([])
  })

  it('given what is decided on a breach under Arts 33 and 34, then who keeps the child safe has it, with the safety plan', () => {
    const decided = exampleOf(eventTypes.personalDataBreachDecided, school)
    const when = aChildWith(...known).when(decided)
    expect(when.told).toEqual([desk, socialWork])
    expect(when.gets(socialWork).sees).toContain('/breach')
    expect(when.gets(practice)).toMatchObject({ outcome: 'WITHHOLD', sees: [] })
  })
})
