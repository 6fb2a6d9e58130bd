import { eventTypes } from '@common-thread/events'
import { everyTeam, type Scene } from '../scene.js'

const response = 'police:northshire/response'
const unconfirmed = {
  outcome: 'shared',
  sees: ['/concern/summary'],
  handling: ['identity-unconfirmed'],
} as const
const source = { category: { system: 'cin-census/referral-source', version: '2026', value: '6' } }

export const whoIsThis: Scene = {
  number: 6,
  title: 'Who is this?',
  tells:
    'Police carry an injured baby to hospital and know a name, a birthday and an address; then they send another event whose numbers belong to two different children. Neither is joined to anybody’s record. Both go at once to the safeguarding hub, marked, and police are told.',
  steps: [
    {
      key: 'infant',
      title: 'An injured infant without a number',
      by: response,
      via: 'kafka',
      type: eventTypes.concernRaised,
      data: ({ day }) => ({
        children: [
          {
            givenName: 'Robin',
            familyName: 'Ashdown',
            birthDate: day(-140),
            noIdentifierReason: 'would-delay',
            address: { lines: ['61 Quarry Bank'], postcode: 'NZ9 6QB', authority: 'la:northshire' },
          },
        ],
        concern: {
          summary: 'Swollen leg in a baby who can’t crawl; no account of how',
          immediacy: 'immediate-danger',
          crimeSuspected: true,
        },
        source,
        foundIn: 'la:northshire',
        contact: { role: 'Response inspector', team: response, telephone: '01632 960700' },
      }),
      expect: everyTeam({ [response]: 'published', 'la:northshire/mash': unconfirmed }),
      notes: ['identity-unconfirmed'],
    },
    {
      key: 'two children',
      title: 'Numbers that point at two children',
      by: response,
      via: 'http',
      type: eventTypes.concernRaised,
      data: ({ people }) => ({
        children: [
          {
            identifiers: [
              { system: 'nhs-number', value: people.ava.nhsNumber },
              { system: 'upn', value: people.ben.upn },
            ],
            givenName: 'Ava or Ben',
          },
        ],
        concern: { summary: 'Found alone at the bus station at 23:10', immediacy: 'same-day' },
        source,
        foundIn: 'la:northshire',
      }),
      expect: everyTeam({ [response]: 'published', 'la:northshire/mash': unconfirmed }),
      notes: ['identity-unconfirmed'],
    },
  ],
}
