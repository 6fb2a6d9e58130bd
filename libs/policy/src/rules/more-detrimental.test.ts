import { eventTypes } from '@common-thread/events/catalogue'
import { everybodyInvolved, everyRole, exampleOf, livingIn } from '../testing/every-role.js'
import { lineFor, Log, type Happening } from '../testing/given.js'
import { concern, restriction } from '../testing/northshire-events.js'

const gp = 'health:millbrook-gp/practice'
const detrimentalTo = (happening: Happening, ...teams: string[]): Happening => ({
  ...happening,
  data: {
    ...happening.data,
    handling: { moreDetrimentalTo: teams, detrimentReason: 'A relative works there' },
  },
})
const decided = (happening: Happening) => {
  const log = new Log(everyRole())
  everybodyInvolved.forEach((each) => log.add(each))
  return log.add(happening)
}
const missed = exampleOf(eventTypes.wasNotBrought, 'health:northshire-0-19/nursing')
const enquiry = exampleOf(eventTypes.section47EnquiryStarted, 'la:northshire/social-work')

it('withholds what is for the child’s welfare from the teams that it names, and from no other', () => {
  expect(lineFor(decided(missed), gp)?.outcome).toBe('SHARE')
  const judgement = decided(detrimentalTo(missed, gp))
  expect(lineFor(judgement, gp)).toMatchObject({ outcome: 'WITHHOLD', reasons: ['more-detrimental'] })
  expect(lineFor(judgement, 'la:northshire/reviewing')?.outcome).toBe('SHARE')
})

it('has a person weigh what protects the child from harm', () => {
  expect(lineFor(decided(detrimentalTo(enquiry, gp)), gp)).toMatchObject({
    outcome: 'HOLD',
    reasons: ['more-detrimental-to-be-weighed'],
  })
})

it('silences no alarm to a duty desk and stops no duty', () => {
  const alarm = detrimentalTo(concern(), 'la:northshire/mash')
  expect(lineFor(decided(alarm), 'la:northshire/mash')?.outcome).toBe('SHARE')
  const notified = exampleOf(eventTypes.domesticAbuseIncidentNotified, 'police:northshire/response')
  const abuse = livingIn('la:northshire', notified)
  const school = 'school:oakfield-primary/dsl'
  expect(lineFor(decided(detrimentalTo(abuse, school)), school)?.reasons).toEqual(['mandatory-duty'])
})

it('keeps from them even the minimum that an investigation lets out', () => {
  const alarm = exampleOf(eventTypes.countyLinesLocated, 'police:northshire/response')
  const hold = restriction('investigation-hold', { by: 'police:northshire/child-abuse' })
  const log = new Log(everyRole())
  ;[...everybodyInvolved, hold].forEach((each) => log.add(each))
  const provider = 'provider:harbour-fostering/placements'
  expect(lineFor(log.add(alarm), provider)?.reasons).toEqual(['live-investigation-minimum'])
  expect(lineFor(log.add(detrimentalTo(alarm, provider)), provider)?.outcome).toBe('HOLD')
})
