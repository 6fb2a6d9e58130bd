import { readCloudEvent } from '@common-thread/events'
import { childrenOfLoad, cloudEvent, introductions, mixOver, mostChildren } from './load-events.js'

it('publishes only what the contract accepts', () => {
  const children = childrenOfLoad(0, 3)
  for (const event of [...introductions(children), ...mixOver(children, 30)]) {
    expect(readCloudEvent(cloudEvent(event, Date.parse('2026-11-24T10:00:00Z')))).toMatchObject({ ok: true })
  }
})

it('gives each load children of its own', () => {
  const numbers = [...childrenOfLoad(0, 500), ...childrenOfLoad(500, 500)].map(({ nhsNumber }) => nhsNumber)
  expect(new Set(numbers).size).toBe(1000)
})

it('does not begin again with the numbers of the first children, and says when there are no more', () => {
  const blocks = [childrenOfLoad(0, 500), childrenOfLoad(mostChildren - 500, 500)].flat()
  expect(new Set(blocks.map(({ nhsNumber }) => nhsNumber)).size).toBe(1000)
  expect(() => childrenOfLoad(mostChildren, 1)).toThrow('fewer --events or --runs')
})

it('lets each child have events of every kind, in the stated shares', () => {
  const children = childrenOfLoad(0, 20)
  const events = mixOver(children, 200)
  const shares = new Map<string, number>()
  for (const { type } of events) shares.set(type, (shares.get(type) ?? 0) + 1)
  expect([...shares.values()].sort((a, b) => a - b)).toEqual([20, 40, 60, 80])
  const ofOne = events.filter((_, i) => i % children.length === 0)
  expect(new Set(ofOne.map(({ type }) => type)).size).toBe(4)
})
