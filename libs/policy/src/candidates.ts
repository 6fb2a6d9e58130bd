import {
  dateOf,
  eventTypes,
  type OrganisationId,
  organisationOf,
  type TeamId,
} from '@common-thread/events/catalogue'
import {
  nationalTeams,
  type Team,
  type TeamRole,
  teamOf,
  teamsInArea,
  teamsInRole,
} from '@common-thread/directory/lookup'
import { addresseesOf, isAsked } from './addressees.js'
import { standIns } from './detours.js'
import { allocatedIn, type Circumstances } from './capacity.js'
import { answeringAuthority, hostAuthorities, placementHosts, placementOf } from './hosts.js'
import { type MatrixBlock } from './matrix.js'
import { areaRoles, involvedRoleOfKind, nationalRoles } from './roles.js'
import { isOpenOn } from './state.js'

/**
 * Teams to be considered one by one, sorted. Found from the child's own relationships, the event and the area, never
 * by looking through the directory: the cost does not grow with the number of organisations. The publishing team
 * knows already and is left out; for everybody else one statement holds.
 */
export function candidatesFor(circumstances: Circumstances, block: MatrixBlock): Team[] {
  const { event, state, directory, referrer, isService, now } = circumstances
  const teams = new Map<TeamId, Team>()
  const add = (found: readonly Team[]) => found.forEach((team) => teams.set(team.id, team))
  const addById = (id: TeamId | null) => {
    const team = id === null ? undefined : teamOf(directory, id)
    if (team) add([team])
  }
  const served = servedBy(block)
  const authority = answeringAuthority(circumstances)
  if (authority) {
    add(teamsInRole(directory, authority, 'duty-desk'))
    add(teamsInRole(directory, authority, 'social-work'))
    for (const role of served.area) add(teamsInArea(directory, role, authority))
  }
  for (const role of served.nation) add(nationalTeams(directory, role))
  for (const host of hostAuthorities(circumstances)) add(teamsInRole(directory, host, 'duty-desk'))
  if (served.area.includes('icb'))
    for (const host of placementHosts(circumstances)) add(teamsInArea(directory, 'icb', host))
  const today = dateOf(now)
  for (const involvement of state.involvements) {
    const { kind, organisation, team } = involvement
    const role = involvedRoleOfKind(kind)?.role
    if (!role || !isOpenOn(involvement, today)) continue
    if (team) addById(team)
    else add(teamsInRole(directory, organisation, role))
  }
  const providers: (OrganisationId | undefined)[] = [placementOf(circumstances)?.provider]
  if (event.type === eventTypes.placementMoved) providers.push(state.previousPlacement?.provider)
  for (const provider of providers) if (provider) add(teamsInRole(directory, provider, 'placement-provider'))
  for (const { team } of state.attendances)
    if (block.rows['emergency-department'] !== 'nothing') addById(team)
  if (isService) for (const { team } of state.agreements) addById(team)
  for (const { kind, permits } of state.restrictions) if (kind === 'sealed') permits.forEach(addById)
  addById(referrer)
  for (const team of addresseesOf(event)) if (isAsked(event, team)) addById(team)
  standIns(event, directory).forEach(addById)
  teams.delete(event.team)
  return [...teams.values()].sort((a, b) => (a.id < b.id ? -1 : 1))
}

interface Served {
  readonly area: readonly TeamRole[]
  readonly nation: readonly TeamRole[]
}

const servedByBlock = new WeakMap<MatrixBlock, Served>()

/** Roles of an area and of the country that the matrix gives anything of such an event; found once for each block. */
function servedBy(block: MatrixBlock): Served {
  const known = servedByBlock.get(block)
  if (known) return known
  const given = (roles: typeof areaRoles) =>
    roles.filter(({ capacity }) => (block.rows[capacity] ?? 'nothing') !== 'nothing').map(({ role }) => role)
  const served = { area: given(areaRoles), nation: given(nationalRoles) }
  servedByBlock.set(block, served)
  return served
}

/** The organisation's own duty desk or social work team, to own a question that a person must answer. */
export function ownerOfQuestions(circumstances: Circumstances): TeamId | null {
  const authority = circumstances.state.authority ?? answeringAuthority(circumstances)
  if (!authority) return null
  const [named] = allocatedIn(circumstances.state, authority, circumstances.now)
  if (named?.team && organisationOf(named.team) === authority) return named.team
  const desks = [
    ...teamsInRole(circumstances.directory, authority, 'social-work'),
    ...teamsInRole(circumstances.directory, authority, 'duty-desk'),
  ]
  return desks[0]?.id ?? null
}
