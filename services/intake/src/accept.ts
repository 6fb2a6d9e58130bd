import {
  agencySubject,
  type Child,
  type OrganisationId,
  parseSubject,
  type PublishedEvent,
} from '@common-thread/events'
import { identifierHash, type Keyring } from '@common-thread/sealing'
import {
  type EventSubmission,
  hubEvent,
  narrowed,
  wholeEvent,
  type Submission,
  type SubmissionResult,
  type Trial,
} from './acceptance.js'
import { Identities } from './identities.js'
import { lookUpsOf } from './identity.js'
import { sealAndPlace, type Share, type Shares } from './place.js'
import { type Receipt } from './receipt.js'
import { type IntakeStore, type IntakeTransaction, type StoredEvent } from './store.js'

export interface AcceptPorts {
  readonly store: IntakeStore
  readonly keyring: Keyring
  readonly identifierKey: Buffer
  /** Whether an organisation has a status topic: one that publishes over HTTP alone is told in the answer. */
  readonly hasStatusTopic: (organisation: OrganisationId) => boolean
  readonly signReceipt: (receipt: Receipt) => Promise<string>
  readonly now: () => number
  readonly random: (bytes: number) => Buffer
}

/**
 * Accepts submissions in one transaction: claims their ids, resolves their subjects, seals, takes the next positions
 * under the shards' locks. A conflict with another instance starts again; the same content again gets the same receipt.
 */
export async function accept(
  submissions: readonly Submission[],
  ports: AcceptPorts,
): Promise<SubmissionResult[]> {
  for (;;) {
    const results = await ports.store.transaction((transaction) => attempt(submissions, ports, transaction))
    if (results) return results
  }
}

/**
 * What accepting would refuse, found without storing anything, not even the id. The child is not resolved: whether an
 * identifier is known must not be asked of the hub without leaving a record.
 */
export async function tryOut(
  submissions: readonly Submission[],
  { store }: Pick<AcceptPorts, 'store'>,
): Promise<Trial[]> {
  const trials = await store.transaction(async (transaction) => {
    const { existing, fresh } = await sortOut(submissions, transaction)
    return submissions.map((submission): Trial => {
      const { digest } = existing.get(keyText(submission.key)) ?? fresh.get(keyText(submission.key)) ?? {}
      return digest?.equals(submission.digest) ? { ok: true } : { ok: false, code: 'id-reused' }
    })
  })
  return trials ?? []
}

/** What was accepted before, and of the others the first under each id. */
async function sortOut(submissions: readonly Submission[], transaction: IntakeTransaction) {
  const existing = new Map(
    (await transaction.existing(submissions.map(({ key }) => key))).map((event) => [keyText(event), event]),
  )
  const fresh = new Map<string, Submission>()
  for (const submission of submissions) {
    const key = keyText(submission.key)
    if (!existing.has(key) && !fresh.has(key)) fresh.set(key, submission)
  }
  return { existing, fresh }
}

async function attempt(
  submissions: readonly Submission[],
  ports: AcceptPorts,
  transaction: IntakeTransaction,
): Promise<SubmissionResult[] | undefined> {
  const { existing, fresh } = await sortOut(submissions, transaction)
  const shares = await sharesOf([...fresh.values()], ports, transaction)
  const stored = await sealAndPlace([...fresh.values()], shares, ports, transaction)
  if (!stored) return undefined
  for (const event of stored) existing.set(keyText(event), event)
  return submissions.map((submission) => {
    const event = existing.get(keyText(submission.key))
    if (!event?.digest.equals(submission.digest)) return { ok: false, code: 'id-reused' }
    return {
      ok: true,
      receipt: event.receipt,
      notes: event.notes,
      isNew: fresh.get(keyText(submission.key)) === submission,
    }
  })
}

const keyText = ({ publisher, source, id }: StoredEvent | Submission['key']): string =>
  `${publisher}\n${source}\n${id}`

async function sharesOf(
  fresh: readonly Submission[],
  ports: AcceptPorts,
  transaction: IntakeTransaction,
): Promise<Shares> {
  const hash = (system: string, scope: string, value: string) =>
    identifierHash(ports.identifierKey, system, scope, value)
  const children = fresh
    .filter((submission): submission is EventSubmission => submission.kind === 'event')
    .flatMap((submission) =>
      childrenOf(submission.event.data).map((child) => ({
        submission,
        child,
        lookUps: lookUpsOf(child, submission.publisher, hash),
      })),
    )
  const hashes = children.flatMap(({ lookUps }) => lookUps.map((lookUp) => lookUp.hash))
  const identities = new Identities(await transaction.findIdentifiers(hashes), ports)
  const ofEvents = children.map(({ submission, child, lookUps }): Share => {
    const { subject, ...identity } = identities.resolve(child, lookUps)
    const note = identity.identity === 'confirmed' ? undefined : 'identity-unconfirmed'
    return { submission, subject, accepted: narrowed(submission, child, identity), note }
  })
  const ofAgencies = fresh.flatMap((submission): Share[] => {
    if (submission.kind === 'hub' || aboutChildren(submission.event.data)) return []
    const subject = agencySubject(submission.publisher)
    return [{ submission, subject, accepted: wholeEvent(submission), note: undefined }]
  })
  const ofHub = fresh.flatMap((submission): Share[] => {
    if (submission.kind === 'event') return []
    const subject = parseSubject(submission.record.subject)
    if (!subject) throw new Error('a hub record names no subject')
    return [{ submission, subject, accepted: hubEvent(submission), note: undefined }]
  })
  return { shares: [...ofEvents, ...ofAgencies, ...ofHub], identities }
}

type Data = PublishedEvent['data']

const aboutChildren = (data: Data): data is Extract<Data, { children: readonly Child[] }> =>
  'children' in data

const childrenOf = (data: Data): readonly Child[] => (aboutChildren(data) ? data.children : [])
