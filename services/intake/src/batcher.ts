/**
 * Collects what arrives while a batch is being worked on into the next one: under load, many requests share one
 * transaction; alone, a request waits for nothing.
 */
export class Batcher<In, Out> {
  private readonly waiting: {
    readonly item: In
    readonly resolve: (out: Out) => void
    readonly reject: (error: unknown) => void
  }[] = []
  private isRunning = false

  constructor(
    private readonly work: (items: readonly In[]) => Promise<readonly Out[]>,
    private readonly most: number,
  ) {}

  submit(item: In): Promise<Out> {
    return new Promise((resolve, reject) => {
      this.waiting.push({ item, resolve, reject })
      if (!this.isRunning) void this.run()
    })
  }

  private async run(): Promise<void> {
    this.isRunning = true
    while (this.waiting.length > 0) {
      const batch = this.waiting.splice(0, this.most)
      try {
        const results = await this.work(batch.map(({ item }) => item))
        batch.forEach(({ resolve, reject }, i) => {
          const result = results[i]
          if (result === undefined) reject(new Error('a batch answered too little'))
          else resolve(result)
        })
      } catch (error) {
        batch.forEach(({ reject }) => reject(error))
      }
    }
    this.isRunning = false
  }
}
