import { createHash } from 'node:crypto'
import {
  type AcceptedEvent,
  type Child,
  codecByName,
  entryOf,
  type Flag,
  type HubRecord,
  type Instant,
  isEventType,
  type OrganisationId,
  type PublishedEvent,
  type PublishedRetraction,
  schemaNameOf,
  type TeamId,
} from '@common-thread/events'
import { codesOf } from '@common-thread/nest'
import { type EventKey } from './store.js'

/** Something to be appended to the log of record: authorised and valid, not yet resolved to subjects. */
export type Submission = PartnerSubmission | HubSubmission

/** What an organisation sent. */
export type PartnerSubmission = EventSubmission | RetractionSubmission

interface Published {
  readonly key: EventKey
  readonly publisher: OrganisationId
  readonly team: TeamId
  readonly client: string
  /** SHA-256 of the event's content: of the Avro bytes and the attributes, not of its white space. */
  readonly digest: Buffer
  /** SHA-256 of the request body or Kafka value that brought it. */
  readonly requestDigest: Buffer
}

export interface EventSubmission extends Published {
  readonly kind: 'event'
  readonly event: PublishedEvent
  /** Its data, encoded. */
  readonly avro: Buffer
  /** What was accepted as sent without the hub knowing it. */
  readonly flags: readonly Flag[]
}

export interface RetractionSubmission extends Published {
  readonly kind: 'retraction'
  readonly event: PublishedRetraction
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
  /** `no-such-event`: no accepted event of this publisher and type has the id that this one corrects or retracts. */
  readonly code: 'id-reused' | 'no-such-event' | 'event-superseded'
}

export const submissionProblems = codesOf<Refusal['code']>({
  'id-reused': true,
  'no-such-event': true,
  'event-superseded': true,
})

/** What became of a submission that was only tried out. */
export type Trial = { readonly ok: true } | Refusal

interface Publisher {
  readonly organisation: OrganisationId
  readonly team: TeamId
  readonly client: string
}

export function submitRead(
  { event, avro, flags }: Pick<EventSubmission, 'event' | 'avro' | 'flags'>,
  by: Publisher,
  requestDigest: Buffer,
): EventSubmission {
  const { type, time, corrects } = event
  const digest = digestOf(type, time, avro, corrects === undefined ? '' : `corrects ${corrects}\n`)
  return { kind: 'event', event, avro, flags, digest, requestDigest, ...published(event, by) }
}

/** An event that was not read, so that nothing is known of its encoding. */
export const submitEvent = (
  event: PublishedEvent,
  by: Publisher,
  requestDigest: Buffer,
  flags: readonly Flag[] = [],
): EventSubmission => {
  const avro = codecByName(schemaNameOf(event.type)).encode(event.data)
  return submitRead({ event, avro, flags }, by, requestDigest)
}

export function submitRetraction(
  event: PublishedRetraction,
  by: Publisher,
  requestDigest: Buffer,
): RetractionSubmission {
  const why = event.because === undefined ? '' : ` because ${event.because}`
  const digest = digestOf(event.type, event.time, Buffer.alloc(0), `retracts ${event.retracts}${why}\n`)
  return { kind: 'retraction', event, digest, requestDigest, ...published(event, by) }
}

const published = (
  { source, id }: PublishedEvent | PublishedRetraction,
  { organisation, team, client }: Publisher,
) => ({ key: { publisher: organisation, source, id }, publisher: organisation, team, client })

/** Id of the earlier event that a submission puts itself in the place of, or takes back. */
export function supersedes(submission: Submission): string | undefined {
  switch (submission.kind) {
    case 'event':
      return submission.event.corrects
    case 'retraction':
      return submission.event.retracts
    case 'hub':
      return undefined
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

const digestOf = (type: string, time: Instant, data: Uint8Array, earlier = ''): Buffer =>
  createHash('sha256').update(`${type}\n${time}\n${earlier}`).update(data).digest()

/** The event narrowed to one of its children: what stands in that child's log. */
export const narrowed = (
  submission: EventSubmission,
  child: Child,
  identity: Pick<AcceptedEvent, 'identity' | 'candidates'>,
): AcceptedEvent => ({ ...wholeEvent(submission), ...identity, data: encodedFor(child, submission) })

/** An event about no child: what stands in the publishing agency's own log. */
export const wholeEvent = (submission: EventSubmission): AcceptedEvent => ({
  ...envelopeOf(submission),
  ...sure,
  data: submission.avro,
})

/** Encoded anew only where the event is about others too. */
function encodedFor(child: Child, { event: { type, data }, avro }: EventSubmission): Buffer {
  const isAlone = 'children' in data && data.children.length === 1
  return isAlone ? avro : codecByName(schemaNameOf(type)).encode({ ...data, children: [child] })
}

const sure = { identity: 'confirmed', candidates: [] } as const satisfies Partial<AcceptedEvent>

/** What stands in the log of a subject that an event is taken away from: which record, and nothing of the child. */
export const takenAway = (submission: PartnerSubmission, seq: number): AcceptedEvent => ({
  ...envelopeOf(submission),
  ...sure,
  data: Buffer.alloc(0),
  retracts: seq,
  // A correction that stands in another child's record says that it never was about this one.
  takenBackAs: submission.kind === 'event' ? 'wrong-child' : (submission.event.because ?? null),
})

function envelopeOf({ event, publisher, team, client }: PartnerSubmission) {
  return {
    origin: 'partner' as const,
    publisher,
    team,
    client,
    source: event.source,
    id: event.id,
    type: event.type,
    time: event.time,
    schemaId: codecByName(schemaNameOf(event.type)).id,
    ...nothingEarlier,
  }
}

const nothingEarlier = {
  corrects: null,
  retracts: null,
  takenBackAs: null,
  wasOnAnotherRecord: false,
} as const satisfies Partial<AcceptedEvent>

export function hubEvent({ key, record }: Pick<HubSubmission, 'key' | 'record'>): AcceptedEvent {
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
    ...sure,
    ...nothingEarlier,
  }
}

/** Whether an organisation's right to publish covers a type. */
export const mayPublish = (events: readonly string[] | undefined, type: string): boolean =>
  isEventType(type) && (events?.includes(entryOf(type).name) ?? false)

/** A source is the organisation's own name, or something under it. */
export const isOwnSource = (source: string, base: string): boolean =>
  source === base || (source.startsWith(`${base}:`) && /^[\x21-\x7e]{1,200}$/.test(source))
