import { readFile, stat } from 'node:fs/promises'
import { Backoff, type Kafka, pause } from '@common-thread/kafka'
import { directoryOf } from '@common-thread/directory'
import { type Log } from '@common-thread/nest'
import { type Pool } from '@common-thread/postgres'
import { applyRights } from './apply-rights.js'
import { applyVersion, currentVersion } from './versions.js'

const lookEvery = 500

/**
 * Keeps the hub's directory at the newest version of the file, and Kafka's partner rights at that version. A file
 * that is refused changes nothing: the version in force stays in force, and the log says why.
 */
export class FollowFile {
  private readonly stopping = new AbortController()
  private done: Promise<void> | undefined
  private seen = ''
  private rightsOf = 0

  constructor(
    private readonly options: {
      readonly file: string
      readonly pool: Pool
      readonly kafka: Kafka
      readonly log: Log
      readonly onAppended: () => void
    },
  ) {}

  start(): void {
    this.done ??= this.run()
  }

  /** Whether partners' rights are those of the version in force. */
  get isSettled(): boolean {
    return this.rightsOf > 0
  }

  async stop(): Promise<void> {
    this.stopping.abort()
    await this.done
  }

  private async run(): Promise<void> {
    const { signal } = this.stopping
    const backoff = new Backoff(200, 5000)
    while (!signal.aborted) {
      try {
        await this.look()
        await this.settleRights()
        backoff.reset()
        await pause(lookEvery, signal)
      } catch (error) {
        this.options.log.fault('directory', error)
        await backoff.wait(signal)
      }
    }
  }

  private async look(): Promise<void> {
    const { file, pool, log, onAppended } = this.options
    const { mtimeMs, size } = await stat(file)
    if (this.seen === `${mtimeMs} ${size}`) return
    const applied = await applyVersion(pool, await readFile(file, 'utf8'))
    this.seen = `${mtimeMs} ${size}`
    if (applied.outcome === 'refused')
      log.error('version-refused', { problems: applied.problems.slice(0, 20) })
    else log.info('version', { version: applied.version, outcome: applied.outcome })
    onAppended()
  }

  private async settleRights(): Promise<void> {
    const current = await currentVersion(this.options.pool)
    if (!current || current.file.version === this.rightsOf) return
    const changed = await applyRights(this.options.kafka, directoryOf(current.file))
    this.rightsOf = current.file.version
    this.options.log.info('partner-rights', { version: this.rightsOf, ...changed })
  }
}
