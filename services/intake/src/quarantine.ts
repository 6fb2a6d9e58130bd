import { createHash } from 'node:crypto'
import { type KafkaMessage } from 'kafkajs'
import { agencySubject, base32, type Failure, type Instant, type OrganisationId } from '@common-thread/events'
import { type Log, type ProblemCode } from '@common-thread/nest'
import { appendToOutbox, type OutboxRecord, type Pool, transaction } from '@common-thread/postgres'
import { type Keyring, seal } from '@common-thread/sealing'
import { statusRecord } from './status.js'

export interface Where {
  readonly organisation: OrganisationId
  readonly topic: string
  readonly partition: number
  readonly offset: string
}

export interface Refused {
  readonly id: string | null
  readonly problem: ProblemCode
  readonly failures: readonly Failure[]
  readonly recordedTime: Instant
}

/** Keeps what could not be accepted, sealed, so that nothing is lost and nobody reads it in passing. */
export class Quarantine {
  constructor(
    private readonly pool: Pool,
    private readonly keyring: Keyring,
    private readonly log: Log,
  ) {}

  /** Keeps one record and answers what its publisher is to be told. Keeping it again keeps one. */
  async keep(
    where: Where,
    message: KafkaMessage,
    { id, problem, failures, recordedTime }: Refused,
  ): Promise<OutboxRecord[]> {
    const reference = `q_${base32(createHash('sha256').update(`${where.topic} ${where.partition} ${where.offset}`).digest().subarray(0, 16))}`
    const subject = agencySubject(where.organisation)
    const [key] = await this.keyring.claim([{ subject, owner: where.organisation }])
    if (!key) throw new Error('no key')
    const headers = Object.fromEntries(
      Object.entries(message.headers ?? {}).map(([name, value]) => [name, String(value)]),
    )
    const plaintext = Buffer.from(
      JSON.stringify({ headers, value: message.value?.toString('base64') ?? null }),
    )
    const sealed = seal(key.key, plaintext, { subject, shard: 0, seq: 0, purpose: 'quarantine' })
    await this.pool.query(
      `insert into quarantine (id, organisation, topic, partition, kafka_offset, problem, pointers, key_id, sealed)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9) on conflict do nothing`,
      [
        reference,
        where.organisation,
        where.topic,
        where.partition,
        where.offset,
        problem,
        failures.map(({ pointer }) => pointer),
        key.id,
        sealed,
      ],
    )
    this.log.warn('quarantined', { quarantine: reference, problem, organisation: where.organisation })
    const told = failures.map(({ pointer, code }) => ({ pointer, code }))
    const status = {
      id,
      code: 'quarantined' as const,
      problem,
      failures: told,
      quarantine: reference,
      recordedTime,
    }
    return [statusRecord(where.organisation, status)]
  }

  /** Sends statuses to their publishers. */
  async record(statuses: readonly OutboxRecord[]): Promise<void> {
    await transaction(this.pool, async (client) => {
      await appendToOutbox(client, statuses)
      return true
    })
  }
}
