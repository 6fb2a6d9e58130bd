import { type IsoDate, type OrganisationId, type TeamId } from '@common-thread/events/catalogue'
import { type Signature } from './agreements.js'
import { type Directory } from './directory.js'
import { type Organisation, type Team, type TeamRole } from './entries.js'

export type { Directory } from './directory.js'
export type { Agreement, Signature } from './agreements.js'
export type { Client, Organisation, PublishRight, Subscription, Team, TeamRole } from './entries.js'

const none: readonly Team[] = []

export const teamOf = (directory: Directory, team: TeamId): Team | undefined => directory.teams.get(team)

export const organisationById = (directory: Directory, id: OrganisationId): Organisation | undefined =>
  directory.organisations.get(id)

/** An organisation's teams in a role, in the order of their ids. */
export const teamsInRole = (
  directory: Directory,
  organisation: OrganisationId,
  role: TeamRole,
): readonly Team[] => directory.teamsOfRole.get(organisation)?.get(role) ?? none

/** Teams in a role whose organisation works in an authority's area, in the order of their ids. */
export const teamsInArea = (directory: Directory, role: TeamRole, area: OrganisationId): readonly Team[] =>
  directory.teamsOfRoleInArea.get(`${role} ${area}`) ?? none

/** Teams in a role of which there is one, or a few, for the country. */
export const nationalTeams = (directory: Directory, role: TeamRole): readonly Team[] =>
  directory.nationalTeams.get(role) ?? none

/** The authority in whose area an organisation works. */
export const areaOf = (directory: Directory, organisation: OrganisationId): OrganisationId | undefined =>
  directory.organisations.get(organisation)?.area

/** Whether a team may receive anything at all: it is registered and neither gone nor suspended. */
export const isActive = (directory: Directory, team: TeamId): boolean =>
  directory.teams.has(team) && !directory.suspendedTeams.has(team)

/** The same of a team of this directory, without looking for it among all. */
export const isSuspended = (directory: Directory, { id }: Team): boolean => directory.suspendedTeams.has(id)

export const signatureKey = (of: Signature['of'], digest: string, organisation: OrganisationId): string =>
  `${of} ${digest} ${organisation}`

/** Whether an organisation's guardian has signed that version of the sharing matrix. */
export const hasSignedMatrix = (
  { matrixSignatories }: Directory,
  organisation: OrganisationId,
  digest: string,
): boolean => matrixSignatories.get(digest)?.has(organisation) ?? false

/**
 * Whether an organisation is bound by an agreement that is in force on a day: a party whose guardian has signed its
 * terms and, for a tier 2 agreement, those of the one that it is under.
 */
export function isBoundBy(
  directory: Directory,
  agreementId: string,
  organisation: OrganisationId,
  day: IsoDate,
): boolean {
  const agreement = directory.agreements.get(agreementId)
  if (!agreement || day < agreement.from || (agreement.to !== null && day >= agreement.to)) return false
  if (directory.signatories.get(agreementId)?.has(organisation) !== true) return false
  return agreement.under === null || isBoundBy(directory, agreement.under, organisation, day)
}
