import { type TeamId } from '@common-thread/events/catalogue'
import { toldSoFar } from './history.js'
import { type Judgement } from './judge.js'
import { observe } from './observe.js'
import { refold } from './refold.js'
import { type Happening, type Log, told } from './testing/given.js'
import { TwoLogs } from './testing/two-logs.js'
import * as events from './testing/northshire-events.js'

const socialWork = 'la:northshire/social-work' as TeamId
const desk = 'la:northshire/mash'
const dsl = 'school:oakfield-primary/dsl'
const ed = 'health:northshire-ed/safeguarding'
const provider = 'provider:harbour-fostering/placements'
const familyWorks = 'voluntary:family-works/family-support'
const police = 'police:northshire/child-abuse'
const [kept, retired] = [0, 1]

/** Two records of the child that the sample partnership knows. */
function twoRecords(clocks?: readonly string[]): TwoLogs {
  const hub = new TwoLogs(undefined, clocks)
  for (const each of [kept, retired]) events.known.forEach((happening) => hub.say(each, happening))
  return hub
}

const superseding = (judgement: Judgement | undefined): string[] =>
  (judgement?.decision.superseding ?? [])
    .map(({ ofSeq, cause, line }) => `${ofSeq} ${cause} ${line.recipient} ${line.outcome}`)
    .sort()
const seen = (log: Log, team: string): string[] =>
  observe(team as TeamId, log.history, 'ref').map(({ kind, content }) =>
    kind === 'recall' ? `recall ${String(content['kind'])}` : kind,
  )
const kinds = (log: Log) => log.state.restrictions.map(({ kind }) => kind)
const hasPlace = (log: Log, team: string) =>
  toldSoFar(log.history).some(
    ({ event, line }) =>
      event.type === events.placementMoved().type &&
      line.recipient === team &&
      !line.masked.some(({ reason }) => reason === 'location-shield'),
  )

describe.each([
  ['kept', kept, retired],
  ['retired', retired, kept],
])('two records of one child, where the %s one has it', (_, mine, other) => {
  it('are shielded both by what shields either, and what was given of the other is masked at once', () => {
    const hub = twoRecords()
    hub.say(mine, events.restriction('location-shield'))
    hub.say(other, events.placementMoved())
    const log = hub.log(other)
    expect(hasPlace(log, provider)).toBe(true)
    hub.merge()
    expect(kinds(log)).toEqual(['location-shield'])
    expect(hasPlace(log, provider)).toBe(false)
    expect(seen(log, provider)).toContain('recall restricted')
  })

  it('mask what the other gave when a shield is set after the merge', () => {
    const hub = twoRecords()
    hub.say(other, events.placementMoved())
    hub.merge()
    expect(hasPlace(hub.log(other), provider)).toBe(true)
    const [, marker] = hub.say(mine, events.restriction('location-shield'))
    expect(marker?.stops).toBe(true)
    expect(hasPlace(hub.log(other), provider)).toBe(false)
  })

  it('mask again what the other gave where the lifting of a shield is taken back', () => {
    const hub = twoRecords()
    hub.say(mine, events.restriction('location-shield'))
    hub.say(mine, events.restriction('location-shield', { change: 'lifted' }))
    hub.say(other, events.placementMoved())
    hub.merge()
    expect(hasPlace(hub.log(other), provider)).toBe(true)
    hub.retract(mine, 6)
    expect(hasPlace(hub.log(other), provider)).toBe(false)
  })

  it('are recalled whole by a seal of either', () => {
    const hub = twoRecords()
    hub.say(other, events.plan('child-protection'))
    hub.merge()
    hub.say(mine, events.restriction('sealed', { permits: [socialWork] }))
    const still = new Set(toldSoFar(hub.log(other).history).map(({ line }) => line.recipient))
    expect([...still]).toEqual([socialWork])
  })

  it('stop what a team was to get that the family refused in the other', () => {
    const hub = twoRecords()
    hub.say(mine, events.agreement('refused', { from: '2026-10-01' }))
    hub.say(other, events.agreement('given'))
    expect(told(hub.say(other, events.plan('family-help'))[0] as Judgement)).toEqual([familyWorks])
    const markers = hub.merge()
    expect(superseding(markers[other])).toContain(`6 agreement-ended ${familyWorks} WITHHOLD`)
    expect(told(hub.say(other, events.plan('family-help'))[0] as Judgement)).toEqual([])
  })

  it('stop it too where an agreement lapses in the other', () => {
    const hub = twoRecords()
    hub.say(mine, events.agreement('given', { until: '2026-12-01T00:00:00Z' }))
    hub.merge()
    hub.say(other, events.plan('family-help'))
    expect(hub.log(other).state.agreements).toMatchObject([{ team: familyWorks, status: 'given' }])
    const [, marker] = hub.deadline(mine, 5, '2026-12-01T00:00:00Z', 'agreement-lapses')
    expect(superseding(marker)).toEqual([`6 agreement-ended ${familyWorks} WITHHOLD`])
  })

  it('stop it too where a refusal that was dated ahead begins in the other', () => {
    const hub = twoRecords()
    hub.say(mine, events.agreement('refused', { from: '2026-12-01' }))
    hub.say(other, events.agreement('given'))
    hub.say(other, events.plan('family-help'))
    expect(superseding(hub.merge()[other])).toEqual([])
    const [, marker] = hub.deadline(mine, 5, '2026-12-01T00:00:00Z', 'fact-begins')
    expect(superseding(marker)).toContain(`6 agreement-ended ${familyWorks} WITHHOLD`)
  })

  it('end a role in both when its time comes, by the record that says so', () => {
    const hub = twoRecords()
    const roll = { kind: 'school-roll', organisation: 'school:oakfield-primary', by: socialWork }
    hub.say(mine, events.involvementEnded({ ...roll, to: '2026-12-01' }))
    hub.say(other, events.plan('child-protection'))
    hub.merge()
    // What is recorded in between is decided as of that time already.
    hub.say(other, { ...events.concern(), at: '2026-12-01T06:00:00Z' })
    const [, marker] = hub.deadline(mine, 5, '2026-12-01T00:00:00Z', 'fact-begins')
    expect(superseding(marker)).toContain(`5 relationship-ended ${dsl} WITHHOLD`)
  })

  it('give the emergency department that sees the child the plan that stands in the other', () => {
    const hub = twoRecords()
    hub.say(other, events.plan('child-protection'))
    hub.merge()
    const [own, marker] = hub.say(mine, events.edAttended())
    expect(superseding(own)).toEqual([])
    expect(superseding(marker)).toEqual([`5 occasion ${ed} SHARE`])
    expect(marker?.contents).toEqual([5])
    expect(seen(hub.log(other), ed)).toEqual(['event'])
  })

  it('take that plan back where the attendance is taken back, and give it anew where it is corrected', () => {
    const hub = twoRecords()
    hub.say(other, events.plan('child-protection'))
    hub.merge()
    hub.say(mine, events.edAttended())
    const seq = hub.log(mine).history.length
    hub.say(mine, { ...events.edAttended(), corrects: seq })
    expect(seen(hub.log(other), ed)).toEqual(['event', 'event', 'recall corrected'])
    hub.retract(mine, seq + 1)
    expect(seen(hub.log(other), ed)).toEqual(['event', 'event', 'recall corrected', 'recall retracted'])
  })

  it('give nothing for having been seen before they were known to be one child’s', () => {
    const hub = twoRecords()
    hub.say(other, events.plan('child-protection'))
    hub.say(mine, events.edAttended())
    expect(hub.merge().flatMap(superseding)).toEqual([])
  })
})

