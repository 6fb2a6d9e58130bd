import fc from 'fast-check'
import { catalogueEntries, isEventType } from '@common-thread/events/catalogue'
import { policyNames, problems, questionsAsked, reasonsSeen } from './testing/oracle/cedar.js'
import { heardOf, histories } from './testing/oracle/histories.js'
import { hardlyKnown, wellKnown } from './testing/oracle/known-children.js'
import { capacityNames } from './testing/oracle/matrix-data.js'
import { partnership } from './testing/oracle/partnership.js'
import { type Compared, play } from './testing/oracle/play.js'
import { type History } from './testing/oracle/steps.js'
import { Tally } from './testing/oracle/tally.js'
import { tell } from './testing/oracle/tell.js'

/** Questions, each of one event and one team: `ORACLE_TRIPLES=1000000` for the long run. */
const triples = Number(process.env['ORACLE_TRIPLES'] ?? 40_000)
const isLongRun = process.env['ORACLE_TRIPLES'] !== undefined
/** A long run may take as long as it takes. */
const patience = 300_000 + triples * 2
const tally = new Tally()

function decidesAsTheFactsDo(histories: fc.Arbitrary<History>, numRuns: number): void {
  const property = fc.property(histories, (history) => {
    const difference = firstDifference(history)
    if (difference) throw new Error(tell(history, difference))
  })
  const run = fc.check(property, { seed: 20_261_128, numRuns })
  if (run.failed) throw run.errorInstance instanceof Error ? run.errorInstance : new Error('no history came')
}

function firstDifference(history: History): Compared | undefined {
  let found: Compared | undefined
  play(history, (compared) => {
    tally.add(compared)
    if (!compared.isSame) found ??= compared
  })
  return found
}

it('has policies that hold by their own schema', () => {
  expect(problems()).toEqual([])
})

it(
  'decides as the facts do, of each event, for everybody who works with a child',
  () => {
    const types = catalogueEntries.map(({ type }) => type).filter(isEventType)
    const ofEach = Math.ceil(triples / 2 / types.length / wellKnown.length / partnership.teams.size)
    for (const type of types)
      for (const before of [...hardlyKnown.slice(0, 1), ...wellKnown])
        decidesAsTheFactsDo(heardOf(type, before), ofEach)
  },
  patience,
)

it(
  'decides as the facts do, for any history, event and team',
  () => {
    /** A history asks about this many, on average. */
    const perHistory = 300
    decidesAsTheFactsDo(histories, Math.ceil(triples / 2 / perHistory))
  },
  patience,
)

describe('what that was held against', () => {
  afterAll(() => {
    if (isLongRun) console.log({ ...tally, events: tally.events.size, questions: questionsAsked() })
  })

  it('is as many questions as were asked for, and more than one team in fifty was given something', () => {
    expect(tally.triples).toBeGreaterThan(triples * 0.9)
    expect(tally.outcomes.get('content')).toBeGreaterThan(triples / 50)
  })

  it('is every outcome', () => {
    expect([...tally.outcomes.keys()].sort()).toEqual(['available', 'content', 'hold', 'nothing', 'signal'])
    expect(Math.min(...tally.outcomes.values())).toBeGreaterThan(10)
  })

  it('is somebody in every capacity, who was given something or asked about', () => {
    expect(capacityNames.filter((capacity) => !tally.capacities.has(capacity))).toEqual([])
  })

  it('is every event of the catalogue', () => {
    expect(catalogueEntries.map(({ name }) => name).filter((name) => !tally.events.has(name))).toEqual([])
  })

  it('is every policy, as what decided', () => {
    expect(policyNames.filter((id) => !reasonsSeen.has(id))).toEqual([])
  })
})
