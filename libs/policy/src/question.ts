import { type TeamId } from '@common-thread/events/catalogue'
import { type Team } from '@common-thread/directory/lookup'
import { type Circumstances } from './capacity.js'
import { type Capacity } from './roles.js'
import { type MatrixBlock, type MatrixRow } from './matrix.js'
import { type Reason } from './reasons.js'
import { type Standing } from './standing.js'

/** May this team have this event, now? */
export interface Question extends Circumstances {
  readonly team: Team
  readonly capacity: Capacity | undefined
  readonly standing: Standing
  readonly block: MatrixBlock
  readonly row: MatrixRow
}

/**
 * What a rule answers, for one of its own reasons. `give` opens the gate: minimisation and the protections of identities
 * and places follow. Withholding and holding end it.
 */
export type Answer<R extends Reason = Reason> =
  | { readonly kind: 'withhold'; readonly reason: R }
  /** Held for the team that answers for the child, unless another one is named. */
  | { readonly kind: 'hold'; readonly reason: R; readonly owner?: TeamId }
  | {
      readonly kind: 'signal'
      readonly reason: R
      readonly basis: string
      readonly handling?: readonly string[]
    }
  | { readonly kind: 'available'; readonly reason: R }
  | Give<R>

export interface Give<R extends Reason = Reason> {
  readonly kind: 'give'
  readonly reason: R
  /** Everything, whatever the matrix says: a claim for its judge, an alarm for the duty desk. */
  readonly whole?: { readonly basis: string }
  readonly handling?: readonly string[]
  /** A duty that fixes its own fields also fixes what of third parties goes. */
  readonly fixesThirdParties?: boolean
}

/** A rule answers, for a reason that it declares, or leaves the question to the next. */
export type Rule<R extends Reason = Reason> = (question: Question) => Answer<R> | undefined
