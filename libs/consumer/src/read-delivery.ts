import { type KafkaMessage } from 'kafkajs'
import {
  type Codec,
  codecByName,
  type Delivery,
  entryOf,
  isEventType,
  type OrganisationId,
  schemaIdOf,
  schemaNameOf,
  unframe,
} from '@common-thread/events'
import { type Received } from './received.js'

const bounds = { maxBytes: 1024 * 1024, maxItems: 5000 }

export type Read =
  | { readonly ok: true; readonly received: Received; readonly dataref: string | null }
  | { readonly ok: false; readonly id: string | null; readonly problem: string }

/** Finds a schema by its number, wherever it is kept. */
export type CodecOf = (id: number) => Promise<Codec | undefined>

/** Reads a record of the organisation's delivery topic: CloudEvents binary mode with an Avro view. */
export async function readDelivery(
  { headers, value }: KafkaMessage,
  organisation: OrganisationId,
  codecOf: CodecOf,
): Promise<Read> {
  const header = (name: string): string | undefined => {
    const found = headers?.[name]
    return found === undefined ? undefined : String(Array.isArray(found) ? found[0] : found)
  }
  const id = header('ce_id') ?? null
  const type = header('ce_type')
  const sequence = Number(header('ce_sequence'))
  if (id === null || type === undefined || !Number.isSafeInteger(sequence))
    return { ok: false, id, problem: 'envelope' }
  const content = await readContent(value, type, codecOf)
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
export async function readContent(
  value: Uint8Array | null,
  type: string,
  codecOf: CodecOf,
): Promise<Readonly<Record<string, unknown>> | undefined> {
  const id = value === null ? undefined : schemaIdOf(value)
  if (value === null || id === undefined) return undefined
  const codec = await codecOf(id)
  const record = unframe(value, bounds, () => codec)
  const expected = isEventType(type) ? entryOf(type).view : schemaNameOf(type)
  return record.ok && record.codec.name === codecByName(expected).name
    ? (record.value as Readonly<Record<string, unknown>>)
    : undefined
}
