/** Median, least and greatest over runs: what one number of a noisy machine is worth. */
export interface Spread {
  readonly median: number
  readonly min: number
  readonly max: number
}

const ascending = (values: readonly number[]): number[] => [...values].sort((a, b) => a - b)

/** Nearest-rank percentile: a value that was measured, never one between two. `percent` from 0 to 100. */
export function percentile(values: readonly number[], percent: number): number {
  const sorted = ascending(values)
  const rank = Math.max(1, Math.ceil((percent / 100) * sorted.length))
  const found = sorted[rank - 1]
  if (found === undefined) throw new RangeError('nothing was measured')
  return found
}

/** The middle value; of an even number, the mean of the two in the middle. */
export function median(values: readonly number[]): number {
  const sorted = ascending(values)
  const [low, high] = [sorted[Math.ceil(sorted.length / 2) - 1], sorted[Math.floor(sorted.length / 2)]]
  if (low === undefined || high === undefined) throw new RangeError('nothing was measured')
  return (low + high) / 2
}

export const spreadOf = (values: readonly number[]): Spread => ({
  median: median(values),
  min: percentile(values, 0),
  max: percentile(values, 100),
})
