import { type TeamId } from '@common-thread/events'
import { type Composed } from './compose.js'
import { composeRow, leaves, type OfferPorts } from './judge-offers.js'
import { contentsOf, keysOf, openLine } from './open-row.js'
import { type DeliveryStore } from './store.js'

/**
 * The full content of offered deliveries, through the same gate as offering them. Absent, another's and no longer
 * allowed are one answer: not in the map.
 */
export async function pullContents(
  ids: readonly string[],
  teams: readonly TeamId[],
  ports: OfferPorts & { readonly store: DeliveryStore },
): Promise<ReadonlyMap<string, Composed>> {
  const rows = (await ports.store.find(ids)).filter(({ team }) => teams.includes(team))
  const keys = await keysOf(ports.keyring, rows)
  const contentOf = contentsOf(keys)
  const contents = new Map<string, Composed>()
  for (const row of rows) {
    const opened = openLine(row, keys)
    if (!opened || leaves(row, opened.line.basis, ports.directory(), ports.now()) !== 'yes') continue
    const composed = composeRow({ row, line: opened.line, event: contentOf(row) }, 'full', ports)
    if (composed) contents.set(row.id, composed)
  }
  return contents
}
