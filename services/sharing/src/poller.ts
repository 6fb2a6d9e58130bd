import { hubRecordOf, hubRecordTypes, onHubRecords } from '@common-thread/events'
import { Backoff, pause } from '@common-thread/kafka'
import { type Log } from '@common-thread/nest'
import { type DueTime } from '@common-thread/policy'
import { appendToOutbox, type OutboxRecord, type Pool, transaction } from '@common-thread/postgres'

interface DueRow {
  readonly shard: number
  readonly of_seq: string
  readonly what: DueTime['what']
  readonly subject: string
  readonly due_at: Date
}

const everyMilliseconds = 1000

/**
 * The one poller: turns times that have come into records of the subject's history, and decides nothing. Each is
 * appended once by its id, whoever appends it.
 */
export class Poller {
  private readonly stopping = new AbortController()
  private done: Promise<void> | undefined

  constructor(
    private readonly pool: Pool,
    private readonly log: Log,
    private readonly onAppended: () => void,
  ) {}

  start(): void {
    this.done ??= this.run()
  }

  async stop(): Promise<void> {
    this.stopping.abort()
    await this.done
  }

  private async run(): Promise<void> {
    const { signal } = this.stopping
    const backoff = new Backoff(everyMilliseconds, 30_000)
    while (!signal.aborted) {
      try {
        while ((await appendDue(this.pool)) > 0) this.onAppended()
        backoff.reset()
        await pause(everyMilliseconds, signal)
      } catch (error) {
        this.log.fault('poller', error)
        await backoff.wait(signal)
      }
    }
  }
}

/** Appends what is due now to the hub's own records, in the order in which it was; returns how many. */
export async function appendDue(pool: Pool, most = 100): Promise<number> {
  const appended = await transaction(pool, async (client) => {
    const { rows } = await client.query<DueRow>(
      `update due set appended_at = now() where (shard, of_seq, what, due_at) in (
         select shard, of_seq, what, due_at from due where appended_at is null and due_at <= now()
         order by due_at limit $1 for update skip locked)
       returning shard, of_seq, what, subject, due_at`,
      [most],
    )
    const inTurn = [...rows].sort((a, b) => a.due_at.getTime() - b.due_at.getTime())
    await appendToOutbox(client, inTurn.map(deadlineReached))
    return rows.length
  })
  return appended ?? 0
}

function deadlineReached({ shard, of_seq, what, subject, due_at }: DueRow): OutboxRecord {
  const dueAt = due_at.getTime()
  return onHubRecords(
    hubRecordOf({
      room: 'sharing',
      id: `deadline-${shard}-${of_seq}-${what}-${dueAt}`,
      subject,
      type: hubRecordTypes.deadlineReached,
      time: dueAt,
      data: { ofSeq: Number(of_seq), what, dueAt },
    }),
  )
}
