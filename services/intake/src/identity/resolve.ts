import { type Child, type OrganisationId, type SubjectId } from '@common-thread/events'
import { type KnownSubject } from './identity-store.js'
import { eachOnce, type HashIdentifier, type LookUp } from './look-up.js'
import { isReplaced, type NumberChange } from './number-change.js'

export type Resolution =
  | { readonly kind: 'known'; readonly subject: SubjectId; readonly links: readonly LookUp[] }
  | { readonly kind: 'new'; readonly links: readonly LookUp[] }
  | { readonly kind: 'provisional' }
  | { readonly kind: 'contradictory'; readonly candidates: readonly SubjectId[] }

/**
 * Identifiers that may resolve a child: those that the publisher vouches for, each once. A local reference is its
 * publisher's own.
 */
export function lookUpsOf(child: Child, publisher: OrganisationId, hash: HashIdentifier): LookUp[] {
  const lookUps = child.identifiers
    .filter(({ verified }) => verified)
    .map((identifier) => ({
      identifier,
      hash: hash(identifier.system, identifier.system === 'local' ? publisher : '', identifier.value),
    }))
  return eachOnce(lookUps)
}

export interface Known {
  readonly birthHashFor: (subject: SubjectId) => Buffer | null
  readonly known: (hash: Buffer) => KnownSubject | undefined
  /** That one NHS number of the child took another's place. */
  readonly change?: NumberChange | undefined
}

/**
 * Who a child is, by verified identifiers alone. Identifiers that point at two children, two NHS numbers, another one
 * than is known, or another birth date, contradict: then nothing is joined and nothing is linked. No identifier: a
 * provisional child, whoever it may turn out to be.
 *
 * A sealed identity is still found by its own identifiers, for what is told of it late, and by nothing else: nothing
 * is ever linked to it, and it is no candidate, nor is anybody who was named together with it.
 */
export function resolveChild(lookUps: readonly LookUp[], { birthHashFor, known, change }: Known): Resolution {
  if (lookUps.length === 0) return { kind: 'provisional' }
  const found = new Map<SubjectId, KnownSubject>()
  for (const { hash } of lookUps) {
    const match = known(hash)
    if (match) found.set(match.subject, match)
  }
  const before = change && known(change.previous.hash)
  if (before?.isSealed) return { kind: 'known', subject: before.subject, links: [] }
  const matches = [...found.values()]
  const contradictory = {
    kind: 'contradictory' as const,
    candidates: matches.some(({ isSealed }) => isSealed) ? [] : [...found.keys()].sort(),
  }
  const [match, ...others] = matches
  // One that was replaced still is the child's own.
  const numbers = lookUps.filter(
    ({ identifier, hash }) => identifier.system === 'nhs-number' && !known(hash) && !isReplaced(hash, change),
  )
  if (others.length > 0 || numbers.length > 1) return contradictory
  if (!match) return { kind: 'new', links: lookUps }
  const { subject, nhsNumberHash, birthHash, isSealed } = match
  const isOtherNumber = numbers.length > 0 && nhsNumberHash !== null && !isReplaced(nhsNumberHash, change)
  if (isOtherNumber || differs(birthHashFor(subject), birthHash)) return contradictory
  return { kind: 'known', subject, links: isSealed ? [] : lookUps.filter(({ hash }) => !known(hash)) }
}

const differs = (stated: Buffer | null, stored: Buffer | null): boolean =>
  stated !== null && stored !== null && !stated.equals(stored)
