import { createHash } from 'node:crypto'
import { type Client, type Directory } from '@common-thread/directory'
import {
  type Failure,
  isRetraction,
  type JsonBounds,
  readCloudEvent,
  type ReadEvent,
  sourceOf,
} from '@common-thread/events'
import { type ProblemCode } from '@common-thread/nest'
import {
  isOwnSource,
  mayPublish,
  type PartnerSubmission,
  submitEvent,
  submitRetraction,
} from './acceptance.js'

export const maxEventBytes = 64 * 1024
export const maxBatchBytes = 1024 * 1024
export const maxBatchEvents = 500

/** Held before any object is built: an event within its schema's own bounds has far fewer values. */
export const eventJson: JsonBounds = { maxDepth: 16, maxValues: 5000 }
export const batchJson: JsonBounds = { maxDepth: 17, maxValues: 50_000 }

export type Checked =
  | { readonly ok: true; readonly submission: PartnerSubmission }
  | {
      readonly ok: false
      readonly id: string | null
      readonly code: ProblemCode
      readonly failures: readonly Failure[]
    }

export interface ReceivedEvent {
  readonly json: unknown
  /** Fields that it has twice, found while parsing. */
  readonly duplicates: readonly Failure[]
  readonly requestDigest: Buffer
}

/** Holds one event, as parsed JSON, against its schema and its publisher's rights. Nothing is stored. */
export function checkEvent(
  { json, duplicates, requestDigest }: ReceivedEvent,
  client: Client,
  directory: Directory,
): Checked {
  const read = readCloudEvent(json)
  const failures = [...duplicates, ...(read.ok ? [] : read.failures)]
  if (!read.ok || failures.length > 0) {
    return { ok: false, id: read.ok ? read.event.id : read.id, code: 'event-invalid', failures }
  }
  return checkRights(read, client, directory, requestDigest)
}

export function checkRights(
  { event, flags }: Extract<ReadEvent, { ok: true }>,
  client: Pick<Client, 'organisation' | 'team' | 'id'>,
  directory: Directory,
  requestDigest: Buffer,
): Checked {
  const { organisation, team, id } = client
  if (!isOwnSource(event.source, sourceOf(organisation))) {
    return { ok: false, id: event.id, code: 'source-not-yours', failures: [] }
  }
  if (!mayPublish(directory.publishRights.get(organisation)?.events, event.type)) {
    return { ok: false, id: event.id, code: 'type-not-yours', failures: [] }
  }
  const by = { organisation, team, client: id }
  const submission = isRetraction(event)
    ? submitRetraction(event, by, requestDigest)
    : submitEvent(event, by, requestDigest, flags)
  return { ok: true, submission }
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
