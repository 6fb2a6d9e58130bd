import { shardCount } from '@common-thread/events'
import {
  advancePositions,
  createPool,
  type Pool,
  positionTables,
  readOffset,
  readPositions,
  saveOffsets,
  transaction,
} from '@common-thread/postgres'
import { eventually, type ScratchSchema, scratchSchema } from '@common-thread/postgres/testing'
import { type BatchConsumer } from '../consume.js'
import { consumePositions, type ConsumePositionsOptions, type PositionStore } from '../consume-positions.js'
import { type Positioned } from '../in-order.js'
import { type Apply } from '../join-steps.js'
import { partitionOf, shardsOf } from '../partition.js'
import { type LogRecord } from '../record-log.js'
import { type ScratchTopics, scratchTopics } from './scratch-topics.js'

export const partitions = 2

/** A room whose only effect is to write down what it took, with its positions in PostgreSQL, as every room has them. */
export class SampleRoom {
  readonly gaps: { readonly shard: number; readonly expected: number; readonly found: number }[] = []
  readonly faults: { readonly name: string; readonly where: string }[] = []
  private readonly consumers: BatchConsumer[] = []

  private constructor(
    readonly scratch: ScratchTopics,
    readonly topic: string,
    readonly pool: Pool,
    private readonly schema: ScratchSchema,
  ) {}

  static async open(): Promise<SampleRoom> {
    const scratch = await scratchTopics()
    const schema = await scratchSchema(`${positionTables(shardCount)}
      create table effect (id bigint generated always as identity, shard int, seq int)`)
    const pool = createPool(schema.login, 8, () => undefined)
    return new SampleRoom(scratch, await scratch.topic(partitions), pool, schema)
  }

  async close(): Promise<void> {
    await this.stopAll()
    await this.pool.end()
    await this.schema.remove()
    await this.scratch.remove()
  }

  readonly store: PositionStore = {
    positions: async (shards) =>
      new Map([...(await readPositions(this.pool, shards))].map(([shard, { seq }]) => [shard, seq])),
    nextOffset: (topic, partition) => readOffset(this.pool, topic, partition),
  }

  readonly apply: Apply<Positioned> = async ({ taken, advances, offsets }) => {
    const done = await transaction(this.pool, async (client) => {
      if (!(await advancePositions(client, advances, { directoryVersion: 1, releaseNumber: 1 })))
        return undefined
      await client.query('insert into effect (shard, seq) select * from unnest($1::int[], $2::int[])', [
        taken.map(({ shard }) => shard),
        taken.map(({ seq }) => seq),
      ])
      await saveOffsets(client, offsets)
      return true
    })
    return done ? 'committed' : 'lost'
  }

  /** An instance of the room that is reading. */
  async instance(
    groupId: string,
    changed: Partial<ConsumePositionsOptions<Positioned>> = {},
  ): Promise<BatchConsumer> {
    const consumer = consumePositions<Positioned>({
      kafka: this.scratch.kafka,
      groupId,
      topics: [this.topic],
      store: this.store,
      decode: ({ value }) => JSON.parse(String(value)) as Positioned,
      shardsOf: (partition) => shardsOf(partition, partitions),
      apply: this.apply,
      onGap: (gap) => this.gaps.push(gap),
      onFault: (error, where) => this.faults.push({ name: error instanceof Error ? error.name : '', where }),
      sessionTimeout: 6000,
      ...changed,
    })
    this.consumers.push(consumer)
    await consumer.start()
    return consumer
  }

  async stopAll(): Promise<void> {
    await Promise.all(this.consumers.map((consumer) => consumer.stop()))
  }

  async append(records: readonly Positioned[]): Promise<void> {
    await this.scratch.log.append(records.map((record) => this.asLogged(record)))
  }

  private asLogged(record: Positioned): LogRecord {
    const partition = partitionOf(record.shard, partitions)
    const value = Buffer.from(JSON.stringify({ shard: record.shard, seq: record.seq }))
    return { topic: this.topic, partition, key: '', headers: {}, value }
  }

  /** What was taken of each shard, in the order of its taking. */
  async taken(): Promise<Readonly<Record<number, readonly number[]>>> {
    const { rows } = await this.pool.query<{ shard: number; seqs: number[] }>(
      'select shard, array_agg(seq order by id) as seqs from effect group by shard',
    )
    return Object.fromEntries(rows.map(({ shard, seqs }) => [shard, seqs]))
  }

  async takes(expected: Readonly<Record<number, readonly number[]>>): Promise<void> {
    await eventually(async () => expect(await this.taken()).toEqual(expected))
  }

  async countTaken(): Promise<number> {
    return Object.values(await this.taken()).flat().length
  }

  async members(groupId: string): Promise<readonly string[]> {
    const { groups } = await this.scratch.admin.describeGroups([groupId])
    return groups.flatMap(({ members }) => members.map(({ memberId }) => memberId)).sort()
  }

  /** As a restored backup leaves it: what was done after `upTo` of each shard never was. */
  async restore(upTo: number, { withOffsets }: { readonly withOffsets: boolean }): Promise<void> {
    await this.pool.query('delete from effect where seq > $1', [upTo])
    await this.pool.query('update shard_position set seq = least(seq, $1)', [upTo])
    if (withOffsets) await this.pool.query('delete from consumed_offset')
  }
}

export const upTo = (last: number): number[] => Array.from({ length: last }, (_, i) => i + 1)
