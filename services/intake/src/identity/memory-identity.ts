import { shardOf, type SubjectId } from '@common-thread/events'
import {
  type IdentityChanges,
  type IdentityTransaction,
  type KnownSubject,
  type NewIdentifier,
} from './identity-store.js'

/** Identities in memory, for tests; shares the contract tests of the real ones. */
export class MemoryIdentity implements IdentityTransaction {
  private readonly identifiers = new Map<string, NewIdentifier>()
  private readonly births = new Map<SubjectId, Buffer>()
  private readonly revisions = new Map<number, number>()

  find(hashes: readonly Buffer[]): Promise<ReadonlyMap<string, KnownSubject>> {
    const found = hashes.flatMap((hash) => {
      const entry = this.identifiers.get(hash.toString('hex'))
      return entry ? [[hash.toString('hex'), this.known(entry.subject)] as const] : []
    })
    return Promise.resolve(new Map(found))
  }

  revision(shard: number): number {
    return this.revisions.get(shard) ?? 0
  }

  /** What `write` answers: whether somebody else was first with any of it. */
  clashes({ identifiers, birthHashes, released, retired }: IdentityChanges): boolean {
    const given = [...released, ...retired]
    const isGiven = ({ hash }: { readonly hash: Buffer }) => given.some((each) => each.hash.equals(hash))
    const isHeld = ({ hash, subject }: { readonly hash: Buffer; readonly subject: SubjectId }) =>
      this.identifiers.get(hash.toString('hex'))?.subject === subject
    return (
      !given.every(isHeld) ||
      birthHashes.some(({ subject }) => this.births.has(subject)) ||
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
    for (const { subject, hash } of changes.birthHashes) this.births.set(subject, hash)
    for (const entry of changes.identifiers) this.identifiers.set(entry.hash.toString('hex'), entry)
    for (const shard of new Set(changes.revised)) this.revisions.set(shard, this.revision(shard) + 1)
  }

  private ownOf(subject: SubjectId): NewIdentifier[] {
    return [...this.identifiers.values()].filter((entry) => entry.subject === subject)
  }

  private known(subject: SubjectId): KnownSubject {
    return {
      subject,
      birthHash: this.births.get(subject) ?? null,
      nhsNumberHash: this.ownOf(subject).find(isNumber)?.hash ?? null,
      isSealed: false,
      revision: this.revision(shardOf(subject)),
    }
  }
}

const isNumber = ({ system, retired }: NewIdentifier): boolean => system === 'nhs-number' && !retired
