import { shardCount } from '@common-thread/events'

/** Producers set the partition: the shard modulo the topic's partitions. */
export const partitionOf = (shard: number, partitions: number): number => shard % partitions

/** The shards of a partition. */
export const shardsOf = (partition: number, partitions: number): number[] =>
  Array.from({ length: shardCount }, (_, shard) => shard).filter(
    (shard) => partitionOf(shard, partitions) === partition,
  )
