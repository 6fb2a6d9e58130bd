import { createHash } from 'node:crypto'
import { encodeHub, type LogRecord, shardedPartitions, type SubjectId, topics } from '@common-thread/events'
import { type Directory } from '@common-thread/directory'
import { partitionOf, type Step } from '@common-thread/kafka'
import { type JoinedLog, type Judgement, type LogEntry } from '@common-thread/policy'
import { type OutboxRecord } from '@common-thread/postgres'
import { openEntry, sealDecision, subjectOf } from '@common-thread/record'
import { deliveryIds, seal, subjectsOwn } from '@common-thread/sealing'
import { Reached } from './reached.js'
import { type StoredDue, type StoredRecord, type StoredState } from './store.js'
import { Logs, type Working, type WorkingPorts } from './working.js'

export interface DecidePorts extends WorkingPorts {
  readonly directory: Directory
  readonly now: () => number
}

/**
 * Milliseconds after which a read is decided without the log that it looks into, so that a shard which has stopped
 * holds up nobody else's alarm. The decision says so, and its reader asks again.
 */
const readsWait = 5000

/** A shard whose next record cites what is not decided yet, and what it cites. */
export interface Waiting {
  readonly shard: number
  readonly for: JoinedLog
}

export interface DecidedBatch {
  /** How far each shard has come by it; as far as was asked, but where a shard has to wait for another one. */
  readonly advances: Step<LogRecord>['advances']
  readonly waiting: readonly Waiting[]
  readonly states: readonly StoredState[]
  readonly records: readonly StoredRecord[]
  readonly due: readonly StoredDue[]
  readonly outbox: readonly OutboxRecord[]
  /** Positions whose record could not be read; a person has to look. */
  readonly parked: readonly { readonly shard: number; readonly seq: number }[]
}

type Asked = Pick<Step<LogRecord>, 'taken' | 'advances'>

/**
 * Decides a batch of records, each in the state that its subject's earlier ones made. One that cites another shard is
 * decided when that shard has come so far, and its own shard waits with it; there is always one that need not wait,
 * because what a record cites was given its place before it. Writes nothing.
 */
export async function decideBatch({ taken, advances }: Asked, ports: DecidePorts): Promise<DecidedBatch> {
  const keys = await ports.keyring.fetch([...new Set(taken.map(({ keyId }) => keyId))])
  const working = new Map<SubjectId, Working>()
  const logs = new Logs(working, ports)
  await open(taken, { working, logs }, ports)
  const reached = new Reached(advances, ports.store)
  const { citationOf, readOf } = ports.release.policy
  const outbox: OutboxRecord[] = []
  const due: StoredDue[] = []
  const parked: { shard: number; seq: number }[] = []
  const waiting = new Map<number, Waiting>()
  let left = taken
  for (let before = Infinity; left.length > 0 && left.length < before;) {
    before = left.length
    waiting.clear()
    const later: LogRecord[] = []
    for (const record of left) {
      const { shard, seq } = record
      if (waiting.has(shard)) {
        later.push(record)
        continue
      }
      const entry = openEntry(record, keys.get(record.keyId))
      const cited = citationOf(entry)
      const isReached = !cited || (await reached.covers(cited))
      if (cited && !isReached && !(readOf(entry) && ports.now() - record.recordedTime > readsWait)) {
        waiting.set(shard, { shard, for: cited })
        later.push(record)
        continue
      }
      const subject = working.get(subjectOf(record.subject))
      if (!subject) throw new Error('no subject')
      if (entry.kind === 'unreadable') parked.push({ shard, seq })
      const judgement = await judgeOne(record, { entry, subject, logs, isReached }, ports)
      outbox.push(await place(record, judgement, { entry, subject, logs }))
      due.push(...judgement.due.map((time) => ({ ...time, subject: subject.subject, shard })))
      reached.moved(record)
    }
    left = later
  }
  const touched = [...working.values()].filter(({ now }) => now.length > 0)
  return {
    advances: reached.advances,
    waiting: [...waiting.values()],
    states: touched.map(sealState),
    records: touched.flatMap(({ now }) => now.map((each) => each.stored)),
    due,
    outbox,
    parked,
  }
}

interface Batch {
  readonly working: Map<SubjectId, Working>
  readonly logs: Logs
}

/** The states that the subjects of a batch are in before it. */
async function open(taken: readonly LogRecord[], { working, logs }: Batch, ports: DecidePorts) {
  const subjects = [...new Set(taken.map(({ subject }) => subjectOf(subject)))]
  const ownKeys = await ports.keyring.claim(subjects.map((subject) => ({ subject, owner: subjectsOwn })))
  const stored = await ports.store.states(subjects)
  for (const [i, subject] of subjects.entries()) {
    const key = ownKeys[i]
    if (!key) throw new Error('no key')
    working.set(subject, { subject, key, state: await logs.state(stored.get(subject), key), now: [] })
  }
}

interface Judging extends Placing {
  /** Whether another log is known so far as this record cites it. */
  readonly isReached: boolean
}

async function judgeOne(
  record: LogRecord,
  { entry, subject, logs, isReached }: Judging,
  ports: DecidePorts,
): Promise<Judgement> {
  const { policy, sha256 } = ports.release
  const reads = policy.readOf(entry)
  subject.needsPast ||= policy.needsHistory(entry)
  const past = subject.needsPast ? (await logs.past(subject.subject)).opened : []
  const judgement = policy.judge({
    subject: subject.subject,
    entry,
    recordDigest: createHash('sha256').update(record.sealed).digest(),
    state: subject.state,
    history: [...past, ...subject.now.map(({ opened }) => opened)],
    joined: await logs.joined(policy.needsJoined(entry, subject.state)),
    ...(reads && { read: isReached ? await logs.read(reads) : 'not-reached' }),
    directory: ports.directory,
    release: sha256,
    deliveryId: deliveryIds(subject.key.key, entry.position),
  })
  subject.state = judgement.state
  return judgement
}

interface Placing {
  readonly entry: LogEntry
  readonly subject: Working
  readonly logs: Logs
}

async function place(
  record: LogRecord,
  { decision, stops, contents, cited }: Judgement,
  { entry, subject, logs }: Placing,
): Promise<OutboxRecord> {
  const past = subject.needsPast ? (await logs.past(subject.subject)).stored : []
  const all = [...past, ...subject.now.map(({ stored }) => stored)]
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
    cited: await Promise.all(cited.map((place) => citedRecord(place, logs))),
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

/** A record of another subject's log, as it came from intake. */
async function citedRecord({ subject, seq }: Judgement['cited'][number], logs: Logs): Promise<LogRecord> {
  const stored = await logs.storedAt({ subject: subjectOf(subject), seq })
  const { shard, recordedTime, keyId, sealed } = stored
  return { subject, shard, seq, recordedTime, keyId, sealed }
}

function sealState({ subject, key, state, now }: Working): StoredState {
  const last = now.at(-1)?.stored
  if (!last) throw new Error('a subject without a record')
  const { shard, seq } = last
  const sealed = seal(key.key, Buffer.from(JSON.stringify(state)), { subject, shard, seq, purpose: 'state' })
  return { subject, foldVersion: state.foldVersion, shard, seq, keyId: key.id, sealed }
}
