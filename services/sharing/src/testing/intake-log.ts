import {
  type AcceptedEvent,
  codecByName,
  hubRecordTypes,
  type LogRecord,
  newChild,
  schemaNameOf,
  shardedPartitions,
  shardOf,
  type SubjectId,
  topics,
} from '@common-thread/events'
import { inOrder, partitionOf, type Step } from '@common-thread/kafka'
import { asEntry, type Happening } from '@common-thread/policy/testing'
import { MemoryKeyring, seal } from '@common-thread/sealing'

const children = Array.from({ length: 40 }, (_, n) => newChild(Buffer.alloc(16, n + 1)))
export const kept = children[0] as SubjectId
export const partition = (subject: SubjectId) => partitionOf(shardOf(subject), shardedPartitions)
/** One in another partition, and one in the same partition and another shard. */
export const elsewhere = children.find((each) => partition(each) !== partition(kept)) as SubjectId
export const beside = children.find(
  (each) => partition(each) === partition(kept) && shardOf(each) !== shardOf(kept),
) as SubjectId

export const keyring = new MemoryKeyring()
export const now = Date.parse('2026-11-23T08:00:00Z')
const sure = {
  identity: 'confirmed',
  candidates: [],
  corrects: null,
  retracts: null,
  takenBackAs: null,
  wasOnAnotherRecord: false,
} as const

/** The logs of two children as intake would write them, in its order. */
export class Intake {
  readonly log: LogRecord[] = []
  private readonly heads = new Map<number, number>()

  async append(subject: SubjectId, accepted: AcceptedEvent): Promise<LogRecord> {
    const shard = shardOf(subject)
    const seq = (this.heads.get(shard) ?? 0) + 1
    this.heads.set(shard, seq)
    const [key] = await keyring.claim([{ subject, owner: accepted.publisher }])
    if (!key) throw new Error('no key')
    const plaintext = codecByName('safeguarding.hub.AcceptedEvent').encode(accepted)
    const sealed = seal(key.key, plaintext, { subject, shard, seq, purpose: 'event' })
    const record = { shard, seq, subject, recordedTime: now + this.log.length, keyId: key.id, sealed }
    this.log.push(record)
    return record
  }

  say(subject: SubjectId, { type, by, data }: Happening): Promise<LogRecord> {
    const codec = codecByName(schemaNameOf(type))
    const { publisher, team, data: value } = asEntry({ type, by, data }, 1, now)
    const from = {
      origin: 'partner',
      publisher,
      team,
      client: 'test',
      source: 'urn:test',
      id: 'one',
    } as const
    return this.append(subject, {
      ...from,
      type,
      time: now,
      schemaId: codec.id,
      data: codec.encode(value),
      ...sure,
    })
  }

  hub(
    subject: SubjectId,
    type: typeof hubRecordTypes.childMerged | typeof hubRecordTypes.joinedLogAdvanced,
    cited: { readonly other: SubjectId; readonly upTo: number },
  ): Promise<LogRecord> {
    const codec = codecByName(schemaNameOf(type))
    const decided = { role: 'kept', team: 'la:northshire/social-work', client: 'test', reason: 'same-child' }
    const data = codec.encode({ ...decided, ...cited, shard: shardOf(cited.other) })
    const publisher = 'hub:intake'
    const from = {
      origin: 'hub',
      publisher,
      team: null,
      client: publisher,
      source: 'urn:test',
      id: 'm',
    } as const
    return this.append(subject, { ...from, type, time: now, schemaId: codec.id, data, ...sure })
  }

  headOf(subject: SubjectId): number {
    return this.heads.get(shardOf(subject)) ?? 0
  }

  /** Says it in one of two logs that were merged. */
  async follow(subject: SubjectId, other: SubjectId, happening: Happening): Promise<void> {
    const { seq } = await this.say(subject, happening)
    await this.hub(other, hubRecordTypes.joinedLogAdvanced, { other: subject, upTo: seq })
  }
}

/** What is to be taken of these where the shards have come so far. */
export const stepOf = (
  taken: readonly LogRecord[],
  positions: ReadonlyMap<number, number>,
): Step<LogRecord> => {
  const partitions = [...new Set(taken.map(({ subject }) => partition(subject as SubjectId)))]
  return {
    ...inOrder(taken, positions),
    offsets: partitions.map((each) => ({ topic: topics.subjectLog, partition: each, offset: '99' })),
  }
}
