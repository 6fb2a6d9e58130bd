import { hashLength, type Hash } from '../tree/hash.js'
import { type QuestionRefusal } from './question.js'

/** The hashes of a proof, in the order of RFC 6962. */
export type Proof = readonly Hash[]

export type ProofRefusal =
  | QuestionRefusal
  /** A hash, in the proof or beside it, that is not 32 bytes. */
  | { readonly code: 'malformed-hash' }
  /** The proof has fewer or more hashes than the sizes demand. */
  | { readonly code: 'wrong-proof-length' }
  | { readonly code: 'root-differs' }

/** A node and the last node of its level, counted from 0: `fn` and `sn` of RFC 9162. */
export interface Rung {
  readonly first: number
  readonly last: number
}

export const joinsFromLeft = ({ first, last }: Rung): boolean => first % 2 === 1 || first === last

export const oneUp = ({ first, last }: Rung): Rung => ({
  first: Math.floor(first / 2),
  last: Math.floor(last / 2),
})

/** Up past the levels where the node, being the last of an uneven number, has no sibling. */
export function atOddOrRoot(rung: Rung): Rung {
  let at = rung
  while (at.first % 2 === 0 && at.first !== 0) at = oneUp(at)
  return at
}

export const areHashes = (values: readonly Uint8Array[]): boolean =>
  values.every((value) => value.length === hashLength)
