import {
  agencySubject,
  type Child,
  type OrganisationId,
  parseSubject,
  type PublishedEvent,
  type SubjectId,
} from '@common-thread/events'
import {
  type EventSubmission,
  hubEvent,
  narrowed,
  takenAway,
  wholeEvent,
  type Submission,
  type SubmissionResult,
  type Trial,
} from './acceptance.js'
import { type Earlier, findEarlier, namesOneOf, toBePlaced } from './earlier.js'
import { hashOnce } from './identity/hash-once.js'
import { Identities } from './identity/identities.js'
import { type Membership } from './identity/identity-store.js'
import { numberChangeOf } from './identity/number-change.js'
import { lookUpsOf } from './identity/resolve.js'
import { othersOf } from './joined.js'
import { citing } from './read-request.js'
import { sealAndPlace, type Share, type Shares } from './place.js'
import { type AcceptPorts } from './ports.js'
import { type IntakeTransaction, type StoredEvent } from './store.js'

/** More than instances that get in each other's way ever need. */
const mostAttempts = 100

/** Each attempt met another instance, or a state that can't be: the publisher is told to come again. */
class ConflictsWithoutEnd extends Error {
  override readonly name = 'ConflictsWithoutEnd'
}

/**
 * Accepts submissions in one transaction: claims their ids, resolves their subjects, seals, takes the next positions
 * under the shards' locks. A conflict with another instance starts again; the same content again gets the same receipt.
 */
export async function accept(
  submissions: readonly Submission[],
  ports: AcceptPorts,
): Promise<SubmissionResult[]> {
  const later = submissions.filter((submission) => namesOneOf(submission, submissions))
  if (later.length > 0 && later.length < submissions.length) {
    // What corrects or retracts an event that came with it finds that one accepted, or refused.
    const first = submissions.filter((submission) => !later.includes(submission))
    const results = new Map<Submission, SubmissionResult>()
    for (const part of [first, later]) {
      const answers = await accept(part, ports)
      answers.forEach((answer, i) => results.set(part[i] as Submission, answer))
    }
    return submissions.map((submission) => results.get(submission) as SubmissionResult)
  }
  for (let attempts = 0; attempts < mostAttempts; attempts++) {
    const results = await ports.store.transaction((transaction) => attempt(submissions, ports, transaction))
    if (results) return results
  }
  throw new ConflictsWithoutEnd()
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
    const earlier = await findEarlier(
      [...fresh.values()],
      transaction,
      [...fresh.values()].flatMap(toBePlaced),
    )
    return submissions.map((submission): Trial => {
      const first = fresh.get(keyText(submission.key))
      const { digest } = existing.get(keyText(submission.key)) ?? first ?? {}
      if (!digest?.equals(submission.digest)) return { ok: false, code: 'id-reused' }
      return (first && earlier.refused.get(first)) ?? { ok: true }
    })
  })
  return trials ?? []
}

/** What was accepted before, of the others the first under each id, and what those correct or retract. */
async function sortOut(submissions: readonly Submission[], transaction: IntakeTransaction) {
  const existing = new Map(
    (await transaction.existing(submissions.map(({ key }) => key))).map((event) => [keyText(event), event]),
  )
  const fresh = new Map<string, Submission>()
  for (const submission of submissions) {
    const key = keyText(submission.key)
    if (!existing.has(key) && !fresh.has(key)) fresh.set(key, submission)
  }
  return { existing, fresh, earlier: await findEarlier([...fresh.values()], transaction) }
}

