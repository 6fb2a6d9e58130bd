import {
  catalogueEntries,
  type OrganisationId,
  organisationOf,
  sectorOf,
  type TeamId,
} from '@common-thread/events/catalogue'
import { digestOf, sharingPurposes, type Signature } from './agreements.js'
import {
  type Client,
  type DirectoryFile,
  type Organisation,
  type Scope,
  type Team,
  type TeamRole,
} from './entries.js'

/** A synthetic partnership, for the sample day and for tests: nobody in it exists. */
const northshireArea = 'la:northshire' as OrganisationId
const southshireArea = 'la:southshire' as OrganisationId

type Row = readonly [team: string, name: string, role: TeamRole]

const teamsByArea: readonly (readonly [area: OrganisationId, rows: readonly Row[]])[] = [
  [
    northshireArea,
    [
      ['la:northshire/mash', 'Northshire Multi-Agency Safeguarding Hub', 'duty-desk'],
      ['la:northshire/social-work', 'Northshire Children’s Social Work', 'social-work'],
      ['la:northshire/reviewing', 'Northshire Independent Reviewing Officers', 'reviewing-officer'],
      ['police:northshire/child-abuse', 'Northshire Police Child Abuse Team', 'child-abuse'],
      ['police:northshire/response', 'Northshire Police Response', 'response'],
      [
        'health:northshire-ed/safeguarding',
        'Northshire General Emergency Department',
        'emergency-department',
      ],
      ['health:northshire-0-19/nursing', 'Northshire 0-19 Service', 'public-health-nursing'],
      ['health:millbrook-gp/practice', 'Millbrook Medical Practice', 'gp'],
      ['health:northshire-icb/safeguarding', 'Northshire Integrated Care Board', 'icb'],
      ['school:oakfield-primary/dsl', 'Oakfield Primary School', 'dsl'],
      ['school:hillside-academy/dsl', 'Hillside Academy', 'dsl'],
      ['provider:beacon-fostering/placements', 'Beacon Fostering', 'placement-provider'],
      ['voluntary:family-works/family-support', 'Family Works', 'family-support'],
    ],
  ],
  [
    southshireArea,
    [
      ['la:southshire/mash', 'Southshire Multi-Agency Safeguarding Hub', 'duty-desk'],
      ['provider:harbour-fostering/placements', 'Harbour Fostering', 'placement-provider'],
    ],
  ],
]

/** Organisations whose consumer runs on Kafka; the others read the feed. */
const onKafka = ['la', 'police', 'health', 'school']

/**
 * The partnership's directory as its administrator writes it: nobody has signed yet. `keys` gives the public keys of
 * each client's assertions, and of each organisation's guardian by `guardianIdOf`.
 */
export function northshire(version: number, keys: Keys = () => []): DirectoryFile {
  const rows = teamsByArea.flatMap(([area, list]) =>
    list.map(([id, name, role]): { readonly area: OrganisationId; readonly team: Team } => ({
      area,
      team: { id: id as TeamId, name, role, telephone: '01632 960000', email: null },
    })),
  )
  const ids = [...new Set(rows.map(({ team }) => organisationOf(team.id)))]
  const teamsOf = (id: OrganisationId) => rows.filter(({ team }) => organisationOf(team.id) === id)
  return {
    version,
    organisations: ids.map((id) => ({
      id,
      name: teamsOf(id)[0]?.team.name ?? id,
      sector: sectorOf(id),
      area: teamsOf(id)[0]?.area ?? northshireArea,
      suspended: false,
      guardian: { office: officeOf(id), keys: keys(guardianIdOf(id)) },
    })),
    teams: rows.map(({ team }) => team),
    clients: [
      ...rows.map(({ team }) => teamClient(team.id, keys)),
      ...ids.filter(isOnKafka).map((id) =>
        consumerClient(
          id,
          teamsOf(id).map(({ team }) => team.id),
          keys,
        ),
      ),
    ],
    publishRights: ids.map((id) => ({
      organisation: id,
      events: catalogueEntries
        .filter(({ publishers }) => publishers.includes(sectorOf(id)))
        .map(({ name }) => name),
    })),
    agreements: [
      {
        id: 'northshire-tier-1',
        title: 'Northshire Safeguarding Children Partnership: overarching information sharing agreement',
        tier: 1,
        under: null,
        parties: ids,
        purposes: [...sharingPurposes],
        events: ['*'],
        from: '2026-04-01',
        to: null,
        logControllers: [northshireArea],
      },
      {
        id: 'northshire-family-help',
        title: 'Northshire Family Help: information sharing with the services that help families',
        tier: 2,
        under: 'northshire-tier-1',
        parties: ids.filter((id) => id === northshireArea || sectorOf(id) === 'voluntary'),
        purposes: ['welfare', 'service'],
        events: ['*'],
        from: '2026-04-01',
        to: null,
        logControllers: [northshireArea],
      },
    ],
    signatures: [],
    subscriptions: rows.map(({ team }) => ({
      team: team.id,
      events: ['*'],
      channel: isOnKafka(organisationOf(team.id)) ? 'kafka' : 'feed',
      agreement:
        sectorOf(organisationOf(team.id)) === 'voluntary' ? 'northshire-family-help' : 'northshire-tier-1',
    })),
  }
}

