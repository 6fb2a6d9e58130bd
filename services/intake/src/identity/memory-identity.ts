import { type OrganisationId, shardOf, type SubjectId } from '@common-thread/events'
import {
  type IdentityChanges,
  type IdentityTransaction,
  type KnownSubject,
  type Membership,
  type NewIdentifier,
  type NewSubject,
  type Provisional,
} from './identity-store.js'

/** Identities in memory, for tests; shares the contract tests of the real ones. */
export class MemoryIdentity implements IdentityTransaction {
  private readonly subjects = new Map<SubjectId, NewSubject>()
  private readonly identifiers = new Map<string, NewIdentifier>()
  private readonly births = new Map<SubjectId, { readonly hash: Buffer; readonly of: SubjectId }>()
  private readonly merged = new Map<SubjectId, SubjectId>()
  private readonly sealed = new Set<SubjectId>()
  private readonly candidates = new Map<SubjectId, Set<SubjectId>>()
  private readonly revisions = new Map<number, number>()

  find(hashes: readonly Buffer[]): Promise<ReadonlyMap<string, KnownSubject>> {
    const found = hashes.flatMap((hash) => {
      const entry = this.identifiers.get(hash.toString('hex'))
      return entry ? [[hash.toString('hex'), this.known(entry.subject)] as const] : []
    })
    return Promise.resolve(new Map(found))
  }

  identifiersOf(subject: SubjectId): Promise<readonly NewIdentifier[]> {
    const own = this.ownOf(subject)
    return Promise.resolve(own.sort((a, b) => Buffer.compare(a.hash, b.hash)))
  }

  live(subject: SubjectId): Promise<KnownSubject | undefined> {
    return Promise.resolve(this.isLive(subject) ? this.known(subject) : undefined)
  }

  membership(subjects: readonly SubjectId[]): Promise<readonly Membership[]> {
    return Promise.resolve(
      subjects.filter((subject) => this.subjects.has(subject)).map((subject) => this.known(subject)),
    )
  }

  byReference(
    _: OrganisationId,
    reference: string,
    referenceOf: (subject: SubjectId) => string,
  ): Promise<SubjectId | undefined> {
    const provisional = [...this.subjects.values()].filter((each) => each.provisional)
    return Promise.resolve(provisional.find(({ subject }) => referenceOf(subject) === reference)?.subject)
  }

  async provisionalOf(
    authority: OrganisationId,
    after: SubjectId | null,
    most: number,
  ): Promise<readonly Provisional[]> {
    const all = [...this.subjects.values()]
    const from = after === null ? 0 : all.findIndex(({ subject }) => subject === after) + 1
    const live = all
      .slice(from)
      .filter((each) => each.provisional && each.authority === authority && this.isLive(each.subject))
    return Promise.all(
      live.slice(0, most).map(async ({ subject }) => ({
        subject,
        reportedAt: 0,
        candidates: await this.candidatesOf(subject),
      })),
    )
  }

  candidatesOf(subject: SubjectId): Promise<readonly SubjectId[]> {
    return Promise.resolve([...(this.candidates.get(subject) ?? [])].sort())
  }

  revision(shard: number): number {
    return this.revisions.get(shard) ?? 0
  }

  /** What `write` answers: whether somebody else was first with any of it. */
  clashes({
    identifiers,
    birthHashes,
    released,
    retired,
    sealed,
    birthsForgotten,
    merged,
  }: IdentityChanges): boolean {
    const given = [...released, ...retired]
    const isGiven = ({ hash }: { readonly hash: Buffer }) => given.some((each) => each.hash.equals(hash))
    const isHeld = ({ hash, subject }: { readonly hash: Buffer; readonly subject: SubjectId }) =>
      this.identifiers.get(hash.toString('hex'))?.subject === subject
    return (
      !given.every(isHeld) ||
      sealed.some((subject) => !this.subjects.has(subject) || this.sealed.has(subject)) ||
      merged.some(
        ({ subject, into }) =>
          !this.isLive(subject) || !this.isLive(into) || !this.ownOf(subject).every(isGiven),
      ) ||
      birthHashes.some(({ subject }) => this.births.has(subject) && !birthsForgotten.includes(subject)) ||
      identifiers.some((entry) => {
        const hash = entry.hash.toString('hex')
        const number = isNumber(entry) ? this.ownOf(entry.subject).find(isNumber) : undefined
        return (
          (this.identifiers.has(hash) && !released.some((each) => each.hash.equals(entry.hash))) ||
          (number !== undefined && !isGiven(number))
        )
      })
    )
  }

