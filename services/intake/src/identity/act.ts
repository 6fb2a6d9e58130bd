import { type OrganisationId, type TeamId } from '@common-thread/events'

/** How an authority names a child: by its own record number, or by the reference that the hub gave it. */
export type Named = { readonly local: string } | { readonly reference: string }

export interface NamedIdentifier {
  readonly system: string
  readonly value: string
  /** Whose record number it is, where that is not the authority's own. */
  readonly organisation?: OrganisationId
}

/** What an authority decides of who its children are. */
export type IdentityAct =
  | {
      readonly kind: 'split'
      readonly child: Named
      /** What is the other child's. */
      readonly identifiers: readonly NamedIdentifier[]
      readonly reason: 'two-children' | 'identifier-given-in-error'
    }
  | {
      readonly kind: 'seal'
      readonly child: Named
      readonly permits: readonly TeamId[]
      /** What is of the new identity and was linked to this one: forgotten, as if the hub had never heard of it. */
      readonly release: readonly NamedIdentifier[]
      readonly reason: 'adoption-order-made'
    }
  | {
      readonly kind: 'merge'
      readonly child: Named
      /** What is its record too, and is found by itself no more. */
      readonly duplicate: Named
      readonly reason: 'same-child'
    }

export interface ActRequest {
  /** The caller's own, so that it can ask again and know that it was done once. */
  readonly id: string
  readonly act: IdentityAct
  readonly by: {
    readonly id: string
    readonly organisation: OrganisationId
    readonly team: TeamId
  }
}
