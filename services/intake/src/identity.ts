import { type Child, type Identifier, type OrganisationId, type SubjectId } from '@common-thread/events'

/** An identifier as it is looked up: by keyed hash, never by value. */
export interface LookUp {
  readonly identifier: Identifier
  readonly hash: Buffer
}

export interface KnownSubject {
  readonly subject: SubjectId
  /** Keyed hash of the birth date, or null while none was stated. */
  readonly birthHash: Buffer | null
  /** Hash of the NHS number, or null while none is known. */
  readonly nhsNumberHash: Buffer | null
}

export type Resolution =
  | { readonly kind: 'known'; readonly subject: SubjectId; readonly links: readonly LookUp[] }
  | { readonly kind: 'new'; readonly links: readonly LookUp[] }
  | { readonly kind: 'provisional' }
  | { readonly kind: 'contradictory'; readonly candidates: readonly SubjectId[] }

/**
 * Identifiers that may resolve a child: those that the publisher vouches for, each once. A local reference is its
 * publisher's own.
 */
export function lookUpsOf(
  child: Child,
  publisher: OrganisationId,
  hash: (system: string, scope: string, value: string) => Buffer,
): LookUp[] {
  const lookUps = child.identifiers
    .filter(({ verified }) => verified)
    .map((identifier): [string, LookUp] => {
      const scope = identifier.system === 'local' ? publisher : ''
      const found = hash(identifier.system, scope, identifier.value)
      return [found.toString('hex'), { identifier, hash: found }]
    })
  return [...new Map(lookUps).values()]
}

/**
 * Who a child is, by verified identifiers alone. Identifiers that point at two children, two NHS numbers, another one
 * than is known, or another birth date, contradict: then nothing is joined and nothing is linked. No identifier: a
 * provisional child, whoever it may turn out to be.
 */
export function resolveChild(
  lookUps: readonly LookUp[],
  birthHashFor: (subject: SubjectId) => Buffer | null,
  known: (hash: Buffer) => KnownSubject | undefined,
): Resolution {
  if (lookUps.length === 0) return { kind: 'provisional' }
  const found = new Map<SubjectId, KnownSubject>()
  for (const { hash } of lookUps) {
    const match = known(hash)
    if (match) found.set(match.subject, match)
  }
  const [match, ...others] = found.values()
  const [nhsNumber, ...otherNumbers] = lookUps.filter(({ identifier }) => identifier.system === 'nhs-number')
  if (others.length > 0 || otherNumbers.length > 0) {
    return { kind: 'contradictory', candidates: [...found.keys()].sort() }
  }
  if (!match) return { kind: 'new', links: lookUps }
  const birthHash = birthHashFor(match.subject)
  if (differs(nhsNumber?.hash, match.nhsNumberHash) || differs(birthHash, match.birthHash)) {
    return { kind: 'contradictory', candidates: [match.subject] }
  }
  return { kind: 'known', subject: match.subject, links: lookUps.filter(({ hash }) => !known(hash)) }
}

const differs = (stated: Buffer | null | undefined, stored: Buffer | null): boolean =>
  stated !== undefined && stated !== null && stored !== null && !stated.equals(stored)
