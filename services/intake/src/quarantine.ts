import { createHash } from 'node:crypto'
import { type KafkaMessage } from 'kafkajs'
import { agencySubject, base32, type Failure, type Instant, type OrganisationId } from '@common-thread/events'
import { type Log, type ProblemCode } from '@common-thread/nest'
import { type OutboxRecord } from '@common-thread/postgres'
import { type Keyring, seal, type SealContext, unseal } from '@common-thread/sealing'
import { type QuarantinedRecord, type QuarantineStore } from './quarantine-store.js'
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

/** A record as it arrived. */
export interface Arrived {
  readonly headers: Readonly<Record<string, string>>
  readonly value: Buffer | null
}

/** `q_<26 base32>`, of the place on Kafka that the record came from. */
export const referencePattern = /^q_[a-z2-7]{26}$/

/** Keeps what could not be accepted, sealed, so that nothing is lost and nobody reads it in passing. */
export class Quarantine {
  constructor(
    readonly store: QuarantineStore,
    private readonly keyring: Keyring,
    private readonly log: Log,
  ) {}

  /** Keeps one record and answers what its publisher is to be told. Keeping it again keeps one. */
  async keep(
    where: Where,
    message: Pick<KafkaMessage, 'headers' | 'value'>,
    { id, problem, failures, recordedTime }: Refused,
  ): Promise<OutboxRecord[]> {
    const { organisation, topic, partition, offset } = where
    const place = createHash('sha256').update(`${topic} ${partition} ${offset}`).digest()
    const reference = `q_${base32(place.subarray(0, 16))}`
    const key = await this.keyOf(organisation)
    const headers = Object.fromEntries(
      Object.entries(message.headers ?? {}).map(([name, value]) => [name, String(value)]),
    )
    const plaintext = JSON.stringify({ headers, value: message.value?.toString('base64') ?? null })
    const told = failures.map(({ pointer, code }) => ({ pointer, code }))
    await this.store.keep({
      id: reference,
      organisation,
      topic,
      partition,
      offset,
      problem,
      failures: told,
      keyId: key.id,
      sealed: seal(key.key, Buffer.from(plaintext), contextOf(organisation)),
      quarantinedAt: recordedTime,
    })
    this.log.warn('quarantined', { quarantine: reference, problem, organisation })
    const status = {
      id,
      code: 'quarantined' as const,
      problem,
      failures: told,
      quarantine: reference,
      recordedTime,
    }
    return [statusRecord(organisation, status)]
  }

  /** The record as it arrived. */
  async unseal({ organisation, sealed }: QuarantinedRecord): Promise<Arrived> {
    const key = await this.keyOf(organisation)
    const plaintext = unseal(key.key, sealed, contextOf(organisation))
    if (!plaintext) throw new Error('a quarantined record does not open')
    const { headers, value } = JSON.parse(plaintext.toString('utf8')) as {
      headers: Record<string, string>
      value: string | null
    }
    return { headers, value: value === null ? null : Buffer.from(value, 'base64') }
  }

  private async keyOf(organisation: OrganisationId) {
    const [key] = await this.keyring.claim([{ subject: agencySubject(organisation), owner: organisation }])
    if (!key) throw new Error('no key')
    return key
  }
}

const contextOf = (organisation: OrganisationId): SealContext => ({
  subject: agencySubject(organisation),
  shard: 0,
  seq: 0,
  purpose: 'quarantine',
})
