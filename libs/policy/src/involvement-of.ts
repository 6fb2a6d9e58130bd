import { eventTypes, type OrganisationId, type TeamId } from '@common-thread/events/catalogue'
import { type LoggedEvent } from './log-entry.js'
import { type InvolvementKind } from './state.js'

/** An agency's part in a child's life, as an event says it. */
export interface InvolvementShown {
  readonly kind: InvolvementKind | 'placement-provider'
  readonly organisation: OrganisationId
  readonly team: TeamId | null
  /** Pointer of the field that names the organisation. */
  readonly pointer: string
}

/** Whom an event says to be involved with the child; nothing where it says that of nobody. */
export function involvementOf(event: LoggedEvent): InvolvementShown | undefined {
  switch (event.type) {
    case eventTypes.involvementStarted: {
      const { kind, organisation, team } = event.data.involvement
      return { kind, organisation, team, pointer: '/involvement/organisation' }
    }
    case eventTypes.placementMoved: {
      const { provider } = event.data.placement
      return {
        kind: 'placement-provider',
        organisation: provider,
        team: null,
        pointer: '/placement/provider',
      }
    }
    default:
      return undefined
  }
}
