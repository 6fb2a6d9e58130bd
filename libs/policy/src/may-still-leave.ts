import { dateOf, type Instant, type TeamId } from '@common-thread/events/catalogue'
import { type Directory, isActive } from '@common-thread/directory/lookup'
import { isRoutine, isStillAgreed } from './sharing-agreement.js'

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
  if (isRoutine(row.basis) && !isStillAgreed(row.recipient, directory, dateOf(now)))
    return 'sharing-agreement-ended'
  return 'yes'
}
