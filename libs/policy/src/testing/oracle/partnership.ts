import {
  type IsoDate,
  type OrganisationId,
  organisationOf,
  sectorOf,
  type TeamId,
} from '@common-thread/events/catalogue'
import { type Directory, type DirectoryFile, directoryOf, type TeamRole } from '@common-thread/directory'
import { everybodyAgreed, everyRole } from '../every-role.js'
import { signedByAll } from '../signed-by-all.js'

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

/** Who subscribes under another agreement, or under none. */
const otherwise: Readonly<Record<string, string | null>> = {
  'voluntary:childs-voice/advocacy': 'advocacy',
  'voluntary:recovery/adults': 'lapsed',
  'la:southshire/social-work': 'neighbours',
  'health:southshire-ed/safeguarding': null,
}
/** Whose guardian has signed neither the matrix nor what agreements name it, and who has signed the matrix alone. */
const unsigned = ['health:northshire-icb', 'health:southshire-gp', 'provider:harbour-fostering']
const matrixOnly = ['housing:northshire-homes', 'school:hillside-academy']

/** The sample partnership with a team in every role, and neighbours. */
export const partnership: Directory = (() => {
  const { organisations, teams } = everyRole()
  const known = new Set<string>(organisations.keys())
  const file = {
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
          guardian: null,
        })),
    ],
    teams: [
      ...teams.values(),
      ...more.map(([id, role]) => ({ id: id as TeamId, name: id, role, telephone: null, email: null })),
    ],
    clients: [],
    publishRights: [],
    agreements: [],
    signatures: [],
    subscriptions: [],
  }
  return directoryOf(asAgreed(everybodyAgreed(file)))
})()

/** Not everybody has agreed to everything, or signed it. */
function asAgreed(file: DirectoryFile): DirectoryFile {
  const [first] = file.agreements
  if (!first) throw new Error('no agreement')
  const overarching = { ...first, from: '2005-01-01' as IsoDate }
  const under = { ...overarching, tier: 2 as const, under: overarching.id }
  const signed = signedByAll({
    ...file,
    agreements: [
      overarching,
      { ...under, id: 'advocacy', purposes: ['welfare'], events: ['advocacy-changed', 'placement-moved'] },
      { ...under, id: 'lapsed', to: '2026-11-25' },
      { ...under, id: 'neighbours', parties: under.parties.filter((party) => !party.startsWith('police:')) },
    ],
    subscriptions: file.subscriptions.flatMap((subscription) => {
      const agreement = otherwise[subscription.team]
      return agreement === null ? [] : [{ ...subscription, agreement: agreement ?? subscription.agreement }]
    }),
  })
  return {
    ...signed,
    signatures: signed.signatures.filter(
      ({ organisation, of }) =>
        !unsigned.includes(organisation) && !(of === 'agreement' && matrixOnly.includes(organisation)),
    ),
  }
}
