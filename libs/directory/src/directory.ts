import { type OrganisationId, type TeamId } from '@common-thread/events/catalogue'
import { type Agreement, type Signature } from './agreements.js'
import {
  type Client,
  type Organisation,
  type PublishRight,
  type Subscription,
  type Team,
  type TeamRole,
} from './entries.js'

/**
 * One version of the directory. Every lookup costs the same whether it holds a hundred organisations or 31,000. Releases
 * of the policy that are kept read it too, by the lookups of their day: what is here is added to and never changed.
 */
export interface Directory {
  readonly version: number
  readonly organisations: ReadonlyMap<OrganisationId, Organisation>
  readonly teams: ReadonlyMap<TeamId, Team>
  readonly clients: ReadonlyMap<string, Client>
  readonly publishRights: ReadonlyMap<OrganisationId, PublishRight>
  readonly agreements: ReadonlyMap<string, Agreement>
  /** By `<of> <digest> <organisation>`. */
  readonly signatures: ReadonlyMap<string, Signature>
  readonly subscriptions: ReadonlyMap<TeamId, Subscription>
  /** By digest of a version of the sharing matrix: whose guardian has signed it. */
  readonly matrixSignatories: ReadonlyMap<string, ReadonlySet<OrganisationId>>
  /** By agreement: the parties whose guardian has signed its present terms. */
  readonly signatories: ReadonlyMap<string, ReadonlySet<OrganisationId>>
  /** Registered, of an organisation that is suspended or not registered itself. */
  readonly suspendedTeams: ReadonlySet<TeamId>
  readonly teamsOfOrganisation: ReadonlyMap<OrganisationId, readonly Team[]>
  readonly teamsOfRole: ReadonlyMap<OrganisationId, ReadonlyMap<TeamRole, readonly Team[]>>
  /** By `<role> <area>`. */
  readonly teamsOfRoleInArea: ReadonlyMap<string, readonly Team[]>
  /** Teams of the roles that are one for the country, such as the inspectorate. */
  readonly nationalTeams: ReadonlyMap<TeamRole, readonly Team[]>
}

/** The maps that a version's changes put entries into. */
export interface DirectoryEntries {
  readonly organisations: Map<OrganisationId, Organisation>
  readonly teams: Map<TeamId, Team>
  readonly clients: Map<string, Client>
  readonly publishRights: Map<OrganisationId, PublishRight>
  readonly agreements: Map<string, Agreement>
  readonly signatures: Map<string, Signature>
  readonly subscriptions: Map<TeamId, Subscription>
}

export const noEntries = (): DirectoryEntries => ({
  organisations: new Map(),
  teams: new Map(),
  clients: new Map(),
  publishRights: new Map(),
  agreements: new Map(),
  signatures: new Map(),
  subscriptions: new Map(),
})
