import fc from 'fast-check'
import { catalogueEntries, type EventType } from '@common-thread/events/catalogue'
import { policyNames, problems, questionsAsked, reasonsSeen } from './testing/oracle/cedar.js'
import { everybodyHears, type History, histories } from './testing/oracle/histories.js'
import { capacityNames } from './testing/oracle/matrix-data.js'
import { partnership } from './testing/oracle/partnership.js'
import { type Compared, play } from './testing/oracle/play.js'
import { Tally } from './testing/oracle/tally.js'
import { tell } from './testing/oracle/tell.js'

/** Questions, each of one event and one team: `ORACLE_TRIPLES=1000000` for the long run. */
const triples = Number(process.env['ORACLE_TRIPLES'] ?? 30_000)
/** A long run may take as long as it takes. */
const patience = 240_000 + triples * 2
const seed = 20_261_128
const tally = new Tally()

function decidesAsTheFactsDo(histories: fc.Arbitrary<History>, numRuns: number): void {
  const property = fc.property(histories, (history) => {
    const difference = firstDifference(history)
    if (difference) throw new Error(tell(history, difference))
  })
  fc.assert(property, {
    seed,
    numRuns,
    reporter: (run) => {
      if (run.failed) throw 'errorInstance' in run ? run.errorInstance : new Error('too many skips')
    },
  })
}

function firstDifference(history: History): Compared | undefined {
  let found: Compared | undefined
  play(history, (compared) => {
    tally.add(compared)
    if (!compared.isSame && !compared.explained) found ??= compared
  })
  return found
}

it('has policies that hold by their own schema', () => {
  expect(problems()).toEqual([])
})

it(
  'decides as the facts do, of each event, for everybody who works with a child',
  () => {
    const ofEach = Math.ceil(triples / 2 / catalogueEntries.length / partnership.teams.size)
    for (const { type } of catalogueEntries) decidesAsTheFactsDo(everybodyHears(type as EventType), ofEach)
  },
  patience,
)

it(
  'decides as the facts do, for any history, event and team',
  () => {
    /** A history asks about this many, on average. */
    const perHistory = 300
    decidesAsTheFactsDo(histories, Math.ceil(triples / 2 / perHistory))
    console.log([tally.triples, tally.outcomes, tally.capacities, tally.faults, tally.events.size, questionsAsked()])
  },
  patience,
)

describe('what that was held against', () => {
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
