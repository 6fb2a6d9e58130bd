import pg from 'pg'
import { type Room, scratchHub, type Stack, startStack, waitUntil } from '@common-thread/infra'
import { Agency } from '@common-thread/infra/story'
import { type TeamId } from '@common-thread/events'

/** A whole hub of a test's own: real Kafka, real PostgreSQL, every room a process as in operation. */
export interface RunningHub {
  readonly stack: Stack
  readonly agency: (team: string) => Agency
  /** Rows of a query as the administrator, who sees every schema. */
  readonly rows: <T extends pg.QueryResultRow>(sql: string, values?: unknown[]) => Promise<T[]>
  readonly stop: () => Promise<void>
}

export const everyRoom: readonly (readonly Room[])[] = [
  ['issuer', 'directory'],
  ['intake'],
  ['sharing'],
  ['ledger'],
  ['delivery'],
  ['health', 'police', 'schools', 'social-care'],
]

export async function runHub(
  options: {
    readonly processes?: readonly (readonly Room[])[]
    readonly env?: Readonly<Record<string, string>>
  } = {},
): Promise<RunningHub> {
  const place = await scratchHub()
  const stack = await startStack({
    home: place.home,
    offset: place.offset,
    jars: place.jars,
    processes: options.processes ?? everyRoom,
    env: options.env ?? {},
  })
  const agencies = new Map<string, Agency>()
  const rows: RunningHub['rows'] = async (sql, values) => {
    const client = new pg.Client({ connectionString: stack.adminUrl })
    client.on('error', () => undefined)
    await client.connect()
    try {
      return (await client.query(sql, values)).rows as never
    } finally {
      await client.end()
    }
  }
  return {
    stack,
    rows,
    agency: (team) => {
      const known = agencies.get(team) ?? new Agency(team as TeamId, stack)
      agencies.set(team, known)
      return known
    },
    stop: async () => {
      await Promise.all([...agencies.values()].map((agency) => agency.stop()))
      await stack.stop()
      place.remove()
    },
  }
}

/** Waits until a condition holds; says what did not come and what there was instead. */
export async function eventually<T>(
  what: string,
  read: () => Promise<T>,
  holds: (value: T) => boolean,
  seconds = 60,
): Promise<T> {
  let last: T | undefined
  return waitUntil({ what, deadlineMs: seconds * 1000, everyMs: 100 }, async () => {
    last = await read()
    if (!holds(last)) throw new Error(`it is ${JSON.stringify(last).slice(0, 300)}`)
    return last
  })
}