describe('the record that says how far the other log goes', () => {
  it('stops what nobody was offered where what it brings does, or takes something back, and else nothing', () => {
    const hub = twoRecords()
    expect(hub.merge().map(({ stops }) => stops)).toEqual([true, true])
    const stopsOf = (happening: Happening) => hub.say(kept, happening)[1]?.stops
    expect(stopsOf(events.concern())).toBe(false)
    expect(stopsOf(events.restriction('location-shield'))).toBe(true)
    expect(stopsOf(events.restriction('location-shield', { change: 'lifted' }))).toBe(false)
    expect(hub.unreadable(kept)[1]?.stops).toBe(true)
  })

  it('holds what was given until the merge against the refusal, whatever time came in the other log before', () => {
    const hub = twoRecords()
    hub.say(retired, events.agreement('refused', { from: '2026-10-01' }))
    const roll = { kind: 'school-roll', organisation: 'school:hillside-academy', by: socialWork }
    hub.say(retired, events.involvementStarted({ ...roll, from: '2026-11-24' }))
    hub.deadline(retired, 6, '2026-11-24T00:00:00Z', 'fact-begins')
    hub.say(kept, { ...events.agreement('given', { from: '2026-11-25' }), at: '2026-11-25T08:00:00Z' })
    hub.say(kept, events.plan('family-help'))
    expect(superseding(hub.merge()[kept])).toContain(`6 agreement-ended ${familyWorks} WITHHOLD`)
  })
})

