import { dateOf, type IsoDate, organisationOf, type TeamId } from '@common-thread/events/catalogue'
import { type Directory, hasSignedMatrix, isBoundBy } from '@common-thread/directory/lookup'
import { bases } from './generated/bases.js'
import { matrixDigest } from './generated/matrix-digest.js'
import { type Question } from './question.js'

const withoutAgreement = ['overriding public interest', 'required by law']

/** Bases that are relied on with or without an agreement. */
const never = new Set(
  Object.keys(bases).filter((key) => withoutAgreement.includes(bases[key]?.confidentiality ?? '')),
)

/** Protection from harm and what a statute itself requires need no agreement: those flows are never stopped by one. */
export const isRoutine = (basis: string): boolean => !never.has(basis)

/**
 * What a routine flow lacks: the publisher's guardian has not signed this version of the sharing matrix, or the two
 * organisations are not both bound by an agreement for this. An alarm lacks nothing.
 */
export function lacking(
  question: Question,
  basis: string,
): 'matrix-not-signed' | 'no-sharing-agreement' | undefined {
  const { entry, event, directory } = question
  if (entry.safetyCritical || !isRoutine(basis)) return undefined
  if (!hasSignedMatrix(directory, event.publisher, matrixDigest)) return 'matrix-not-signed'
  return isAgreed(question) ? undefined : 'no-sharing-agreement'
}

/** Within one controller nothing is disclosed, and nobody needs to agree. */
function isAgreed({ entry, event, team, block, directory, now }: Question): boolean {
  const recipient = organisationOf(team.id)
  if (recipient === event.publisher) return true
  const cited = directory.subscriptions.get(team.id)?.agreement
  const agreement = cited === undefined ? undefined : directory.agreements.get(cited)
  if (!agreement?.purposes.includes(block.purpose)) return false
  if (!agreement.events.includes('*') && !agreement.events.includes(entry.name)) return false
  const today = dateOf(now)
  return (
    isBoundBy(directory, agreement.id, event.publisher, today) &&
    isBoundBy(directory, agreement.id, recipient, today)
  )
}

/** Whether the agreement that a recipient subscribes under binds it on a day. */
export function isStillAgreed(recipient: TeamId, directory: Directory, day: IsoDate): boolean {
  const cited = directory.subscriptions.get(recipient)?.agreement
  return cited !== undefined && isBoundBy(directory, cited, organisationOf(recipient), day)
}
