import { eventTypes } from '@common-thread/events'
import { asAuthorityKnows, byNhsNumber } from '../people.js'
import { everyTeam, type Scene } from '../scene.js'

const socialWork = 'la:northshire/social-work'
const adoption = 'la:northshire/adoption'
const ed = 'health:northshire-ed/safeguarding'
const contact = { role: 'Adoption team', team: adoption, telephone: '01632 960006' }

export const anAdoption: Scene = {
  number: 13,
  title: 'A sealed adoption',
  tells:
    'Dan is adopted. At the order his record is sealed: what comes late on his old name is taken, and goes to the adoption team alone. An alarm on the old record still reaches the safeguarding hub, as a signal that says whom to ask and nothing else.',
  steps: [
    {
      key: 'adoption team',
      title: 'The adoption team works with Dan',
      by: socialWork,
      via: 'http',
      type: eventTypes.involvementStarted,
      data: ({ people, day }) => ({
        children: [asAuthorityKnows(people.dan)],
        involvement: {
          kind: 'adoption-team',
          organisation: 'la:northshire',
          team: adoption,
          from: day(-30),
        },
      }),
      expect: everyTeam({ [socialWork]: 'published' }),
    },
    {
      key: 'order',
      title: 'The adoption order is made',
      by: socialWork,
      via: 'http',
      type: eventTypes.adoptionOrderMade,
      data: ({ people, day }) => ({
        children: [asAuthorityKnows(people.dan)],
        order: {
          madeOn: day(0),
          reasonEpisodeCeased: { system: 'ssda903/reason-episode-ceased', version: '2026-27', value: 'E12' },
          byCurrentFosterCarer: false,
          newIdentityToCome: true,
        },
        courtCase: { court: 'Family Court at Northshire', caseNumber: 'ZZ26C00004' },
        contact,
      }),
      expect: everyTeam({ [socialWork]: 'published', [adoption]: 'shared' }),
    },
    {
      key: 'sealed',
      title: 'The record is sealed',
      by: socialWork,
      via: 'http',
      type: eventTypes.restrictionChanged,
      data: ({ people, day }) => ({
        children: [asAuthorityKnows(people.dan)],
        restriction: {
          kind: 'sealed',
          change: 'set',
          from: day(0),
          permits: [adoption],
          reason: 'Adoption order',
        },
      }),
      expect: everyTeam({ [socialWork]: 'published', [adoption]: 'shared' }),
      recalls: [{ of: 'peer named', team: 'la:northshire/mash', kind: 'restricted' }],
    },
    {
      key: 'late',
      title: 'A clinic still uses his old name',
      by: ed,
      via: 'http',
      type: eventTypes.wasNotBrought,
      data: ({ people, day }) => ({
        children: [byNhsNumber(people.dan)],
        appointment: { on: day(-1), service: 'hearing', missedInTwelveMonths: 1, clinicalNeed: 'soon' },
        contact: { role: 'Clinic', team: ed, telephone: '01632 960012' },
      }),
      expect: everyTeam({
        [ed]: 'published',
        [adoption]: { outcome: 'shared', sees: ['/appointment/service'] },
      }),
    },
    {
      key: 'alarm',
      title: 'And somebody is worried about him',
      by: ed,
      via: 'http',
      type: eventTypes.concernRaised,
      data: ({ people }) => ({
        children: [byNhsNumber(people.dan)],
        concern: { summary: 'A burn that does not fit the account given', immediacy: 'same-day' },
        source: { category: { system: 'cin-census/referral-source', version: '2026', value: '3A' } },
      }),
      expect: everyTeam({ [ed]: 'published', [adoption]: 'redacted', 'la:northshire/mash': 'signal' }),
    },
  ],
}
