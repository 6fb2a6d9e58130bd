import { codecByName, type DecisionLine } from '@common-thread/events'
import { type LoggedEvent } from '@common-thread/policy'
import { openEntry } from '@common-thread/record'
import { type Keyring, unseal } from '@common-thread/sealing'
import { type DeliveryRow, type SealedLine } from './store.js'

const lineCodec = codecByName('safeguarding.hub.DecisionLine')

type Keys = ReadonlyMap<string, Buffer | 'erased'>

/** The keys that rows need, in one request. */
export const keysOf = (
  keyring: Keyring,
  rows: readonly (SealedLine & { readonly content?: DeliveryRow['content'] })[],
): Promise<Keys> =>
  keyring.fetch([
    ...new Set(rows.flatMap(({ keyId, content }) => [keyId, ...(content ? [content.keyId] : [])])),
  ])

/** The line under which a row was given, or undefined when it does not open: then nothing may leave. */
export function openLine(
  row: SealedLine & Pick<DeliveryRow, 'subject' | 'shard'>,
  keys: Keys,
): { readonly line: DecisionLine; readonly subjectKey: Buffer } | undefined {
  const key = keys.get(row.keyId)
  if (key === undefined || key === 'erased') return undefined
  const { subject, shard, lineSeq, lineSealed } = row
  const plaintext = unseal(key, lineSealed, { subject, shard, seq: lineSeq, purpose: 'line' })
  return plaintext && { line: lineCodec.decode(plaintext) as DecisionLine, subjectKey: key }
}

/** The event that a row lets out, or undefined when it is gone or does not open. Each is opened once for all its rows. */
export function contentsOf(keys: Keys): (row: DeliveryRow) => LoggedEvent | undefined {
  const opened = new Map<string, LoggedEvent | undefined>()
  return (row) => {
    const place = `${row.shard}/${row.ofSeq}`
    if (!opened.has(place)) opened.set(place, openContent(row, keys))
    return opened.get(place)
  }
}

function openContent({ subject, shard, ofSeq, content }: DeliveryRow, keys: Keys): LoggedEvent | undefined {
  if (!content) return undefined
  const entry = openEntry({ ...content, subject, shard, seq: ofSeq }, keys.get(content.keyId))
  return entry.kind === 'event' ? entry : undefined
}
