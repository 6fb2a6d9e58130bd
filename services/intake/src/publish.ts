import { createHash } from 'node:crypto'
import { type Client, type Directory } from '@common-thread/directory'
import { type Failure, readCloudEvent, type ReadEvent, sourceOf } from '@common-thread/events'
import { type ProblemCode } from '@common-thread/nest'
import { type EventSubmission, isOwnSource, mayPublish, submitEvent } from './acceptance.js'

export const maxEventBytes = 64 * 1024
export const maxBatchBytes = 1024 * 1024
export const maxBatchEvents = 500

export type Checked =
  | { readonly ok: true; readonly submission: EventSubmission }
  | {
      readonly ok: false
      readonly id: string | null
      readonly code: ProblemCode
      readonly failures: readonly Failure[]
    }

/** Holds one event, as parsed JSON, against its schema and its publisher's rights. Nothing is stored. */
export function checkEvent(
  json: unknown,
  client: Client,
  directory: Directory,
  requestDigest: Buffer,
): Checked {
  const read = readCloudEvent(json)
  if (!read.ok) return { ok: false, id: read.id, code: 'event-invalid', failures: read.failures }
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
  return {
    ok: true,
    submission: submitEvent(event, { organisation, team, client: id }, requestDigest, flags),
  }
}

export const sha256 = (bytes: Uint8Array): Buffer => createHash('sha256').update(bytes).digest()
