import { type EventKey, type IntakeTransaction, type Placement } from './store.js'
import { type Refusal, type Submission, supersedes } from './acceptance.js'

/** What submissions put themselves in the place of, or take back; and those that name nothing they may. */
export interface Earlier {
  readonly of: ReadonlyMap<Submission, Placement>
  readonly refused: ReadonlyMap<Submission, Refusal>
}

/** The key of the earlier event: a publisher's own, within the same source. */
export function earlierKey(submission: Submission): EventKey | undefined {
  const id = supersedes(submission)
  return id === undefined ? undefined : { ...submission.key, id }
}

const isSame = (one: EventKey, other: EventKey): boolean =>
  one.publisher === other.publisher && one.source === other.source && one.id === other.id

/** Whether a submission corrects or retracts another one of these. */
export function namesOneOf(submission: Submission, all: readonly Submission[]): boolean {
  const key = earlierKey(submission)
  return key !== undefined && all.some((other) => other !== submission && isSame(other.key, key))
}

/** An event of a trial, as it would stand if it were accepted. */
export const toBePlaced = (submission: Submission): Placement[] =>
  submission.kind === 'event'
    ? [{ ...submission.key, type: submission.event.type, records: [], supersededBy: null }]
    : []

/**
 * Finds the events that these correct or retract, and keeps others from doing so meanwhile. One that was not accepted
 * yet is not found: the hub doesn't guess, nor wait for it. What has a successor can't get another: name the successor.
 */
export async function findEarlier(
  submissions: readonly Submission[],
  transaction: IntakeTransaction,
  together: readonly Placement[] = [],
): Promise<Earlier> {
  const of = new Map<Submission, Placement>()
  const refused = new Map<Submission, Refusal>()
  const wanted = submissions.flatMap((submission) => {
    const key = earlierKey(submission)
    return key && submission.kind !== 'hub' ? [{ submission, key, type: submission.event.type }] : []
  })
  if (wanted.length === 0) return { of, refused }
  const placements = [...(await transaction.placements(wanted.map(({ key }) => key))), ...together]
  const taken = new Set<Placement>()
  for (const { submission, key, type } of wanted) {
    const found = placements.find((placement) => isSame(placement, key) && !isSame(placement, submission.key))
    if (found?.type !== type) refused.set(submission, { ok: false, code: 'no-such-event' })
    else if (found.supersededBy !== null || taken.has(found))
      refused.set(submission, { ok: false, code: 'event-superseded' })
    else {
      of.set(submission, found)
      taken.add(found)
    }
  }
  return { of, refused }
}
