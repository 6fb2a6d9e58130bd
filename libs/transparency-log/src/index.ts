export { type Outcome, type Verdict } from './outcome.js'

export { emptyRoot, hashLength, leafHash, nodeHash, type Hash } from './tree/hash.js'
export { merkleRoot, rootOfHashes } from './tree/root.js'
export { append, emptyFrontier, frontierRoot, type Frontier } from './tree/frontier.js'

export * from './tiles/tile-path.js'
export { edgePaths, tilesBetween } from './tiles/tile-span.js'
export { decodeBundle, encodeBundle, longestEntry, type BundleRefusal } from './tiles/bundle.js'
export { type ReadTile, type TileRefusal } from './tiles/read-tile.js'
export { restoreFrontier, type RestoreRefusal } from './tiles/restore-frontier.js'
export { grow, type Growth, type GrowthRefusal, type TileContent } from './tiles/grow.js'
export { inMemoryLog, inMemoryTiles, sampleEntries, type InMemoryTiles } from './tiles/in-memory-tiles.js'

export { type ConsistencyQuestion, type InclusionQuestion, type QuestionRefusal } from './proofs/question.js'
export { type Proof, type ProofRefusal } from './proofs/climb.js'
export { consistencyPaths, inclusionPaths, proveConsistency, proveInclusion } from './proofs/prove.js'
export { verifyInclusion, type InclusionClaim } from './proofs/verify-inclusion.js'
export { verifyConsistency, type ConsistencyClaim } from './proofs/verify-consistency.js'

export * from './notes/verifier-key.js'
export { type NoteSignature } from './notes/note.js'
export { ed25519Signer, signNote, type NoteSigner, type SignRefusal } from './notes/sign-note.js'
export { openNote, type NoteRefusal, type OpenedNote } from './notes/open-note.js'
export {
  formatCheckpoint,
  parseCheckpoint,
  type Checkpoint,
  type CheckpointRefusal,
} from './notes/checkpoint.js'
export { openCheckpoint, type KnownLog, type OpenedCheckpoint } from './notes/open-checkpoint.js'

export * from './lines/salted-lines.js'

export { type Finding, type Place } from './audit/finding.js'
export { type OnEntry } from './audit/bundle-hashes.js'
export { type ReadTileLater } from './audit/stored-tile.js'
export { verifyTiles, type TileVerification, type TileVerificationRequest } from './audit/verify-tiles.js'
