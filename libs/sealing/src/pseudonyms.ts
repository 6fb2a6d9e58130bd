import { createHmac } from 'node:crypto'
import {
  base32,
  type OrganisationId,
  type Position,
  type SubjectId,
  type TeamId,
} from '@common-thread/events'

const hmac = (key: Uint8Array, ...parts: readonly string[]): Buffer =>
  createHmac('sha256', key)
    .update(parts.map((part) => `${part.length}:${part}`).join(''))
    .digest()

/** A partner's own reference for a child: another partner's for the same child can't be told from any other. */
export const childReference = (key: Uint8Array, organisation: OrganisationId, subject: SubjectId): string =>
  `ref_${base32(hmac(key, 'child', organisation, subject).subarray(0, 16))}`

/**
 * Delivery id of record `ofSeq`'s content for a team, given by record `position`. Derived from the subject's own key:
 * known before anything is sent, the same when computed again, and linkable by nobody without the key.
 */
export const deliveryId = (subjectKey: Uint8Array, position: Position, ofSeq: number, team: TeamId): string =>
  `d_${base32(hmac(subjectKey, 'delivery', String(position.shard), String(position.seq), String(ofSeq), team).subarray(0, 16))}`

/** Salt of a recipient's line under the ledger's leaf; erasing the subject's key leaves the tree saying nothing. */
export const lineSalt = (subjectKey: Uint8Array, position: Position, line: number): Buffer =>
  hmac(subjectKey, 'salt', String(position.shard), String(position.seq), String(line))

/** By which an identifier is looked up without being stored. `scope` is the organisation for a local reference. */
export const identifierHash = (key: Uint8Array, system: string, scope: string, value: string): Buffer =>
  hmac(key, 'identifier', system, scope, value)
