import { createHash } from 'node:crypto'
import { encodeHub, type LogRecord, shardedPartitions, type SubjectId, topics } from '@common-thread/events'
import { type Directory } from '@common-thread/directory'
import { partitionOf } from '@common-thread/kafka'
import { type Decided, type Judgement, type LogEntry, type SubjectState } from '@common-thread/policy'
import { type OutboxRecord } from '@common-thread/postgres'
import { openDecision, openEntry, sealDecision, subjectOf } from '@common-thread/record'
import { type Release } from '@common-thread/release'
import { type DataKey, deliveryIds, type Keyring, seal, subjectsOwn, unseal } from '@common-thread/sealing'
import { type SharingStore, type StoredDue, type StoredRecord, type StoredState } from './store.js'

export interface DecidePorts {
  readonly store: Pick<SharingStore, 'states' | 'history'>
  readonly keyring: Keyring
  readonly release: Release
  readonly directory: Directory
}

export interface DecidedBatch {
  readonly states: readonly StoredState[]
  readonly records: readonly StoredRecord[]
  readonly due: readonly StoredDue[]
  readonly outbox: readonly OutboxRecord[]
  /** Positions whose record could not be read; a person has to look. */
  readonly parked: readonly { readonly shard: number; readonly seq: number }[]
}

/** One subject while its records of a batch are decided. */
interface Working {
  readonly subject: SubjectId
  readonly key: DataKey
  state: SubjectState
  /** Earlier records, sealed and opened; loaded when a record needs them. */
  past: { readonly stored: readonly StoredRecord[]; readonly opened: readonly Decided[] } | undefined
  readonly now: { readonly stored: StoredRecord; readonly opened: Decided }[]
}

/** Decides a batch of records, each in the state that its subject's earlier ones made. Writes nothing. */
export async function decideBatch(records: readonly LogRecord[], ports: DecidePorts): Promise<DecidedBatch> {
  const { keyring, store } = ports
  const subjects = [...new Set(records.map(({ subject }) => subjectOf(subject)))]
  const ownKeys = await keyring.claim(subjects.map((subject) => ({ subject, owner: subjectsOwn })))
  const keys = await keyring.fetch([...new Set(records.map(({ keyId }) => keyId))])
  const stored = await store.states(subjects)
  const working = new Map<SubjectId, Working>()
  for (const [i, subject] of subjects.entries()) {
    const key = ownKeys[i]
    if (!key) throw new Error('no key')
    const state = await openState(stored.get(subject), { subject, key }, ports)
    working.set(subject, { subject, key, state, past: undefined, now: [] })
  }
  const outbox: OutboxRecord[] = []
  const due: StoredDue[] = []
  const parked: { shard: number; seq: number }[] = []
  for (const record of records) {
    const subject = working.get(subjectOf(record.subject))
    if (!subject) throw new Error('no subject')
    const entry = openEntry(record, keys.get(record.keyId))
    if (entry.kind === 'unreadable') parked.push({ shard: record.shard, seq: record.seq })
    const judgement = await judgeOne(record, entry, subject, ports)
    outbox.push(place(record, entry, judgement, subject))
    due.push(...judgement.due.map((time) => ({ ...time, subject: subject.subject, shard: record.shard })))
  }
  const touched = [...working.values()]
  return {
    states: touched.map(sealState),
    records: touched.flatMap(({ now }) => now.map((each) => each.stored)),
    due,
    outbox,
    parked,
  }
}

async function judgeOne(
  record: LogRecord,
  entry: LogEntry,
  subject: Working,
  ports: DecidePorts,
): Promise<Judgement> {
  const { policy, sha256 } = ports.release
  if (policy.needsHistory(entry)) subject.past ??= await openHistory(subject, ports)
  const judgement = policy.judge({
    subject: subject.subject,
    entry,
    recordDigest: createHash('sha256').update(record.sealed).digest(),
    state: subject.state,
    history: [...(subject.past?.opened ?? []), ...subject.now.map(({ opened }) => opened)],
    directory: ports.directory,
    release: sha256,
    deliveryId: deliveryIds(subject.key.key, entry.position),
  })
  subject.state = judgement.state
  return judgement
}

function place(record: LogRecord, entry: LogEntry, judgement: Judgement, subject: Working): OutboxRecord {
  const { decision, stops, contents } = judgement
  const all = [...(subject.past?.stored ?? []), ...subject.now.map(({ stored }) => stored)]
  const letOut = contents.map((seq) => {
    const source = seq === record.seq ? record : all.find((other) => other.seq === seq)
    if (!source) throw new Error(`a decision lets out record ${seq}, which is not there`)
    return { seq, keyId: source.keyId, sealed: source.sealed }
  })
  const sealed = sealDecision(decision, {
    subject: subject.subject,
    key: subject.key,
    stops,
    contents: letOut,
  })
  const { shard, seq, recordedTime, keyId } = record
  subject.now.push({
    stored: {
      subject: subject.subject,
      shard,
      seq,
      recordedTime,
      keyId,
      sealed: record.sealed,
      decisionKeyId: sealed.keyId,
      decisionSealed: sealed.sealed,
    },
    opened: { entry, decision },
  })
  return {
    topic: topics.decisions,
    partition: partitionOf(shard, shardedPartitions),
    key: subject.subject,
    headers: {},
    value: encodeHub('DecisionRecord', sealed),
  }
}

/** Earlier records are opened only when a record may change what they gave. */
async function openHistory(
  { subject, key }: Pick<Working, 'subject' | 'key'>,
  { store, keyring }: DecidePorts,
): Promise<NonNullable<Working['past']>> {
  const stored = await store.history(subject)
  const keys = await keyring.fetch([
    ...new Set(stored.flatMap(({ keyId, decisionKeyId }) => [keyId, decisionKeyId])),
  ])
  const opened = stored.map((record): Decided => {
    const { shard, seq, decisionSealed } = record
    const decisionKey = record.decisionKeyId === key.id ? key.key : keys.get(record.decisionKeyId)
    const decision = openDecision({ subject, shard, seq, sealed: decisionSealed }, decisionKey)
    if (!decision) throw new Error(`the decision on ${shard}/${seq} does not open`)
    return { entry: openEntry(record, keys.get(record.keyId)), decision }
  })
  return { stored, opened }
}

/** The stored state; folded again from the subject's own records when it was folded by another version. */
async function openState(
  stored: StoredState | undefined,
  working: Pick<Working, 'subject' | 'key'>,
  ports: DecidePorts,
): Promise<SubjectState> {
  const { emptyState, refold, foldVersion } = ports.release.policy
  if (!stored) return emptyState
  if (stored.foldVersion === foldVersion) {
    const { subject, shard, seq, sealed } = stored
    const plaintext = unseal(working.key.key, sealed, { subject, shard, seq, purpose: 'state' })
    if (plaintext) return JSON.parse(plaintext.toString('utf8')) as SubjectState
  }
  const { opened } = await openHistory(working, ports)
  return refold(opened)
}

function sealState({ subject, key, state, now }: Working): StoredState {
  const last = now.at(-1)?.stored
  if (!last) throw new Error('a subject without a record')
  const { shard, seq } = last
  const sealed = seal(key.key, Buffer.from(JSON.stringify(state)), { subject, shard, seq, purpose: 'state' })
  return { subject, foldVersion: state.foldVersion, shard, seq, keyId: key.id, sealed }
}
