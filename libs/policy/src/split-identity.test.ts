import { type DecisionLine, hubRecordTypes, type TeamId } from '@common-thread/events/catalogue'
import { type Judgement } from './judge.js'
import { refold } from './refold.js'
import { Log } from './testing/given.js'
import * as events from './testing/northshire-events.js'

const socialWork = 'la:northshire/social-work' as TeamId

function split(log: Log, role: 'kept' | 'new'): Judgement {
  return log.judge({
    kind: 'hub',
    type: hubRecordTypes.childSplit,
    position: { shard: 0, seq: log.history.length + 1 },
    recordedTime: (log.history.at(-1)?.entry.recordedTime ?? Date.parse('2026-11-23T08:00:00Z')) + 1,
    data: {
      role,
      other: 'child_bbbbbbbbbbbbbbbbbbbbbbbbbb',
      team: socialWork,
      client: 'la-northshire-social-work',
      reason: 'two-children',
    },
  })
}

const kinds = (log: Log) => log.state.restrictions.map(({ kind }) => kind).sort()

describe('a child that was split off', () => {
  it('begins shielded, for what shields the other record may be its own', () => {
    const log = new Log()
    split(log, 'new')
    expect(kinds(log)).toEqual(['location-shield', 'source-shield'])
    expect(refold(log.history)).toEqual(log.state)
  })

  it('has no place given of it to those who would be given it were it not shielded', () => {
    const [plain, shielded] = [new Log(), new Log()]
    split(plain, 'kept')
    split(shielded, 'new')
    for (const log of [plain, shielded]) events.known.forEach((happening) => log.add(happening))
    const given = ({ decision }: Judgement) =>
      decision.lines.filter(({ outcome }) => outcome === 'SHARE' || outcome === 'REDACT')
    const isShielded = ({ masked }: DecisionLine) => masked.some(({ reason }) => reason === 'location-shield')
    const plan = events.placementMoved()
    const [open, closed] = [given(plain.add(plan)), given(shielded.add(plan))]
    const isAuthoritys = ({ capacity }: DecisionLine) =>
      capacity === 'duty-desk' || capacity === 'social-work'
    const others = closed.filter((line) => !isAuthoritys(line))
    expect(closed.map(({ recipient }) => recipient)).toEqual(open.map(({ recipient }) => recipient))
    expect(others.length).toBeGreaterThan(0)
    expect(others.some(isShielded)).toBe(true)
    expect(open.some(isShielded)).toBe(false)
  })

  it('is shielded no more once the authority that split it off lifts that', () => {
    const log = new Log()
    split(log, 'new')
    events.known.forEach((happening) => log.add(happening))
    log.add(events.restriction('location-shield', { change: 'lifted', by: socialWork }))
    expect(kinds(log)).toEqual(['source-shield'])
  })

  it('leaves the other one shielded as it was', () => {
    const log = new Log()
    events.known.forEach((happening) => log.add(happening))
    log.add(events.restriction('location-shield'))
    split(log, 'kept')
    expect(kinds(log)).toEqual(['location-shield'])
  })
})
