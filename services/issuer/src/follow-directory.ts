import { type Directory } from '@common-thread/directory'
import { Backoff, DirectoryReader, type Kafka } from '@common-thread/kafka'
import { type Log } from '@common-thread/nest'
import { type Pool } from '@common-thread/postgres'
import { forgetAssertions, replaceClients } from './clients.js'

/**
 * Follows the directory's clients. The broker waits for this room's keys, so this room can't wait for the broker:
 * it serves with the clients that it has and keeps trying to read.
 */
export class FollowDirectory {
  private readonly stopping = new AbortController()
  private reader: DirectoryReader | undefined
  private done: Promise<void> | undefined
  private turn: Promise<void> = Promise.resolve()

  constructor(
    private readonly options: {
      readonly kafka: Kafka
      readonly group: string
      readonly pool: Pool
      readonly log: Log
    },
  ) {}

  start(): void {
    this.done ??= this.run()
  }

  async stop(): Promise<void> {
    this.stopping.abort()
    await this.reader?.stop()
    await this.done
  }

  private async run(): Promise<void> {
    const { kafka, group, log } = this.options
    const { signal } = this.stopping
    const backoff = new Backoff(300, 3000)
    while (!signal.aborted) {
      const reader = new DirectoryReader({
        kafka,
        groupId: group,
        onFault: (error, where) => log.fault('directory', error, { where }),
      })
      reader.onVersion((directory) => {
        this.turn = this.turn.then(() => this.take(directory))
      })
      try {
        await reader.start()
        this.reader = reader
        return
      } catch {
        await reader.stop()
        await backoff.wait(signal)
      }
    }
  }

  /** Tried until it is done: a client that was suspended must not keep its tokens because a write failed. */
  private async take(directory: Directory): Promise<void> {
    const { pool, log } = this.options
    const { signal } = this.stopping
    const backoff = new Backoff(300, 5000)
    while (!signal.aborted) {
      try {
        if (await replaceClients(pool, directory)) log.info('clients', { version: directory.version })
        await forgetAssertions(pool)
        return
      } catch (error) {
        log.fault('clients', error, { version: directory.version })
        await backoff.wait(signal)
      }
    }
  }
}
