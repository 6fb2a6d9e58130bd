import { createHash } from 'node:crypto'
import { type OrganisationId } from './organisation.js'
import { type SubjectId } from './position.js'
import { shardCount } from './topics.js'

const alphabet = 'abcdefghijklmnopqrstuvwxyz234567'

/** RFC 4648 §6 base32 in lower case, without padding. */
export function base32(bytes: Uint8Array): string {
  let text = ''
  let buffer = 0
  let bits = 0
  for (const byte of bytes) {
    buffer = (buffer << 8) | byte
    bits += 8
    while (bits >= 5) {
      bits -= 5
      text += alphabet[(buffer >>> bits) & 31] ?? ''
    }
    buffer &= (1 << bits) - 1
  }
  if (bits > 0) text += alphabet[(buffer << (5 - bits)) & 31] ?? ''
  return text
}

/** A new subject from 16 random bytes. */
export const newChild = (random: Uint8Array): SubjectId =>
  `child_${base32(random.subarray(0, 16))}` as SubjectId

/** The subject of what an agency publishes that is about no child: the agency itself. */
export const agencySubject = (organisation: OrganisationId): SubjectId =>
  `agency_${base32(createHash('sha256').update(organisation).digest().subarray(0, 16))}` as SubjectId

/** The shard of a subject, fixed for life: the first four bytes of SHA-256 of its name, modulo the shard count. */
export const shardOf = (subject: SubjectId): number =>
  createHash('sha256').update(subject).digest().readUInt32BE(0) % shardCount
