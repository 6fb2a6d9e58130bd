import { createHash } from 'node:crypto'
import {
  type AcceptedEvent,
  type Child,
  codecByName,
  entryOf,
  type HubRecord,
  type Instant,
  isEventType,
  type OrganisationId,
  type PublishedEvent,
  schemaNameOf,
  type TeamId,
} from '@common-thread/events'
import { type EventKey } from './store.js'

/** Something to be appended to the log of record: authorised and valid, not yet resolved to subjects. */
export type Submission = EventSubmission | HubSubmission

export interface EventSubmission {
  readonly kind: 'event'
  readonly key: EventKey
  readonly publisher: OrganisationId
  readonly team: TeamId
  readonly client: string
  readonly event: PublishedEvent
  /** SHA-256 of the event's content: of the Avro bytes and the attributes, not of its white space. */
  readonly digest: Buffer
  /** SHA-256 of the request body or Kafka value that brought it. */
  readonly requestDigest: Buffer
}

export interface HubSubmission {
  readonly kind: 'hub'
  readonly key: EventKey
  readonly record: HubRecord
  readonly digest: Buffer
  readonly requestDigest: Buffer
}

export type SubmissionResult =
  | {
      readonly ok: true
      readonly receipt: string
      readonly notes: readonly string[]
      readonly isNew: boolean
    }
  | Refusal

export interface Refusal {
  readonly ok: false
  readonly code: 'id-reused'
}

/** What became of a submission that was only tried out. */
export type Trial = { readonly ok: true } | Refusal

export function submitEvent(
  event: PublishedEvent,
  by: { readonly organisation: OrganisationId; readonly team: TeamId; readonly client: string },
  requestDigest: Buffer,
): EventSubmission {
  return {
    kind: 'event',
    key: { publisher: by.organisation, source: event.source, id: event.id },
    publisher: by.organisation,
    team: by.team,
    client: by.client,
    event,
    digest: digestOf(event.type, event.time, codecByName(schemaNameOf(event.type)).encode(event.data)),
    requestDigest,
  }
}

export function submitHubRecord(record: HubRecord, bytes: Uint8Array): HubSubmission {
  const publisher = `hub:${record.room}`
  return {
    kind: 'hub',
    key: { publisher, source: `urn:common-thread:${publisher}`, id: record.id },
    record,
    digest: digestOf(record.type, record.time, record.data),
    requestDigest: createHash('sha256').update(bytes).digest(),
  }
}

const digestOf = (type: string, time: Instant, data: Uint8Array): Buffer =>
  createHash('sha256').update(`${type}\n${time}\n`).update(data).digest()

/** The event narrowed to one of its children: what stands in that child's log. */
export const narrowed = (
  submission: EventSubmission,
  child: Child,
  identity: Pick<AcceptedEvent, 'identity' | 'candidates'>,
): AcceptedEvent => acceptedAs(submission, { ...submission.event.data, children: [child] }, identity)

/** An event about no child: what stands in the publishing agency's own log. */
export const wholeEvent = (submission: EventSubmission): AcceptedEvent =>
  acceptedAs(submission, submission.event.data, { identity: 'confirmed', candidates: [] })

function acceptedAs(
  { event, publisher, team, client }: EventSubmission,
  data: object,
  identity: Pick<AcceptedEvent, 'identity' | 'candidates'>,
): AcceptedEvent {
  const codec = codecByName(schemaNameOf(event.type))
  return {
    origin: 'partner',
    publisher,
    team,
    client,
    source: event.source,
    id: event.id,
    type: event.type,
    time: event.time,
    schemaId: codec.id,
    data: codec.encode(data),
    ...identity,
  }
}

export function hubEvent({ key, record }: HubSubmission): AcceptedEvent {
  const { type, time, schemaId, data } = record
  const { publisher, source, id } = key
  return {
    origin: 'hub',
    publisher,
    team: null,
    client: publisher,
    source,
    id,
    type,
    time,
    schemaId,
    data,
    identity: 'confirmed',
    candidates: [],
  }
}

/** Whether an organisation's right to publish covers a type. */
export const mayPublish = (events: readonly string[] | undefined, type: string): boolean =>
  isEventType(type) && (events?.includes(entryOf(type).name) ?? false)

/** A source is the organisation's own name, or something under it. */
export const isOwnSource = (source: string, base: string): boolean =>
  source === base || (source.startsWith(`${base}:`) && /^[\x21-\x7e]{1,200}$/.test(source))
