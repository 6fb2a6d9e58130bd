import { eventTypes } from '@common-thread/events'
import { asAuthorityKnows } from '../people.js'
import { everyTeam, type Scene, type StorySoFar } from '../scene.js'

const socialWork = 'la:northshire/social-work'
const search = 'cooperative:north/search'
const planning = 'cooperative:north/planning'
const host = 'la:southshire/mash'
const contact = { team: socialWork, telephone: '01632 960001' }
const code = (system: string, value: string) => ({ system, version: '2026-27', value })

const sought =
  (stage: 'need' | 'match') =>
  ({ people, day, hour }: StorySoFar) => ({
    children: [asAuthorityKnows(people.ava)],
    search: {
      reference: 'PS-2026-88',
      stage,
      instructedAt: hour(-2),
      neededFrom: day(7),
      urgency: 'within-a-week',
      ageBand: '5-9',
      typesSought: [code('ssda903/placement-type', 'U6')],
      sectorsAllowed: [code('ssda903/placement-provider', 'PR1')],
      needs: 'A girl who settles with routine and animals',
      withSiblings: 0,
      isDeprivedOfLiberty: false,
      area: 'Within reach of her school',
      milesAtMost: 50,
    },
    contact,
  })

export const aPlacementFound: Scene = {
  number: 10,
  title: 'A placement found, and what a cooperative sees of it',
  tells:
    'Ava cannot stay at home. The care cooperative searches by what she needs, and learns who she is once there is a match. The authority where she will live is told before she comes. The same cooperative’s planners see figures of the whole area, and no child in them.',
  steps: [
    {
      key: 'instructed',
      title: 'Northshire instructs the cooperative to search',
      by: socialWork,
      via: 'http',
      type: eventTypes.involvementStarted,
      data: ({ people, day }) => ({
        children: [asAuthorityKnows(people.ava)],
        involvement: {
          kind: 'placement-search',
          organisation: 'cooperative:north',
          team: search,
          from: day(-1),
        },
      }),
      expect: everyTeam({ [socialWork]: 'published' }),
    },
    {
      key: 'need',
      title: 'What the child needs',
      by: socialWork,
      via: 'http',
      type: eventTypes.placementSought,
      data: sought('need'),
      expect: everyTeam({
        [socialWork]: 'published',
        [search]: { outcome: 'shared', sees: ['/search/needs'], hides: ['/child'] },
      }),
    },
    {
      key: 'match',
      title: 'Carers are found: who the child is',
      by: socialWork,
      via: 'http',
      type: eventTypes.placementSought,
      data: sought('match'),
      expect: everyTeam({
        [socialWork]: 'published',
        [search]: { outcome: 'shared', sees: ['/child/givenName'], hides: ['/child/address'] },
      }),
    },
    {
      key: 'out of area',
      title: 'She is to live in Southshire',
      by: socialWork,
      via: 'http',
      type: eventTypes.outOfAreaPlacementDecided,
      data: ({ people, day }) => ({
        children: [asAuthorityKnows(people.ava)],
        decision: {
          decidedOn: day(0),
          decidedBy: 'director-of-childrens-services',
          from: day(7),
          kind: 'at-a-distance',
          hostAuthority: 'la:southshire',
          distanceMiles: 46,
          placementType: code('ssda903/placement-type', 'U6'),
          providerSector: code('ssda903/placement-provider', 'PR5'),
          reviewingOfficerConsulted: true,
          hostConsulted: true,
          hostNotifiedOn: day(0),
          isEmergency: false,
        },
        reasons: 'The only carers who can take her',
        needsAssessment: 'Needs a steady school',
        carePlan: 'Long-term fostering',
        contact,
      }),
      expect: everyTeam({
        [socialWork]: 'published',
        [host]: { outcome: 'shared', sees: ['/needsAssessment', '/reasons', '/carePlan'] },
        'health:northshire-icb/safeguarding': {
          outcome: 'shared',
          sees: ['/decision/from'],
          hides: ['/reasons', '/carePlan'],
        },
      }),
    },
    {
      key: 'figures',
      title: 'The quarter’s figures of the whole area',
      by: 'la:northshire/mash',
      via: 'http',
      type: eventTypes.placementSufficiencyReported,
      data: () => ({
        sufficiency: {
          authority: code('dfe/local-authority', '929'),
          from: '2026-07-01',
          to: '2026-09-30',
          placementsMade: 64,
          searchesWithoutPlacement: 9,
          groups: [
            {
              placementType: code('ssda903/placement-type', 'U6'),
              providerSector: code('ssda903/placement-provider', 'PR1'),
              distance: 'up-to-20-miles',
              placements: 31,
            },
          ],
          isSuppressed: true,
        },
        contact: { role: 'Commissioning', team: 'la:northshire/statistics' },
      }),
      expect: everyTeam({
        'la:northshire/mash': 'published',
        [planning]: { outcome: 'shared', sees: ['/sufficiency/placementsMade'] },
      }),
    },
  ],
}
