import { createHash } from 'node:crypto'
import { type Client, type Directory } from '@common-thread/directory'
import {
  type Failure,
  type Instant,
  isRetraction,
  type JsonBounds,
  readCloudEvent,
  type ReadEvent,
  sourceOf,
} from '@common-thread/events'
import { codesOf } from '@common-thread/nest'
import {
  isOwnSource,
  mayPublish,
  type PartnerSubmission,
  submitRead,
  submitRetraction,
} from './acceptance.js'
import { tooFarAhead } from './ahead.js'

export const maxEventBytes = 64 * 1024
export const maxBatchBytes = 1024 * 1024
export const maxBatchEvents = 500

/** Held before any object is built: an event within its schema's own bounds has far fewer values. */
export const eventJson: JsonBounds = { maxDepth: 16, maxValues: 5000 }
export const batchJson: JsonBounds = { maxDepth: 17, maxValues: 50_000 }

type CheckProblem = 'event-invalid' | 'source-not-yours' | 'type-not-yours' | 'body-too-large'
export const checkProblems = codesOf<CheckProblem>({
  'event-invalid': true,
  'source-not-yours': true,
  'type-not-yours': true,
  'body-too-large': true,
})

export type Checked =
  | { readonly ok: true; readonly submission: PartnerSubmission }
  | {
      readonly ok: false
      readonly id: string | null
      readonly code: CheckProblem
      readonly failures: readonly Failure[]
    }

export interface ReceivedEvent {
  readonly json: unknown
  /** Fields that it has twice, found while parsing. */
  readonly duplicates: readonly Failure[]
  readonly requestDigest: Buffer
}

/** Who publishes, and what its event is held against. */
export interface Against {
  readonly client: Pick<Client, 'organisation' | 'team' | 'id'>
  readonly directory: Directory
  readonly now: Instant
}

/** Holds one event, as parsed JSON, against its schema and its publisher's rights. Nothing is stored. */
export function checkEvent({ json, duplicates, requestDigest }: ReceivedEvent, against: Against): Checked {
  const read = readCloudEvent(json)
  const failures = [...duplicates, ...(read.ok ? [] : read.failures)]
  if (!read.ok || failures.length > 0) {
    return { ok: false, id: read.ok ? read.event.id : read.id, code: 'event-invalid', failures }
  }
  return checkRights(read, requestDigest, against)
}

export function checkRights(
  { event, avro, flags }: Extract<ReadEvent, { ok: true }>,
  requestDigest: Buffer,
  { client, directory, now }: Against,
): Checked {
  const { organisation, team, id } = client
  if (!isOwnSource(event.source, sourceOf(organisation))) {
    return { ok: false, id: event.id, code: 'source-not-yours', failures: [] }
  }
  if (!mayPublish(directory.publishRights.get(organisation)?.events, event.type)) {
    return { ok: false, id: event.id, code: 'type-not-yours', failures: [] }
  }
  const by = { organisation, team, client: id }
  if (isRetraction(event)) return { ok: true, submission: submitRetraction(event, by, requestDigest) }
  const failures = tooFarAhead(event, now)
  if (failures.length > 0) return { ok: false, id: event.id, code: 'event-invalid', failures }
  return { ok: true, submission: submitRead({ event, avro, flags }, by, requestDigest) }
}

export const sha256 = (bytes: Uint8Array): Buffer => createHash('sha256').update(bytes).digest()

/** Failures of a batch's one event, with pointers into that event. */
export const failuresOf = (index: number, failures: readonly Failure[]): Failure[] =>
  failures.flatMap((failure) => {
    const prefix = `/${index}/`
    return failure.pointer.startsWith(prefix)
      ? [{ ...failure, pointer: failure.pointer.slice(prefix.length - 1) }]
      : []
  })
