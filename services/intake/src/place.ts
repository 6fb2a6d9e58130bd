import { createHash } from 'node:crypto'
import {
  type AcceptedEvent,
  codecByName,
  encodeHub,
  hubRecordTypes,
  shardedPartitions,
  shardOf,
  type SubjectId,
  topics,
} from '@common-thread/events'
import { partitionOf } from '@common-thread/kafka'
import { type OutboxRecord } from '@common-thread/postgres'
import { type Keyring, type KeyOwner, seal, subjectsOwn } from '@common-thread/sealing'
import { type Submission } from './acceptance.js'
import { earlierKey } from './earlier.js'
import { type Link } from './identity/identities.js'
import { type IdentityChanges, type Membership, type NewIdentifier } from './identity/identity-store.js'
import { advancedTo, type Joined, ownKey } from './joined.js'
import { type AcceptPorts } from './ports.js'
import { statusRecord } from './status.js'
import {
  type Acceptance,
  type IntakeTransaction,
  type Placement,
  type ShardHead,
  type StoredEvent,
} from './store.js'

/** Positions that shards have reached, while their locks are held. */
export type Heads = ReadonlyMap<number, ShardHead>

/** One record to be: a subject's share of a submission; of none where intake says it by itself. */
export interface Share {
  readonly submission: Submission | null
  readonly subject: SubjectId
  readonly accepted: AcceptedEvent
  readonly note: 'identity-unconfirmed' | undefined
  /** The same, where it says how far shards have come: that is known under their locks alone. */
  readonly acceptedAt?: (heads: Heads) => AcceptedEvent
  /** Whose shard is locked as well, because it says how far that one has come. */
  readonly cites?: SubjectId
}

export interface Shares {
  readonly shares: readonly Share[]
  readonly identity: IdentityOfShares
  /** Whose logs are told of each record of a subject. */
  readonly joined: Joined
}

/** What accepting makes of identities, and what it read of them. */
export interface IdentityOfShares {
  readonly read: readonly Membership[]
  /** But for the identifiers to be linked. */
  readonly changes: IdentityChanges
  readonly links: readonly Link[]
}

/**
 * Every shard that any of the records goes to is locked at once, those of joined logs as well: so whatever a record
 * cites was given its place before it, and no two shards can wait for each other where records are decided.
 */
export async function sealAndPlace(
  fresh: readonly Submission[],
  { shares, identity, joined }: Shares,
  ports: AcceptPorts,
  transaction: IntakeTransaction,
): Promise<readonly StoredEvent[] | undefined> {
  if (fresh.length === 0) return []
  const othersOf = ({ subject }: Share) => joined.get(subject) ?? []
  const owners = shares.flatMap((share): KeyOwner[] => [
    { subject: share.subject, owner: share.accepted.publisher },
    ...othersOf(share).map((subject) => ({ subject, owner: ownKey('').publisher })),
  ])
  const keys = (await ports.keyring.claim(owners)).values()
  const ownKeys = await ports.keyring.claim(
    identity.links.map(({ subject }) => ({ subject, owner: subjectsOwn })),
  )
  const subjects = [...owners, ...identity.read].map(({ subject }) => subject)
  const cited = shares.flatMap(({ cites }) => cites ?? [])
  const locked = await transaction.lockHeads([...new Set([...subjects, ...cited].map(shardOf))])
  // Somebody split, sealed or merged one of these children since it was read.
  if (identity.read.some(({ subject, revision }) => locked.get(shardOf(subject))?.revision !== revision))
    return undefined
  const heads = new Map<number, ShardHead>(locked)
  const now = ports.now()
  const placed: Placed[] = []
  for (const share of shares) {
    const { acceptedAt } = share
    const whole = acceptedAt ? { ...share, accepted: acceptedAt(locked) } : share
    // What says how far other shards have come is not recorded before what it says.
    const reached = acceptedAt ? [...locked.values()].map(({ recordedTime }) => recordedTime) : []
    const own = place(whole, keys.next().value, heads, Math.max(now, ...reached))
    placed.push(own)
    for (const subject of othersOf(share)) {
      const told = { submission: null, subject, accepted: advancedTo(own), note: undefined }
      placed.push(place(told, keys.next().value, heads, Math.max(now, own.recordedTime)))
    }
  }
  const bySubmission = new Map<Submission, Placed[]>(fresh.map((submission) => [submission, []]))
  for (const each of placed) if (each.share.submission) bySubmission.get(each.share.submission)?.push(each)
  const events = await Promise.all(
    [...bySubmission].map(([submission, own]) => storedEvent(submission, own, ports)),
  )
  const acceptance: Acceptance = {
    events,
    identity: {
      ...identity.changes,
      identifiers: identity.links.map((link, i) => sealedIdentifier(link, ownKeys[i])),
    },
    heads,
    placements: [...bySubmission].flatMap(([submission, own]) => placementOf(submission, own)),
    superseded: fresh.flatMap((submission) => {
      const key = earlierKey(submission)
      return key ? [{ key, by: submission.key.id }] : []
    }),
    records: [...placed.map(({ record }) => record), ...statuses(placed, ports)],
  }
  // Commit point of intake: what is written here is accepted, and will reach the subject log.
  return (await transaction.write(acceptance)) === 'conflict' ? undefined : events
}

