import { Backoff, pause } from '@common-thread/kafka'
import { type Log } from '@common-thread/nest'
import { judgeOffers, type OfferPorts } from './judge-offers.js'
import { judgeSettlements } from './judge-settlements.js'
import { type DeliveryStore } from './store.js'

const batch = 1000
const lookEvery = 1000
const sweepEvery = 30_000
/** From the beginning of one pass to that of the next: what comes alone goes at once, what comes meanwhile together. */
const pace = 60

export interface ReleasePorts extends OfferPorts {
  readonly store: DeliveryStore
  readonly onOffered: () => void
  readonly log: Log
}

/** One pass: what covered records stopped takes effect first, and only then is anything offered. */
export async function releaseOnce(ports: ReleasePorts): Promise<number> {
  const { store, keyring } = ports
  let settled = 0
  for (let count = 1; count > 0; settled += count) {
    count = await store.settle((rows) => judgeSettlements(rows, keyring))
  }
  const directoryVersion = ports.directory().version
  const offered = await store.offer({
    of: { channel: 'kafka' },
    most: batch,
    directoryVersion,
    judge: (rows, next) => judgeOffers(rows, next, 'kafka', ports),
  })
  return settled + offered
}

/** Releases whenever something arrived or was covered, and now and then by itself. */
export class Release {
  private readonly stopping = new AbortController()
  private woken: (() => void) | undefined
  private isWoken = false
  private done: Promise<void> | undefined
  private sweptAt = 0
  private readonly waiters = new Set<() => void>()

  constructor(private readonly ports: ReleasePorts) {}

  start(): void {
    this.done ??= this.run()
  }

  wake(): void {
    this.isWoken = true
    this.woken?.()
  }

  /** Resolves when there may be something new for a feed, or after a time. */
  async somethingNew(milliseconds: number, signal: AbortSignal): Promise<void> {
    const either = new AbortController()
    const wake = () => either.abort()
    this.waiters.add(wake)
    await pause(milliseconds, AbortSignal.any([signal, this.stopping.signal, either.signal]))
    this.waiters.delete(wake)
  }

  async stop(): Promise<void> {
    this.stopping.abort()
    this.woken?.()
    await this.done
  }

  private async run(): Promise<void> {
    const { signal } = this.stopping
    const backoff = new Backoff(100, 3000)
    while (!signal.aborted) {
      try {
        this.isWoken = false
        const beganAt = performance.now()
        const count = await releaseOnce(this.ports)
        backoff.reset()
        this.waiters.forEach((wake) => wake())
        if (count > 0) this.ports.onOffered()
        await this.sweep()
        if (count > 0 && count < batch) await pause(beganAt + pace - performance.now(), signal)
        if (count === 0 && !this.isWoken) await this.idle(signal)
      } catch (error) {
        this.ports.log.fault('release', error)
        await backoff.wait(signal)
      }
    }
  }

  private async sweep(): Promise<void> {
    const now = this.ports.now()
    if (now - this.sweptAt < sweepEvery) return
    this.sweptAt = now
    await this.ports.store.sweep(now)
  }

  private async idle(signal: AbortSignal): Promise<void> {
    const woken = new AbortController()
    this.woken = () => woken.abort()
    await pause(lookEvery, AbortSignal.any([signal, woken.signal]))
    this.woken = undefined
  }
}
