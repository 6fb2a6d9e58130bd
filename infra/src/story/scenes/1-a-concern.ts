import { eventTypes } from '@common-thread/events'
import { asAuthorityKnows, byUpn } from '../people.js'
import { everyTeam, type Scene } from '../scene.js'

export const aConcern: Scene = {
  number: 1,
  title: 'A concern',
  tells:
    'Oakfield’s safeguarding lead is worried about Ava. The safeguarding hub gets it whole, sees who told, and must not reveal it. Nobody else gets anything. When the hub has decided, the school hears what, not why.',
  steps: [
    {
      key: 'concern',
      title: 'Concern raised about Ava',
      by: 'school:oakfield-primary/dsl',
      via: 'http',
      type: eventTypes.concernRaised,
      data: ({ people, hour }) => ({
        children: [{ ...byUpn(people.ava), voice: 'She said she would rather sleep at school' }],
        concern: {
          summary: 'Third time this month with bruises on the upper arm; the account changed twice.',
          immediacy: 'same-day',
          factors: [{ system: 'cin-census/assessment-factors', version: '2026', value: '18C' }],
          observedAt: hour(-2),
          familyInformed: false,
          whyFamilyNotInformed: 'It may put her at risk',
        },
        source: {
          category: { system: 'cin-census/referral-source', version: '2026', value: '2A' },
          name: 'Rosalind Hartwood',
          organisation: 'school:oakfield-primary',
        },
        thirdParties: [
          {
            relationshipToChild: 'parents-partner',
            name: 'Gareth Pollock',
            riskToChild: 'Shouts and throws things',
          },
        ],
        contact: {
          role: 'Designated safeguarding lead',
          team: 'school:oakfield-primary/dsl',
          telephone: '01632 960411',
        },
      }),
      expect: everyTeam({
        'school:oakfield-primary/dsl': 'published',
        'la:northshire/mash': {
          outcome: 'shared',
          sees: ['/source/name', '/concern/summary', '/thirdParties', '/child/voice'],
          handling: ['do-not-reveal-source'],
        },
      }),
    },
    {
      key: 'referral',
      title: 'The hub decides on it',
      by: 'la:northshire/mash',
      via: 'http',
      type: eventTypes.referralDecided,
      data: ({ people, delivery, hour }) => ({
        children: [asAuthorityKnows(people.ava)],
        referral: {
          inReplyTo: delivery('concern', 'la:northshire/mash'),
          decision: 'section-47',
          decidedAt: hour(0),
          nextStep: 'A social worker will call you this afternoon',
          rationale: 'Pattern of injuries with a changing account',
        },
        contact: { team: 'la:northshire/social-work', telephone: '01632 960001' },
      }),
      expect: everyTeam({
        'la:northshire/mash': 'published',
        'la:northshire/social-work': { outcome: 'shared', sees: ['/referral/rationale'] },
        'school:oakfield-primary/dsl': {
          outcome: 'shared',
          sees: ['/referral/decision', '/referral/nextStep'],
          hides: ['/referral/rationale'],
        },
      }),
    },
  ],
}
