interface UnderWay {
  readonly who: ReadonlySet<string>
  readonly work: Promise<void>
  /** Fulfilled once this one and all before it are settled. */
  readonly settled: Promise<void>
}

/**
 * Work that may be under way together, so that a sender need not wait for one answer before it asks again. Two pieces
 * that are about the same child never are, because the hub keeps a child's events in the order in which they arrive.
 * What follows the work is done in the order in which it began: after a failure nothing that began later is settled.
 */
export class InFlight {
  private underWay: UnderWay[] = []

  /** `most` also bounds the memory that unsent work can take. */
  constructor(private readonly most: number) {}

  /** Fulfilled when the work has begun; throws what an earlier piece failed of. */
  async begin(
    who: ReadonlySet<string>,
    work: () => Promise<void>,
    settle: () => Promise<void>,
  ): Promise<void> {
    while (this.underWay.length >= this.most || this.underWay.some((other) => share(who, other.who)))
      await this.oldest()
    const before = this.underWay.at(-1)?.settled ?? Promise.resolve()
    const working = work()
    const settled = Promise.all([working, before]).then(settle)
    // Whoever waits for it is told; a failure that nobody waits for yet must not end the process.
    settled.catch(() => undefined)
    this.underWay.push({ who, work: working, settled })
  }

  /** Waits for all; throws what the first failed of. */
  async end(): Promise<void> {
    while (this.underWay.length > 0) await this.oldest()
  }

  /** Waits for all, whatever becomes of them: what was taken is to be known as taken. */
  async comeToRest(): Promise<void> {
    // What follows a failure is rejected at once, while its own work may still go on.
    await Promise.allSettled(this.underWay.flatMap(({ work, settled }) => [work, settled]))
  }

  private async oldest(): Promise<void> {
    await this.underWay[0]?.settled
    this.underWay.shift()
  }
}

const share = (some: ReadonlySet<string>, others: ReadonlySet<string>): boolean =>
  [...some].some((name) => others.has(name))
