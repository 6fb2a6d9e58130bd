import { accepted, refuse, type Verdict } from '../outcome.js'
import { sameBytes } from '../tree/bytes.js'
import { nodeHash, type Hash } from '../tree/hash.js'
import { areHashes, atOddOrRoot, joinsFromLeft, oneUp, type Proof, type ProofRefusal } from './climb.js'
import { consistencyRefusal, type ConsistencyQuestion } from './question.js'

export interface ConsistencyClaim extends ConsistencyQuestion {
  readonly oldRoot: Hash
  readonly root: Hash
  readonly proof: Proof
}

/** Whether the tree under `root` begins with the one under `oldRoot`. Source: RFC 9162 §2.1.4.2. */
export function verifyConsistency(
  claim: ConsistencyClaim,
): Verdict<ProofRefusal | { readonly code: 'old-root-differs' }> {
  const refusal = consistencyRefusal(claim)
  if (refusal) return refuse(refusal)
  const { oldSize, size, oldRoot, root, proof } = claim
  if (!areHashes([oldRoot, root, ...proof])) return refuse({ code: 'malformed-hash' })
  if (oldSize === size) return verifySameSize(claim)
  if (proof.length === 0) return refuse({ code: 'wrong-proof-length' })

  let at = { first: oldSize - 1, last: size - 1 }
  while (at.first % 2 === 1) at = oneUp(at)
  // When the old tree is perfect it is itself the first hash, and the proof leaves it out.
  const [seed = oldRoot, ...others] = at.first === 0 ? [oldRoot, ...proof] : proof
  let oldHash = seed
  let hash = seed
  for (const other of others) {
    if (at.last === 0) return refuse({ code: 'wrong-proof-length' })
    const fromLeft = joinsFromLeft(at)
    oldHash = fromLeft ? nodeHash(other, oldHash) : oldHash
    hash = fromLeft ? nodeHash(other, hash) : nodeHash(hash, other)
    at = oneUp(fromLeft ? atOddOrRoot(at) : at)
  }
  if (at.last !== 0) return refuse({ code: 'wrong-proof-length' })
  if (!sameBytes(oldHash, oldRoot)) return refuse({ code: 'old-root-differs' })
  return sameBytes(hash, root) ? accepted : refuse({ code: 'root-differs' })
}

/** A tree is consistent with itself, and the proof of that is empty. Source: RFC 6962 §2.1.2. */
function verifySameSize({ oldRoot, root, proof }: ConsistencyClaim): Verdict<ProofRefusal> {
  if (proof.length > 0) return refuse({ code: 'wrong-proof-length' })
  return sameBytes(oldRoot, root) ? accepted : refuse({ code: 'root-differs' })
}
