import { eventTypes } from '@common-thread/events'
import { asAuthorityKnows, byNhsNumber, byUpn } from '../people.js'
import { everyTeam, type Scene } from '../scene.js'

const desk = 'la:northshire/mash'
const practice = 'health:millbrook-gp/practice'
const hillside = 'school:hillside-academy/dsl'
const nursing = 'health:northshire-0-19/nursing'

export const theHubAsks: Scene = {
  number: 12,
  title: 'The safeguarding hub asks',
  tells:
    'The multi-agency hub enquires about Ava, and asks her practice and a school: what for, by which law, until when. The practice says what it knows, of others too. The school says that it knows nothing, which is an answer. Both come back to who asked, and to nobody else. The 0-19 service is asked as well and says nothing: when its time has passed it is reminded, and the hub is told that no answer came.',
  steps: [
    {
      key: 'asked',
      title: 'The hub asks the practice and Hillside about Ava',
      by: desk,
      via: 'http',
      type: eventTypes.informationRequested,
      data: ({ people, day, hour }) => ({
        children: [asAuthorityKnows(people.ava)],
        request: {
          purpose: 'section-47-enquiry',
          statute: 'children-act-1989-s47',
          question: 'Attendances and injuries since September, and who came with her',
          about: { from: day(-60) },
          respondBy: hour(6),
          urgency: 'same-day',
          familyKnows: false,
          whyFamilyDoesNotKnow: 'It may put her at risk',
          reference: 'LA-R1',
        },
        requester: { team: desk, telephone: '01632 960002' },
        addressees: [practice, hillside],
        contact: { team: desk, telephone: '01632 960002' },
        handling: { doNotRaiseWithParents: true, onwardSharing: 'none', notForIntelligence: false },
      }),
      expect: everyTeam({
        [desk]: 'published',
        [practice]: {
          outcome: 'shared',
          sees: ['/request/question', '/request/statute'],
          handling: ['do-not-raise-with-either-parent'],
        },
        [hillside]: { outcome: 'shared', sees: ['/request/question'] },
      }),
    },
    {
      key: 'answered',
      title: 'The practice answers',
      by: practice,
      via: 'http',
      type: eventTypes.informationReturned,
      data: ({ people, delivery, hour }) => ({
        children: [byNhsNumber(people.ava)],
        reply: {
          inReplyTo: delivery('asked', practice),
          outcome: 'returned',
          information: 'Seen twice since September, once with a bruise',
          answeredAt: hour(0),
        },
        thirdParties: [
          { relationshipToChild: 'parents-partner', name: 'M. Example', riskToChild: 'Answered for her' },
        ],
        contact: { role: 'Practice safeguarding lead', team: practice },
      }),
      expect: everyTeam({
        [practice]: 'published',
        [desk]: { outcome: 'shared', sees: ['/reply/information', '/thirdParties/0/name'] },
      }),
    },
    {
      key: 'nothing known',
      title: 'Hillside knows nothing of her',
      by: hillside,
      via: 'http',
      type: eventTypes.informationReturned,
      data: ({ people, delivery, hour }) => ({
        children: [byUpn(people.ava)],
        reply: {
          inReplyTo: delivery('asked', hillside),
          outcome: 'nothing-known',
          answeredAt: hour(0),
          reason: 'Never on our roll',
        },
        contact: { role: 'Designated safeguarding lead', team: hillside },
      }),
      expect: everyTeam({
        [hillside]: 'published',
        [desk]: { outcome: 'shared', sees: ['/reply/outcome'] },
      }),
    },
    {
      key: 'asked in vain',
      title: 'The hub asks the 0-19 service, and its time passes',
      by: desk,
      via: 'http',
      type: eventTypes.informationRequested,
      data: ({ people, hour }) => ({
        children: [asAuthorityKnows(people.ava)],
        request: {
          purpose: 'section-47-enquiry',
          statute: 'children-act-1989-s47',
          question: 'Whether anybody has seen her at home since September',
          // The sample day has no hours to wait.
          respondBy: hour(10 / 3600),
          urgency: 'immediate',
          familyKnows: false,
          whyFamilyDoesNotKnow: 'It may put her at risk',
          reference: 'LA-R2',
        },
        requester: { team: desk, telephone: '01632 960002' },
        addressees: [nursing],
        contact: { team: desk, telephone: '01632 960002' },
      }),
      expect: everyTeam({
        [desk]: 'published',
        [nursing]: { outcome: 'shared', sees: ['/request/question'] },
      }),
      reminds: [
        { team: nursing, handling: 'answer-overdue' },
        { team: desk, handling: 'not-answered-in-time' },
      ],
    },
  ],
}
