import fc from 'fast-check'
import { type EventType } from '@common-thread/events/catalogue'
import { anyEvent, dutyToTell, eventOf, questionOrReply } from './event-steps.js'
import { facts } from './fact-steps.js'
import { hardlyKnown, wellKnown } from './known-children.js'
import { anyTeams, type History, monday, type Step, wait } from './steps.js'

const undoing: fc.Arbitrary<Step> = fc.record({
  is: fc.constantFrom('corrected' as const, 'retracted' as const),
  which: fc.nat(20),
  hoursLater: wait,
})
const rare: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ is: fc.constant('unreadable' as const), hoursLater: wait }),
  fc.record({ is: fc.constant('sealed' as const), permits: anyTeams, hoursLater: wait }),
  fc.record({
    is: fc.constant('split' as const),
    role: fc.constantFrom('kept' as const, 'new' as const),
    hoursLater: wait,
  }),
)

const aStep = fc.oneof(
  { weight: 26, arbitrary: anyEvent },
  ...facts,
  { weight: 3, arbitrary: undoing },
  { weight: 6, arbitrary: questionOrReply },
  { weight: 5, arbitrary: dutyToTell },
  { weight: 1, arbitrary: rare },
)

const begins = fc
  .constantFrom(...Array.from({ length: 9 }, () => monday), '2024-05-01', '2004-06-01')
  .map((date) => `${date}T08:00:00Z`)
/** Above five, under five, five within these days; and nobody knows. */
const born = fc.constantFrom('2015-04-15', '2022-01-10', '2021-11-24', null)

/** An event of a type about a child of whom this is known: most of the matrix is asked by these. */
export const heardOf = (type: EventType, before: readonly Step[]): fc.Arbitrary<History> =>
  fc.record({ begins, born, before: fc.constant(before), steps: eventOf(type).map((step) => [step]) })

export const histories: fc.Arbitrary<History> = fc.record({
  begins,
  born,
  before: fc.constantFrom(...hardlyKnown, ...wellKnown),
  steps: fc.array(aStep, { minLength: 1, maxLength: 14 }),
})
