import { eventTypes } from '@common-thread/events'
import { asAuthorityKnows } from '../people.js'
import { everyTeam, type Scene } from '../scene.js'

const socialWork = 'la:northshire/social-work'
const desk = 'la:northshire/mash'
const contact = { team: socialWork, telephone: '01632 960001' }
const harm = [{ system: 'cin-census/assessment-factors', version: '2026', value: '24A' }]

export const communitySafety: Scene = {
  number: 9,
  title: 'A community safety plan, and a peer',
  tells:
    'Older boys make Ben carry packages. His plan goes to those who keep him safe; his school learns the kinds of places and whom he trusts. Police get nothing of it by itself, for an exploited child may be a suspect too. The peer in the plan is named in the plan to nobody; the plan’s lead names him once, in his own record.',
  steps: [
    {
      key: 'safety plan',
      title: 'Community safety plan for Ben',
      by: socialWork,
      via: 'http',
      type: eventTypes.communitySafetyPlanChanged,
      data: ({ people, day }) => ({
        children: [asAuthorityKnows(people.ben)],
        plan: {
          change: 'started',
          period: { from: day(0) },
          reviewOn: day(42),
          harmTypes: harm,
          locationTypes: ['transport-hub', 'online'],
          nationalReferral: 'referred',
          defenceMayApply: true,
          summary: 'Ben carries packages for older boys',
        },
        safeAdult: { name: 'C. Coach', relationship: 'Football coach', telephone: '01632 960030' },
        peers: [{ relationshipToChild: 'peer', name: 'D. Example', riskToChild: 'Recruits younger boys' }],
        leadPractitioner: { role: 'Social worker', ...contact },
        contact,
        handling: { doNotRaiseWithParents: false, onwardSharing: 'ask-owner', notForIntelligence: true },
      }),
      expect: everyTeam({
        [socialWork]: 'published',
        [desk]: { outcome: 'redacted', sees: ['/plan/summary'], hides: ['/peers/0/name'] },
        'la:northshire/reviewing': { outcome: 'redacted', hides: ['/peers/0/name'] },
        'school:hillside-academy/dsl': {
          outcome: 'shared',
          sees: ['/plan/locationTypes', '/safeAdult/name'],
          hides: ['/plan/summary', '/peers', '/plan/defenceMayApply'],
        },
        'provider:harbour-fostering/placements': {
          outcome: 'shared',
          sees: ['/plan/harmTypes'],
          hides: ['/peers'],
        },
        'health:millbrook-gp/practice': 'held',
        'la:southshire/mash': 'held',
      }),
    },
    {
      key: 'peer named',
      title: 'The plan’s lead names the peer, in the peer’s own record',
      by: socialWork,
      via: 'http',
      type: eventTypes.peerNamed,
      data: ({ people, day }) => ({
        children: [asAuthorityKnows(people.dan)],
        naming: {
          namedOn: day(0),
          planReference: 'CSP-204',
          peerIs: 'at-risk-too',
          harmTypes: harm,
          summary: 'Seen at the same address on three evenings',
        },
        leadPractitioner: { role: 'Lead of the plan', ...contact },
      }),
      expect: everyTeam({
        [socialWork]: 'published',
        [desk]: { outcome: 'shared', sees: ['/naming/summary'] },
      }),
    },
  ],
}
