import { answerTimes } from './ticks.js'

const ticks = { every: 1000, longest: 4000 }

it('answers at whole ticks, the first of them the second after it was asked, whenever in a tick that was', () => {
  for (const askedAt of [10_000, 10_001, 10_500, 10_999])
    expect([askedAt, [...answerTimes(askedAt, ticks)].slice(0, 2)]).toEqual([askedAt, [12_000, 13_000]])
})

it('waits no longer than it may', () => {
  expect([...answerTimes(10_500, ticks)]).toEqual([12_000, 13_000, 14_000])
  expect([...answerTimes(10_500, { every: 5000, longest: 4000 })]).toEqual([])
})
