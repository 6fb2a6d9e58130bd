import {
  deliveriesTopic,
  formatInstant,
  frame,
  hubSource,
  type Instant,
  organisationOf,
  type TeamId,
  writeJson,
} from '@common-thread/events'
import { type OutboxRecord } from '@common-thread/postgres'
import { type Composed } from './compose.js'

export interface Envelope {
  readonly id: string
  readonly team: TeamId
  readonly sequence: number
  /** When it was offered. When the event happened is the event's to say, where the recipient may know it. */
  readonly offeredAt: Instant
  /** Base URL of this room, for references. */
  readonly baseUrl: string
}

/** CloudEvents attributes of a delivery: its own id, the hub as its source, the recipient's own reference and sequence. */
const attributesOf = (
  { id, sequence, offeredAt, baseUrl }: Envelope,
  composed: Composed,
): Record<string, string> => ({
  specversion: '1.0',
  id,
  source: hubSource,
  type: composed.type,
  time: formatInstant(offeredAt),
  subject: composed.reference,
  sequence: String(sequence).padStart(12, '0'),
  ...(composed.hasReference ? { dataref: contentUrl(baseUrl, id) } : {}),
})

export const contentUrl = (baseUrl: string, id: string): string => `${baseUrl}/v1/deliveries/${id}/content`

/** Kafka binary mode: `ce_` headers and an Avro value in Confluent framing. */
export function kafkaRecord(envelope: Envelope, composed: Composed): OutboxRecord {
  const attributes = Object.entries(attributesOf(envelope, composed)).map(([name, value]) => [
    `ce_${name}`,
    value,
  ])
  return {
    topic: deliveriesTopic(organisationOf(envelope.team)),
    partition: 0,
    key: composed.reference,
    headers: {
      ...(Object.fromEntries(attributes) as Record<string, string>),
      'content-type': 'application/avro',
    },
    value: frame(composed.codec, composed.value),
  }
}

/** Structured JSON, for the feed. */
export const jsonEvent = (envelope: Envelope, composed: Composed): Record<string, unknown> => ({
  ...attributesOf(envelope, composed),
  datacontenttype: 'application/json',
  data: writeJson(composed.value, composed.codec.shape),
})
