import { dateOf, type Instant, organisationOf, type TeamId } from '@common-thread/events/catalogue'
import { type Directory, isActive } from '@common-thread/directory/lookup'
import { bases } from './generated/bases.js'

/** A row at the moment of offering it. */
export interface Leaving {
  readonly recipient: TeamId
  readonly basis: string
  readonly notAfter: Instant | null
}

/** What stopped a subject's rows after they were decided. */
export interface Barriers {
  readonly isFrozen: boolean
}

export type MayLeave = 'yes' | 'frozen' | 'recipient-suspended' | 'expired' | 'sharing-agreement-ended'

/**
 * The gate at the moment of offering or of pulling by reference. It only ever withholds: nothing that the decision
 * did not give can leave by it. An expired sharing agreement stops routine flows and never an emergency.
 */
export function mayStillLeave(
  row: Leaving,
  directory: Directory,
  barriers: Barriers,
  now: Instant,
): MayLeave {
  if (barriers.isFrozen) return 'frozen'
  if (!isActive(directory, row.recipient)) return 'recipient-suspended'
  if (row.notAfter !== null && now >= row.notAfter) return 'expired'
  if (isRoutine(row.basis) && !hasSharingAgreement(row.recipient, directory, now))
    return 'sharing-agreement-ended'
  return 'yes'
}

/** Bases that need no sharing agreement: protection from harm, and what a statute itself requires. */
const isRoutine = (basis: string): boolean => {
  const confidentiality = bases[basis]?.confidentiality
  return confidentiality !== 'overriding public interest' && confidentiality !== 'required by law'
}

function hasSharingAgreement(recipient: TeamId, directory: Directory, now: Instant): boolean {
  const subscription = directory.subscriptions.get(recipient)
  const agreement = subscription && directory.agreements.get(subscription.agreement)
  if (!agreement?.parties.includes(organisationOf(recipient))) return false
  const today = dateOf(now)
  return agreement.from <= today && (agreement.to === null || today < agreement.to)
}
