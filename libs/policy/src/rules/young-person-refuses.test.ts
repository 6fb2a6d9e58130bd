import { eventTypes } from '@common-thread/events/catalogue'
import { everybodyInvolved, everyRole, exampleOf } from '../testing/every-role.js'
import { lineFor, Log, type Happening } from '../testing/given.js'
import { ownRefusal } from '../testing/northshire-events.js'

const gp = 'health:millbrook-gp/practice'
const nursing = 'health:northshire-0-19/nursing'
const sixteen = '2010-11-23'

const born = (birthDate: string, happening: Happening): Happening => ({
  ...happening,
  data: { ...happening.data, children: [{ birthDate }] },
})
const missed = exampleOf(eventTypes.wasNotBrought, nursing)
const injury = exampleOf(eventTypes.injuryToNonMobileInfantRecorded, 'health:northshire-ed/safeguarding')

const decided = (birthDate: string, ...happenings: readonly Happening[]) => {
  const log = new Log(everyRole())
  return [...everybodyInvolved, ...happenings].map((each) => log.add(born(birthDate, each))).at(-1)!
}

it('respects a refusal from the sixteenth birthday', () => {
  expect(lineFor(decided(sixteen, ownRefusal('refused'), missed), gp)).toMatchObject({
    outcome: 'WITHHOLD',
    reasons: ['young-person-refuses'],
  })
  expect(lineFor(decided('2010-11-25', ownRefusal('refused'), missed), gp)?.outcome).toBe('SHARE')
})

it('respects it before, where a professional has judged the child competent', () => {
  const refused = ownRefusal('refused', { competent: true })
  expect(lineFor(decided('2013-05-01', refused, missed), gp)?.outcome).toBe('WITHHOLD')
})

it('holds for whom it names, and ends for those to whom the young person agrees again', () => {
  const refused = ownRefusal('refused', { with: [gp, 'la:northshire/reviewing'] })
  const judgement = decided(sixteen, refused, ownRefusal('given', { with: [gp] }), missed)
  expect(lineFor(judgement, gp)?.outcome).toBe('SHARE')
  expect(lineFor(judgement, 'la:northshire/reviewing')?.outcome).toBe('WITHHOLD')
  const all = decided(sixteen, ownRefusal('refused'), ownRefusal('given', { with: [gp] }), missed)
  expect(lineFor(all, gp)?.outcome).toBe('SHARE')
  expect(lineFor(all, 'la:northshire/reviewing')?.outcome).toBe('WITHHOLD')
  expect(lineFor(decided(sixteen, ownRefusal('refused'), ownRefusal('given'), missed), gp)?.outcome).toBe(
    'SHARE',
  )
})

it('is the young person’s own: a parent’s word for it changes nothing', () => {
  expect(lineFor(decided(sixteen, ownRefusal('refused', { by: 'mother' }), missed), gp)?.outcome).toBe(
    'SHARE',
  )
  expect(
    lineFor(decided(sixteen, ownRefusal('refused'), ownRefusal('given', { by: 'mother' }), missed), gp)
      ?.outcome,
  ).toBe('WITHHOLD')
})

it('covers what health services tell, and not what others do', () => {
  const enquiry = exampleOf(eventTypes.section47EnquiryStarted, 'la:northshire/social-work')
  expect(lineFor(decided(sixteen, ownRefusal('refused'), enquiry), gp)?.outcome).toMatch(/SHARE|REDACT/)
})

it('stops no alarm to the duty desk; what would protect from harm a named professional weighs', () => {
  const judgement = decided(sixteen, ownRefusal('refused'), injury)
  expect(lineFor(judgement, 'la:northshire/mash')?.outcome).toMatch(/SHARE|REDACT/)
  const held = judgement.decision.lines.filter(({ outcome }) => outcome === 'HOLD')
  expect(held.map(({ reasons }) => reasons[0])).toContain('young-person-refused-to-be-weighed')
})

it('stops what nobody was offered yet, and recalls nothing', () => {
  const superseding = decided(sixteen, missed, ownRefusal('refused')).decision.superseding
  expect(superseding.find(({ line }) => line.recipient === gp)).toMatchObject({
    cause: 'agreement-ended',
    line: { outcome: 'WITHHOLD', reasons: ['young-person-refuses'] },
  })
})
