/** `<sector>:<slug>`, for example `school:oakfield-primary`. */
export type OrganisationId = string & { readonly __organisation: never }
/** `<organisation>/<team>`, for example `school:oakfield-primary/dsl`. Recipients are teams, never organisations. */
export type TeamId = string & { readonly __team: never }

/**
 * `justice`: youth justice, probation, prisons. `court`: Cafcass and the courts. `inspectorate`: Ofsted. `cooperative`:
 * Regional Care Cooperatives.
 */
export const sectors = [
  'la',
  'police',
  'health',
  'school',
  'provider',
  'voluntary',
  'justice',
  'housing',
  'court',
  'inspectorate',
  'cooperative',
  'government',
] as const
export type Sector = (typeof sectors)[number]

const slug = '[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?'
export const organisationPattern = new RegExp(`^(?:${sectors.join('|')}):${slug}$`)
export const teamPattern = new RegExp(`^((?:${sectors.join('|')}):${slug})/(${slug})$`)

export const parseOrganisation = (text: string): OrganisationId | undefined =>
  organisationPattern.test(text) ? (text as OrganisationId) : undefined

export const parseTeam = (text: string): TeamId | undefined =>
  teamPattern.test(text) ? (text as TeamId) : undefined

/** The organisation that a team belongs to. */
export const organisationOf = (team: TeamId): OrganisationId =>
  team.slice(0, team.indexOf('/')) as OrganisationId

export const sectorOf = (organisation: OrganisationId): Sector =>
  organisation.slice(0, organisation.indexOf(':')) as Sector

/** In Kafka names the colon is a dot: `police:northshire` is `police.northshire`. */
export const kafkaName = (organisation: OrganisationId): string => organisation.replace(':', '.')

const kafkaOrganisationPattern = new RegExp(`^(${sectors.join('|')})\\.(${slug})$`)

/** The organisation of a partner topic's name after its prefix. */
export const organisationFromKafkaName = (name: string): OrganisationId | undefined => {
  const match = kafkaOrganisationPattern.exec(name)
  return match ? (`${match[1]}:${match[2]}` as OrganisationId) : undefined
}

/** CloudEvents `source` of an organisation's events. */
export const sourceOf = (organisation: OrganisationId): string => `urn:common-thread:${organisation}`

/** CloudEvents `source` of everything that a partner receives: the hub, never the publisher. */
export const hubSource = 'urn:common-thread:hub'

/** Principal of a partner's client on the partner listener: `partner.<sector>.<slug>.<client>`. */
export const partnerPrincipal = (organisation: OrganisationId, client: string): string =>
  `partner.${kafkaName(organisation)}.${client}`

/** Principal of a room on the internal listener. */
export const roomPrincipal = (room: string): string => `hub.${room}`
