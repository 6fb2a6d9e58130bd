import { createHash } from 'node:crypto'
import {
  codecByName,
  type Decision,
  type DecisionRecord,
  preScan,
  type SubjectId,
} from '@common-thread/events'
import { type DataKey, lineSalt, seal, unseal } from '@common-thread/sealing'
import { linesRoot, type SaltedLine } from '@common-thread/transparency-log'
import { type KeyState } from './open-entry.js'

const decisionCodec = codecByName('safeguarding.hub.Decision')
const lineCodec = codecByName('safeguarding.hub.DecisionLine')
const bounds = { maxBytes: 4 * 1024 * 1024, maxItems: 50_000 }

export interface Sealing {
  readonly subject: SubjectId
  /** The subject's own key. */
  readonly key: DataKey
  readonly stops: boolean
  readonly contents: DecisionRecord['contents']
  readonly cited: DecisionRecord['cited']
}

/** A decision as it goes to the ledger and to delivery: sealed, with the root over its recipients' salted lines. */
export function sealDecision(
  decision: Decision,
  { subject, key, stops, contents, cited }: Sealing,
): DecisionRecord {
  const { shard, seq } = decision
  return {
    shard,
    seq,
    subject,
    recordedTime: decision.now,
    stops,
    keyId: key.id,
    sealed: seal(key.key, decisionCodec.encode(decision), { subject, shard, seq, purpose: 'decision' }),
    linesRoot: Buffer.from(linesRoot(saltedLines(decision, key.key))),
    contents,
    cited,
  }
}

/** What of a decision record its seal needs. */
export type SealedDecision = Pick<DecisionRecord, 'subject' | 'shard' | 'seq' | 'sealed'>

/** A decision's plaintext bytes, or undefined when they don't open or don't read. */
export function decisionBytes(record: SealedDecision, key: KeyState): Buffer | undefined {
  if (key === undefined || key === 'erased') return undefined
  const { shard, seq } = record
  const plaintext = unseal(key, record.sealed, {
    subject: record.subject as SubjectId,
    shard,
    seq,
    purpose: 'decision',
  })
  return plaintext && preScan(plaintext, decisionCodec.shape, bounds).ok ? plaintext : undefined
}

export function openDecision(record: SealedDecision, key: KeyState): Decision | undefined {
  const bytes = decisionBytes(record, key)
  return bytes && (decisionCodec.decode(bytes) as Decision)
}

export const encodeDecision = (decision: Decision): Buffer => decisionCodec.encode(decision)

/** Each recipient's line with its salt, superseding lines after the others. */
export function saltedLines({ shard, seq, lines, superseding }: Decision, subjectKey: Buffer): SaltedLine[] {
  return [...lines, ...superseding.map(({ line }) => line)].map((line, i) => ({
    salt: lineSalt(subjectKey, { shard, seq }, i),
    line: lineCodec.encode(line),
  }))
}

/** The ledger's leaf: SHA-256 of the sealed decision, then the root of its lines. 64 bytes that say nothing by themselves. */
export const leafOf = ({ sealed, linesRoot: root }: Pick<DecisionRecord, 'sealed' | 'linesRoot'>): Buffer =>
  Buffer.concat([createHash('sha256').update(sealed).digest(), root])
