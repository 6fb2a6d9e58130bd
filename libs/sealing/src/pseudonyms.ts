import { createHmac, hash } from 'node:crypto'
import {
  base32,
  newChild,
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
 * A subject that nobody is, for what a partner names and does not have: always the same for the same name, and not to be
 * told from a child by whoever has no key.
 */
export const nobodysSubject = (key: Uint8Array, organisation: OrganisationId, name: string): SubjectId =>
  newChild(hmac(key, 'nobody', organisation, name))

/** Half a digest, written over for each id: taking the bytes out of a text is quicker than making a buffer of them. */
const half = new Uint8Array(16)

/**
 * Delivery ids of what record `position` gives: of the content of record `ofSeq`, for a team. Derived from the subject's
 * own key: known before anything is sent, the same when computed again, and linkable by nobody without the key.
 *
 * Two steps, because a record has many recipients: HMAC makes the record's own key, and SHA-256 of that key, of fixed
 * length, and an unambiguous text makes the id. Half of the digest is kept, so nobody can lengthen one into another.
 */
export function deliveryIds(
  subjectKey: Uint8Array,
  position: Position,
): (team: TeamId, ofSeq: number) => string {
  let recordKey: string | undefined
  return (team, ofSeq) => {
    recordKey ??= hmac(subjectKey, 'delivery', String(position.shard), String(position.seq)).toString('hex')
    const digest = hash('sha256', `${recordKey} ${ofSeq} ${team}`, 'binary')
    for (let i = 0; i < half.length; i++) half[i] = digest.charCodeAt(i)
    return `d_${base32(half)}`
  }
}

/** Salt of a recipient's line under the ledger's leaf; erasing the subject's key leaves the tree saying nothing. */
export const lineSalt = (subjectKey: Uint8Array, position: Position, line: number): Buffer =>
  hmac(subjectKey, 'salt', String(position.shard), String(position.seq), String(line))

/** By which an identifier is looked up without being stored. `scope` is the organisation for a local reference. */
export const identifierHash = (key: Uint8Array, system: string, scope: string, value: string): Buffer =>
  hmac(key, 'identifier', system, scope, value)
