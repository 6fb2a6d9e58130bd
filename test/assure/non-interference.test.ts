import { everyRole } from '@common-thread/policy/testing'
import { deterministic } from '../support/deterministic.js'
import { comparePairs } from './non-interference.js'

const pairs = Number(process.env['ASSURE_PAIRS'] ?? 4000)
// A long run goes on: what else it would find would cost as long again.
const mostDifferences = Number(process.env['ASSURE_DIFFERENCES'] ?? 1)
const seed = Number(process.env['ASSURE_SEED'] ?? 1)

it(`shows a recipient the same in ${pairs} pairs of histories that are equal in what it may see`, () => {
  const compared = comparePairs(pairs, everyRole(), deterministic(seed), mostDifferences)
  expect(compared.differences).toEqual([])
  // Each way of differing was tried, and often enough there was something to see.
  const tried = Object.values(compared.pairs)
  expect(Math.min(...tried)).toBeGreaterThan(pairs / (tried.length + 2))
  expect(compared.withObservations).toBeGreaterThan(pairs / 4)
})
