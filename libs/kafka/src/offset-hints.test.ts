import { jest } from '@jest/globals'
import { type TopicPartitionOffset } from 'kafkajs'
import { OffsetHints } from './offset-hints.js'

const at = (partition: number, offset: string): TopicPartitionOffset => ({ topic: 'read', partition, offset })

function group() {
  const commits: TopicPartitionOffset[][] = []
  const commitOffsets = (offsets: TopicPartitionOffset[]): Promise<void> => {
    commits.push(offsets)
    return Promise.resolve()
  }
  return { commits, consumer: { commitOffsets } as Parameters<OffsetHints['restart']>[0] }
}

beforeEach(() => void jest.useFakeTimers())
afterEach(() => void jest.useRealTimers())

it('commits the last offset of each partition once in a while, not every one', async () => {
  const { commits, consumer } = group()
  const hints = new OffsetHints()
  hints.restart(consumer)
  for (let offset = 1; offset <= 100; offset++) hints.add(at(0, String(offset)))
  hints.add(at(1, '7'))
  expect(commits).toEqual([])
  await jest.advanceTimersByTimeAsync(1000)
  expect(commits).toEqual([[at(0, '100'), at(1, '7')]])
  await jest.advanceTimersByTimeAsync(5000)
  expect(commits).toHaveLength(1)
})

it('commits what is left when it stops, and nothing afterwards', async () => {
  const { commits, consumer } = group()
  const hints = new OffsetHints()
  hints.restart(consumer)
  hints.add(at(0, '3'))
  await hints.stop()
  expect(commits).toEqual([[at(0, '3')]])
  hints.add(at(0, '4'))
  await jest.advanceTimersByTimeAsync(5000)
  expect(commits).toHaveLength(1)
})

it('forgets what was read in an assignment that is over', async () => {
  const { commits, consumer } = group()
  const hints = new OffsetHints()
  hints.restart(consumer)
  hints.add(at(0, '3'))
  hints.restart(consumer)
  await jest.advanceTimersByTimeAsync(5000)
  expect(commits).toEqual([])
})

it('survives a commit that is refused', async () => {
  const hints = new OffsetHints()
  hints.restart({ commitOffsets: () => Promise.reject(new Error('rebalancing')) })
  hints.add(at(0, '3'))
  await expect(hints.stop()).resolves.toBeUndefined()
})
