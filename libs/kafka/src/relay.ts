import { type LogRecord, type RecordLog } from './record-log.js'
import { Backoff, pause } from './backoff.js'

/** What a relay takes records from; libs/postgres has the real one. */
export interface RelaySource {
  head(limit: number): Promise<readonly (LogRecord & { readonly id: string })[]>
  remove(ids: readonly string[]): Promise<void>
  lease(owner: string, milliseconds: number): Promise<boolean>
}

export interface RelayOptions {
  readonly source: RelaySource
  readonly log: RecordLog
  /** Names this instance in the lease. */
  readonly owner: string
  readonly onFault: (error: unknown) => void
  readonly batch?: number
}

const leaseMilliseconds = 5000
const pollMilliseconds = 500

/**
 * Copies committed records to Kafka in order: the oldest batch again and again until Kafka has acknowledged it, and
 * only then the next. One instance at a time holds the lease; one that was stopped and resumed without noticing can
 * only repeat records that went before, which readers drop.
 */
export class Relay {
  private readonly stopping = new AbortController()
  private wakeUp: (() => void) | undefined
  private isWoken = false
  private done: Promise<void> | undefined

  constructor(private readonly options: RelayOptions) {}

  start(): void {
    this.done ??= this.run()
  }

  /** There may be something to relay. */
  wake(): void {
    this.isWoken = true
    this.wakeUp?.()
  }

  async stop(): Promise<void> {
    this.stopping.abort()
    this.wakeUp?.()
    await this.done
  }

  private async run(): Promise<void> {
    const { signal } = this.stopping
    const backoff = new Backoff(100, 2000)
    while (!signal.aborted) {
      try {
        this.isWoken = false
        const copied = await relayOnce(this.options)
        backoff.reset()
        if (copied === 0 && !this.isWoken) await this.idle(signal)
      } catch (error) {
        this.options.onFault(error)
        await backoff.wait(signal)
      }
    }
  }

  private async idle(signal: AbortSignal): Promise<void> {
    const woken = new Promise<void>((resolve) => (this.wakeUp = resolve))
    const idle = new AbortController()
    await Promise.race([woken, pause(pollMilliseconds, AbortSignal.any([signal, idle.signal]))])
    idle.abort()
    this.wakeUp = undefined
  }
}

/** One batch, if this instance may relay. Returns how many records Kafka acknowledged. */
export async function relayOnce({ source, log, owner, batch = 1000 }: RelayOptions): Promise<number> {
  if (!(await source.lease(owner, leaseMilliseconds))) return 0
  const rows = await source.head(batch)
  if (rows.length === 0) return 0
  await log.append(rows)
  // Commit point of the copy: acknowledged by Kafka. Dying before the removal only repeats the batch.
  await source.remove(rows.map(({ id }) => id))
  return rows.length
}
