import { shardCount } from '@common-thread/events'
import { partitionOf, shardsOf } from './partition.js'

it.each([1, 3, 8, 64])('each shard is in one of %i partitions', (partitions) => {
  const all = Array.from({ length: partitions }, (_, partition) => shardsOf(partition, partitions))
  expect(all.flat().sort((a, b) => a - b)).toEqual(Array.from({ length: shardCount }, (_, shard) => shard))
  for (const [partition, shards] of all.entries())
    for (const shard of shards) expect(partitionOf(shard, partitions)).toBe(partition)
})

it('a shard stays in its partition for life', () => {
  expect([0, 7, 8, 13, 63].map((shard) => partitionOf(shard, 8))).toEqual([0, 7, 0, 5, 7])
})
