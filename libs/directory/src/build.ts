import { type OrganisationId, organisationOf, type TeamId } from '@common-thread/events/catalogue'
import { type Agreement, digestOf } from './agreements.js'
import { type Directory, type DirectoryEntries, noEntries } from './directory.js'
import { signatureKey } from './lookup.js'
import { type DirectoryFile, type Team, type TeamRole } from './entries.js'

/** Roles of bodies that work in the whole country. */
const nationalRoles: readonly TeamRole[] = ['inspectorate', 'national-panel', 'statistics']

function add<K>(index: Map<K, Team[]>, key: K, team: Team): void {
  const list = index.get(key)
  if (list) list.push(team)
  else index.set(key, [team])
}

/** The inner map of a key, made where there is none. */
function within<K, L, V>(maps: Map<K, Map<L, V>>, key: K): Map<L, V> {
  const known = maps.get(key)
  if (known) return known
  const made = new Map<L, V>()
  maps.set(key, made)
  return made
}

/** A directory of these entries, with its indexes. Entries are copied: a version never changes. */
export function buildDirectory(version: number, entries: Pick<Directory, keyof DirectoryEntries>): Directory {
  const teamsOfOrganisation = new Map<OrganisationId, Team[]>()
  const suspendedTeams = new Set<TeamId>()
  const teamsOfRole = new Map<OrganisationId, Map<TeamRole, Team[]>>()
  const teamsOfRoleInArea = new Map<string, Team[]>()
  const nationalTeams = new Map<TeamRole, Team[]>()
  for (const team of [...entries.teams.values()].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    const organisation = organisationOf(team.id)
    add(teamsOfOrganisation, organisation, team)
    add(within(teamsOfRole, organisation), team.role, team)
    const { area, suspended = true } = entries.organisations.get(organisation) ?? {}
    if (suspended) suspendedTeams.add(team.id)
    if (area) add(teamsOfRoleInArea, `${team.role} ${area}`, team)
    if (nationalRoles.includes(team.role)) add(nationalTeams, team.role, team)
  }
  return {
    version,
    organisations: new Map(entries.organisations),
    teams: new Map(entries.teams),
    clients: new Map(entries.clients),
    publishRights: new Map(entries.publishRights),
    agreements: new Map(entries.agreements),
    signatures: new Map(entries.signatures),
    matrixSignatories: matrixSignatoriesOf(entries),
    signatories: new Map(
      [...entries.agreements.values()].map((agreement) => [agreement.id, signatoriesOf(agreement, entries)]),
    ),
    subscriptions: new Map(entries.subscriptions),
    suspendedTeams,
    teamsOfOrganisation,
    teamsOfRole,
    teamsOfRoleInArea,
    nationalTeams,
  }
}

function matrixSignatoriesOf({
  signatures,
}: Pick<Directory, 'signatures'>): Map<string, Set<OrganisationId>> {
  const signers = new Map<string, Set<OrganisationId>>()
  for (const { of, digest, organisation } of signatures.values()) {
    if (of !== 'matrix') continue
    const known = signers.get(digest) ?? new Set<OrganisationId>()
    signers.set(digest, known.add(organisation))
  }
  return signers
}

function signatoriesOf(
  agreement: Agreement,
  { signatures }: Pick<Directory, 'signatures'>,
): Set<OrganisationId> {
  const digest = digestOf(agreement)
  return new Set(
    agreement.parties.filter((party) => signatures.has(signatureKey('agreement', digest, party))),
  )
}

export const emptyDirectory: Directory = buildDirectory(0, noEntries())

/** The directory that one file describes. */
export function directoryOf(file: DirectoryFile): Directory {
  const entries = noEntries()
  for (const entry of file.organisations) entries.organisations.set(entry.id, entry)
  for (const entry of file.teams) entries.teams.set(entry.id, entry)
  for (const entry of file.clients) entries.clients.set(entry.id, entry)
  for (const entry of file.publishRights) entries.publishRights.set(entry.organisation, entry)
  for (const entry of file.agreements) entries.agreements.set(entry.id, entry)
  for (const entry of file.signatures)
    entries.signatures.set(signatureKey(entry.of, entry.digest, entry.organisation), entry)
  for (const entry of file.subscriptions) entries.subscriptions.set(entry.team, entry)
  return buildDirectory(file.version, entries)
}
