import { append, emptyFrontier } from './frontier.js'
import { leafHash, type Hash } from './hash.js'

/** The root over leaf hashes. Source: RFC 6962 §2.1. */
export const rootOfHashes = (leafHashes: readonly Hash[]): Hash => append(emptyFrontier, leafHashes).root

/** The Merkle Tree Hash of a list of entries. Source: RFC 6962 §2.1. */
export const merkleRoot = (entries: readonly Uint8Array[]): Hash => rootOfHashes(entries.map(leafHash))
