/** A record that has its own place in a shard, whatever its offset. */
export interface Positioned {
  readonly shard: number
  readonly seq: number
}

export interface InOrder<R> {
  /** Records to take, shard by shard in order. */
  readonly taken: readonly R[]
  readonly advances: readonly { readonly shard: number; readonly from: number; readonly to: number }[]
  /** Shards whose next record is not the one after their position: something is missing. */
  readonly gaps: readonly { readonly shard: number; readonly expected: number; readonly found: number }[]
}

/**
 * Holds records against the positions reached: at or below is a repeat and dropped; the next one is taken; anything
 * further is a gap, and nothing more of that shard is taken.
 */
export function inOrder<R extends Positioned>(
  records: readonly R[],
  positions: ReadonlyMap<number, number>,
): InOrder<R> {
  const reached = new Map<number, number>()
  const gaps = new Map<number, { shard: number; expected: number; found: number }>()
  const taken: R[] = []
  for (const record of records) {
    const { shard, seq } = record
    if (gaps.has(shard)) continue
    const at = reached.get(shard) ?? positions.get(shard) ?? 0
    if (seq <= at) continue
    if (seq > at + 1) {
      gaps.set(shard, { shard, expected: at + 1, found: seq })
      continue
    }
    reached.set(shard, seq)
    taken.push(record)
  }
  const advances = [...reached].map(([shard, to]) => ({ shard, from: positions.get(shard) ?? 0, to }))
  return { taken, advances, gaps: [...gaps.values()] }
}
