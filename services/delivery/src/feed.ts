import { type TeamId } from '@common-thread/events'
import { pageSize } from './bounds.js'
import { jsonEvent } from './envelope.js'
import { composeRow, judgeOffers, leaves, type OfferPorts } from './judge-offers.js'
import { contentsOf, keysOf, openLine } from './open-row.js'
import { type Release } from './release.js'
import { type DeliveryStore } from './store.js'

export interface FeedPorts extends OfferPorts {
  readonly store: DeliveryStore
  readonly release: Pick<Release, 'somethingNew'>
}

export interface FeedPage {
  readonly events: readonly Record<string, unknown>[]
  /** Where to go on; the same as before when there is nothing new. */
  readonly cursor: string
}

/** What a team was offered after a cursor. Waits for something new up to a deadline (long poll). */
export async function readFeed(
  team: TeamId,
  after: number,
  waitMilliseconds: number,
  ports: FeedPorts & { readonly signal: AbortSignal },
): Promise<FeedPage> {
  const deadline = ports.now() + waitMilliseconds
  for (;;) {
    await offerFeed(team, ports)
    const page = await readOffered(team, after, ports)
    const left = deadline - ports.now()
    if (page.events.length > 0 || left <= 0 || ports.signal.aborted) return page
    await ports.release.somethingNew(Math.min(left, 1000), ports.signal)
  }
}

/** In a feed a row is offered when its reader comes for it, and not before. */
const offerFeed = (team: TeamId, ports: FeedPorts): Promise<number> =>
  ports.store.offer({
    of: { channel: 'feed', team },
    most: pageSize,
    directoryVersion: ports.directory().version,
    judge: (rows, next) => judgeOffers(rows, next, 'feed', ports),
  })

async function readOffered(team: TeamId, after: number, ports: FeedPorts): Promise<FeedPage> {
  const rows = await ports.store.offered(team, after, pageSize)
  const keys = await keysOf(ports.keyring, rows)
  const contentOf = contentsOf(keys)
  let last = after
  const events = rows.flatMap((row) => {
    const opened = openLine(row, keys)
    last = row.sequence ?? last
    if (!opened || leaves(row, opened.line.basis, ports.directory(), ports.now()) !== 'yes') return []
    const composed = composeRow({ row, line: opened.line, event: contentOf(row) }, 'inline', ports)
    if (!composed || row.sequence === null) return []
    const offeredAt = row.offeredAt ?? 0
    return [
      jsonEvent({ id: row.id, team, sequence: row.sequence, offeredAt, baseUrl: ports.baseUrl }, composed),
    ]
  })
  return { events, cursor: writeCursor(last) }
}

export const writeCursor = (sequence: number): string => Buffer.from(`1.${sequence}`).toString('base64url')

/** A cursor's place in the sequence, or undefined when it is not one of ours. */
export function readCursor(text: string): number | undefined {
  const match = /^1\.(\d{1,15})$/.exec(Buffer.from(text, 'base64url').toString('utf8'))
  return match ? Number(match[1]) : undefined
}
