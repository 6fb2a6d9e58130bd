import { type Kafka } from 'kafkajs'
import { decodeHub, topics } from '@common-thread/events'
import { type Directory, DirectoryFold } from '@common-thread/directory'
import { Tail } from './tail.js'

/** The directory as the topic tells it, version by version. */
export class DirectoryReader {
  private readonly fold = new DirectoryFold()
  private readonly tail: Tail
  private readonly waiting = new Set<{ readonly version: number; readonly resolve: () => void }>()
  private readonly listeners = new Set<(directory: Directory) => void>()

  constructor(options: {
    readonly kafka: Kafka
    readonly groupId: string
    readonly onFault: (error: unknown, where: string) => void
  }) {
    this.tail = new Tail({
      ...options,
      topic: topics.directory,
      onMessages: (messages) => messages.forEach(({ value }) => this.apply(value)),
    })
  }

  /** Resolves when the versions that exist now have been read. */
  async start(): Promise<void> {
    await this.tail.start()
    await this.tail.caughtUp
  }

  get current(): Directory {
    return this.fold.current
  }

  onVersion(listener: (directory: Directory) => void): void {
    this.listeners.add(listener)
  }

  /** Resolves when this version, or a later one, is in force here. */
  async atLeast(version: number): Promise<void> {
    if (this.current.version >= version) return
    await new Promise<void>((resolve) => this.waiting.add({ version, resolve }))
  }

  async stop(): Promise<void> {
    await this.tail.stop()
  }

  private apply(value: Buffer | null): void {
    const directory = this.fold.apply(decodeHub('DirectoryChange', value))
    if (!directory) return
    for (const entry of this.waiting) {
      if (directory.version < entry.version) continue
      this.waiting.delete(entry)
      entry.resolve()
    }
    this.listeners.forEach((listener) => listener(directory))
  }
}
