import { type SubjectId } from '@common-thread/events'
import { type OutboxRecord } from '@common-thread/postgres'
import { type KnownSubject } from './identity.js'
import {
  type EventKey,
  type IntakeStore,
  type IntakeTransaction,
  type Placement,
  type ShardHead,
  type StoredEvent,
} from './store.js'

/** Intake's store in memory, for tests; shares the contract tests of the real one. One transaction at a time. */
export class MemoryStore implements IntakeStore {
  readonly outbox: OutboxRecord[] = []
  readonly events = new Map<string, StoredEvent>()
  private readonly placements = new Map<string, Placement>()
  private readonly identifiers = new Map<string, { subject: SubjectId; system: string; hash: Buffer }>()
  private readonly births = new Map<SubjectId, Buffer>()
  private readonly heads = new Map<number, ShardHead>()
  private turn: Promise<unknown> = Promise.resolve()

  /** Called around the commit, so that a test can fail there. */
  constructor(private readonly at: (point: 'before-commit' | 'after-commit') => void = () => undefined) {}

  backlog(): Promise<number> {
    return Promise.resolve(this.outbox.length)
  }

  transaction<T>(work: (transaction: IntakeTransaction) => Promise<T | undefined>): Promise<T | undefined> {
    const run = this.turn.then(async () => {
      const effects: (() => void)[] = []
      const result = await work(this.begin(effects))
      if (result === undefined) return undefined
      this.at('before-commit')
      effects.forEach((effect) => effect())
      this.at('after-commit')
      return result
    })
    this.turn = run.catch(() => undefined)
    return run
  }

  private begin(effects: (() => void)[]): IntakeTransaction {
    return {
      existing: (keys) => Promise.resolve(keys.flatMap((key) => this.events.get(keyText(key)) ?? [])),
      placements: (keys) => Promise.resolve(keys.flatMap((key) => this.placements.get(keyText(key)) ?? [])),
      findIdentifiers: (hashes) =>
        Promise.resolve(
          new Map(
            hashes.flatMap((hash) => {
              const found = this.identifiers.get(hash.toString('hex'))
              return found ? [[hash.toString('hex'), this.known(found.subject)] as const] : []
            }),
          ),
        ),
      lockHeads: (shards) =>
        Promise.resolve(
          new Map(shards.map((shard) => [shard, this.heads.get(shard) ?? { seq: 0, recordedTime: 0 }])),
        ),
      write: (acceptance) => {
        const clash =
          acceptance.events.some((event) => this.events.has(keyText(event))) ||
          acceptance.identifiers.some(({ hash }) => this.identifiers.has(hash.toString('hex'))) ||
          acceptance.identifiers.some((entry) => this.hasOtherNumber(entry)) ||
          acceptance.birthHashes.some(({ subject }) => this.births.has(subject))
        if (clash) return Promise.resolve('conflict' as const)
        effects.push(() => {
          acceptance.events.forEach((event) => this.events.set(keyText(event), event))
          acceptance.placements?.forEach((placement) => this.placements.set(keyText(placement), placement))
          acceptance.superseded?.forEach(({ key, by }) => this.supersede(keyText(key), by))
          acceptance.identifiers.forEach((entry) => this.identifiers.set(entry.hash.toString('hex'), entry))
          acceptance.birthHashes.forEach(({ subject, hash }) => this.births.set(subject, hash))
          acceptance.heads.forEach((head, shard) => this.heads.set(shard, head))
          this.outbox.push(...acceptance.records)
        })
        return Promise.resolve('written' as const)
      },
    }
  }

  /** A child has one NHS number. */
  private hasOtherNumber({
    subject,
    system,
  }: {
    readonly subject: SubjectId
    readonly system: string
  }): boolean {
    return system === 'nhs-number' && this.known(subject).nhsNumberHash !== null
  }

  private supersede(key: string, supersededBy: string): void {
    const placement = this.placements.get(key)
    if (placement) this.placements.set(key, { ...placement, supersededBy })
  }

  private known(subject: SubjectId): KnownSubject {
    const nhsNumber = [...this.identifiers.values()].find(
      (entry) => entry.subject === subject && entry.system === 'nhs-number',
    )
    return { subject, birthHash: this.births.get(subject) ?? null, nhsNumberHash: nhsNumber?.hash ?? null }
  }
}

const keyText = ({ publisher, source, id }: EventKey): string => `${publisher}\n${source}\n${id}`
