import { entryOf, eventTypes } from '@common-thread/events/catalogue'
import { type MatrixBlock } from '../matrix.js'
import { type Question } from '../question.js'
import { everyRole, exampleOf } from '../testing/every-role.js'
import { lineFor, Log } from '../testing/given.js'
import { aggregateFigures } from './aggregate-figures.js'

const figures = eventTypes.nationalFrameworkIndicatorPublished

it('gives the statistics of an authority’s work to whoever keeps those of the country', () => {
  const decided = new Log(everyRole()).add(exampleOf(figures, 'la:northshire/mash'))
  expect(lineFor(decided, 'government:education/statistics')).toMatchObject({
    outcome: 'SHARE',
    reasons: ['aggregate-figures'],
  })
})

it('says nothing of an event about a child, nor of one that is for another purpose', () => {
  const about = (type: typeof figures | typeof eventTypes.concernRaised, purpose: MatrixBlock['purpose']) =>
    aggregateFigures({ entry: entryOf(type), block: { purpose } } as Question)
  expect(about(figures, 'statistics')).toEqual({ kind: 'give', reason: 'aggregate-figures' })
  expect(about(eventTypes.concernRaised, 'statistics')).toBeUndefined()
  expect(about(figures, 'welfare')).toBeUndefined()
})
