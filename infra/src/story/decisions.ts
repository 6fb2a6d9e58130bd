import { CopyFollower } from '@common-thread/audit'
import { createKafka } from '@common-thread/kafka'
import { type AcceptedEvent, type Decision, type LogRecord, type SubjectId } from '@common-thread/events'
import { openAccepted, openDecision } from '@common-thread/record'
import { createPool, type Pool } from '@common-thread/postgres'
import { PostgresKeyring } from '@common-thread/sealing'
import { type Release, releaseNamed } from '@common-thread/release'
import { readConfig } from '@common-thread/audit'
import { homeEnvironment } from '../home.js'
import { type Stack } from '../stack.js'

/** One event in one child's log, with the decision on it. */
export interface DecidedRecord {
  readonly record: LogRecord
  readonly subject: SubjectId
  readonly decision: Decision
}

/** The auditor's view while the day goes on: what was decided on each event. */
export class Decisions {
  private readonly follower: CopyFollower
  private readonly pool: Pool
  private readonly keyring: PostgresKeyring
  private readonly config
  private readonly accepted = new Map<string, AcceptedEvent | undefined>()
  private release: Release | undefined

  constructor(stack: Stack) {
    this.config = readConfig(homeEnvironment(stack.home))
    const { room } = this.config
    this.follower = new CopyFollower(createKafka(room.kafka), `story-${room.instance}`)
    this.pool = createPool(room.postgres, 2, () => undefined)
    this.keyring = new PostgresKeyring(this.pool, room.secret('key-encryption-key'), Date.now)
  }

  start(): Promise<void> {
    return this.follower.start()
  }

  async stop(): Promise<void> {
    await this.follower.stop()
    await this.pool.end()
  }

  /** Decisions on an event, one for each child that it says something of; empty while it is on its way. */
  async on(eventId: string): Promise<DecidedRecord[]> {
    const { log, decisions } = this.follower.copy
    const found: DecidedRecord[] = []
    for (const [shard, records] of log) {
      for (const record of records) {
        const accepted = await this.acceptedIn(record)
        if (accepted?.id !== eventId || accepted.retracts !== null) continue
        const sealed = decisions.get(shard)?.find(({ seq }) => seq === record.seq)
        const decision =
          sealed && openDecision(sealed, (await this.keyring.fetch([sealed.keyId])).get(sealed.keyId))
        if (!decision) return []
        found.push({ record, subject: record.subject as SubjectId, decision })
      }
    }
    this.release ??= found[0] && (await releaseNamed(this.config.releases, found[0].decision.release))
    return found
  }

  /** A rule code as a sentence. */
  sentence(code: string): string {
    const reasons = this.release?.policy.reasons as
      Readonly<Record<string, readonly [string, string]>> | undefined
    return reasons?.[code]?.[0] ?? code
  }

  private async acceptedIn(record: LogRecord): Promise<AcceptedEvent | undefined> {
    const place = `${record.shard}/${record.seq}`
    if (!this.accepted.has(place)) {
      const key = (await this.keyring.fetch([record.keyId])).get(record.keyId)
      this.accepted.set(place, openAccepted(record, key))
    }
    return this.accepted.get(place)
  }
}
