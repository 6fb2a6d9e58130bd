import { getEventListeners } from 'node:events'
import { Backoff, pause } from './backoff.js'

const aWeek = 7 * 24 * 3_600_000
const timers = () => process.getActiveResourcesInfo().filter((name) => name === 'Timeout').length

describe('waiting between attempts', () => {
  it('doubles up to the most, and begins anew after a reset', () => {
    const backoff = new Backoff(10, 60)
    const waits = Array.from({ length: 5 }, () => backoff.take())
    backoff.reset()
    expect([...waits, backoff.take()]).toEqual([10, 20, 40, 60, 60, 10])
  })

  it('counts a wait that was cut short', async () => {
    const backoff = new Backoff(aWeek, 4 * aWeek)
    await backoff.wait(AbortSignal.abort())
    expect(backoff.take()).toBe(2 * aWeek)
  })
})

describe('a pause', () => {
  it('ends at once when the signal comes, and leaves no timer and no listener', async () => {
    const stopping = new AbortController()
    const before = timers()
    const waiting = pause(aWeek, stopping.signal)
    expect(timers()).toBe(before + 1)
    stopping.abort()
    await waiting
    expect(timers()).toBe(before)
    expect(getEventListeners(stopping.signal, 'abort')).toEqual([])
  })

  it('does not begin when the signal has come', async () => {
    const before = timers()
    await pause(aWeek, AbortSignal.abort())
    expect(timers()).toBe(before)
  })

  it('leaves no listener on a signal that outlives it', async () => {
    const { signal } = new AbortController()
    await pause(1, signal)
    expect(getEventListeners(signal, 'abort')).toEqual([])
  })
})
