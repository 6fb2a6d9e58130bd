import { type KafkaMessage } from 'kafkajs'
import {
  codecByName,
  type Delivery,
  entryOf,
  isEventType,
  type OrganisationId,
  schemaNameOf,
  unframe,
} from '@common-thread/events'
import { type Received } from './received.js'

const bounds = { maxBytes: 1024 * 1024, maxItems: 5000 }

export type Read =
  | { readonly ok: true; readonly received: Received; readonly dataref: string | null }
  | { readonly ok: false; readonly id: string | null; readonly problem: string }

/** Reads a record of the organisation's delivery topic: CloudEvents binary mode with an Avro view. */
export function readDelivery({ headers, value }: KafkaMessage, organisation: OrganisationId): Read {
  const header = (name: string): string | undefined => {
    const found = headers?.[name]
    return found === undefined ? undefined : String(Array.isArray(found) ? found[0] : found)
  }
  const id = header('ce_id') ?? null
  const type = header('ce_type')
  const sequence = Number(header('ce_sequence'))
  if (id === null || type === undefined || !Number.isSafeInteger(sequence))
    return { ok: false, id, problem: 'envelope' }
  const content = readContent(value, type)
  if (!content) return { ok: false, id, problem: 'content' }
  const { subject, delivery } = content as { subject: string; delivery: Delivery }
  const received = {
    id,
    organisation,
    team: delivery.recipient,
    type,
    sequence,
    child: subject,
    actBy: delivery.actBy,
    content,
  }
  return { ok: true, received, dataref: header('ce_dataref') ?? null }
}

/** A framed view of the type that the envelope says, or undefined. */
export function readContent(
  value: Uint8Array | null,
  type: string,
): Readonly<Record<string, unknown>> | undefined {
  const record = value && unframe(value, bounds)
  const expected = isEventType(type) ? entryOf(type).view : schemaNameOf(type)
  return record?.ok && record.codec.name === codecByName(expected).name
    ? (record.value as Readonly<Record<string, unknown>>)
    : undefined
}
