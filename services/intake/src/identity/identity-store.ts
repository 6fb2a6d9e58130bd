import { type SubjectId } from '@common-thread/events'

/** What is known of a child's identity: hashes alone. */
export interface KnownSubject {
  readonly subject: SubjectId
  /** Keyed hash of the birth date, or null while none was stated. */
  readonly birthHash: Buffer | null
  /** Hash of the current NHS number, or null while none is known. One that was replaced still finds the child. */
  readonly nhsNumberHash: Buffer | null
  /** Nothing is ever linked to a sealed identity, and nothing of it named as a candidate. */
  readonly isSealed: boolean
  /** Acts so far on identities of this subject's shard, as of when this was read. */
  readonly revision: number
}

export interface NewSubject {
  readonly subject: SubjectId
  readonly shard: number
  readonly provisional: boolean
  /** Children that a provisional one may turn out to be. */
  readonly candidates: readonly SubjectId[]
}

export interface NewIdentifier {
  readonly hash: Buffer
  readonly subject: SubjectId
  readonly system: string
  readonly keyId: string
  readonly sealed: Buffer
  /** An NHS number that was replaced by another. */
  readonly retired: boolean
}

/** What one transaction makes of identities. What is given up goes first, what is new afterwards. */
export interface IdentityChanges {
  readonly subjects: readonly NewSubject[]
  readonly identifiers: readonly NewIdentifier[]
  readonly birthHashes: readonly { readonly subject: SubjectId; readonly hash: Buffer }[]
  /** NHS numbers that are not current any more. */
  readonly retired: readonly SubjectIdentifier[]
  /** Identifiers that don't find this subject any more. */
  readonly released: readonly SubjectIdentifier[]
  /** Shards of identities that an act changed: whoever resolved one of them before starts again. */
  readonly revised: readonly number[]
}

export interface SubjectIdentifier {
  readonly subject: SubjectId
  readonly hash: Buffer
}

export const noChanges: IdentityChanges = {
  subjects: [],
  identifiers: [],
  birthHashes: [],
  retired: [],
  released: [],
  revised: [],
}

/** The module's own tables, within a transaction of intake. */
export interface IdentityTransaction {
  /** Subjects by the hash of an identifier, in hex. */
  find(hashes: readonly Buffer[]): Promise<ReadonlyMap<string, KnownSubject>>
}