/** A retraction stands nowhere: what was taken back can be said anew, and not by taking that back too. */
function placementOf(submission: Submission, own: readonly Placed[]): Placement[] {
  if (submission.kind !== 'event') return []
  const records = own
    .filter(({ share }) => share.accepted.retracts === null)
    .map(({ share: { subject }, shard, seq }) => ({ subject, shard, seq }))
  return [{ ...submission.key, type: submission.event.type, records, supersededBy: null }]
}

interface Placed {
  readonly share: Share
  readonly shard: number
  readonly seq: number
  readonly recordedTime: number
  readonly digest: Buffer
  readonly record: OutboxRecord
}

type Key = Awaited<ReturnType<Keyring['claim']>>[number] | undefined

function place(share: Share, key: Key, heads: Map<number, ShardHead>, now: number): Placed {
  const { subject, accepted } = share
  const shard = shardOf(subject)
  const head = heads.get(shard)
  if (!head || !key) throw new Error('a shard or a key is missing')
  const seq = head.seq + 1
  const recordedTime = Math.max(now, head.recordedTime, earliestFor(accepted))
  heads.set(shard, { seq, recordedTime })
  const plaintext = codecByName('safeguarding.hub.AcceptedEvent').encode(accepted)
  const sealed = seal(key.key, plaintext, { subject, shard, seq, purpose: 'event' })
  const value = encodeHub('LogRecord', { shard, seq, subject, recordedTime, keyId: key.id, sealed })
  const partition = partitionOf(shard, shardedPartitions)
  const record = { topic: topics.subjectLog, partition, key: subject, headers: {}, value }
  return { share, shard, seq, recordedTime, digest: createHash('sha256').update(sealed).digest(), record }
}

/** That a time has come is not recorded before that time, whatever this machine's clock says. */
const earliestFor = ({ origin, type, time }: AcceptedEvent): number =>
  origin === 'hub' && type === hubRecordTypes.deadlineReached ? time : 0

async function storedEvent(
  submission: Submission,
  own: readonly Placed[],
  ports: AcceptPorts,
): Promise<StoredEvent> {
  const receipt = await ports.signReceipt({
    publisher: submission.key.publisher,
    source: submission.key.source,
    id: submission.key.id,
    requestDigest: submission.requestDigest,
    contentDigest: submission.digest,
    recordedTime: Math.max(...own.map(({ recordedTime }) => recordedTime)),
    records: own.map(({ shard, seq, digest }) => ({ shard, seq, digest })),
  })
  const flags = submission.kind === 'event' ? submission.flags.map(({ code }) => code) : []
  const notes = [...new Set([...own.flatMap(({ share }) => share.note ?? []), ...flags])]
  return { ...submission.key, digest: submission.digest, receipt, notes }
}

function sealedIdentifier({ subject, lookUp, retired }: Link, key: Key): NewIdentifier {
  if (!key) throw new Error('a key is missing')
  const { system, value } = lookUp.identifier
  const sealed = seal(key.key, Buffer.from(JSON.stringify({ system, value })), {
    subject,
    shard: 0,
    seq: 0,
    purpose: 'identity',
  })
  return { hash: lookUp.hash, subject, system, keyId: key.id, sealed, retired }
}

/** The publisher is told where the hub can't be sure who the child is. */
const statuses = (placed: readonly Placed[], { hasStatusTopic }: AcceptPorts): OutboxRecord[] => {
  const told = new Map<Submission, Placed>()
  for (const each of placed)
    if (each.share.note && each.share.submission?.kind === 'event') told.set(each.share.submission, each)
  return [...told.values()].flatMap(({ share, recordedTime }) =>
    share.submission?.kind === 'event' && hasStatusTopic(share.submission.publisher)
      ? [
          statusRecord(share.submission.publisher, {
            id: share.submission.event.id,
            code: 'identity-unconfirmed',
            recordedTime,
          }),
        ]
      : [],
  )
}
