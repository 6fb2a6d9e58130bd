import pg from 'pg'
import { type TeamId } from '@common-thread/events'
import { openSecrets } from '../secrets.js'
import { type Stack } from '../stack.js'
import { Agency } from '../story/agency.js'
import { waitUntil } from '../wait-until.js'
import { type Child } from '../story/people.js'
import { childrenOfLoad } from './load-events.js'

/** How far everything accepted has come. Read from small tables and partial indexes, so that asking disturbs little. */
const standing = `
  select (select sum(seq) from intake.shard_head)::int as accepted,
         (select sum(seq) from sharing.shard_position)::int as decided,
         (select size from ledger.tree)::int as logged,
         (select sum(seq) from delivery.shard_position)::int as arrived,
         exists (select 1 from delivery.delivery where channel = 'kafka' and state = 'waiting') as waiting,
         exists (select 1 from delivery.delivery where channel = 'kafka' and state = 'offered') as unread`

interface Standing {
  readonly accepted: number
  readonly decided: number
  readonly logged: number
  readonly arrived: number
  readonly waiting: boolean
  readonly unread: boolean
}

const restDeadlineMs = 600_000

/** The hub that is measured, seen from outside: publishers by its HTTP interface, stores and topics as administrator. */
export class BenchHub {
  private readonly agencies = new Map<TeamId, Agency>()
  private readonly pool: pg.Pool
  private childrenUsed = 0

  constructor(
    readonly stack: Stack,
    readonly signal: AbortSignal,
  ) {
    this.pool = new pg.Pool({ connectionString: stack.adminUrl, max: 4 })
    this.pool.on('error', () => undefined)
  }

  get admin(): pg.Pool {
    return this.pool
  }

  /** 32 bytes with which intake seals the positions in its receipts. */
  get positionsKey(): Buffer {
    return Buffer.from(openSecrets(this.stack.home.secrets)('receipt-positions-key'), 'base64url')
  }

  children(count: number): Child[] {
    const from = this.childrenUsed
    this.childrenUsed += count
    return childrenOfLoad(from, count)
  }

  tokenOf(team: TeamId): Promise<string> {
    return this.agency(team).token()
  }

  post(team: TeamId, mediaType: string, body: object): Promise<Response> {
    return this.agency(team).request(`${this.stack.urls.intake ?? ''}/v1/events`, {
      method: 'POST',
      headers: { 'content-type': mediaType },
      body: JSON.stringify(body),
    })
  }

  private agency(team: TeamId): Agency {
    const agency = this.agencies.get(team) ?? new Agency(team, this.stack)
    this.agencies.set(team, agency)
    return agency
  }

  async rows<T extends pg.QueryResultRow>(sql: string, values: unknown[] = []): Promise<T[]> {
    return (await this.pool.query<T>(sql, values)).rows
  }

  /** Resolves when everything accepted is decided, in the log, offered, and acknowledged by the recipients on Kafka. */
  async atRest(): Promise<void> {
    const { signal } = this
    await waitUntil(
      { what: 'The last event in the last inbox', deadlineMs: restDeadlineMs, everyMs: 1000, signal },
      async () => {
        const [now] = await this.rows<Standing & pg.QueryResultRow>(standing)
        const accepted = now?.accepted
        const isThere = [now?.decided, now?.logged, now?.arrived].every((count) => count === accepted)
        if (!isThere || now?.waiting || now?.unread) throw new Error(JSON.stringify(now))
      },
    )
  }

  async close(): Promise<void> {
    await Promise.all([...this.agencies.values()].map((agency) => agency.stop()))
    await this.pool.end()
  }
}
