import { accepted, refuse, type Verdict } from '../outcome.js'
import { sameBytes } from '../tree/bytes.js'
import { nodeHash, type Hash } from '../tree/hash.js'
import { areHashes, atOddOrRoot, joinsFromLeft, oneUp, type Proof, type ProofRefusal } from './climb.js'
import { inclusionRefusal, type InclusionQuestion } from './question.js'

export interface InclusionClaim extends InclusionQuestion {
  readonly leafHash: Hash
  /** The root of the tree of `size` leaves, from a checkpoint: the two are only worth something together. */
  readonly root: Hash
  readonly proof: Proof
}

/** Whether the proof leads from the leaf to the root. Source: RFC 9162 §2.1.3.2. */
export function verifyInclusion(claim: InclusionClaim): Verdict<ProofRefusal> {
  const refusal = inclusionRefusal(claim)
  if (refusal) return refuse(refusal)
  const { proof, root } = claim
  if (!areHashes([claim.leafHash, root, ...proof])) return refuse({ code: 'malformed-hash' })
  let hash = claim.leafHash
  let at = { first: claim.index, last: claim.size - 1 }
  for (const other of proof) {
    if (at.last === 0) return refuse({ code: 'wrong-proof-length' })
    const fromLeft = joinsFromLeft(at)
    hash = fromLeft ? nodeHash(other, hash) : nodeHash(hash, other)
    at = oneUp(fromLeft ? atOddOrRoot(at) : at)
  }
  if (at.last !== 0) return refuse({ code: 'wrong-proof-length' })
  return sameBytes(hash, root) ? accepted : refuse({ code: 'root-differs' })
}
