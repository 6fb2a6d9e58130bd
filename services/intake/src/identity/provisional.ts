import { type Instant, type OrganisationId, type SubjectId } from '@common-thread/events'
import { childReference } from '@common-thread/sealing'
import { type ActPorts } from './perform.js'

/** A provisional child as its authority is told of it: by that authority's own references alone. */
export interface ListedChild {
  readonly reference: string
  readonly reportedAt: Instant
  readonly candidates: readonly string[]
}

interface Wanted {
  readonly authority: OrganisationId
  readonly after: string | null
  readonly most: number
}

/** Those reported first come first; nothing where `after` names none of this authority's. */
export async function listProvisional(
  { authority, after, most }: Wanted,
  { store, referenceKey }: Pick<ActPorts, 'store' | 'referenceKey'>,
): Promise<readonly ListedChild[] | undefined> {
  const referenceOf = (subject: SubjectId) => childReference(referenceKey, authority, subject)
  const listed = await store.transaction(async ({ identity }) => {
    const from = after === null ? null : await identity.byReference(authority, after, referenceOf)
    if (from === undefined) return null
    const found = await identity.provisionalOf(authority, from, most)
    return found.map(({ subject, reportedAt, candidates }) => ({
      reference: referenceOf(subject),
      reportedAt,
      candidates: candidates.map(referenceOf).sort(),
    }))
  })
  return listed ?? undefined
}
