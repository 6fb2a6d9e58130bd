import { camel } from '../model.js'
import { type NewEvent } from './options.js'

const teams: Readonly<Record<string, string>> = {
  la: 'la:northshire/mash',
  police: 'police:northshire/response',
  health: 'health:northshire-ed/safeguarding',
  school: 'school:oakfield-primary/dsl',
  provider: 'provider:harbour-fostering/placements',
  voluntary: 'voluntary:childs-voice/advocacy',
  justice: 'justice:northshire-youth/team',
  housing: 'housing:northshire-homes/options',
  court: 'court:cafcass/guardians',
  inspectorate: 'inspectorate:ofsted/england',
  cooperative: 'cooperative:north/search',
  government: 'government:education/statistics',
}

/** A test of who receives it. It fails with the first row that gives something: then it has to say who gets what. */
export const ruleTest = ({ record, publishers }: NewEvent): string =>
  `import { eventTypes } from '@common-thread/events/catalogue'
import { everybodyInvolved, everyRole, exampleOf } from '../testing/every-role.js'
import { Log, told } from '../testing/given.js'

const published = exampleOf(eventTypes.${camel(record)}, '${teams[publishers[0] ?? 'la'] ?? ''}')

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
