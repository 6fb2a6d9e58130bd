/** Waits between attempts: doubling from `first` to `most` milliseconds, and shorter when stopped. */
export class Backoff {
  private next: number

  constructor(
    private readonly first: number,
    private readonly most: number,
  ) {
    this.next = first
  }

  reset(): void {
    this.next = this.first
  }

  async wait(signal: AbortSignal): Promise<void> {
    await pause(this.take(), signal)
  }

  /** Milliseconds of the next wait, for one who waits otherwise. */
  take(): number {
    const milliseconds = this.next
    this.next = Math.min(this.next * 2, this.most)
    return milliseconds
  }
}

/** Resolves after a time, or at once when the signal aborts. */
export const pause = (milliseconds: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    if (signal.aborted) return resolve()
    const done = () => {
      clearTimeout(timer)
      signal.removeEventListener('abort', done)
      resolve()
    }
    const timer = setTimeout(done, milliseconds)
    signal.addEventListener('abort', done)
  })
