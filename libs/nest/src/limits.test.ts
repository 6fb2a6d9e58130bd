import { Limits, type Rates } from './limits.js'

const rates: Rates = { requestsPerSecond: 2, eventsPerSecond: 100 }

function given(ratesOf: (client: string) => Rates = () => rates) {
  const clock = { now: 1_000_000 }
  const limits = new Limits({ ratesOf, burstSeconds: 3, maxBatchEvents: 500, now: () => clock.now })
  return { clock, limits }
}

it('lets a burst of requests pass, then as many as the rate, and says how long to wait', () => {
  const { clock, limits } = given()
  const burst = Array.from({ length: 7 }, () => limits.request('one'))
  expect(burst).toEqual([0, 0, 0, 0, 0, 0, 500])
  clock.now += 500
  expect([limits.request('one'), limits.request('one')]).toEqual([0, 500])
  clock.now += 3_600_000
  expect(Array.from({ length: 7 }, () => limits.request('one')).filter((wait) => wait === 0)).toHaveLength(6)
})

it('weighs a batch by its events, and takes nothing for one that it refuses', () => {
  const { limits } = given()
  expect(limits.events('one', 450)).toBe(0)
  expect(limits.events('one', 100)).toBe(500)
  expect(limits.events('one', 50)).toBe(0)
})

it('lets the largest batch pass however low the rate is', () => {
  const { clock, limits } = given(() => ({ requestsPerSecond: 1, eventsPerSecond: 1 }))
  expect(limits.events('one', 500)).toBe(0)
  expect(limits.events('one', 500)).toBe(500_000)
  clock.now += 500_000
  expect(limits.events('one', 500)).toBe(0)
})

it('refuses nobody for what another client sends, and keeps to what the directory says of each', () => {
  const { limits } = given((client) => (client === 'large' ? { ...rates, eventsPerSecond: 1000 } : rates))
  expect(limits.events('small', 500)).toBe(0)
  expect(limits.events('small', 500)).toBeGreaterThan(0)
  expect(Array.from({ length: 6 }, () => limits.events('large', 500))).toEqual([0, 0, 0, 0, 0, 0])
  expect(limits.request('other')).toBe(0)
})

it('gives nothing for a clock that goes back', () => {
  const { clock, limits } = given()
  limits.events('one', 500)
  clock.now -= 60_000
  expect(limits.events('one', 1)).toBe(10)
})
