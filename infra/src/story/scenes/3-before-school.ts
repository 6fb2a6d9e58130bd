import { eventTypes } from '@common-thread/events'
import { byNhsNumber } from '../people.js'
import { everyTeam, type Scene } from '../scene.js'

export const beforeSchool: Scene = {
  number: 3,
  title: 'Before school',
  tells:
    'Police were called to Ava’s home in the night. The law makes them tell her school: it gets what it needs to support her this morning, and not the name, record or address of the man. The safeguarding hub and the 0-19 service get theirs, because a plan is open.',
  steps: [
    {
      key: 'domestic abuse',
      title: 'Domestic abuse incident at Ava’s home',
      by: 'police:northshire/response',
      via: 'kafka',
      type: eventTypes.domesticAbuseIncidentNotified,
      data: ({ people, hour }) => ({
        children: [{ ...byNhsNumber(people.ava), present: true, voice: 'She hid in the airing cupboard' }],
        incident: {
          reference: 'NP-4471',
          occurredAt: hour(-9),
          place: { lines: ['7 Kestrel Rise'], postcode: 'NZ9 7QA' },
          circumstances: 'Assault on the mother in the kitchen; the child upstairs',
          noContactConditions: 'Bail: not to come within 100 metres of the school',
          safeContact: 'Call the mother at work before noon',
        },
        allegedPerpetrator: {
          relationshipToChild: 'parents-partner',
          name: 'Gareth Pollock',
          birthDate: '1986-02-11',
          address: { lines: ['15 Foundry Street'], postcode: 'NZ9 8FP' },
          record: 'Two earlier cautions for assault',
        },
        otherAdult: { relationshipToChild: 'mother', name: 'Helena Fennimore' },
        contact: {
          role: 'Response inspector',
          team: 'police:northshire/response',
          telephone: '01632 960700',
        },
        handling: { doNotRaiseWithParents: true, onwardSharing: 'none' },
      }),
      expect: everyTeam({
        'police:northshire/response': 'published',
        'school:oakfield-primary/dsl': {
          outcome: 'shared',
          sees: [
            '/allegedPerpetrator/relationshipToChild',
            '/incident/noContactConditions',
            '/child/voice',
            '/child/present',
            '/delivery/actBy',
          ],
          hides: [
            '/allegedPerpetrator/name',
            '/allegedPerpetrator/record',
            '/allegedPerpetrator/address',
            '/incident/place',
            '/incident/circumstances',
            '/otherAdult',
          ],
          handling: ['do-not-raise-with-either-parent'],
        },
        'la:northshire/mash': {
          outcome: 'shared',
          sees: ['/allegedPerpetrator/name', '/incident/circumstances'],
        },
        'health:northshire-0-19/nursing': {
          outcome: 'shared',
          sees: ['/child/voice', '/incident/reference'],
          hides: ['/allegedPerpetrator/name', '/incident/circumstances'],
        },
        'la:northshire/social-work': 'signal',
      }),
    },
  ],
}
