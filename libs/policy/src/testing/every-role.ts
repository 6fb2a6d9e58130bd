import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import {
  entryOf,
  type EventType,
  organisationOf,
  type OrganisationId,
  sectorOf,
  type TeamId,
} from '@common-thread/events/catalogue'
import { type Directory, type DirectoryFile, directoryOf, type TeamRole } from '@common-thread/directory'
import { northshire } from '@common-thread/directory/northshire'
import { type InvolvementKind } from '../state.js'
import { type Happening } from './given.js'
import { signedByAll } from './signed-by-all.js'
import { conferenceMember, involvementStarted, known, placementMoved } from './northshire-events.js'

const more: readonly (readonly [team: string, role: TeamRole, kind?: InvolvementKind])[] = [
  ['la:northshire/reviewing', 'reviewing-officer', 'reviewing-officer'],
  ['la:northshire/family-help', 'family-help', 'family-help-lead'],
  ['la:northshire/child-protection', 'child-protection-team', 'child-protection-team'],
  ['la:northshire/virtual-school', 'virtual-school', 'virtual-school'],
  ['la:northshire/education-welfare', 'education-welfare'],
  ['la:northshire/adoption', 'adoption-team', 'adoption-team'],
  ['la:northshire/leaving-care', 'leaving-care', 'personal-adviser'],
  ['la:northshire/designated-officer', 'designated-officer'],
  ['health:northshire-camhs/clinic', 'mental-health', 'mental-health'],
  ['health:northshire-maternity/midwives', 'maternity', 'maternity'],
  ['health:northshire-deaths/panel', 'child-death-overview'],
  ['voluntary:recovery/adults', 'adult-services', 'parent-service'],
  ['voluntary:childs-voice/advocacy', 'advocacy', 'advocate'],
  ['justice:northshire-youth/team', 'youth-justice', 'youth-justice'],
  ['justice:probation/northshire', 'probation', 'probation'],
  ['housing:northshire-homes/options', 'housing', 'housing'],
  ['court:cafcass/guardians', 'court-guardian', 'court-guardian'],
  ['cooperative:north/search', 'placement-search', 'placement-search'],
  ['cooperative:north/planning', 'statistics'],
  ['inspectorate:ofsted/england', 'inspectorate'],
  ['government:review-panel/england', 'national-panel'],
  ['government:education/statistics', 'statistics'],
  ['la:northshire/information-governance', 'data-protection-officer'],
  ['school:oakfield-primary/information-governance', 'data-protection-officer'],
]

/** The sample partnership with a team in every role. */
export function everyRole(): Directory {
  const file = northshire(1)
  const area = 'la:northshire' as OrganisationId
  const known = new Set(file.organisations.map(({ id }) => id))
  const teams = more
    .filter(([id]) => !file.teams.some((team) => team.id === id))
    .map(([id, role]) => ({ id: id as TeamId, name: id, role, telephone: null, email: null }))
  const organisations = [...new Set(teams.map(({ id }) => organisationOf(id)))]
    .filter((id) => !known.has(id))
    .map((id) => ({ id, name: id, sector: sectorOf(id), area, suspended: false, guardian: null }))
  return directoryOf(
    everybodyAgreed({
      ...file,
      organisations: [...file.organisations, ...organisations],
      teams: [...file.teams, ...teams],
    }),
  )
}

/** All organisations bound by one agreement for everything, and every team subscribed under it. */
export function everybodyAgreed(file: DirectoryFile): DirectoryFile {
  const [overarching] = northshire(1).agreements
  if (!overarching) throw new Error('the sample partnership has no agreement')
  const known = new Map(file.subscriptions.map((subscription) => [subscription.team, subscription]))
  return signedByAll({
    ...file,
    agreements: [{ ...overarching, parties: file.organisations.map(({ id }) => id) }],
    subscriptions: file.teams.map(({ id: team }) => ({
      team,
      events: ['*'],
      channel: known.get(team)?.channel ?? 'feed',
      agreement: overarching.id,
    })),
  })
}

const involvedIn = ([team, , kind]: (typeof more)[number], from?: string): readonly Happening[] =>
  kind
    ? [
        involvementStarted({
          kind,
          organisation: organisationOf(team as TeamId),
          team,
          by: 'la:northshire/social-work',
          ...(from ? { from } : {}),
        }),
      ]
    : []

const searches = more.filter(([, , kind]) => kind === 'placement-search')

/** A child with whom every role works that can work with one, placed in Southshire, and for whom another placement is sought. */
export const everybodyInvolved: readonly Happening[] = [
  ...known,
  conferenceMember,
  ...more.filter((each) => !searches.includes(each)).flatMap((each) => involvedIn(each)),
  placementMoved(),
  ...searches.flatMap((each) => involvedIn(each, '2026-11-23')),
]

const publishers: Readonly<Record<string, string>> = {
  la: 'la:northshire/mash',
  police: 'police:northshire/response',
  health: 'health:northshire-ed/safeguarding',
  school: 'school:oakfield-primary/dsl',
  provider: 'provider:harbour-fostering/placements',
  voluntary: 'voluntary:childs-voice/advocacy',
  justice: 'justice:northshire-youth/team',
  housing: 'housing:northshire-homes/options',
  court: 'court:cafcass/guardians',
  inspectorate: 'inspectorate:ofsted/england',
  cooperative: 'cooperative:north/search',
  government: 'government:education/statistics',
}
/** A team of the sample partnership that publishes a type. */
export const publisherOf = (type: EventType): string => publishers[entryOf(type).publishers[0] ?? ''] ?? ''

/** The event about a child who lives in an authority's area, as its publisher says. */
export const livingIn = (authority: string, happening: Happening): Happening => ({
  ...happening,
  data: { ...happening.data, children: [{ birthDate: '2015-04-15', address: { authority } }] },
})

const examples = join(dirname(fileURLToPath(import.meta.url)), '../../../../schemas/valid')

/** The contract's example of an event, with parts replaced. */
export function exampleOf(type: EventType, by: string, parts: object = {}): Happening {
  const file = join(examples, `${type.replace(/^safeguarding\./, '')}.json`)
  const { data } = JSON.parse(readFileSync(file, 'utf8')) as { data: Record<string, object> }
  const merged = Object.fromEntries(
    Object.entries(data).map(([key, value]) => {
      const part = (parts as Record<string, object | undefined>)[key]
      return [key, part && !Array.isArray(value) ? { ...value, ...part } : value]
    }),
  )
  return { type, by, data: merged }
}
