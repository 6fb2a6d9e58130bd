import { eventTypes } from '@common-thread/events/catalogue'
import { exampleOf } from './testing/every-role.js'
import { given, lineFor, type Log, told } from './testing/given.js'
import { involvementEnded, involvementStarted, known } from './testing/northshire-events.js'

const by = 'la:northshire/social-work'
const oakfield = 'school:oakfield-primary/dsl'
const hillside = 'school:hillside-academy/dsl'
/** A pupil who left Oakfield and joined Hillside. */
const moved = [
  ...known,
  involvementEnded({ kind: 'school-roll', organisation: 'school:oakfield-primary', by }),
  involvementStarted({ kind: 'school-roll', organisation: 'school:hillside-academy', by }),
]
const transfer = exampleOf(eventTypes.childProtectionFileTransferred, oakfield)

const receiptFor = (log: Log, inReplyTo: string) =>
  log.add(exampleOf(eventTypes.childProtectionFileReceived, hillside, { receipt: { inReplyTo } }))

it('goes from the school that the pupil left to the lead of the next one', () => {
  const sent = given(...moved).when(transfer)
  expect(sent.decision.standing).toBe('none')
  expect(told(sent)).toEqual([by, hillside])
})

it('is receipted to the school that sent it, though the pupil is no longer on its roll', () => {
  const { log } = given(...moved)
  const delivery = lineFor(log.add(transfer), hillside)?.delivery ?? ''
  expect(lineFor(receiptFor(log, delivery), oakfield)).toMatchObject({
    outcome: 'SHARE',
    capacity: 'referrer',
  })
})

it('gives no receipt to anybody where it answers nothing that was sent', () => {
  const { log } = given(...moved)
  log.add(transfer)
  expect(told(receiptFor(log, 'd_bbbbbbbbbbbbbbbbbbbbbbbbbb'))).toEqual([by])
})

it('is a claim from a school that never had the child on its roll', () => {
  const claimed = given(...known).when(exampleOf(eventTypes.childProtectionFileTransferred, hillside))
  expect(claimed.decision.standing).toBe('claimed')
  expect(told(claimed)).toEqual([by])
})

it('lets a school speak of attendance only while the child is on its roll', () => {
  const absence = exampleOf(eventTypes.absenceConcernRaised, oakfield)
  expect(given(...known).when(absence).decision.standing).toBe('none')
  expect(given(...moved).when(absence).decision.standing).toBe('claimed')
})
