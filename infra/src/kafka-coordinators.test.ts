import { groupOfEachPartition, partitionOfGroup } from './kafka-coordinators.js'

describe('the partition that coordinates a group', () => {
  // As Java computes them: -962584979, -460896197, 1080427142, and the one hash that has no absolute value.
  it.each([
    ['directory', 29],
    ['common-thread-sharing', 47],
    ['ready-0', 42],
    ['polygenelubricants', 0],
  ])('of %s is %i of 50, as Kafka computes it', (groupId, partition) => {
    expect(partitionOfGroup(groupId, 50)).toBe(partition)
  })
})

describe('the groups that are asked about before a broker counts as ready', () => {
  it.each([1, 7, 50])('are one of each partition, of %i', (partitions) => {
    const asked = groupOfEachPartition(partitions).map((name) => partitionOfGroup(name, partitions))
    expect(asked.toSorted((a, b) => a - b)).toEqual(Array.from({ length: partitions }, (_, i) => i))
  })
})
