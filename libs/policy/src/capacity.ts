import {
  type EventEntry,
  eventTypes,
  type Instant,
  type OrganisationId,
  organisationOf,
  type TeamId,
  dateOf,
} from '@common-thread/events/catalogue'
import { areaOf, type Directory, type Team, teamOf } from '@common-thread/directory/lookup'
import { capacityWhenAsked, isAsked } from './addressees.js'
import { standsInFor } from './detours.js'
import { answeringAuthority, hostAuthorities, placementHosts, placementOf } from './hosts.js'
import { type LoggedEvent } from './log-entry.js'
import { areaRoles, type Capacity, involvedRoleOf, nationalRoles } from './roles.js'
import { type Involvement, type InvolvementKind, isOpenOn, type SubjectState } from './state.js'

/** Everything that a decision on one event is made from, but the recipient. */
export interface Circumstances {
  readonly event: LoggedEvent
  readonly entry: EventEntry
  readonly isService: boolean
  readonly state: SubjectState
  readonly directory: Directory
  readonly now: Instant
  /** Team whose concern this event answers. */
  readonly referrer: TeamId | null
  /** The occasion on which what is available is given: the team saw the child. */
  readonly isOccasion: boolean
}

/** The team's capacity, or undefined when it has no relationship to this child that counts now. */
export function capacityOf(team: Team, circumstances: Circumstances): Capacity | undefined {
  const { event, directory } = circumstances
  for (const avoided of standsInFor(team.id, event, directory)) {
    const instead = teamOf(directory, avoided)
    const capacity = instead && capacityByRelationship(instead, circumstances)
    if (capacity) return capacity
  }
  const asked = isAsked(circumstances.event, team.id) ? capacityWhenAsked(team) : undefined
  return capacityByRelationship(team, circumstances) ?? asked
}

function capacityByRelationship(team: Team, circumstances: Circumstances): Capacity | undefined {
  const { event, isService, state } = circumstances
  if (team.id === circumstances.referrer) return 'referrer'
  if (isService && isPartner(team, circumstances)) return 'service-partner'
  const organisation = organisationOf(team.id)
  switch (team.role) {
    case 'duty-desk':
      if (organisation === answeringAuthority(circumstances)) return 'duty-desk'
      return hostAuthorities(circumstances).includes(organisation) ? 'host-duty-desk' : undefined
    case 'social-work':
      return isAllocated(team, circumstances) ? 'social-work' : undefined
    case 'emergency-department':
      if (state.attendances.some((attendance) => attendance.team === team.id)) return 'emergency-department'
      return areaCapacity(team, circumstances)
    case 'response':
    case 'icb':
    case 'education-welfare':
    case 'designated-officer':
    case 'child-death-overview':
      return areaCapacity(team, circumstances)
    case 'inspectorate':
    case 'national-panel':
    case 'statistics':
      return nationalRoles.find(({ role }) => role === team.role)?.capacity
    case 'placement-provider':
      if (placementOf(circumstances)?.provider === organisation) return 'placement-provider'
      return event.type === eventTypes.placementMoved && state.previousPlacement?.provider === organisation
        ? 'previous-provider'
        : undefined
    // By the family's agreement alone; and an officer answers for an agency's data, and for no child.
    case 'family-support':
    case 'data-protection-officer':
      return undefined
    case 'reviewing-officer':
    case 'child-abuse':
    case 'public-health-nursing':
    case 'gp':
    case 'dsl':
    case 'family-help':
    case 'child-protection-team':
    case 'mental-health':
    case 'adult-services':
    case 'maternity':
    case 'virtual-school':
    case 'youth-justice':
    case 'probation':
    case 'housing':
    case 'advocacy':
    case 'court-guardian':
    case 'adoption-team':
    case 'leaving-care':
    case 'placement-search': {
      const involved = involvedRoleOf(team.role)
      return involved && isInvolved(team, involved.kind, circumstances) ? involved.capacity : undefined
    }
  }
}

/** Both integrated care boards count, where a child is placed in another area: reg 13(2). */
function areaCapacity(team: Team, circumstances: Circumstances): Capacity | undefined {
  const area = areaOf(circumstances.directory, organisationOf(team.id))
  const isHost = team.role === 'icb' && area !== undefined && placementHosts(circumstances).includes(area)
  if (area !== answeringAuthority(circumstances) && !isHost) return undefined
  return areaRoles.find(({ role }) => role === team.role)?.capacity
}

function isInvolved(team: Team, kind: InvolvementKind, { state, now }: Circumstances): boolean {
  const organisation = organisationOf(team.id)
  const today = dateOf(now)
  return state.involvements.some(
    (involvement) =>
      involvement.kind === kind &&
      involvement.organisation === organisation &&
      (involvement.team === null ? !involvement.except?.includes(team.id) : involvement.team === team.id) &&
      isOpenOn(involvement, today),
  )
}

/** Social work teams of the responsible authority; only the allocated one where the record names it. */
export function isAllocated(team: Team, { state, now }: Pick<Circumstances, 'state' | 'now'>): boolean {
  if (state.authority === null || organisationOf(team.id) !== state.authority) return false
  const named = allocatedIn(state, state.authority, now)
  return named.length === 0 || named.some((involvement) => involvement.team === team.id)
}

/** Where the record names the teams that answer for the child in an authority: those named now. */
export function allocatedIn(state: SubjectState, authority: OrganisationId, now: Instant): Involvement[] {
  const today = dateOf(now)
  return state.involvements.filter(
    (involvement) =>
      involvement.kind === 'responsible-authority' &&
      involvement.organisation === authority &&
      involvement.team !== null &&
      isOpenOn(involvement, today),
  )
}

/**
 * A partner by the family's agreement; one whose agreement this very event ends is still told that it ended. Who never
 * had it is not told that it was refused: that would tell of a family that did not want to be known there.
 */
function isPartner(team: Team, { event, state }: Circumstances): boolean {
  return state.agreements.some(
    (agreement) =>
      agreement.team === team.id &&
      (agreement.status === 'given' ||
        (event.type === eventTypes.agreementChanged &&
          agreement.seq === event.position.seq &&
          hadAgreement(team, event, state))),
  )
}

/** What held last of this team before was an agreement, and it had not lapsed. */
function hadAgreement(team: Team, { position, recordedTime }: LoggedEvent, { facts }: SubjectState): boolean {
  const last = facts.findLast(
    (fact) =>
      fact.kind === 'agreement' &&
      fact.with.includes(team.id) &&
      fact.seq < position.seq &&
      fact.at <= recordedTime,
  )
  return (
    last?.kind === 'agreement' &&
    last.agreement.status === 'given' &&
    (last.agreement.until === null || last.agreement.until > recordedTime)
  )
}
