import { type Instant, type OrganisationId, type SubjectId } from '@common-thread/events'

/** With whom a subject is one child, as of when this was read. */
export interface Membership {
  readonly subject: SubjectId
  /** Subjects that were merged with this one: their logs are joined with its own. */
  readonly joined: readonly SubjectId[]
  /** Acts so far on identities of this subject's shard. */
  readonly revision: number
}

/** What is known of a child's identity: hashes alone. */
export interface KnownSubject extends Membership {
  /** Keyed hash of the birth date, or null while none was stated. */
  readonly birthHash: Buffer | null
  /** The subject for which the birth date was hashed: another one where it was taken over from a merged record. */
  readonly birthScope: SubjectId
  /** Hash of the current NHS number, or null while none is known. One that was replaced still finds the child. */
  readonly nhsNumberHash: Buffer | null
  /** Nothing is ever linked to a sealed identity, and nothing of it named as a candidate. */
  readonly isSealed: boolean
}

export interface NewSubject {
  readonly subject: SubjectId
  readonly shard: number
  readonly provisional: boolean
  /** Children that a provisional one may turn out to be. */
  readonly candidates: readonly SubjectId[]
  /** Whose it is to settle who a provisional child is: the authority whose duty desk is told of an alarm. */
  readonly authority: OrganisationId | null
}

export interface Provisional {
  readonly subject: SubjectId
  readonly reportedAt: Instant
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
  readonly sealed: readonly SubjectId[]
  /** Subjects whose birth date isn't known any more: it may have been another child's. */
  readonly birthsForgotten: readonly SubjectId[]
  /** Subjects that turned out to be another one, with nothing that finds them any more. */
  readonly merged: readonly { readonly subject: SubjectId; readonly into: SubjectId }[]
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
  sealed: [],
  birthsForgotten: [],
  merged: [],
  revised: [],
}

/** The module's own tables, within a transaction of intake. */
export interface IdentityTransaction {
  /** Subjects by the hash of an identifier, in hex. */
  find(hashes: readonly Buffer[]): Promise<ReadonlyMap<string, KnownSubject>>
  /** Every identifier of a subject. */
  identifiersOf(subject: SubjectId): Promise<readonly NewIdentifier[]>
  /** Whose logs are joined with those of these children; nothing of one that is not there. */
  membership(subjects: readonly SubjectId[]): Promise<readonly Membership[]>
  /** A subject that is not sealed, nor was merged into another. */
  live(subject: SubjectId): Promise<KnownSubject | undefined>
  /** The live provisional child that an organisation knows by this reference of its own. */
  byReference(
    organisation: OrganisationId,
    reference: string,
    referenceOf: (subject: SubjectId) => string,
  ): Promise<SubjectId | undefined>
  /** An authority's live provisional children, those reported first coming first, from behind one of them on. */
  provisionalOf(
    authority: OrganisationId,
    after: SubjectId | null,
    most: number,
  ): Promise<readonly Provisional[]>
  /** Whom a provisional child may turn out to be. */
  candidatesOf(subject: SubjectId): Promise<readonly SubjectId[]>
}
