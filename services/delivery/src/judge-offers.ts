import { type Instant, type TeamId } from '@common-thread/events'
import { type Directory } from '@common-thread/directory'
import { mayStillLeave } from '@common-thread/policy'
import { childReference, type Keyring } from '@common-thread/sealing'
import { organisationOf } from '@common-thread/events'
import { compose, type Composed } from './compose.js'
import { kafkaRecord } from './envelope.js'
import { contentsOf, keysOf, openLine } from './open-row.js'
import { type DeliveryRow, type Offer } from './store.js'

export interface OfferPorts {
  readonly keyring: Keyring
  readonly referenceKey: Buffer
  readonly directory: () => Directory
  readonly baseUrl: string
  readonly now: () => Instant
}

/** Decides for each row, at the moment of offering it, whether it may still leave, and composes what leaves on Kafka. */
export async function judgeOffers(
  rows: readonly DeliveryRow[],
  next: ReadonlyMap<TeamId, number>,
  channel: 'kafka' | 'feed',
  ports: OfferPorts,
): Promise<Offer[]> {
  const keys = await keysOf(ports.keyring, rows)
  const contentOf = contentsOf(keys)
  const numbers = new Map(next)
  const directory = ports.directory()
  const offeredAt = ports.now()
  return rows.map((row): Offer => {
    const { id, team } = row
    const opened = openLine(row, keys)
    if (opened?.line.recipient !== team) return { verdict: 'withdraw', id }
    const verdict = leaves(row, opened.line.basis, directory, offeredAt)
    if (verdict === 'expired') return { verdict: 'withdraw', id }
    if (verdict !== 'yes') return { verdict: 'block', id, directoryVersion: directory.version }
    const event = contentOf(row)
    const composed = composeRow({ row, line: opened.line, event }, 'inline', ports)
    if (!composed) return { verdict: 'withdraw', id }
    const sequence = numbers.get(team) ?? 1
    numbers.set(team, sequence + 1)
    const envelope = { id, team, sequence, offeredAt, baseUrl: ports.baseUrl }
    return {
      verdict: 'offer',
      id,
      sequence,
      record: channel === 'kafka' ? kafkaRecord(envelope, composed) : null,
    }
  })
}

/** A recall always leaves: it takes back, and gives nothing. */
export const leaves = (row: DeliveryRow, basis: string | null, directory: Directory, now: Instant) =>
  row.kind === 'recall'
    ? 'yes'
    : mayStillLeave(
        { recipient: row.team, basis: basis ?? '', notAfter: row.notAfter },
        directory,
        { isFrozen: row.isFrozen },
        now,
      )

export interface OpenedRow {
  readonly row: DeliveryRow
  readonly line: Parameters<typeof compose>[0]['line']
  readonly event: Parameters<typeof compose>[0]['event']
}

export const composeRow = (
  { row, line, event }: OpenedRow,
  form: 'inline' | 'full',
  { referenceKey, directory }: Pick<OfferPorts, 'referenceKey' | 'directory'>,
): Composed | undefined => {
  const reference = childReference(referenceKey, organisationOf(row.team), row.subject)
  return compose({ row, line, event, reference, directory: directory(), form })
}
