import { Problem } from './problem.js'

/** What one client may send. */
export interface Rates {
  readonly requestsPerSecond: number
  readonly eventsPerSecond: number
}

export interface LimitOptions {
  /** What the client's entry in the directory says, or what every client may. */
  readonly ratesOf: (client: string) => Rates
  /** How many seconds' worth may come at once. */
  readonly burstSeconds: number
  /** The largest batch must pass, however low the rate is. */
  readonly maxBatchEvents: number
  readonly now: () => number
}

interface Bucket {
  tokens: number
  filledAt: number
}

/**
 * A bucket of tokens for each client's requests and another for its events, as in RFC 2697 without the marking. Each
 * client has its own, so that nobody is refused for what another sends. Kept in memory: with several instances a client
 * may have as many times its rate. (`@nestjs/throttler` counts requests in windows; here a batch weighs its events.)
 */
export class Limits {
  private readonly buckets = new Map<string, Bucket>()

  constructor(private readonly options: LimitOptions) {}

  /** Milliseconds to wait before a request may come; 0 when this one may, and is counted. */
  request(client: string): number {
    const rate = this.options.ratesOf(client).requestsPerSecond
    return this.take(`requests ${client}`, 1, rate, Math.max(1, rate * this.options.burstSeconds))
  }

  /** The same for so many events, of which either all may come or none is counted. */
  events(client: string, count: number): number {
    const { ratesOf, burstSeconds, maxBatchEvents } = this.options
    const rate = ratesOf(client).eventsPerSecond
    return this.take(`events ${client}`, count, rate, Math.max(maxBatchEvents, rate * burstSeconds))
  }

  private take(key: string, count: number, perSecond: number, most: number): number {
    const now = this.options.now()
    const bucket = this.buckets.get(key) ?? { tokens: most, filledAt: now }
    // A clock that goes back fills nothing and takes nothing away.
    const elapsed = Math.max(0, now - bucket.filledAt) / 1000
    bucket.tokens = Math.min(most, bucket.tokens + elapsed * perSecond)
    bucket.filledAt = now
    this.buckets.set(key, bucket)
    if (bucket.tokens < count) return Math.ceil(((count - bucket.tokens) / perSecond) * 1000)
    bucket.tokens -= count
    return 0
  }
}

/** Refuses with 429 what has to wait; what need not may go on. */
export function refuseFor(milliseconds: number): void {
  if (milliseconds === 0) return
  throw new Problem('too-many', {}, { 'Retry-After': String(Math.ceil(milliseconds / 1000)) })
}
