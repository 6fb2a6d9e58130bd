import { type Step } from '@common-thread/kafka'
import { type JoinedLog } from '@common-thread/policy'
import { type SharingStore } from './store.js'

type Advances = Step<unknown>['advances']

/** How far the shards of a batch have come while it is decided, and how far others had come that it is decided by. */
export class Reached {
  private readonly own: Map<number, number>
  private readonly others = new Map<number, number>()

  constructor(
    private readonly asked: Advances,
    private readonly store: Pick<SharingStore, 'positions'>,
  ) {
    this.own = new Map(asked.map(({ shard, from }) => [shard, from]))
  }

  moved({ shard, seq }: { readonly shard: number; readonly seq: number }): void {
    this.own.set(shard, seq)
  }

  /** Whether a cited position is decided: in this batch, or committed, also by another instance. */
  async covers({ shard, upTo }: Pick<JoinedLog, 'shard' | 'upTo'>): Promise<boolean> {
    const known = this.own.get(shard) ?? this.others.get(shard) ?? 0
    if (known >= upTo) return true
    if (this.own.has(shard)) return false
    const committed = (await this.store.positions([shard])).get(shard) ?? 0
    this.others.set(shard, committed)
    return committed >= upTo
  }

  /** Without the shards that have not moved. */
  get advances(): Advances {
    return this.asked
      .map(({ shard, from }) => ({ shard, from, to: this.own.get(shard) ?? from }))
      .filter(({ from, to }) => to > from)
  }
}