describe('what opens one record', () => {
  it('does not open what was shut in the other before the merge', () => {
    const hub = twoRecords()
    hub.say(retired, events.restriction('location-shield'))
    hub.say(kept, events.restriction('location-shield'))
    hub.say(kept, events.restriction('location-shield', { change: 'lifted' }))
    hub.merge()
    expect(hub.logs.map(kinds)).toEqual([['location-shield'], ['location-shield']])
  })

  it('answers the refusal of its own log, and not the one of the other', () => {
    const hub = twoRecords()
    hub.say(kept, events.agreement('refused', { from: '2026-10-01' }))
    hub.say(retired, events.agreement('refused', { from: '2026-11-01' }))
    hub.say(retired, events.agreement('given', { from: '2026-11-10' }))
    hub.merge()
    for (const { state } of hub.logs)
      expect(state.agreements).toMatchObject([{ team: familyWorks, status: 'refused' }])
  })

  it('opens the other as well when it is said where both are known', () => {
    const hub = twoRecords()
    hub.say(retired, events.restriction('location-shield'))
    hub.say(retired, events.agreement('refused'))
    hub.merge()
    hub.say(kept, events.restriction('location-shield', { change: 'lifted' }))
    hub.say(kept, events.agreement('given'))
    expect(kinds(hub.log(kept))).toEqual([])
    expect(hub.log(kept).state.agreements).toMatchObject([{ status: 'given' }])
    // The other log’s own restrictions are lifted there alone.
    expect(kinds(hub.log(retired))).toEqual(['location-shield'])
    expect(hub.log(retired).state.agreements).toMatchObject([{ status: 'refused' }])
  })

  it('has to satisfy the authority that its own log knew, whatever the other says of it', () => {
    const hub = twoRecords()
    hub.say(retired, events.conferenceMember)
    hub.say(retired, events.restriction('location-shield', { by: police }))
    hub.say(retired, events.restriction('location-shield', { by: police, change: 'lifted' }))
    const authority = { kind: 'responsible-authority', organisation: 'la:northshire', by: socialWork }
    hub.say(kept, events.involvementEnded({ ...authority, to: '2026-10-01' }))
    expect(kinds(hub.log(retired))).toEqual(['location-shield'])
    hub.merge()
    expect(hub.logs.map(kinds)).toEqual([['location-shield'], ['location-shield']])
  })
})

describe('a merged child', () => {
  it('is shielded from the record on that says so, whatever the clock of the other log', () => {
    const hub = twoRecords(['2026-11-23T08:00:00Z', '2026-11-24T08:00:00Z'])
    hub.merge()
    hub.say(retired, events.restriction('location-shield'))
    // A marker that came with a clock that is behind, as no intake writes it.
    const log = hub.log(kept)
    const { entry } = log.history.at(-1) ?? {}
    const behind = { ...entry, recordedTime: Date.parse('2026-11-23T09:00:00Z') } as typeof entry
    const earlier = log.history.slice(0, -1)
    expect(refold(earlier, behind, hub.log(retired).history).restrictions.map(({ kind }) => kind)).toEqual([
      'location-shield',
    ])
  })

  it('is as sure to be who it is as its own log says', () => {
    const hub = new TwoLogs()
    hub.say(kept, events.concern())
    hub.say(retired, events.concern({ identity: 'contradictory' }))
    hub.merge()
    expect(hub.logs.map(({ state }) => state.identity)).toEqual(['confirmed', 'contradictory'])
  })

  it('has teams told by the roles that either record gives them', () => {
    const hub = new TwoLogs()
    events.known.forEach((happening) => hub.say(retired, happening))
    hub.merge()
    expect(told(hub.say(kept, events.plan('child-protection'))[0] as Judgement)).toEqual(
      expect.arrayContaining([dsl, 'health:millbrook-gp/practice']),
    )
  })

  it('keeps the duty desk’s signal where a second seal comes to it from the other record', () => {
    const hub = twoRecords()
    hub.say(kept, events.restriction('sealed', { permits: [socialWork] }))
    hub.say(kept, events.concern())
    expect(seen(hub.log(kept), desk).at(-1)).toBe('signal')
    hub.say(retired, events.restriction('sealed', { permits: [socialWork] }))
    hub.merge()
    expect(seen(hub.log(kept), desk).at(-1)).toBe('signal')
  })

  it('is answered where the concern stands in the other record', () => {
    const hub = twoRecords()
    const [raised] = hub.say(retired, events.concern())
    const delivery = raised?.decision.lines.find(({ recipient }) => recipient === desk)?.delivery ?? ''
    hub.merge()
    const [answer] = hub.say(kept, events.referralDecided(delivery))
    expect(answer?.decision.lines.find(({ recipient }) => recipient === dsl)?.capacity).toBe('referrer')
  })

  it('is held whole where a record of the other log can’t be read, but for the alarm', () => {
    const hub = twoRecords()
    hub.unreadable(retired)
    hub.merge()
    const [plan] = hub.say(kept, events.plan('child-protection'))
    expect(new Set(plan?.decision.lines.map(({ outcome }) => outcome))).toEqual(new Set(['HOLD']))
    expect(told(hub.say(kept, events.concern())[0] as Judgement)).toEqual([desk])
  })

  it('that was split off before is shielded in the other record as well', () => {
    const hub = twoRecords()
    hub.split(retired, 'new')
    hub.merge()
    expect(kinds(hub.log(kept)).sort()).toEqual(['location-shield', 'source-shield'])
  })

  it('that is sealed is sealed in both records', () => {
    const hub = twoRecords()
    hub.say(kept, events.plan('child-protection'))
    hub.say(retired, events.plan('child-protection'))
    hub.merge()
    hub.seal()
    for (const log of hub.logs)
      expect(new Set(toldSoFar(log.history).map(({ line }) => line.recipient))).toEqual(new Set([socialWork]))
  })
})
