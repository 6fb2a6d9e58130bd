import { eventTypes, type OrganisationId, type TeamId } from '@common-thread/events/catalogue'
import { type TeamRole } from '@common-thread/directory/lookup'
import { type LoggedEvent } from './log-entry.js'
import { involvedRoleOfKind } from './roles.js'
import { type InvolvementKind } from './state.js'

/** An agency's part in a child's life, as an event says it. */
export interface InvolvementShown {
  readonly kind: InvolvementKind | 'placement-provider'
  readonly organisation: OrganisationId
  readonly team: TeamId | null
  /** Pointer of the field that names the organisation. */
  readonly pointer: string
}

/** Role of the teams that such an involvement is of; of the responsible authority, those that answer for the child. */
export const roleOfInvolvement = (kind: InvolvementShown['kind']): TeamRole => {
  if (kind === 'placement-provider') return kind
  return kind === 'responsible-authority' ? 'social-work' : (involvedRoleOfKind(kind)?.role ?? 'duty-desk')
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
