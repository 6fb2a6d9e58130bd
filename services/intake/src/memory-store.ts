import { type OutboxRecord } from '@common-thread/postgres'
import { MemoryIdentity } from './identity/memory-identity.js'
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
  private readonly identity = new MemoryIdentity()
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
      identity: this.identity,
      lockHeads: (shards) =>
        Promise.resolve(
          new Map(
            shards.map((shard) => {
              const head = this.heads.get(shard) ?? { seq: 0, recordedTime: 0 }
              return [shard, { ...head, revision: this.identity.revision(shard) }]
            }),
          ),
        ),
      write: (acceptance) => {
        const clash =
          acceptance.events.some((event) => this.events.has(keyText(event))) ||
          this.identity.clashes(acceptance.identity)
        if (clash) return Promise.resolve('conflict' as const)
        effects.push(() => {
          acceptance.events.forEach((event) => this.events.set(keyText(event), event))
          acceptance.placements?.forEach((placement) => this.placements.set(keyText(placement), placement))
          acceptance.superseded?.forEach(({ key, by }) => this.supersede(keyText(key), by))
          this.identity.write(acceptance.identity)
          acceptance.heads.forEach((head, shard) => this.heads.set(shard, head))
          this.outbox.push(...acceptance.records)
        })
        return Promise.resolve('written' as const)
      },
    }
  }

  private supersede(key: string, supersededBy: string): void {
    const placement = this.placements.get(key)
    if (placement) this.placements.set(key, { ...placement, supersededBy })
  }
}

const keyText = ({ publisher, source, id }: EventKey): string => `${publisher}\n${source}\n${id}`
