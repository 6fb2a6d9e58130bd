import { type Log } from '@common-thread/nest'
import { type Waiting } from './decide-batch.js'

/**
 * Says once which shard waits for which. Mostly it is for a moment: the other one's records are on their way. One that
 * goes on waiting shows that the other has stopped.
 */
export class Waits {
  private readonly said = new Map<number, string>()

  constructor(private readonly log: Pick<Log, 'info'>) {}

  report(waiting: readonly Waiting[]): void {
    for (const { shard, for: cited } of waiting) {
      const place = `${cited.shard}/${cited.upTo}`
      if (this.said.get(shard) === place) continue
      this.said.set(shard, place)
      this.log.info('shard-waits', { shard, for: cited.shard, upTo: cited.upTo })
    }
  }
}
