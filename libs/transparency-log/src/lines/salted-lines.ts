import { accept, each, refuse, type Outcome, type Verdict } from '../outcome.js'
import { type Proof, type ProofRefusal } from '../proofs/climb.js'
import { inclusionSpans } from '../proofs/proof-spans.js'
import { inclusionRefusal, type QuestionRefusal } from '../proofs/question.js'
import { verifyInclusion } from '../proofs/verify-inclusion.js'
import { joinBytes } from '../tree/bytes.js'
import { leafHash, type Hash } from '../tree/hash.js'
import { merkleRoot } from '../tree/root.js'

/** One recipient's line. The salt keeps whoever sees the line's hash from guessing at the line. */
export interface SaltedLine {
  /** 32 bytes that only those who may know the line can have. */
  readonly salt: Uint8Array
  readonly line: Uint8Array
}

export interface LineClaim extends SaltedLine {
  readonly index: number
  readonly count: number
  readonly proof: Proof
}

export const saltLength = 32
const domain = Buffer.from('common-thread salted line v1\0')

/**
 * The entry that stands for a line: domain ‖ uint16 salt length ‖ salt ‖ uint32 line length ‖ line, lengths
 * big-endian. It reads in one way only, and as nothing else that is hashed here. A salt of another length than
 * 32 bytes is a fault.
 */
export function saltedLine(salt: Uint8Array, line: Uint8Array): Uint8Array {
  if (salt.length !== saltLength) throw new RangeError(`a salt of ${salt.length} bytes`)
  return joinBytes([domain, bigEndian(salt.length, 2), salt, bigEndian(line.length, 4), line])
}

/** The root over the lines in their order; of no lines, the empty tree's. Source: RFC 6962 §2.1. */
export const linesRoot = (lines: readonly SaltedLine[]): Hash => merkleRoot(lines.map(entryOf))

/** What shows that line `index` is among these. It holds hashes of salted lines only. */
export function lineProof(lines: readonly SaltedLine[], index: number): Outcome<Proof, QuestionRefusal> {
  const size = lines.length
  const refusal = inclusionRefusal({ index, size })
  if (refusal) return refuse(refusal)
  return each(inclusionSpans(index, size), ({ start, end }) => accept(linesRoot(lines.slice(start, end))))
}

/** Whether a line is in its place under the root, from the claim alone. */
export function verifyLine(
  root: Hash,
  { salt, line, index, count, proof }: LineClaim,
): Verdict<ProofRefusal | { readonly code: 'malformed-salt' }> {
  if (salt.length !== saltLength) return refuse({ code: 'malformed-salt' })
  return verifyInclusion({ leafHash: leafHash(saltedLine(salt, line)), index, size: count, root, proof })
}

const entryOf = ({ salt, line }: SaltedLine): Uint8Array => saltedLine(salt, line)

function bigEndian(value: number, length: number): Uint8Array {
  const bytes = Buffer.alloc(length)
  bytes.writeUIntBE(value, 0, length)
  return bytes
}