async function attempt(
  submissions: readonly Submission[],
  ports: AcceptPorts,
  transaction: IntakeTransaction,
): Promise<SubmissionResult[] | undefined> {
  const { existing, fresh, earlier } = await sortOut(submissions, transaction)
  const taken = [...fresh.values()].filter((submission) => !earlier.refused.has(submission))
  const shares = await sharesOf(taken, earlier, ports, transaction)
  const stored = await sealAndPlace(taken, shares, ports, transaction)
  if (!stored) return undefined
  for (const event of stored) existing.set(keyText(event), event)
  return submissions.map((submission) => {
    const event = existing.get(keyText(submission.key))
    const refused = earlier.refused.get(submission)
    if (refused) return refused
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
  earlier: Earlier,
  ports: AcceptPorts,
  transaction: IntakeTransaction,
): Promise<Shares> {
  const hash = hashOnce(ports.identifierKey)
  const children = fresh
    .filter((submission): submission is EventSubmission => submission.kind === 'event')
    .flatMap((submission) =>
      childrenOf(submission.event.data).map((child) => ({
        submission,
        child,
        lookUps: lookUpsOf(child, submission.publisher, hash),
        change: numberChangeOf(submission.event, hash),
      })),
    )
  const hashes = children.flatMap(({ lookUps, change }) =>
    [...lookUps, ...(change ? [change.previous, change.current] : [])].map((lookUp) => lookUp.hash),
  )
  const identities = new Identities(await transaction.identity.find(hashes), ports)
  const seqIn = (of: SubjectId, submission: Submission) =>
    earlier.of.get(submission)?.records.find(({ subject }) => subject === of)?.seq ?? null
  const ofEvents = children.map(({ submission, child, lookUps, change }): Share => {
    const authority = authorityFor(submission, child, ports)
    const { subject, ...identity } = identities.resolve(child, lookUps, change, authority)
    const note = identity.identity === 'confirmed' ? undefined : 'identity-unconfirmed'
    const corrects = seqIn(subject, submission)
    const wasOnAnotherRecord = corrects === null && earlier.of.has(submission)
    const accepted = { ...narrowed(submission, child, identity), corrects, wasOnAnotherRecord }
    return { submission, subject, accepted, note }
  })
  const ofAgencies = fresh.flatMap((submission): Share[] => {
    if (submission.kind !== 'event' || aboutChildren(submission.event.data)) return []
    const subject = agencySubject(submission.publisher)
    const accepted = { ...wholeEvent(submission), corrects: seqIn(subject, submission) }
    return [{ submission, subject, accepted, note: undefined }]
  })
  const ofHub = fresh.flatMap((submission): Share[] => {
    if (submission.kind !== 'hub') return []
    const subject = parseSubject(submission.record.subject)
    if (!subject) throw new Error('a hub record names no subject')
    return [{ submission, subject, accepted: hubEvent(submission), note: undefined, ...citing(submission) }]
  })
  const placed = [...ofEvents, ...ofAgencies]
  // Subjects in whose log an earlier event stands that has no place there any more: retracted, or about another child.
  const left = [...earlier.of].flatMap(([submission, { records }]): Share[] =>
    records.flatMap(({ subject, seq }) =>
      submission.kind === 'hub' ||
      placed.some(
        (share) =>
          share.submission === submission && share.subject === subject && share.accepted.corrects === seq,
      )
        ? []
        : [{ submission, subject, accepted: takenAway(submission, seq), note: undefined }],
    ),
  )
  const { changes, links } = identities
  const read = [...identities.read, ...(await membershipOf([...left, ...ofHub], transaction))]
  return {
    shares: [...placed, ...left, ...ofHub],
    identity: { read, changes, links },
    joined: othersOf(read),
  }
}

/** Of those that no identifier found: a record of a subject that is named stands in its log, also after it was merged. */
async function membershipOf(
  shares: readonly Share[],
  { identity }: IntakeTransaction,
): Promise<readonly Membership[]> {
  const children = shares.map(({ subject }) => subject).filter(isChild)
  return children.length === 0 ? [] : identity.membership([...new Set(children)])
}

/** Whose duty desk is told of an alarm while it isn't known who the child is: settling that is its work. */
function authorityFor(
  { event: { data }, publisher }: EventSubmission,
  child: Child,
  { areaOf }: AcceptPorts,
): OrganisationId | null {
  const foundIn = 'foundIn' in data ? data.foundIn : null
  return foundIn ?? child.address?.authority ?? areaOf?.(publisher) ?? null
}

const isChild = (subject: SubjectId): boolean => subject.startsWith('child_')

type Data = PublishedEvent['data']

const aboutChildren = (data: Data): data is Extract<Data, { children: readonly Child[] }> =>
  'children' in data

const childrenOf = (data: Data): readonly Child[] => (aboutChildren(data) ? data.children : [])
