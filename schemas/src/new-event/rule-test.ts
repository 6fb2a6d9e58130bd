import { camel } from '../model.js'
import { type NewEvent } from './options.js'

/** A test of who receives it. It fails with the first row that gives something: then it has to say who gets what. */
export const ruleTest = ({ record }: NewEvent): string =>
  `import { eventTypes } from '@common-thread/events/catalogue'
import { everybodyInvolved, everyRole, exampleOf, publisherOf } from '../testing/every-role.js'
import { Log, told } from '../testing/given.js'

const type = eventTypes.${camel(record)}
const published = exampleOf(type, publisherOf(type))

it('is held from everybody who works with the child, until the matrix says who may have what', () => {
  const log = new Log(everyRole())
  everybodyInvolved.forEach((happening) => log.add(happening))
  const judgement = log.add(published)
  expect(told(judgement)).toEqual([])
  const held = judgement.decision.lines.filter(({ outcome }) => outcome === 'HOLD')
  expect(held.length).toBeGreaterThan(0)
  for (const { recipient, reasons } of held)
    expect([recipient, reasons]).toEqual([recipient, expect.arrayContaining(['undecided'])])
})
`