  write(changes: IdentityChanges): void {
    for (const { hash } of changes.released) this.identifiers.delete(hash.toString('hex'))
    for (const { hash } of changes.retired) {
      const entry = this.identifiers.get(hash.toString('hex'))
      if (entry) this.identifiers.set(hash.toString('hex'), { ...entry, retired: true })
    }
    for (const each of changes.subjects) {
      this.subjects.set(each.subject, each)
      if (each.candidates.length > 0) this.candidates.set(each.subject, new Set(each.candidates))
    }
    for (const subject of changes.birthsForgotten) this.births.delete(subject)
    for (const { subject, hash } of changes.birthHashes) this.births.set(subject, { hash, of: subject })
    for (const entry of changes.identifiers) this.identifiers.set(entry.hash.toString('hex'), entry)
    changes.sealed.forEach((subject) => this.seal(subject))
    changes.merged.forEach(({ subject, into }) => this.merge(subject, into))
    for (const shard of new Set(changes.revised)) this.revisions.set(shard, this.revision(shard) + 1)
  }

  private seal(subject: SubjectId): void {
    this.sealed.add(subject)
    this.candidates.delete(subject)
    for (const candidates of this.candidates.values()) candidates.delete(subject)
  }

  private merge(subject: SubjectId, into: SubjectId): void {
    const [kept, duplicate, birth] = [
      this.subjects.get(into),
      this.subjects.get(subject),
      this.births.get(subject),
    ]
    if (!kept || !duplicate) throw new Error('no such subject')
    this.subjects.set(into, { ...kept, provisional: kept.provisional && duplicate.provisional })
    if (birth && !this.births.has(into)) this.births.set(into, birth)
    for (const [earlier, to] of this.merged) if (to === subject) this.merged.set(earlier, into)
    this.merged.set(subject, into)
    for (const [of, candidates] of this.candidates)
      if (candidates.delete(subject) && of !== into) candidates.add(into)
    this.candidates.delete(subject)
    if (!this.subjects.get(into)?.provisional) this.candidates.delete(into)
  }

  private isLive(subject: SubjectId): boolean {
    return this.subjects.has(subject) && !this.sealed.has(subject) && !this.merged.has(subject)
  }

  private joinedWith(subject: SubjectId): readonly SubjectId[] {
    const kept = this.merged.get(subject) ?? subject
    const retired = [...this.merged].filter(([, into]) => into === kept).map(([each]) => each)
    return [kept, ...retired].filter((each) => each !== subject).sort()
  }

  private ownOf(subject: SubjectId): NewIdentifier[] {
    return [...this.identifiers.values()].filter((entry) => entry.subject === subject)
  }

  private known(subject: SubjectId): KnownSubject {
    return {
      subject,
      joined: this.joinedWith(subject),
      birthHash: this.births.get(subject)?.hash ?? null,
      birthScope: this.births.get(subject)?.of ?? subject,
      nhsNumberHash: this.ownOf(subject).find(isNumber)?.hash ?? null,
      isSealed: this.sealed.has(subject),
      revision: this.revision(shardOf(subject)),
    }
  }
}

const isNumber = ({ system, retired }: NewIdentifier): boolean => system === 'nhs-number' && !retired
