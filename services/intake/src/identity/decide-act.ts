import { newChild, type OrganisationId, shardOf, type SubjectId } from '@common-thread/events'
import { childReference } from '@common-thread/sealing'
import { type IdentityAct, type Named, type NamedIdentifier } from './act.js'
import { type Joined, othersOf } from '../joined.js'
import { type RecordOfAct } from './act-record.js'
import { type Link } from './identities.js'
import {
  type IdentityChanges,
  type IdentityTransaction,
  type KnownSubject,
  type NewIdentifier,
  noChanges,
} from './identity-store.js'
import { type HashIdentifier } from './look-up.js'
import { merge } from './merge.js'
import { type OpenedIdentifier } from './open-identifiers.js'

export interface Decided {
  readonly records: readonly RecordOfAct[]
  readonly read: readonly KnownSubject[]
  /** Whose logs are told of the records. */
  readonly joined: Joined
  readonly changes: IdentityChanges
  readonly links: readonly Link[]
}

export interface DecideActPorts {
  readonly identity: IdentityTransaction
  readonly hash: HashIdentifier
  readonly open: (identifiers: readonly NewIdentifier[]) => Promise<readonly OpenedIdentifier[] | undefined>
  readonly random: (bytes: number) => Buffer
  readonly referenceKey: Buffer
}

/** What an act makes of identities; nothing where it names what is not there or not this authority's to name. */
export async function decideAct(
  act: IdentityAct,
  by: OrganisationId,
  ports: DecideActPorts,
): Promise<Decided | undefined> {
  switch (act.kind) {
    case 'split': {
      const child = await childNamed(act.child, by, ports)
      return child && split(child, hashesOf(act.identifiers, by, ports), ports)
    }
    case 'seal': {
      const child = await childNamed(act.child, by, ports)
      return child && sealIdentity(child, hashesOf(act.release, by, ports), ports)
    }
    case 'merge': {
      const [kept, duplicate] = [
        await childNamed(act.child, by, ports),
        await childNamed(act.duplicate, by, ports),
      ]
      return kept && duplicate && merge(kept, duplicate, ports)
    }
  }
}

/**
 * An authority can name only children that it knows itself: by its own record number, which it published, or by its
 * own reference, which the hub gave to it alone. A number that anybody may know finds nobody here.
 */
async function childNamed(
  named: Named,
  by: OrganisationId,
  { identity, hash, referenceKey }: DecideActPorts,
): Promise<KnownSubject | undefined> {
  if ('reference' in named) {
    const subject = await identity.byReference(by, named.reference, (of) =>
      childReference(referenceKey, by, of),
    )
    return subject && identity.live(subject)
  }
  const own = hash('local', by, named.local)
  const found = (await identity.find([own])).get(own.toString('hex'))
  return found && identity.live(found.subject)
}

const hashesOf = (
  identifiers: readonly NamedIdentifier[],
  by: OrganisationId,
  { hash }: DecideActPorts,
): ReadonlySet<string> =>
  new Set(
    identifiers.map(({ system, value, organisation = by }) =>
      hash(system, system === 'local' ? organisation : '', value).toString('hex'),
    ),
  )

/** What was named goes to a new child; something goes and something stays. Whose birth date it was is not known. */
async function split(
  child: KnownSubject,
  named: ReadonlySet<string>,
  { identity, open, random }: DecideActPorts,
): Promise<Decided | undefined> {
  const all = await open(await identity.identifiersOf(child.subject))
  const isNamed = ({ lookUp }: OpenedIdentifier) => named.has(lookUp.hash.toString('hex'))
  const going = all?.filter(isNamed) ?? []
  if (!all || going.length !== named.size || going.length === 0 || going.length === all.length)
    return undefined
  const staying = all.filter((each) => !isNamed(each))
  const subject = newChild(random(16))
  const links = [...withNumber(subject, going), ...withNumber(child.subject, staying)]
  return {
    records: [
      { subject: child.subject, role: 'kept', other: subject },
      { subject, role: 'new', other: child.subject },
    ],
    read: [child],
    joined: othersOf([child]),
    changes: {
      ...noChanges,
      subjects: [{ subject, shard: shardOf(subject), provisional: false, candidates: [], authority: null }],
      released: all.map(({ lookUp }) => ({ subject: child.subject, hash: lookUp.hash })),
      birthsForgotten: [child.subject],
      revised: [shardOf(child.subject), shardOf(subject)],
    },
    links,
  }
}

/** A number that was another's predecessor is a child's own again where it is the only one that the child has. */
function withNumber(subject: SubjectId, identifiers: readonly OpenedIdentifier[]): Link[] {
  const numbers = identifiers.filter(({ lookUp }) => lookUp.identifier.system === 'nhs-number')
  const isOnly = numbers.length === 1
  return identifiers.map((each) => ({
    subject,
    lookUp: each.lookUp,
    retired: isOnly && each === numbers[0] ? false : each.retired,
  }))
}

/**
 * One act: from here on nothing links to this identity, whatever is published. Its own identifiers stay with it, so
 * that what is told of it late stands in its log; the new identity is a child that the hub has never heard of.
 */
async function sealIdentity(
  child: KnownSubject,
  released: ReadonlySet<string>,
  { identity }: DecideActPorts,
): Promise<Decided | undefined> {
  const { subject, joined } = child
  const all = await identity.identifiersOf(subject)
  const going = all.filter(({ hash }) => released.has(hash.toString('hex')))
  if (going.length !== released.size) return undefined
  return {
    // What was merged into it is sealed with it: each log says so itself.
    records: [subject, ...joined].map((each) => ({ subject: each, role: 'sealed', other: null })),
    read: [child],
    joined: othersOf([child]),
    changes: {
      ...noChanges,
      released: going.map(({ hash }) => ({ subject, hash })),
      sealed: [subject],
      revised: [subject, ...joined].map(shardOf),
    },
    links: [],
  }
}