/** What guardians of a partnership have to sign: every agreement that names them, and a version of the matrix. */
export function toBeSigned(
  { organisations, agreements }: DirectoryFile,
  matrixDigest: string,
): readonly Omit<Signature, 'jws'>[] {
  const signedOn = '2026-04-01'
  return [
    ...organisations.map(({ id: organisation }) => ({
      organisation,
      of: 'matrix' as const,
      digest: matrixDigest,
      signedOn,
    })),
    ...agreements.flatMap((agreement) => {
      const digest = digestOf(agreement)
      return agreement.parties.map((organisation) => ({
        organisation,
        of: 'agreement' as const,
        digest,
        signedOn,
      }))
    }),
  ]
}

type Keys = (clientId: string) => Client['keys']

const isOnKafka = (id: OrganisationId): boolean => onKafka.includes(sectorOf(id))

/** The guardian of an organisation of the sample partnership: `school-oakfield-primary-guardian`. */
export const guardianIdOf = (organisation: OrganisationId): string =>
  `${organisation.replace(':', '-')}-guardian`

const officeOf = (id: OrganisationId): NonNullable<Organisation['guardian']>['office'] =>
  ['health', 'la'].includes(sectorOf(id)) ? 'caldicott-guardian' : 'data-protection-officer'

/** Who a child is, is settled by the authority's own multi-agency hub and social workers. */
const isDesk = (team: TeamId): boolean => team.endsWith('/mash') || team.endsWith('/social-work')

/** A team's own system: publishes in its name, puts right what it published over Kafka, reads what it was sent. */
const teamClient = (team: TeamId, keys: Keys): Client => {
  const organisation = organisationOf(team)
  const id = clientIdOf(team)
  const putsRight: Scope[] = isOnKafka(organisation) ? ['quarantine.manage'] : []
  const settlesIdentity: Scope[] = sectorOf(organisation) === 'la' && isDesk(team) ? ['identity.manage'] : []
  const reads: Scope[] = ['deliveries.read', 'events.read', 'involvements.read']
  const scopes: Scope[] = ['events.publish', ...putsRight, ...settlesIdentity, ...reads]
  return {
    id,
    organisation,
    team,
    reads: [team],
    scopes,
    kafka: isOnKafka(organisation),
    keys: keys(id),
    suspended: false,
  }
}

/** An organisation's consumer on Kafka: reads for all its teams and publishes nothing. */
const consumerClient = (organisation: OrganisationId, reads: TeamId[], keys: Keys): Client => {
  const id = consumerIdOf(organisation)
  const [team] = reads
  if (!team) throw new Error(`${organisation} has no team`)
  const scopes: Scope[] = ['deliveries.read', 'inbox.read']
  return { id, organisation, team, reads, scopes, kafka: true, keys: keys(id), suspended: false }
}

/** Client of a team of the sample partnership: `school-oakfield-primary-dsl`. */
export const clientIdOf = (team: TeamId): string => team.replace(/[:/]/g, '-')

/** Client of an organisation's consumer: `school-oakfield-primary-consumer`. */
export const consumerIdOf = (organisation: OrganisationId): string =>
  `${organisation.replace(':', '-')}-consumer`
