import { type LogRecord, type RecordLog } from './record-log.js'
import { Backoff, pause } from './backoff.js'

/** What a relay takes records from; libs/postgres has the real one. */
export interface RelaySource {
  /** The oldest rows of all topics but these, oldest first. */
  head(limit: number, except: readonly string[]): Promise<readonly (LogRecord & { readonly id: string })[]>
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
  /**
   * Milliseconds from the beginning of one batch to that of the next; none unless given. A record that comes alone goes
   * at once; of those that come one after another, all that came meanwhile go together, and together through all that
   * read them: what is paced where it enters need not be paced again.
   */
  readonly pace?: number
}

const usualBatch = 1000
const leaseMilliseconds = 5000
/** Asked for again this long after it was given: an upsert for every batch would cost as much as the batch. */
const renewMilliseconds = 1000
const pollMilliseconds = 500
const restMilliseconds = 2000

/**
 * Copies committed records to Kafka, in order within each topic: the oldest batch again and again until Kafka has
 * acknowledged it, and only then the next. A topic that takes nothing, because it is gone or closed to this room,
 * waits by itself and holds up no other. One instance at a time holds the lease; one that was stopped and resumed
 * without noticing can only repeat records that went before, which readers drop.
 */
export class Relay {
  private readonly stopping = new AbortController()
  private wakeUp: (() => void) | undefined
  private isWoken = false
  private done: Promise<void> | undefined
  private readonly resting = new Map<string, number>()
  private readonly options: RelayOptions

  constructor(options: RelayOptions) {
    this.options = { ...options, source: keepingLease(options.source) }
  }

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
        const beganAt = performance.now()
        const { copied, refused } = await relayOnce(this.options, this.restingTopics())
        for (const topic of refused) this.resting.set(topic, Date.now() + restMilliseconds)
        backoff.reset()
        // Less than a batch was all there was: what is committed from now on wakes it.
        const isAll = copied < (this.options.batch ?? usualBatch) && refused.length === 0
        if (isAll && copied > 0) await pause(beganAt + (this.options.pace ?? 0) - performance.now(), signal)
        if (isAll && !this.isWoken) await this.idle(signal)
      } catch (error) {
        this.options.onFault(error)
        await backoff.wait(signal)
      }
    }
  }

  private restingTopics(): string[] {
    const now = Date.now()
    for (const [topic, until] of this.resting) if (until <= now) this.resting.delete(topic)
    return [...this.resting.keys()]
  }

  private async idle(signal: AbortSignal): Promise<void> {
    const woken = new Promise<void>((resolve) => (this.wakeUp = resolve))
    const idle = new AbortController()
    await Promise.race([woken, pause(pollMilliseconds, AbortSignal.any([signal, idle.signal]))])
    idle.abort()
    this.wakeUp = undefined
  }
}

/** A source whose lease is not asked for again while most of the last one is left. */
function keepingLease(source: RelaySource): RelaySource {
  let renewAt = -Infinity
  return {
    head: (limit, except) => source.head(limit, except),
    remove: (ids) => source.remove(ids),
    lease: async (owner, milliseconds) => {
      const asked = performance.now()
      if (asked < renewAt) return true
      const isHeld = await source.lease(owner, milliseconds)
      // From when it was asked, not answered: the lease ends no later than this reckons.
      renewAt = isHeld ? asked + renewMilliseconds : -Infinity
      return isHeld
    },
  }
}

export interface Relayed {
  readonly copied: number
  /** Topics that took nothing. */
  readonly refused: readonly string[]
}

/** One batch, if this instance may relay. Throws only when the source does: what Kafka refuses is an answer. */
export async function relayOnce(
  { source, log, owner, onFault, batch = usualBatch }: RelayOptions,
  except: readonly string[] = [],
): Promise<Relayed> {
  if (!(await source.lease(owner, leaseMilliseconds))) return { copied: 0, refused: [] }
  const rows = await source.head(batch, except)
  const topics = [...new Set(rows.map(({ topic }) => topic))]
  const isTaken = async (own: typeof rows): Promise<boolean> => {
    try {
      await log.append(own)
    } catch (error) {
      onFault(error)
      return false
    }
    // Commit point of the copy: acknowledged by Kafka. Dying before the removal only repeats the batch.
    await source.remove(own.map(({ id }) => id))
    return true
  }
  if (rows.length === 0 || (await isTaken(rows))) return { copied: rows.length, refused: [] }
  // The same rows again, topic by topic: what one topic refuses stays, and the others go on.
  const refused: string[] = []
  let copied = 0
  for (const topic of topics) {
    const own = rows.filter((row) => row.topic === topic)
    if (topics.length > 1 && (await isTaken(own))) copied += own.length
    else refused.push(topic)
  }
  return { copied, refused }
}
