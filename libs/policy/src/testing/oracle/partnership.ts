import { type OrganisationId, organisationOf, sectorOf, type TeamId } from '@common-thread/events/catalogue'
import { type Directory, directoryOf, type TeamRole } from '@common-thread/directory'
import { everyRole } from '../every-role.js'

type Row = readonly [team: string, role: TeamRole, area: string, suspended?: true]

/** A second area with the roles that serve one, a third authority, and a practice that is suspended. */
const more: readonly Row[] = [
  ['la:southshire/social-work', 'social-work', 'la:southshire'],
  ['la:southshire/education-welfare', 'education-welfare', 'la:southshire'],
  ['police:southshire/response', 'response', 'la:southshire'],
  ['police:southshire/child-abuse', 'child-abuse', 'la:southshire'],
  ['health:southshire-icb/safeguarding', 'icb', 'la:southshire'],
  ['health:southshire-ed/safeguarding', 'emergency-department', 'la:southshire'],
  ['school:southshire-high/dsl', 'dsl', 'la:southshire'],
  ['health:southshire-gp/practice', 'gp', 'la:southshire'],
  ['la:eastshire/mash', 'duty-desk', 'la:eastshire'],
  ['health:closed-gp/practice', 'gp', 'la:northshire', true],
]

/** The sample partnership with a team in every role, and neighbours. */
export const partnership: Directory = (() => {
  const { organisations, teams } = everyRole()
  const known = new Set<string>(organisations.keys())
  return directoryOf({
    version: 1,
    organisations: [
      ...organisations.values(),
      ...more
        .map(([id, , area, suspended]) => ({ id: organisationOf(id as TeamId), area, suspended }))
        .filter(({ id }, i, all) => !known.has(id) && all.findIndex((each) => each.id === id) === i)
        .map(({ id, area, suspended = false }) => ({
          id,
          name: id,
          sector: sectorOf(id),
          area: area as OrganisationId,
          suspended,
        })),
    ],
    teams: [
      ...teams.values(),
      ...more.map(([id, role]) => ({ id: id as TeamId, name: id, role, telephone: null, email: null })),
    ],
    clients: [],
    publishRights: [],
    agreements: [],
    subscriptions: [],
  })
})()
