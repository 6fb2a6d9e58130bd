import {
  type AcceptedEvent,
  type Child,
  newChild,
  type OrganisationId,
  shardOf,
  type SubjectId,
} from '@common-thread/events'
import { hashOnce } from './hash-once.js'
import { type IdentityChanges, type KnownSubject, noChanges } from './identity-store.js'
import { eachOnce, type HashIdentifier, type LookUp } from './look-up.js'
import { isReplaced, type NumberChange } from './number-change.js'
import { resolveChild } from './resolve.js'

export interface Link {
  readonly subject: SubjectId
  readonly lookUp: LookUp
  readonly retired: boolean
}

export interface IdentityPorts {
  readonly identifierKey: Buffer
  readonly random: (bytes: number) => Buffer
}

type Writable<T> = { -readonly [K in keyof T]: T[K] extends readonly (infer E)[] ? E[] : never }

/** Identity as this transaction sees it: what was stored, and what it is about to store. */
export class Identities {
  readonly links: Link[] = []
  private readonly told: Writable<Omit<IdentityChanges, 'identifiers' | 'birthHashes'>> = {
    subjects: [],
    retired: [],
    released: [],
    sealed: [],
    birthsForgotten: [],
    merged: [],
    revised: [],
  }
  private readonly births = new Map<SubjectId, Buffer>()
  /** By the hash of an identifier, in hex. */
  private readonly known: Map<string, KnownSubject>
  private readonly bySubject: Map<SubjectId, KnownSubject>
  private readonly hash: HashIdentifier
  /** Subjects as they were stored: whoever changed one of them since was first. */
  readonly read: readonly KnownSubject[]

  constructor(
    stored: ReadonlyMap<string, KnownSubject>,
    private readonly ports: IdentityPorts,
  ) {
    this.known = new Map(stored)
    this.bySubject = new Map([...stored.values()].map((each) => [each.subject, each]))
    this.hash = hashOnce(ports.identifierKey)
    this.read = [...stored.values()]
  }

  /** What is to be stored, but for the identifiers, which are to be sealed first. */
  get changes(): IdentityChanges {
    const birthHashes = [...this.births].map(([subject, hash]) => ({ subject, hash }))
    return { ...noChanges, ...this.told, birthHashes }
  }

  resolve(
    child: Child,
    stated: readonly LookUp[],
    change: NumberChange | undefined,
    authority: OrganisationId | null,
  ): { subject: SubjectId } & Pick<AcceptedEvent, 'identity' | 'candidates'> {
    const birthHashFor = (subject: SubjectId) =>
      child.birthDate === null
        ? null
        : this.hash('birth-date', this.bySubject.get(subject)?.birthScope ?? subject, child.birthDate)
    const lookUps = change ? eachOnce([...stated, change.previous, change.current]) : stated
    const known = (hash: Buffer) => this.known.get(hash.toString('hex'))
    const found = resolveChild(lookUps, { birthHashFor, known, change })
    switch (found.kind) {
      case 'provisional':
        return { subject: this.create(true, authority), identity: 'provisional', candidates: [] }
      case 'contradictory': {
        const { candidates } = found
        return { subject: this.create(true, authority, candidates), identity: 'contradictory', candidates }
      }
      case 'new':
      case 'known': {
        const subject = found.kind === 'known' ? found.subject : this.create(false, null)
        if (found.links.length > 0 || birthHashFor(subject)) {
          this.link(subject, found.links, { birthHash: birthHashFor(subject), change })
        }
        return { subject, identity: 'confirmed', candidates: [] }
      }
    }
  }

  private create(
    provisional: boolean,
    authority: OrganisationId | null,
    candidates: readonly SubjectId[] = [],
  ): SubjectId {
    const subject = newChild(this.ports.random(16))
    this.told.subjects.push({ subject, shard: shardOf(subject), provisional, candidates, authority })
    return subject
  }

  private link(
    subject: SubjectId,
    links: readonly LookUp[],
    { birthHash, change }: { readonly birthHash: Buffer | null; readonly change: NumberChange | undefined },
  ): void {
    const before = this.bySubject.get(subject)
    if (before?.isSealed) return
    const number = links.find(
      ({ identifier, hash }) => identifier.system === 'nhs-number' && !isReplaced(hash, change),
    )
    const replaces = change && number && isReplaced(before?.nhsNumberHash ?? null, change)
    const after: KnownSubject = {
      subject,
      joined: before?.joined ?? [],
      birthHash: before?.birthHash ?? birthHash,
      birthScope: before?.birthScope ?? subject,
      nhsNumberHash: (replaces ? null : before?.nhsNumberHash) ?? number?.hash ?? null,
      isSealed: false,
      revision: before?.revision ?? 0,
    }
    if (birthHash && !before?.birthHash) this.births.set(subject, birthHash)
    this.bySubject.set(subject, after)
    for (const [hash, known] of this.known) if (known.subject === subject) this.known.set(hash, after)
    for (const lookUp of links) {
      const retired = isReplaced(lookUp.hash, change)
      if (retired && !change?.stillFinds) continue
      this.known.set(lookUp.hash.toString('hex'), after)
      this.links.push({ subject, lookUp, retired })
    }
    if (replaces) this.replace(subject, change)
  }

  /** A number that came in this same transaction was not stored yet: it is stored as what it is by now, or not at all. */
  private replace(subject: SubjectId, { previous: { hash }, stillFinds }: NumberChange): void {
    const fresh = this.links.findIndex(({ lookUp }) => lookUp.hash.equals(hash))
    const [link] = fresh === -1 ? [] : this.links.splice(fresh, 1)
    if (!stillFinds) this.known.delete(hash.toString('hex'))
    if (link && stillFinds) this.links.push({ ...link, retired: true })
    if (link) return
    this.told[stillFinds ? 'retired' : 'released'].push({ subject, hash })
    this.told.revised.push(shardOf(subject))
  }
}
