import { eventTypes } from '@common-thread/events/catalogue'
import { everybodyInvolved, everyRole, exampleOf, livingIn } from '../testing/every-role.js'
import { lineFor, Log, outcomes, type Happening } from '../testing/given.js'
import { concern, restriction } from '../testing/northshire-events.js'

const police = 'police:northshire/child-abuse'
const school = 'school:oakfield-primary/dsl'
const gp = 'health:millbrook-gp/practice'

const hold = (
  more: { until?: string; change?: string; permits?: string[]; by?: string; at?: string } = {},
) => {
  const { until, at, ...rest } = more
  const set = restriction('investigation-hold', { by: police, ...rest })
  const data = set.data as { restriction: object }
  return {
    ...set,
    ...(at ? { at } : {}),
    data: { restriction: { ...data.restriction, ...(until ? { until } : {}) } },
  }
}
const enquiry: Happening = exampleOf(eventTypes.section47EnquiryStarted, 'la:northshire/social-work')
const after = (...before: readonly Happening[]) => {
  const log = new Log(everyRole())
  for (const happening of [...everybodyInvolved, ...before]) log.add(happening)
  return log
}

it('holds the enquiry’s events from others, for the owner of the hold to decide', () => {
  expect(lineFor(after().add(enquiry), school)?.outcome).toMatch(/SHARE|REDACT/)
  expect(lineFor(after(hold()).add(enquiry), school)).toMatchObject({
    outcome: 'HOLD',
    reasons: ['live-investigation'],
    hold: { owner: police, question: 'live-investigation' },
  })
})

it('holds nothing from those who lead the enquiry, nor from those whom the hold names', () => {
  const judgement = after(hold({ permits: [gp] })).add(enquiry)
  for (const team of ['la:northshire/mash', 'la:northshire/social-work', police, gp])
    expect([team, lineFor(judgement, team)?.outcome]).not.toEqual([team, 'HOLD'])
})

it('holds from whom one of two holds does not name', () => {
  const two = after(hold({ permits: [gp] }), hold({ by: 'la:northshire/social-work' }))
  expect(lineFor(two.add(enquiry), gp)?.outcome).toBe('HOLD')
})

it('gives nobody even a signal of what their role would not get', () => {
  const abuse = exampleOf(eventTypes.missingStarted, 'police:northshire/response')
  const without = outcomes(after().add(abuse))
  for (const [team, outcome] of Object.entries(outcomes(after(hold()).add(abuse)))) {
    if (!outcome.startsWith('SIGNAL')) continue
    expect([team, without[team]]).toEqual([team, expect.stringMatching(/^(SHARE|REDACT|SIGNAL) /)])
  }
})

it('covers everything that its owner’s organisation publishes, and nothing that others do', () => {
  const log = after(hold())
  const byPolice = outcomes(log.add(exampleOf(eventTypes.missingStarted, 'police:northshire/response')))
  expect(byPolice[school]).toBe('SIGNAL live-investigation-minimum')
  const bySchool = outcomes(log.add(exampleOf(eventTypes.exclusionRecorded, school)))
  expect(Object.values(bySchool).join()).not.toContain('live-investigation')
})

it('never silences an alarm: the duty desk has it whole, others the minimum', () => {
  const alarm = concern({ by: 'police:northshire/response' })
  expect(lineFor(after(hold()).add(alarm), 'la:northshire/mash')).toMatchObject({ outcome: 'SHARE' })
})

it('stops no duty: what a law commands goes to whom it names', () => {
  const notified = exampleOf(eventTypes.domesticAbuseIncidentNotified, 'police:northshire/response')
  const abuse = livingIn('la:northshire', notified)
  expect(lineFor(after(hold()).add(abuse), school)?.reasons).toEqual(['mandatory-duty'])
})

it.each([
  ['at its own time', '2026-11-30T12:00:00Z', '2026-11-30T11:59:59Z', '2026-11-30T12:00:00Z'],
  ['after 28 days, whatever it says', '2027-06-01T00:00:00Z', '2026-12-22T07:00:00Z', '2026-12-22T08:00:01Z'],
])('ends %s', (_, until, before, then) => {
  const at = '2026-11-24T08:00:00Z'
  const set = { ...hold({ until }), at }
  expect(outcomes(after(set).add({ ...enquiry, at: before }))[school]).toBe('HOLD live-investigation')
  expect(outcomes(after(set).add({ ...enquiry, at: then }))[school]).not.toContain('HOLD')
})

it('is its owner’s to lift, and nobody else’s', () => {
  const lifted = hold({ change: 'lifted' })
  expect(outcomes(after(hold(), lifted).add(enquiry))[school]).not.toContain('HOLD')
  const byAuthority = restriction('investigation-hold', { change: 'lifted' })
  expect(outcomes(after(hold(), byAuthority).add(enquiry))[school]).toBe('HOLD live-investigation')
})

it('is a claim where neither police nor the responsible authority sets it', () => {
  const log = after(hold({ by: school }))
  expect(log.state.restrictions).toEqual([])
  expect(outcomes(log.add(enquiry))[gp]).not.toContain('HOLD')
})

it('stops what it covers and nobody was offered yet, without calling back what is out', () => {
  const log = after()
  const had = lineFor(log.add(enquiry), school)
  const { superseding } = log.add(hold()).decision
  const [line, ...more] = superseding.filter((each) => each.line.recipient === school)
  expect(more).toEqual([])
  expect(line).toMatchObject({ cause: 'held', line: { delivery: had?.delivery, outcome: 'HOLD' } })
  expect(superseding.map(({ line }) => line.recipient)).not.toContain('la:northshire/mash')
})
