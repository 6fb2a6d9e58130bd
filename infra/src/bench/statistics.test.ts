import fc from 'fast-check'
import { median, percentile, spreadOf } from './statistics.js'

const oneToHundred = Array.from({ length: 100 }, (_, i) => 100 - i)

it('gives the smallest value that enough others do not exceed', () => {
  expect(percentile(oneToHundred, 50)).toBe(50)
  expect(percentile(oneToHundred, 99)).toBe(99)
  expect(percentile(oneToHundred, 100)).toBe(100)
  expect(percentile(oneToHundred, 0)).toBe(1)
  expect(percentile([7], 99)).toBe(7)
})

it('sorts by size, not as text', () => {
  expect(percentile([9, 100, 20], 100)).toBe(100)
  expect(median([9, 100, 20])).toBe(20)
})

it('takes the mean of the two in the middle of an even number', () => {
  expect(median([1, 2, 3, 10])).toBe(2.5)
})

it('has no answer where nothing was measured, rather than a zero', () => {
  expect(() => percentile([], 50)).toThrow('nothing was measured')
  expect(() => median([])).toThrow('nothing was measured')
})

it('gives only values that were measured, and leaves the measurements as they are', () => {
  const measured = fc.array(fc.double({ noNaN: true }), { minLength: 1 })
  fc.assert(
    fc.property(measured, fc.integer({ min: 0, max: 100 }), (values, percent) => {
      const before = [...values]
      const found = percentile(values, percent)
      expect(values).toContain(found)
      expect(values).toEqual(before)
      expect(values.filter((value) => value <= found).length).toBeGreaterThanOrEqual(
        (percent / 100) * values.length,
      )
    }),
  )
})

it('spreads from the least to the greatest run around the median', () => {
  expect(spreadOf([30, 10, 20])).toEqual({ median: 20, min: 10, max: 30 })
})
