import { createHash } from 'node:crypto'
import { type DecisionRecord, type LogRecord } from '@common-thread/events'
import {
  citationOf,
  type Decided,
  joinedLogs,
  type LogEntry,
  readOf,
  type SubjectState,
} from '@common-thread/policy'
import {
  decisionBytes,
  encodeDecision,
  openDecision,
  openEntry,
  saltedLines,
  subjectOf,
} from '@common-thread/record'
import { type Release } from '@common-thread/release'
import { deliveryIds, type Keyring } from '@common-thread/sealing'
import { linesRoot } from '@common-thread/transparency-log'
import { at, type AuditFinding, type AuditReport, report } from './finding.js'
import { JoinedRecords } from './joined-records.js'
import { type Copy } from './read-copy.js'

export interface ReplayInput {
  readonly copy: Copy
  readonly keyring: Keyring
  /** A kept release by its digest. */
  readonly releaseNamed: (sha256: string) => Promise<Release | undefined>
  readonly progress: (decided: number) => void
}

export interface Pair {
  readonly record: LogRecord
  readonly decision: DecisionRecord
}

/**
 * Decides every subject's history again, from its own log and those that are joined to it, with the release and the
 * directory that each decision names, and compares byte for byte with what was recorded.
 */
export async function replay({ copy, keyring, releaseNamed, progress }: ReplayInput): Promise<AuditReport> {
  const subjects = pairsBySubject(copy)
  const joined = new JoinedRecords(subjects, keyring)
  const findings: AuditFinding[] = []
  let decided = 0
  let erased = 0
  for (const [subject, pairs] of subjects) {
    const keys = await keyring.fetch([
      ...new Set(pairs.flatMap(({ record, decision }) => [record.keyId, decision.keyId])),
    ])
    let state: SubjectState | undefined
    const history: Decided[] = []
    const markers: LogEntry[] = []
    for (const { record, decision } of pairs) {
      const key = keys.get(decision.keyId)
      const recorded = decisionBytes(decision, key)
      const named = openDecision(decision, key)
      if (key === 'erased') {
        erased++
        break
      }
      if (!key || !recorded || !named) {
        findings.push(finding('decision-unreadable', decision, 'the sealed decision does not open'))
        break
      }
      const release = await releaseNamed(named.release)
      const directory = copy.directory(named.directoryVersion)
      if (!release || !directory) {
        findings.push(
          finding(
            release ? 'directory-unknown' : 'release-unknown',
            decision,
            'what the decision names is not kept',
          ),
        )
        break
      }
      const entry = openEntry(record, keys.get(record.keyId))
      if (citationOf(entry)) markers.push(entry)
      const others = await joined.upTo(joinedLogs(markers))
      if (others === 'erased') {
        erased++
        break
      }
      const reads = readOf(entry)
      const read = named.reading?.upTo === null ? 'not-reached' : reads && (await joined.read(reads))
      if (read === 'erased') {
        // Of what was read nothing is known any more; of the reader's own log the rest is.
        erased++
        history.push({ entry, decision: named })
        continue
      }
      // As sharing does: what another release folded otherwise is folded again from the records.
      if (state && state.foldVersion !== release.policy.foldVersion)
        state = release.policy.refold(history, undefined, others)
      const judgement = release.policy.judge({
        subject: subjectOf(subject),
        entry,
        recordDigest: createHash('sha256').update(record.sealed).digest(),
        state: state ?? release.policy.emptyState,
        history,
        joined: others,
        ...(read && { read }),
        directory,
        release: release.sha256,
        deliveryId: deliveryIds(key, entry.position),
      })
      const again = encodeDecision(judgement.decision)
      if (!again.equals(recorded))
        findings.push(finding('decision-differs', decision, 'deciding again gives another decision'))
      if (!decision.linesRoot.equals(Buffer.from(linesRoot(saltedLines(named, key))))) {
        findings.push(
          finding('lines-differ', decision, 'the recipients’ lines are not those under the log’s leaf'),
        )
      }
      state = judgement.state
      history.push({ entry, decision: named })
      progress(++decided)
    }
  }
  return report('replay', findings, { subjects: subjects.size, decided, erased })
}

const finding = (
  code: string,
  position: { readonly shard: number; readonly seq: number },
  meaning: string,
): AuditFinding => ({
  code,
  where: at(position),
  meaning,
})

/** Every record with its decision, subject by subject, in order. */
export function pairsBySubject(copy: Copy): Map<string, Pair[]> {
  const subjects = new Map<string, Pair[]>()
  for (const [shard, records] of copy.log) {
    const decisions = new Map((copy.decisions.get(shard) ?? []).map((decision) => [decision.seq, decision]))
    for (const record of records) {
      const decision = decisions.get(record.seq)
      if (!decision) continue
      const pairs = subjects.get(record.subject) ?? []
      subjects.set(record.subject, pairs)
      pairs.push({ record, decision })
    }
  }
  return subjects
}
