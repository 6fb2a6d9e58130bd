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
 * What a rule answers. `give` opens the gate: minimisation and the protections of identities and places follow.
 * Withholding and holding end it.
 */
export type Answer =
  | { readonly kind: 'withhold'; readonly reason: Reason }
  | { readonly kind: 'hold'; readonly reason: Reason }
  | {
      readonly kind: 'signal'
      readonly reason: Reason
      readonly basis: string
      readonly handling?: readonly string[]
    }
  | { readonly kind: 'available'; readonly reason: Reason }
  | Give

export interface Give {
  readonly kind: 'give'
  readonly reason: Reason
  /** Everything, whatever the matrix says: a claim for its judge, an alarm for the duty desk. */
  readonly whole?: { readonly basis: string }
  readonly handling?: readonly string[]
  /** A duty that fixes its own fields also fixes what of third parties goes. */
  readonly fixesThirdParties?: boolean
}

/** A rule answers, or leaves the question to the next. */
export type Rule = (question: Question) => Answer | undefined
