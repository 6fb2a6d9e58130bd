import { eventTypes, type OrganisationId } from '@common-thread/events/catalogue'
import { areaOf, type Team, teamsInRole } from '@common-thread/directory/lookup'
import { type Circumstances } from './capacity.js'
import { childOf, type LoggedEvent } from './log-entry.js'
import { type Placement } from './state.js'

/**
 * The authority that answers for this child: the responsible one, else where the publisher says the child lives or
 * was found, else that of the publisher's area. There is always one, so the alarm always has somewhere to go.
 */
export function answeringAuthority({
  event,
  state,
  directory,
}: Pick<Circumstances, 'event' | 'state' | 'directory'>): OrganisationId | null {
  return state.authority ?? whereFound(event) ?? areaOf(directory, event.publisher) ?? null
}

/** The duty desks of that authority. */
export function answeringDesks(
  circumstances: Pick<Circumstances, 'event' | 'state' | 'directory'>,
): readonly Team[] {
  const authority = answeringAuthority(circumstances)
  return authority === null ? [] : teamsInRole(circumstances.directory, authority, 'duty-desk')
}

/** The authority in whose area the publisher says that the child lives or was found. */
export function whereFound(event: LoggedEvent): OrganisationId | null {
  const stated = 'foundIn' in event.data ? event.data.foundIn : null
  return stated ?? childOf(event)?.address?.authority ?? null
}

/** The child's placement; of an event that ends one, the placement that it ends. */
export const placementOf = ({ event, state }: Pick<Circumstances, 'event' | 'state'>): Placement | null =>
  event.type === eventTypes.placementEnded && state.endedPlacement?.seq === event.position.seq
    ? state.endedPlacement.placement
    : state.placement

/** The authority in whose area an event says that the child is placed, or is to be. */
function statedHost(event: LoggedEvent): OrganisationId | null {
  switch (event.type) {
    case eventTypes.placementMoved:
    case eventTypes.adoptionPlaced:
    case eventTypes.unregisteredPlacementUsed:
      return event.data.placement.hostAuthority
    case eventTypes.outOfAreaPlacementDecided:
      return event.data.decision.hostAuthority
    case eventTypes.kinshipArrangementChanged:
      return event.data.arrangement.hostAuthority
    case eventTypes.placementProviderEventNotified:
      return event.data.notification.hostAuthority
    case eventTypes.lookedAfterStarted:
      return event.data.lookedAfter.hostAuthority
    default:
      return null
  }
}

/**
 * Other authorities in whose area the child is placed. The event that decides on a placement names one before the child
 * is there: Care Planning, Placement and Case Review (England) Regulations 2010 reg 13(4).
 */
export const placementHosts = (circumstances: Circumstances): OrganisationId[] =>
  others([statedHost(circumstances.event) ?? placementOf(circumstances)?.host], circumstances)

/** Other authorities that host the child: by placement, or because the child was found there. */
export const hostAuthorities = (circumstances: Circumstances): OrganisationId[] =>
  others([...placementHosts(circumstances), whereFound(circumstances.event)], circumstances)

function others(
  hosts: readonly (OrganisationId | null | undefined)[],
  circumstances: Circumstances,
): OrganisationId[] {
  const answering = answeringAuthority(circumstances)
  return [...new Set(hosts)].filter(
    (host): host is OrganisationId => host !== null && host !== undefined && host !== answering,
  )
}
