import {
  dateOf,
  entryOf,
  eventTypes,
  type OrganisationId,
  organisationOf,
  sectorOf,
} from '@common-thread/events/catalogue'
import { areaOf, type Directory, teamOf } from '@common-thread/directory/lookup'
import { standingTable } from './generated/standing-table.js'
import { type LoggedEvent } from './log-entry.js'
import { type Authority } from './standing-table.js'
import { type Involvement, isOpenOn, type SubjectState } from './state.js'

/**
 * `authoritative`: the fact is so, and changes who may know. `claimed`: it changes nothing, gives the claimant nothing, and the responsible
 * authority is told. `none`: said by one who may say it, and changes nothing in who may know.
 */
export type Standing = 'authoritative' | 'claimed' | 'none'

interface Assertion {
  readonly kind: string
  readonly change: string
  /** Organisation that the fact would involve. */
  readonly about: OrganisationId | null
}

/** Standing of an event's publisher to assert what it asserts, by the table in schemas/standing.json. */
export function standingOf(event: LoggedEvent, state: SubjectState, directory: Directory): Standing {
  const { asserts, name } = entryOf(event.type)
  const assertion = assertionOf(event)
  const row = standingTable.find(
    (candidate) =>
      candidate.asserts === (asserts ?? name) &&
      candidate.kinds.includes(assertion.kind) &&
      (candidate.change === 'any' || candidate.change === assertion.change),
  )
  const holds = row?.by.some((authority) => satisfies(authority, event, assertion, { state, directory }))
  if (!holds) return 'claimed'
  return asserts === null ? 'none' : 'authoritative'
}

function assertionOf(event: LoggedEvent): Assertion {
  switch (event.type) {
    case eventTypes.involvementStarted:
    case eventTypes.involvementEnded: {
      const { kind, organisation } = event.data.involvement
      const change = event.type === eventTypes.involvementStarted ? 'started' : 'ended'
      return { kind, change, about: organisation }
    }
    case eventTypes.planChanged:
      return { kind: event.data.plan.kind, change: event.data.plan.change, about: null }
    case eventTypes.placementMoved:
      return { kind: 'placement', change: 'moved', about: event.data.placement.provider }
    case eventTypes.edAttended:
      return { kind: 'attendance', change: 'attended', about: event.publisher }
    case eventTypes.agreementChanged:
      return { kind: event.data.agreement.service, change: event.data.agreement.change, about: null }
    case eventTypes.restrictionChanged:
      return { kind: event.data.restriction.kind, change: event.data.restriction.change, about: null }
    default:
      return { kind: 'event', change: 'recorded', about: event.publisher }
  }
}

function satisfies(
  authority: Authority,
  event: LoggedEvent,
  assertion: Assertion,
  { state, directory }: { readonly state: SubjectState; readonly directory: Directory },
): boolean {
  const { publisher } = event
  if (authority.sector && sectorOf(publisher) !== authority.sector) return false
  if (authority.role && teamOf(directory, event.team)?.role !== authority.role) return false
  switch (authority.as) {
    case 'anyone':
      return true
    case 'itself':
      return assertion.about === publisher
    case 'itself-while-unclaimed':
      return assertion.about === publisher && (state.authority === null || state.authority === publisher)
    case 'responsible-authority':
      return state.authority === publisher
    case 'involved':
      return (
        state.placement?.provider === publisher ||
        rolesOf(publisher, state).some((role) => isOpenOn(role, dateOf(event.recordedTime)))
      )
    case 'has-been-involved':
      return rolesOf(publisher, state).length > 0
    case 'area-of-organisation': {
      const area = assertion.about && areaOf(directory, assertion.about)
      return area !== null && area !== undefined && area === areaOf(directory, publisher)
    }
    case 'party-to-agreement':
      return state.agreements.some(({ team }) => organisationOf(team) === publisher)
    case 'source-of-a-concern':
      return state.raisedBy.some((team) => organisationOf(team) === publisher)
    case 'setter':
      return state.restrictions.some(({ kind, setBy }) => kind === assertion.kind && setBy === publisher)
  }
}

const rolesOf = (organisation: OrganisationId, { involvements }: SubjectState): Involvement[] =>
  involvements.filter((involvement) => involvement.organisation === organisation)
