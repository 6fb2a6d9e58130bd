import { type AcceptedEvent, type Child, newChild, shardOf, type SubjectId } from '@common-thread/events'
import { identifierHash } from '@common-thread/sealing'
import { type AcceptPorts } from './accept.js'
import { type KnownSubject, type LookUp, resolveChild } from './identity.js'

/** Identity as this transaction sees it: what was stored, and what it is about to store. */
export class Identities {
  readonly created: { subject: SubjectId; shard: number; provisional: boolean }[] = []
  readonly links: { subject: SubjectId; lookUp: LookUp }[] = []
  readonly births = new Map<SubjectId, Buffer>()
  private readonly known: Map<string, KnownSubject>

  constructor(
    stored: ReadonlyMap<string, KnownSubject>,
    private readonly ports: Pick<AcceptPorts, 'identifierKey' | 'random'>,
  ) {
    this.known = new Map(stored)
  }

  resolve(
    child: Child,
    lookUps: readonly LookUp[],
  ): { subject: SubjectId } & Pick<AcceptedEvent, 'identity' | 'candidates'> {
    const birthHashFor = (subject: SubjectId) =>
      child.birthDate === null
        ? null
        : identifierHash(this.ports.identifierKey, 'birth-date', subject, child.birthDate)
    const found = resolveChild(lookUps, birthHashFor, (hash) => this.known.get(hash.toString('hex')))
    switch (found.kind) {
      case 'provisional':
        return { subject: this.create(true), identity: 'provisional', candidates: [] }
      case 'contradictory':
        return { subject: this.create(true), identity: 'contradictory', candidates: found.candidates }
      case 'new':
      case 'known': {
        const subject = found.kind === 'known' ? found.subject : this.create(false)
        this.link(subject, found.links, birthHashFor(subject))
        return { subject, identity: 'confirmed', candidates: [] }
      }
    }
  }

  private create(provisional: boolean): SubjectId {
    const subject = newChild(this.ports.random(16))
    this.created.push({ subject, shard: shardOf(subject), provisional })
    return subject
  }

  private link(subject: SubjectId, links: readonly LookUp[], birthHash: Buffer | null): void {
    const before = [...this.known.values()].find((known) => known.subject === subject)
    const nhsNumber = links.find(({ identifier }) => identifier.system === 'nhs-number')
    const after: KnownSubject = {
      subject,
      birthHash: before?.birthHash ?? birthHash,
      nhsNumberHash: before?.nhsNumberHash ?? nhsNumber?.hash ?? null,
    }
    if (birthHash && !before?.birthHash) this.births.set(subject, birthHash)
    for (const [hash, known] of this.known) if (known.subject === subject) this.known.set(hash, after)
    for (const lookUp of links) {
      this.known.set(lookUp.hash.toString('hex'), after)
      this.links.push({ subject, lookUp })
    }
  }
}
