import { type TeamId } from '@common-thread/events'
import { type Composed } from './compose.js'
import { composeRow, leaves, type OfferPorts } from './judge-offers.js'
import { keysOf, openContent, openLine } from './open-row.js'
import { type DeliveryStore } from './store.js'

/**
 * The full content of an offered delivery, through the same gate as offering it. Absent, another's and no longer
 * allowed are one answer.
 */
export async function pullContent(
  id: string,
  teams: readonly TeamId[],
  ports: OfferPorts & { readonly store: DeliveryStore },
): Promise<Composed | undefined> {
  const row = await ports.store.find(id)
  if (!row || !teams.includes(row.team)) return undefined
  const keys = await keysOf(ports.keyring, [row])
  const opened = openLine(row, keys)
  if (!opened || leaves(row, opened.line.basis, ports.directory(), ports.now()) !== 'yes') return undefined
  return composeRow({ row, line: opened.line, event: openContent(row, keys) }, 'full', ports)
}
