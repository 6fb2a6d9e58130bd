import { eventTypes } from '@common-thread/events'
import { asAuthorityKnows } from '../people.js'
import { everyTeam, type Scene } from '../scene.js'

const socialWork = 'la:northshire/social-work'
const host = 'la:southshire/mash'
const harbour = 'provider:harbour-fostering/placements'
const practice = 'health:millbrook-gp/practice'

export const aShieldedMove: Scene = {
  number: 4,
  title: 'A shielded move',
  tells:
    'Ben moves to foster carers in Southshire, and somebody must not find him. Only those who need the address to look after him get it. His school learns that he moved and who may collect him; whether its lead needs the address is asked of his social worker. His last placement learns that it ended, and not where he went.',
  steps: [
    {
      key: 'shield',
      title: 'Location shield for Ben',
      by: socialWork,
      via: 'http',
      type: eventTypes.restrictionChanged,
      data: ({ people, day }) => ({
        children: [asAuthorityKnows(people.ben)],
        restriction: {
          kind: 'location-shield',
          change: 'set',
          from: day(0),
          protectsFrom: [{ relationshipToChild: 'other-relative', name: 'Martin Fennimore' }],
          household: { setting: 'placement', adults: ['carer'] },
          permits: [host, harbour, practice],
          reason: 'Threats to abduct',
        },
      }),
      expect: everyTeam({
        [socialWork]: 'published',
        'la:northshire/mash': 'shared',
        'la:northshire/reviewing': 'shared',
      }),
    },
    {
      key: 'move',
      title: 'Ben moves from Beacon to Harbour',
      by: socialWork,
      via: 'http',
      type: eventTypes.placementMoved,
      data: ({ people, day }) => ({
        children: [asAuthorityKnows(people.ben)],
        placement: {
          from: day(0),
          type: { system: 'ssda903/placement-type', version: '2025-26', value: 'U6' },
          provider: 'provider:harbour-fostering',
          providerSector: { system: 'ssda903/placement-provider', version: '2025-26', value: 'PR4' },
          carerName: 'Judith Penhallow',
          address: {
            lines: ['Gull House', '4 Breakwater Lane'],
            postcode: 'SZ4 4GH',
            authority: 'la:southshire',
          },
          hostAuthority: 'la:southshire',
        },
        previous: { provider: 'provider:beacon-fostering', to: day(0) },
        needsAssessment: 'Needs one adult he can rely on and a short journey to school',
        reasons: 'Notice given by the last carers after threats',
        carePlan: 'Long-term fostering with sibling contact',
        contactRules: 'Only his social worker may collect him; no contact with his uncle',
        contact: { team: socialWork, telephone: '01632 960001' },
      }),
      expect: everyTeam({
        [socialWork]: 'published',
        [host]: {
          outcome: 'shared',
          sees: ['/placement/address/postcode', '/needsAssessment', '/reasons', '/carePlan'],
        },
        [harbour]: { outcome: 'shared', sees: ['/placement/address/postcode', '/contactRules', '/carePlan'] },
        'la:northshire/reviewing': { outcome: 'shared', sees: ['/placement/address/postcode', '/reasons'] },
        'provider:beacon-fostering/placements': {
          outcome: 'shared',
          sees: ['/previous/to', '/contact/telephone'],
          hides: ['/placement', '/reasons', '/carePlan', '/child/address', '/child/school'],
        },
        'school:hillside-academy/dsl': {
          outcome: 'redacted, rest held',
          sees: ['/placement/from', '/contactRules'],
          hides: [
            '/placement/address',
            '/placement/provider',
            '/placement/hostAuthority',
            '/placement/type',
            '/placement/carerName',
            '/child/address',
            '/previous',
          ],
        },
        [practice]: {
          outcome: 'shared',
          sees: ['/placement/address/postcode'],
          hides: ['/placement/provider', '/placement/carerName'],
        },
        'health:northshire-icb/safeguarding': {
          outcome: 'redacted',
          sees: ['/placement/from'],
          hides: ['/placement/hostAuthority', '/placement/address'],
        },
      }),
    },
  ],
}
