import { type SubjectId } from '@common-thread/events'
import { type Decided, type JoinedLog, type ReadLog, type SubjectState } from '@common-thread/policy'
import { openDecision, openEntry } from '@common-thread/record'
import { type Release } from '@common-thread/release'
import { type DataKey, type Keyring, unseal } from '@common-thread/sealing'
import { type SharingStore, type StoredRecord, type StoredState } from './store.js'

export interface WorkingPorts {
  readonly store: Pick<SharingStore, 'states' | 'history' | 'positions'>
  readonly keyring: Keyring
  readonly release: Release
}

/** Earlier records of a subject, sealed and opened. */
export interface Past {
  readonly stored: readonly StoredRecord[]
  readonly opened: readonly Decided[]
}

/** One subject while its records of a batch are decided. */
export interface Working {
  readonly subject: SubjectId
  readonly key: DataKey
  state: SubjectState
  /** Once a record needs the subject's earlier ones, those after it have them as well. */
  needsPast?: boolean
  readonly now: { readonly stored: StoredRecord; readonly opened: Decided }[]
}

/**
 * What this room has of subjects' logs while a batch is decided: what was committed, also by other instances, and what
 * of the batch itself is decided so far. Earlier records are opened only when a record may need them.
 */
export class Logs {
  private readonly pasts = new Map<SubjectId, { readonly past: Past; readonly upTo: number }>()

  constructor(
    private readonly working: ReadonlyMap<SubjectId, Working>,
    private readonly ports: WorkingPorts,
  ) {}

  /** A subject's earlier records, committed before this batch: all of its own, or of another one at least `upTo`. */
  async past(subject: SubjectId, upTo = 0): Promise<Past> {
    const known = this.pasts.get(subject)
    // Of a subject of this batch nobody else decides more; if somebody does, all of this is lost at its commit.
    if (known && (known.upTo >= upTo || this.working.has(subject))) return known.past
    const past = await openPast(subject, this.ports)
    this.pasts.set(subject, { past, upTo })
    return past
  }

  /** Records of other subjects' logs up to where they are joined. Whoever asks has seen that all of them are decided. */
  async joined(logs: readonly JoinedLog[]): Promise<readonly Decided[]> {
    const all: Decided[] = []
    for (const { subject, upTo } of logs) {
      const { opened } = await this.past(subject, upTo)
      const now = this.working.get(subject)?.now.map((each) => each.opened) ?? []
      all.push(...[...opened, ...now].filter(({ entry }) => entry.position.seq <= upTo))
    }
    return all
  }

  /** What a read looks into: a log up to where it says, with what that joins. Whoever asks has seen that it is decided. */
  async read(log: JoinedLog): Promise<ReadLog> {
    const history = await this.joined([log])
    const { joinedLogs } = this.ports.release.policy
    return { history, joined: await this.joined(joinedLogs(history.map(({ entry }) => entry))) }
  }

  /** A record of this or another log as it is stored. */
  async storedAt({
    subject,
    seq,
  }: {
    readonly subject: SubjectId
    readonly seq: number
  }): Promise<StoredRecord> {
    const { stored } = await this.past(subject, seq)
    const now = this.working.get(subject)?.now.map((each) => each.stored) ?? []
    const found = [...stored, ...now].find((record) => record.seq === seq)
    if (!found) throw new Error('a decision lets out a record that is not there')
    return found
  }

  /** The stored state; folded again from the records when it was folded by another version. */
  async state(stored: StoredState | undefined, key: DataKey): Promise<SubjectState> {
    const { emptyState, refold, foldVersion, joinedLogs } = this.ports.release.policy
    if (!stored) return emptyState
    const { subject, shard, seq, sealed } = stored
    if (stored.foldVersion === foldVersion) {
      const plaintext = unseal(key.key, sealed, { subject, shard, seq, purpose: 'state' })
      if (plaintext) return JSON.parse(plaintext.toString('utf8')) as SubjectState
    }
    const { opened } = await this.past(subject)
    return refold(opened, undefined, await this.joined(joinedLogs(opened.map(({ entry }) => entry))))
  }
}

async function openPast(subject: SubjectId, { store, keyring }: WorkingPorts): Promise<Past> {
  const stored = await store.history(subject)
  const keys = await keyring.fetch([
    ...new Set(stored.flatMap(({ keyId, decisionKeyId }) => [keyId, decisionKeyId])),
  ])
  const opened = stored.flatMap((record): Decided[] => {
    const { shard, seq, decisionSealed } = record
    const key = keys.get(record.decisionKeyId)
    // Erased is not poison: of that subject nothing is known any more.
    if (key === 'erased') return []
    const decision = openDecision({ subject, shard, seq, sealed: decisionSealed }, key)
    if (!decision) throw new Error(`the decision on ${shard}/${seq} does not open`)
    return [{ entry: openEntry(record, keys.get(record.keyId)), decision }]
  })
  return { stored, opened }
}
