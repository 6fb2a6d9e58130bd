import { createHash } from 'node:crypto'
import { base32, shardOf, type SubjectId } from '@common-thread/events'
import { identifierHash } from '@common-thread/sealing'
import { type HubSubmission, hubEvent, type SubmissionResult } from '../acceptance.js'
import { ownKey } from '../joined.js'
import { type Heads, sealAndPlace, type Share } from '../place.js'
import { type AcceptPorts } from '../ports.js'
import { type IntakeTransaction } from '../store.js'
import { type ActRequest } from './act.js'
import { decideAct, type Decided } from './decide-act.js'
import { actRecord, type RecordOfAct } from './act-record.js'
import { type IdentityTransaction } from './identity-store.js'
import { openIdentifiers } from './open-identifiers.js'

/** `not-found`: there is no such child, or it is not this authority's to name, or it is sealed. One answer for all. */
export type ActResult =
  Extract<SubmissionResult, { ok: true }> | { readonly ok: false; readonly code: 'id-reused' | 'not-found' }

export interface ActPorts extends AcceptPorts {
  /** An authority's own reference for each child (see `childReference`). */
  readonly referenceKey: Buffer
}

/** Performs an act on identities in one transaction, with its record in the log of every subject that it affects. */
export async function perform(request: ActRequest, ports: ActPorts): Promise<ActResult> {
  for (;;) {
    const result = await ports.store.transaction((transaction) => attempt(request, ports, transaction))
    if (result) return result
  }
}

async function attempt(
  request: ActRequest,
  ports: ActPorts,
  transaction: IntakeTransaction,
): Promise<ActResult | undefined> {
  const { key, digest } = keyOf(request)
  const [earlier] = await transaction.existing([key])
  if (earlier && !earlier.digest.equals(digest)) return { ok: false, code: 'id-reused' }
  if (earlier) return { ok: true, receipt: earlier.receipt, notes: earlier.notes, isNew: false }
  const decided = await decide(request, ports, transaction.identity)
  if (!decided) return { ok: false, code: 'not-found' }
  const now = ports.now()
  const recordOf = (record: RecordOfAct, upTo: number) => actRecord(record, request, { key, now, upTo })
  const [first] = decided.records
  if (!first) throw new Error('an act without a record')
  const record = recordOf(first, 0)
  const submission: HubSubmission = { kind: 'hub', key, record, digest, requestDigest: digest }
  const shares = decided.records.map((each): Share => ({
    submission,
    subject: each.subject,
    accepted: hubEvent({ key, record: recordOf(each, 0) }),
    note: undefined,
    ...(request.act.kind === 'merge' && {
      acceptedAt: (heads: Heads) => hubEvent({ key, record: recordOf(each, reachedBy(each.other, heads)) }),
    }),
  }))
  const { joined } = decided
  const stored = await sealAndPlace([submission], { shares, identity: decided, joined }, ports, transaction)
  const [event] = stored ?? []
  return event && { ok: true, receipt: event.receipt, notes: event.notes, isNew: true }
}

const reachedBy = (subject: SubjectId | null, heads: Heads): number =>
  (subject && heads.get(shardOf(subject))?.seq) ?? 0

const decide = (
  { act, by }: ActRequest,
  { identifierKey, keyring, random, referenceKey }: ActPorts,
  identity: IdentityTransaction,
): Promise<Decided | undefined> =>
  decideAct(act, by.organisation, {
    identity,
    hash: (system, scope, value) => identifierHash(identifierKey, system, scope, value),
    open: (identifiers) => openIdentifiers(identifiers, keyring),
    random,
    referenceKey,
  })

/** The id is the organisation's; the record is intake's own. */
function keyOf({ id, act, by }: ActRequest) {
  const own = base32(createHash('sha256').update(`${by.organisation}\n${id}`).digest().subarray(0, 16))
  return {
    key: ownKey(`identity-${own}`),
    digest: createHash('sha256')
      .update(JSON.stringify([act, by.team]))
      .digest(),
  }
}
